"""A text with its findings' suggestions applied, still readable.

What the findings cover goes, and with it a clause that says nothing without it
(see :mod:`clauses`); around it white space and punctuation are mended, and what is
written instead is fitted to its sentence. All other text stays as it was written.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from moderation.screening.clauses import REMOVED, Clause, clause_around
from moderation.screening.findings import Finding
from moderation.screening.gaps import AFTER_RELATION, GREETED, WINDOW, leave_out

__all__ = ["Clause", "clause_around", "replacement", "rewrite"]

_DETERMINER = re.compile(r"\b(?:the|an?|my|our|your|his|her|their|its|this)\s+\Z", re.IGNORECASE)
_OWN_DETERMINER = re.compile(r"(?:my|the|an?|our|that|this)\s+", re.IGNORECASE)
# "Call me on": with the number its preposition goes. Then what a way to reach somebody is replaced by.
_REACHING = re.compile(
    r"\b(?:call|text|ring|phone|reach|contact|message|e-?mail|mail|write(?: to)?|find|get|ping|whatsapp|dm)"
    r"\s+(?:me|us|him|her|them)(?:\s+back)?(\s+(?:at|on|via|by|under|through|using))?\s*[:,]?\s*\Z",
    re.IGNORECASE,
)
_SERVICE = re.compile(r"\b(?:whats-?app|telegram|signal|viber|messenger|skype)\s*:?\s*\Z", re.IGNORECASE)
_WAYS = frozenset({"my number", "my e-mail", "my account", "a personal page"})
# Who a clause is about: "she's a nurse at Mercy Hospital" speaks of her workplace.
_SUBJECT = re.compile(r"\b(I|me|my|we|us|our|he|she)(?![\w-])", re.IGNORECASE)
_CLAUSE = re.compile(r"[.!?;\n][^.!?;\n]*\Z")
_OF_SUBJECT = {"he": "his", "she": "her"}
_ALONE = re.compile(r"(?:my |someone\Z|a member\Z)")
_ARTICLE = re.compile(r"\b(an?)(\s+)\Z", re.IGNORECASE)
# "It gets better, Bev, I promise" speaks to somebody; the name is not missed.
_ASIDE_BEGINS = re.compile(r"[a-z’']{2},[^\S\n]\Z")
# "It gets better, Bev, I promise", but not "The nurse, Bridget, was kind".
_TALKS_ON = re.compile(r",[^\S\n](?:it|you|we|i|don['’]?t|that|this|things)\b", re.IGNORECASE)
_ASIDE_ENDS = re.compile(r",[^\S\n](?!and\b|or\b)|[.!?](?:\s|\Z)")
_SOME = "some people"
_MANY = {
    "someone": _SOME,
    "my doctor": "my doctors",
    "my nurse": "my nurses",
    "another member": "other members",
}
_AND_MRS = re.compile(r"\b(?:Mr|Mrs|Dr|Ms)\.?[^\S\n]+(?:and|&)[^\S\n]+\Z")
_AGES = re.compile(r"[^\S\n]\((\d{1,2})\)")
_DEAR = re.compile(r"\bdear[^\S\n]+\Z", re.IGNORECASE)
_POSSESSIVE = re.compile(
    r"['’]s\b(?![^\S\n]+(?:an?|the|been|not|so|very|here|there|just|\w+ing|\w+ed|got|had)\b)", re.IGNORECASE
)
_ANYBODY_BEFORE = re.compile(r"\bsomeone\b", re.IGNORECASE)
_AT = re.compile(r"\bat[^\S\n]+\Z", re.IGNORECASE)
_AT_WORK = frozenset({"a company", "my workplace"})
_JOB = re.compile(
    r"\b(?:works?|worked|working|jobs?|employed|position|role|nurse|driver|cleaner|manager|teachers?|start(?:ed|ing)?|"
    r"intern|apprentice|shop(?:ped|ping)?|bought|buy|counter|branch|am|['’]m|is|was|are|were|['’]s|as an?)\b",
    re.IGNORECASE,
)
_THE_NEXT = re.compile(r"\b(?:the|an?|this|that)[^\S\n]+\Z", re.IGNORECASE)
_NEAR_TO = re.compile(
    r"\b(?:near(?:by| to)?|close to|just outside(?: of)?|outside(?: of)?|not far from|around)[^\S\n]+\Z"
)


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
    chosen = [finding for finding in findings if nudges or finding.action.stops]
    written, places = _without_clauses(written, list(_places(written, chosen)))
    done, at = "", 0
    for place, following in pairwise([*places, _Place(len(written), len(written), "")]):
        done += written[at : place.start]
        done, at = _put(done, place.instead, written, place.end, following.start)
    return done + written[at:]


def replacement(written: str, start: int, end: int, suggestion: str | None) -> str | None:
    """What :func:`rewrite` would write from ``start`` to ``end``: empty where the words only go.

    Where a whole clause goes, see :func:`clause_around`, it is what stands for that
    clause. None where nothing is suggested.
    """
    if suggestion is None:
        return None
    clause = clause_around(written, start, end, suggestion)
    if clause is not None:
        return clause.instead.strip()
    left, right = written[:start], written[end : end + WINDOW]
    settled = _where_names_stand(left, suggestion, right)
    if settled is not None:
        return settled[0][len(left) :].strip() if settled[0].startswith(left) else ""
    return "" if _goes(left, suggestion, right) else _fitting(left, suggestion.strip())


def _places(written: str, findings: Sequence[Finding]) -> Iterator[_Place]:
    """Where to write what, in order; overlapping findings become one place."""
    pending: _Place | None = None
    for finding in sorted(findings, key=lambda f: (f.start, -f.end)):
        if finding.suggestion is None or finding.start >= finding.end:
            continue
        place = _trimmed(written, finding.start, min(finding.end, len(written)), finding.suggestion)
        if pending is None:
            pending = place
        elif place.start < pending.end:
            pending = _Place(pending.start, max(pending.end, place.end), pending.instead or place.instead)
        else:
            yield pending
            pending = place
    if pending:
        yield pending


def _trimmed(written: str, start: int, end: int, instead: str) -> _Place:
    """The place without half a pair of brackets and without the end of its sentence."""
    if written[start] == "(" and ")" not in written[start:end] and end - start > 1:
        start += 1
    ends = (
        instead and written[end - 1] == "." and re.match(r"\s+[A-Z]|\s*\Z|\s*\n", written[end : end + WINDOW])
    )
    return _Place(start, end - 1 if ends else end, instead)


def _without_clauses(written: str, places: list[_Place]) -> tuple[str, list[_Place]]:
    """The text without the clauses that go, and the places that are left in it.

    From the last to the first: what a clause's end looks like depends on what is
    left behind it.
    """
    left: list[_Place] = []
    while places:
        place = places.pop()
        clause = clause_around(written, place.start, place.end, place.instead)
        if clause is None:
            left.insert(0, place)
            continue
        begins = min([clause.start, *(one.start for one in places if one.end > clause.start)])
        clause = clause._replace(start=begins)
        longer = len(clause.instead) - (clause.end - clause.start)
        left = [
            _Place(one.start + longer, one.end + longer, one.instead)
            for one in left
            if one.start >= clause.end
        ]
        written = written[: clause.start] + clause.instead + written[clause.end :]
        if clause.opens and all(one.start > clause.start + len(clause.instead) for one in left):
            at = clause.start + len(clause.instead)
            written = written[:at] + _capital(written[at : at + 1]) + written[at + 1 :]
        places = [one for one in places if one.end <= clause.start]  # the others lie inside and went with it
    return written, left


def _capital(letter: str) -> str:
    return letter.upper() if len(letter.upper()) == 1 else letter


def _put(left: str, instead: str, written: str, end: int, limit: int) -> tuple[str, int]:
    """What is written so far with ``instead`` after it, and where the rest goes on."""
    right = written[end : min(end + WINDOW, limit)]
    settled = _where_names_stand(left, instead, right)
    if settled is not None:
        return settled[0], end + settled[1]
    if _goes(left, instead, right):
        reached = _REACHING.search(left[-WINDOW:])
        if reached and reached[1]:
            left = left[: len(left) - (len(reached[0]) - reached.start(1) + reached.start())]
        return leave_out(left, written, end, limit)
    instead = _fitting(left, instead)
    if not instead:
        return leave_out(left, written, end, limit)
    end += len(_said_again(instead, right))
    left = _ready_for(left, instead)
    return left + instead + " " * written[end : end + 1].isalnum(), end


def _where_names_stand(left: str, instead: str, right: str) -> tuple[str, int] | None:
    """What becomes of names in a list, an address or a possessive, and how much of ``right`` goes with it."""
    near = left[-WINDOW:]
    listed = _listed_again(left, instead)
    if listed is not None:
        return listed, int(right[:1] == "," and left.endswith(", "))
    aged = _AGES.match(right)
    if aged and re.search(r"(?:,|\band)[^\S\n]\Z", left) and _known_there(left, instead):
        return left + aged[1], len(aged[0])
    if not instead.strip() and _DEAR.search(near) and right[:1] in (",", "\n", "!", "."):
        return left + "friend", 0
    if not instead.strip() and _TALKS_ON.match(right) and _speaks_to(left, right):
        return left.rstrip(", "), 0  # one comma stays
    return _where_someone_stands(left, near, right) if instead in {"someone", "Someone"} else None


def _where_someone_stands(left: str, near: str, right: str) -> tuple[str, int] | None:
    if right[:1] == "," and _speaks_to(left, right):
        return left.rstrip(", "), 0
    if _THE_NEXT.search(near) and re.match(r"[^\S\n][a-z]", right):
        return left, 1  # "the Rosalind group"
    couple = _AND_MRS.search(near)
    if couple:
        left = left[: len(left) - len(couple[0])]
        return left + _fitting(left, _SOME), 0
    possessive = _POSSESSIVE.match(right)
    if possessive and _ANYBODY_BEFORE.search(left):
        return left + ("Their" if _opens_sentence(left) else "their"), len(possessive[0])
    return None


def _ready_for(left: str, instead: str) -> str:
    """What stands before the new words, fitted to them: "a" or "an", "in Scotland" for "near Ullapool"."""
    article = _ARTICLE.search(left)
    if article:
        vowel = instead[0].lower() in "aeio"
        left = left[: article.start(1)] + article[1][0] + ("n" if vowel else "") + article[2]
    nearby = _NEAR_TO.search(left[-WINDOW:])
    if nearby and instead[0].isupper():
        left = left[: len(left) - len(nearby[0])] + "in "
    return left + " " * left[-1:].isalnum()


def _opens_sentence(left: str) -> bool:
    return re.search(r"(?:\A|[.!?]\s+|\n\s*)\Z", left[-WINDOW:]) is not None


def _goes(left: str, instead: str, right: str) -> bool:
    """Whether a suggestion reads worse than nothing: "call me on my number", "Hi my account"."""
    if instead.strip() == REMOVED:
        return True
    near = left[-WINDOW:]
    if instead in _WAYS and (_REACHING.search(near) or _SERVICE.search(near) or GREETED.search(near)):
        return True
    if instead in _WAYS and near.endswith("(") and right.startswith(")"):
        return True
    if instead == "someone" and _speaks_to(left, right):
        return True
    if instead in _WAYS and _opens_sentence(left) and re.match(r"\s*(?:[.!?\n]|\Z)", right):
        return True
    signed = re.search(r"(?:[.!?]\s+|\n\s*(?:[-–—~]+\s*)?)\Z", near) is not None
    return signed and _ALONE.match(instead) is not None and not right.partition("\n")[0].strip()


def _speaks_to(left: str, right: str) -> bool:
    return _ASIDE_BEGINS.search(left[-WINDOW:]) is not None and _ASIDE_ENDS.match(right) is not None


def _known_there(left: str, instead: str) -> bool:
    """Whether "my kids" stand already where they would be written once more."""
    return not instead or (
        instead.startswith(("my ", "our ")) and instead.lower() in _clause_before(left).lower()
    )


def _said_again(instead: str, right: str) -> str:
    """What the text itself says right after the name: "Rosalind (my sister)", "Emily, my daughter,"."""
    words = re.escape(instead)
    again = re.match(rf"[^\S\n]*\({words}\)|,[^\S\n]+{words}(?:,|(?=[.!?\n]|\Z))", right, re.IGNORECASE)
    return again[0] if again and instead.lower().startswith(("my ", "our ")) else ""


def _of_whom(left: str, instead: str) -> str:
    """ "My" as "his" or "her" where the clause is about somebody else."""
    if not instead.startswith("my ") or instead in _WAYS:
        return instead
    near = left[-2 * WINDOW :]
    clause = _CLAUSE.search(near)
    subjects = _SUBJECT.findall(clause[0] if clause else near)
    return _OF_SUBJECT.get(subjects[-1].lower() if subjects else "", "my") + instead[2:]


def _fitting(left: str, instead: str) -> str:
    """The suggestion as it reads after what stands before it; empty where it would repeat that."""
    if instead in _AT_WORK and _AT.search(left[-WINDOW:]) and not _JOB.search(_clause_before(left)):
        return "work"
    instead = _of_whom(left, instead)
    own = _OWN_DETERMINER.match(instead)
    if instead == "someone" and AFTER_RELATION.search(left[-WINDOW:]):
        return ""
    if re.search(rf"(?:^|\W){re.escape(instead)}\W{{0,2}}\Z", left[-WINDOW:], re.IGNORECASE):
        return ""
    if own and re.search(rf"\b{re.escape(instead[own.end() :])}\W{{0,3}}\Z", left[-WINDOW:], re.IGNORECASE):
        return ""
    if own and _DETERMINER.search(left[-WINDOW:]):
        instead = instead[own.end() :]
    if _opens_sentence(left):
        instead = instead[:1].upper() + instead[1:]
    return instead


def _clause_before(left: str) -> str:
    near = left[-2 * WINDOW :]
    clause = _CLAUSE.search(near)
    return clause[0] if clause else near


def _listed_again(left: str, instead: str) -> str | None:
    """What is left of "someone, someone and" before another "someone": some people."""
    near = left[-WINDOW:]
    if not instead:
        return None
    many = _MANY.get(instead, instead)
    again = re.search(
        rf"(?:^|\W)(?P<both>both )?(?P<said>{re.escape(instead)}|{re.escape(many)})"
        r"(?P<joint>,? (?:and|or|&|\+) | ?/ ?|, ?)\Z",
        near,
        re.IGNORECASE,
    )
    if not again:
        return None
    said = many if re.search(r"and|&|\+", again["joint"]) else again["said"]
    at = len(left) - len(near) + again.start("both" if again["both"] else "said")
    first = left[at : at + 1]
    return left[:at] + (said[0].upper() if first.isupper() else said[0]) + said[1:]
