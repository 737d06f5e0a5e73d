"""What a reader would see of a text, with every offset mapped back."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VisibleText:
    """The text as seen; ``origin[i]`` is where code point ``i`` was written."""

    text: str
    origin: Sequence[int]


def visible_text(written: str) -> VisibleText:
    return VisibleText(written, range(len(written) + 1))
