"""What set-up rewrites once so that screening needs less of the machine.

Packages carry models and lists in the form that is smallest to download:
weights of 4 bits, compressed tables, pickles. `make setup` writes them in the
form that is quickest or smallest to use, with
:mod:`moderation.screening.models.prepare`, into the Python environment that
screens. Where that was not done or a file is damaged, the packages' own files
are read, with the same verdicts.
"""

import hashlib
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

# What is done to them. A new number asks for new files.
RECIPE = 2

_log = logging.getLogger(__name__)


def prepared_path(name: str, *sources: Path) -> Path:
    """Where the prepared form of ``sources`` lies; other contents have another path."""
    contents = hashlib.sha256(b"".join(_digest(source).encode() for source in sources)).hexdigest()
    stem, dot, ending = name.partition(".")
    return Path(sys.prefix, "share", "openward", f"{stem}-{contents[:16]}-{RECIPE}{dot}{ending}")


def is_whole(prepared: Path) -> bool:
    """Whether the file is there with the bytes that were written."""
    try:
        return _digest(prepared) == _proof(prepared).read_text("ascii").strip()
    except (OSError, ValueError):
        return False


def usable(*prepared: Path) -> bool:
    """Whether all of these are whole; if not, a line in the log says what to do."""
    missing = [path.name for path in prepared if not is_whole(path)]
    if missing:
        _log.warning(
            "Screening needs more of this machine than it has to. Run `make setup`: no %s.", missing[0]
        )
    return not missing


def put(prepared: Path, write: Callable[[Path], None]) -> None:
    """Have ``write`` make the file, and put it in its place with the digest of its bytes.

    Until both are there, whole, the file does not count as prepared.
    """
    prepared.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=prepared.parent) as folder:
        made, proof = Path(folder, prepared.name), Path(folder, "proof")
        write(made)
        proof.write_text(f"{_digest(made)}\n", "ascii")
        _proof(prepared).unlink(missing_ok=True)
        made.replace(prepared)
        proof.replace(_proof(prepared))


def _proof(prepared: Path) -> Path:
    return prepared.with_name(f"{prepared.name}.sha256")


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
