"""Closing the gap where words were left out: no doubled space, no stray comma, no empty bracket."""

import re

WINDOW = 60
_PAIRS = (
    *(("(", ")"), ("[", "]"), ("<", ">"), ('"', '"'), ("“", "”"), ("‘", "’")),
    *(("**", "**"), ("__", "__"), ("~~", "~~"), ("*", "*"), ("_", "_"), ("`", "`")),
)
_CLOSING = frozenset(closing[-1] for _, closing in _PAIRS)
RELATIONS = (
    "mother|mum|mom|father|dad|parents?|son|daughter|child|kid|baby|brother|sister|twin|husband|wife|partner|spouse|"
    "fianc[eé]e?|boyfriend|girlfriend|ex|uncle|aunt|auntie|cousin|niece|nephew|grandmother|grandma|granny|nan|"
    "grandfather|grandpa|grandad|grandson|granddaughter|stepson|stepdaughter|in-law|friend|neighbou?r|colleague|boss|"
    "manager|teacher|nurse|doctor|gp|surgeon|consultant|therapist|dentist|carer|caregiver|roommate|boy|girl|man|woman"
)
AFTER_RELATION = re.compile(rf"\b(?:{RELATIONS})\W{{0,2}}\Z", re.IGNORECASE)
_EXPECTS_MORE = re.compile(
    r"(?:\b(?:is|are|was|were|am|be|called|named|name|in|at|from|near|to|with|by|on|of|for|and|or|the|a|an|my|our|his|"
    r"her|their|your)|['’](?:m|re))\s*[:=]?\s*\Z",
    re.IGNORECASE,
)
_GREETING = (
    r"(?:thanks|thank you|thx|hi|hello|hey|dear|welcome|congratulations|congrats|well done|cheers)"
    r"(?: so much| a lot| to| again| both)?,?"
)
GREETED = re.compile(rf"\b{_GREETING}\s+\Z", re.IGNORECASE)
_GREETED_BEFORE = re.compile(rf"\b(?i:{_GREETING})((?:,?\s+[A-Z][\w'’-]*)+)(,?\s+(?:and|&|\+)\s+)\Z")
_CONJUNCTION = re.compile(r",?\s+(?:and|or|&|\+)\s+|\s*[,/]\s*", re.IGNORECASE)
# "Hugs to you and Bev!", "Love from Linda"
_DANGLING = re.compile(r",?[^\S\n]+(?:and|or|&|\+|from|by)[^\S\n]+\Z", re.IGNORECASE)
_KISSES = re.compile(r"(?:x+|xo(?:xo)*)\b(?![^\S\n]*\w)", re.IGNORECASE)
_AND_ANOTHER = re.compile(r",?\s+(?:and|&|\+)\s+(?=[A-Z][a-z])")
_LINK_OPENED = re.compile(r"\[([^\[\]\n]{0,300})\]\(<?\s*\Z")
_LINK_CLOSED = re.compile(r"\s*>?(?:\s+\"[^\"\n]*\")?\s*\)")


def leave_out(left: str, written: str, end: int, limit: int) -> tuple[str, int]:
    """Close the gap: no doubled space, no stray comma, no empty bracket."""
    left, end = _without_shell(left, written, end, limit)
    left, end = _without_conjunction(left, written, end, limit)
    right = written[end : min(end + WINDOW, limit)]
    owner = re.match(r"['’]s\b", right)
    if owner:
        if AFTER_RELATION.search(left[-WINDOW:]):
            return left.rstrip(" ,") + owner[0], end + 2
        end, right = end + 2, right[2:]
    if (dangling := _DANGLING.search(left[-WINDOW:])) and re.match(r"[.!?\n]|\Z", right):
        return left[: len(left) - len(dangling[0])], end
    if _EXPECTS_MORE.search(left[-WINDOW:]):
        return left + "…", end + right.startswith(".")
    after = right.lstrip(" \t")
    at = end + len(right) - len(after)
    before = left.rstrip(" \t")
    if at == len(written) or after.startswith("\n"):
        return _end_of_line(before, written, at)
    if not after:  # the next place follows at once
        return left, end
    before, after, space = _joined(before, after, spaced=left != before or right != after)
    return before + space, end + len(right) - len(after)


def _without_conjunction(left: str, written: str, end: int, limit: int) -> tuple[str, int]:
    """Without the "and" that joined what is left out to a neighbour in a list of names."""
    between = _CONJUNCTION.fullmatch(written, end, limit) if limit < len(written) else None
    if between:  # the next place follows at once: "Margaret and Bill"
        return left, between.end()
    if GREETED.search(left[-WINDOW:]) and (another := _AND_ANOTHER.match(written, end, limit)):
        return left, another.end()
    joined = _GREETED_BEFORE.search(left[-WINDOW:])
    if joined:
        return left[: len(left) - len(joined[2])] + " ", end
    return left, end


def _joined(before: str, after: str, *, spaced: bool) -> tuple[str, str, str]:
    """Both sides of a gap inside a line without their loose punctuation, and what goes between."""
    if not before or before.endswith("\n"):
        return before, after.lstrip(",;: \t"), ""
    if before[-1] in ".!?":
        return before, after.lstrip(",;:.!? \t"), " "
    if before[-1] == "," and _KISSES.match(after):
        return before[:-1], after, " "
    if before[-1] in ",;" and after[0] in ",;":
        return before[:-1], after[1:], ""
    if after[0] in ".!?":
        return before.rstrip(",;"), after, ""
    return before, after, " " if spaced and after[0] not in ",;:)]" and before[-1] not in "([" else ""


def _without_shell(left: str, written: str, end: int, limit: int) -> tuple[str, int]:
    """Without the brackets, quotes and marks that held nothing else."""
    opened = _LINK_OPENED.search(left[-2 * WINDOW * 3 :])
    closed = _LINK_CLOSED.match(written, end, limit)
    if opened and closed:
        return left[: len(left) - len(opened[0])] + opened[1], closed.end()
    found = True
    while found:
        found = False
        before = left.rstrip(" \t")
        right = written[end : min(end + WINDOW, limit)]
        after = right.lstrip(" \t")
        for opening, closing in _PAIRS:
            if before.endswith(opening) and after.startswith(closing):
                left = before[: -len(opening)]
                end += len(right) - len(after) + len(closing)
                found = True
                break
    if left[-1:].isalnum() and 0 < end < limit and written[end - 1] in _CLOSING and written[end].isalnum():
        left += " "  # "left[Linda]knee": the bracket alone stood between two words
    return left, end


def _end_of_line(before: str, written: str, at: int) -> tuple[str, int]:
    """The gap is the end of a line, or all of it, as in a signature."""
    lines, newline, last = before.rpartition("\n")
    if last.strip(" \t-–—~*_") == "":
        before = lines.rstrip() if newline else ""
        if not before:
            return "", at + (1 if at < len(written) else 0)
    return before.rstrip(" \t\n,;:-–—~"), at
