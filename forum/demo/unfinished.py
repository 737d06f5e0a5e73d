"""Remembers that a demo is being loaded, so that an interrupted load goes on at the next start.

Texts and decisions can never be deleted, so half a community cannot be
cleared away; but every step of loading can be repeated without harm.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FILE = "demo-unfinished"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The mark of an unfinished load, a file in the instance folder. It holds when the community began."""

    folder: Path

    def began(self) -> datetime | None:
        """When the community of an interrupted load began; None if none was interrupted."""
        try:
            return datetime.fromisoformat(self._file.read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            return None

    def set(self, began: datetime) -> None:
        """Mark a load as begun, before its first row is stored."""
        draft = self._file.with_name(f"{FILE}.new")
        draft.write_text(began.isoformat(), encoding="ascii")
        draft.replace(self._file)

    def clear(self) -> None:
        """The load is complete."""
        with suppress(FileNotFoundError):
            self._file.unlink()

    @property
    def _file(self) -> Path:
        return self.folder / FILE
