"""The words around a span: what most patterns need to know to be sure.

All functions look at a bounded window, so their cost does not depend on the
length of the text.
"""

import re

_END = re.compile(r"[.!?](?=\s)|\n\s*\n")
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


def sentence(text: str, start: int, end: int, reach: int = 200) -> str:
    """The sentence that holds a span, at most ``reach`` characters either way."""
    left, right = before(text, start, reach), after(text, end, reach)
    cut = 0
    for stop in _END.finditer(left):
        cut = stop.end()
    stop_right = _END.search(right)
    return left[cut:] + text[start:end] + (right[: stop_right.start()] if stop_right else right)


def blank_after_label(text: str, start: int) -> str | None:
    """ "(removed)" where a label precedes the span, else None.

    "My NHS number is my number" would read badly.
    """
    return "(removed)" if _LABEL.search(before(text, start, 16).lower()) else None


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())
