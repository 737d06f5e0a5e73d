"""Asks the screener what it would find in a text. It never raises, and it keeps nothing."""

import contextlib
import os
import socket
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from forum.screener import door, wire
from moderation.screening import Finding, Outcome, Submission, Verdict

CONNECT_SECONDS = 0.5


class Why(StrEnum):
    """Why a text was not checked."""

    LOADING = "loading"
    BUSY = "busy"
    TOO_SLOW = "too slow"
    FAILED = "failed"
    UNAVAILABLE = "unavailable"
    TOO_OFTEN = "too often"


@dataclass(frozen=True, slots=True)
class Checked:
    """What would be found in a text if it were sent as it is."""

    findings: tuple[Finding, ...]

    @property
    def outcome(self) -> Outcome:
        return Verdict.of(self.findings).outcome

    def __repr__(self) -> str:
        """A suggestion may repeat words of the text, so none is shown."""
        return f"<Checked with {len(self.findings)} findings>"


@dataclass(frozen=True, slots=True)
class NotChecked:
    """There is no answer now. Sending works all the same."""

    why: Why


Answer = Checked | NotChecked


def ask(path: Path, submission: Submission) -> Answer:
    """What the screener that listens at ``path`` would find in ``submission``."""
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as connection:
        try:
            if not door.is_ours(path.parent):
                return NotChecked(Why.UNAVAILABLE)
            connection.settimeout(CONNECT_SECONDS)
            connection.connect(os.fspath(path))
            said = wire.ask(connection, submission)
        except BlockingIOError:  # so many knock that the kernel lets no more wait
            return NotChecked(Why.BUSY)
        except (OSError, wire.BrokenFrame):
            return NotChecked(Why.UNAVAILABLE)
    if isinstance(said, wire.NoVerdict):
        return NotChecked(Why(said.value))
    return Checked(said)
