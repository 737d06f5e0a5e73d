"""A text with its findings' suggestions applied, still readable.

Only what the findings cover goes; around it white space and punctuation are
mended, a bracket or a link that lost its content goes with it, and "a" becomes
"an" where the new word asks for it. All other text stays as it was written.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from moderation.screening.findings import Finding
from moderation.screening.kinds import Action

_WINDOW = 60
_PAIRS = (
    *(("(", ")"), ("[", "]"), ("<", ">"), ('"', '"'), ("“", "”"), ("‘", "’")),
    *(("**", "**"), ("__", "__"), ("~~", "~~"), ("*", "*"), ("_", "_"), ("`", "`")),
)
_RELATIONS = (
    "mother|mum|mom|father|dad|parents?|son|daughter|child|kid|baby|brother|sister|twin|husband|wife|partner|spouse|"
    "fianc[eé]e?|boyfriend|girlfriend|ex|uncle|aunt|auntie|cousin|niece|nephew|grandmother|grandma|granny|nan|"
    "grandfather|grandpa|grandad|grandson|granddaughter|stepson|stepdaughter|in-law|friend|neighbou?r|colleague|boss|"
    "manager|teacher|nurse|doctor|gp|surgeon|consultant|therapist|dentist|carer|caregiver|roommate|boy|girl|man|woman"
)
_AFTER_RELATION = re.compile(rf"\b(?:{_RELATIONS})\W{{0,2}}\Z", re.IGNORECASE)
_EXPECTS_MORE = re.compile(
    r"(?:\b(?:is|are|was|were|am|be|called|named|name|in|at|from|near|to|with|by|on|of|for|and|or|the|a|an|my|our|his|"
    r"her|their|your)|['’](?:m|re))\s*[:=]?\s*\Z",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"\b(?:the|an?|my|our|your|his|her|their|its|this)\s+\Z", re.IGNORECASE)
_OWN_DETERMINER = re.compile(r"(?:my|the|an?|our|that|this)\s+", re.IGNORECASE)
# "Call me on": with the number its preposition goes. Then what a way to reach somebody is replaced by.
_REACHING = re.compile(
    r"\b(?:call|text|ring|phone|reach|contact|message|e-?mail|mail|write(?: to)?|find|get|ping|whatsapp|dm)"
    r"\s+(?:me|us|him|her|them)(?:\s+back)?(\s+(?:at|on|via|by|under|through|using))?\s*[:,]?\s*\Z",
    re.IGNORECASE,
)
_SERVICE = re.compile(r"\b(?:whats-?app|telegram|signal|viber|messenger|skype)\s*:?\s*\Z", re.IGNORECASE)
_WAYS = frozenset({"my number", "my e-mail", "my account", "a personal page", "(removed)"})
_GREETING = (
    r"(?:thanks|thank you|thx|hi|hello|hey|dear|welcome|congratulations|congrats|well done|cheers)"
    r"(?: so much| a lot| to| again| both)?,?"
)
_GREETED = re.compile(rf"\b{_GREETING}\s+\Z", re.IGNORECASE)
_GREETED_BEFORE = re.compile(rf"\b(?i:{_GREETING})((?:,?\s+[A-Z][\w'’-]*)+)(,?\s+(?:and|&|\+)\s+)\Z")
_CONJUNCTION = re.compile(r",?\s+(?:and|or|&|\+)\s+|\s*[,/]\s*", re.IGNORECASE)
_AND_ANOTHER = re.compile(r",?\s+(?:and|&|\+)\s+(?=[A-Z][a-z])")
# Who a clause is about: "she's a nurse at Mercy Hospital" speaks of her workplace.
_SUBJECT = re.compile(r"\b(I|me|my|we|us|our|he|she)(?![\w-])", re.IGNORECASE)
_CLAUSE = re.compile(r"[.!?;\n][^.!?;\n]*\Z")
_OF_SUBJECT = {"he": "his", "she": "her"}
_ALONE = re.compile(r"(?:my |someone\Z|a member\Z|\(removed\)\Z)")
_ARTICLE = re.compile(r"\b(an?)(\s+)\Z", re.IGNORECASE)
_LINK_OPENED = re.compile(r"\[([^\[\]\n]{0,300})\]\(<?\s*\Z")
_LINK_CLOSED = re.compile(r"\s*>?(?:\s+\"[^\"\n]*\")?\s*\)")


class _Place(NamedTuple):
    """A stretch of the text and what to write instead."""

    start: int
    end: int
    instead: str


def rewrite(written: str, findings: Sequence[Finding], *, nudges: bool = False) -> str:
    """``written`` with what the findings of this one field suggest.

    Findings that ask for an edit or a moderator are applied, mere nudges only if
    asked for; a finding without a suggestion changes nothing.
    """
    chosen = [finding for finding in findings if nudges or finding.action is not Action.NUDGE]
    done, at = "", 0
    places = list(_places(written, chosen))
    for place, following in pairwise([*places, _Place(len(written), len(written), "")]):
        done += written[at : place.start]
        done, at = _put(done, place.instead, written, place.end, following.start)
    return done + written[at:]


def replacement(written: str, start: int, end: int, suggestion: str | None) -> str | None:
    """What :func:`rewrite` would write from ``start`` to ``end``: empty where the words only go.

    None where nothing is suggested.
    """
    if suggestion is None:
        return None
    left = written[:start]
    if _listed_again(left, suggestion) is not None or _goes(left, suggestion, written[end : end + _WINDOW]):
        return ""
    instead = _fitting(left, suggestion.strip())
    # That is what marks the gap, and no wording to suggest.
    return "" if instead == "(removed)" else instead


def _places(written: str, findings: Sequence[Finding]) -> Iterator[_Place]:
    """Where to write what, in order; overlapping findings become one place."""
    pending: _Place | None = None
    for finding in sorted(findings, key=lambda f: (f.start, -f.end)):
        if finding.suggestion is None or finding.start >= finding.end:
            continue
        place = _Place(finding.start, min(finding.end, len(written)), finding.suggestion)
        if pending is None:
            pending = place
        elif place.start < pending.end:
            pending = _Place(pending.start, max(pending.end, place.end), pending.instead or place.instead)
        else:
            yield pending
            pending = place
    if pending:
        yield pending


def _put(left: str, instead: str, written: str, end: int, limit: int) -> tuple[str, int]:
    """What is written so far with ``instead`` after it, and where the rest goes on."""
    listed = _listed_again(left, instead)
    if listed is not None:
        return listed, end
    if _goes(left, instead, written[end : min(end + _WINDOW, limit)]):
        reached = _REACHING.search(left[-_WINDOW:])
        if reached and reached[1]:
            left = left[: len(left) - (len(reached[0]) - reached.start(1) + reached.start())]
        return _leave_out(left, written, end, limit)
    instead = _fitting(left, instead)
    if not instead:
        return _leave_out(left, written, end, limit)
    article = _ARTICLE.search(left)
    if article:
        vowel = instead[0].lower() in "aeio"
        left = left[: article.start(1)] + article[1][0] + ("n" if vowel else "") + article[2]
    if left[-1:].isalnum():
        left += " "
    if written[end : end + 1].isalnum():
        instead += " "
    return left + instead, end


def _goes(left: str, instead: str, right: str) -> bool:
    """Whether a suggestion reads worse than nothing: "call me on my number", "Hi my account"."""
    near = left[-_WINDOW:]
    if instead in _WAYS and (_REACHING.search(near) or _SERVICE.search(near) or _GREETED.search(near)):
        return True
    signed = re.search(r"(?:[.!?]\s+|\n\s*(?:[-–—~]+\s*)?)\Z", near) is not None
    return signed and _ALONE.match(instead) is not None and not right.partition("\n")[0].strip()


def _of_whom(left: str, instead: str) -> str:
    """ "My" as "his" or "her" where the clause is about somebody else."""
    if not instead.startswith("my ") or instead in _WAYS:
        return instead
    near = left[-2 * _WINDOW :]
    clause = _CLAUSE.search(near)
    subjects = _SUBJECT.findall(clause[0] if clause else near)
    return _OF_SUBJECT.get(subjects[-1].lower() if subjects else "", "my") + instead[2:]


def _fitting(left: str, instead: str) -> str:
    """The suggestion as it reads after what stands before it; empty where it would repeat that."""
    instead = _of_whom(left, instead)
    own = _OWN_DETERMINER.match(instead)
    if instead == "someone" and _AFTER_RELATION.search(left[-_WINDOW:]):
        return ""
    if re.search(rf"(?:^|\W){re.escape(instead)}\W{{0,2}}\Z", left[-_WINDOW:], re.IGNORECASE):
        return ""
    if own and _DETERMINER.search(left[-_WINDOW:]):
        instead = instead[own.end() :]
    if re.search(r"(?:\A|[.!?]\s+|\n\s*)\Z", left[-_WINDOW:]):
        instead = instead[:1].upper() + instead[1:]
    return instead


def _listed_again(left: str, instead: str) -> str | None:
    """What is left of "someone, someone and" before another "someone": the first one says it."""
    near = left[-_WINDOW:]
    again = instead and re.search(
        rf"(?:^|\W)({re.escape(instead)})(?:,? (?:and|or|&|\+) | ?/ ?|, ?)\Z", near, re.IGNORECASE
    )
    return left[: len(left) - len(near) + again.end(1)] if again else None


def _leave_out(left: str, written: str, end: int, limit: int) -> tuple[str, int]:
    """Close the gap: no doubled space, no stray comma, no empty bracket."""
    left, end = _without_shell(left, written, end, limit)
    left, end = _without_conjunction(left, written, end, limit)
    right = written[end : min(end + _WINDOW, limit)]
    owner = re.match(r"['’]s\b", right)
    if owner:
        if _AFTER_RELATION.search(left[-_WINDOW:]):
            return left.rstrip(" ,") + owner[0], end + 2
        end, right = end + 2, right[2:]
    if _EXPECTS_MORE.search(left[-_WINDOW:]):
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
    if _GREETED.search(left[-_WINDOW:]) and (another := _AND_ANOTHER.match(written, end, limit)):
        return left, another.end()
    joined = _GREETED_BEFORE.search(left[-_WINDOW:])
    if joined:
        return left[: len(left) - len(joined[2])] + " ", end
    return left, end


def _joined(before: str, after: str, *, spaced: bool) -> tuple[str, str, str]:
    """Both sides of a gap inside a line without their loose punctuation, and what goes between."""
    if not before or before.endswith("\n"):
        return before, after.lstrip(",;: \t"), ""
    if before[-1] in ".!?":
        after = after.lstrip(",;: \t")
        return before, after, "" if after[:1] in (".", "!", "?") else " "
    if before[-1] in ",;" and after[0] in ",;":
        return before[:-1], after[1:], ""
    if after[0] in ".!?":
        return before.rstrip(",;"), after, ""
    return before, after, " " if spaced and after[0] not in ",;:)]" and before[-1] not in "([" else ""


def _without_shell(left: str, written: str, end: int, limit: int) -> tuple[str, int]:
    """Without the brackets, quotes and marks that held nothing else."""
    opened = _LINK_OPENED.search(left[-2 * _WINDOW * 3 :])
    closed = _LINK_CLOSED.match(written, end, limit)
    if opened and closed:
        return left[: len(left) - len(opened[0])] + opened[1], closed.end()
    found = True
    while found:
        found = False
        before = left.rstrip(" \t")
        right = written[end : min(end + _WINDOW, limit)]
        after = right.lstrip(" \t")
        for opening, closing in _PAIRS:
            if before.endswith(opening) and after.startswith(closing):
                left = before[: -len(opening)]
                end += len(right) - len(after) + len(closing)
                found = True
                break
    return left, end


def _end_of_line(before: str, written: str, at: int) -> tuple[str, int]:
    """The gap is the end of a line, or all of it, as in a signature."""
    lines, newline, last = before.rpartition("\n")
    if last.strip(" \t-–—~*_") == "":
        before = lines.rstrip() if newline else ""
        if not before:
            return "", at + (1 if at < len(written) else 0)
    return before.rstrip(" \t,;:-–—~"), at
