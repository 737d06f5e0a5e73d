"""The words around a span: what most patterns need to know to be sure.

All functions look at a bounded window, so their cost does not depend on the
length of the text.
"""

import re
from bisect import bisect_right

_END = re.compile(r"[.!?](?=\s)|\n\s*\n")
_STOP = re.compile(r"[.!?](?=\s)|\n|[;…]")
_LABEL = re.compile(r"(?:\b(?:is|are|was|no|nr|num|number|id|code|address|at)\b|[:=#])[\s.:#'\"-]*$")


def folded(text: str) -> str:
    """The text in lower case, with every offset where it was."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def before(text: str, start: int, width: int = 48) -> str:
    """Up to ``width`` characters that precede ``start``."""
    return text[max(0, start - width) : start]


def after(text: str, end: int, width: int = 48) -> str:
    """Up to ``width`` characters that follow ``end``."""
    return text[end : end + width]


def around(text: str, start: int, end: int, width: int = 80) -> str:
    """The window on both sides of a span, the span itself left out."""
    return before(text, start, width) + " \x00 " + after(text, end, width)


def sentences(text: str, longest: int = 400) -> list[int]:
    """Where sentences begin, ascending; one longer than ``longest`` is cut."""
    starts = [0]
    for stop in (*(found.end() for found in _END.finditer(text)), len(text)):
        while stop - starts[-1] > longest:
            starts.append(starts[-1] + longest)
        if starts[-1] < stop < len(text):
            starts.append(stop)
    return starts


def sentence_at(starts: list[int], at: int, length: int) -> tuple[int, int]:
    """The bounds of the sentence that holds offset ``at``."""
    place = bisect_right(starts, at)
    return starts[place - 1], starts[place] if place < len(starts) else length


def sentence_around(low: str, start: int, end: int, width: int = 120) -> tuple[str, str]:
    """What the sentence says before and after a span, up to ``width`` characters on each side."""
    first = max(0, start - width)
    first = max((stop.end() for stop in _STOP.finditer(low, first, start)), default=first)
    stop = _STOP.search(low, end, end + width)
    return low[first:start].lstrip(), low[end : stop.start() if stop else end + width]


def blank_after_label(text: str, start: int) -> str | None:
    """ "(removed)" where a label precedes the span, else None.

    "My NHS number is my number" would read badly.
    """
    return "(removed)" if _LABEL.search(before(text, start, 16).lower()) else None


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())
