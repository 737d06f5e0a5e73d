"""Who is interested in what they write about: what was declared, and what was not.

Naming a brand is harmless, and so is reporting what a study or a guideline
found. A recommendation of a brand by a clinician carries weight with readers,
so it asks for a declaration of interests first, or for the word that there are
none. Whoever has declared an interest may write; readers are told of it.
"""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.kinds import Role
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded
from moderation.screening.vocabulary.brands import BRANDS
from moderation.screening.vocabulary.product_names import group_of_brand, named

_SENTENCE = re.compile(r"[^.!?\n]+")
_WORD = re.compile(r"[a-z][a-z0-9#+'-]*")
_MARKED = re.compile(r"\b([A-Z][\w-]{2,30})\s?[®™]")
_PRAISE = re.compile(
    r"\bi (?:\w+ )?(?:recommend|prescribe|suggest|advise|use|trust|swear by|love|endorse|prefer|favou?r|"
    r"switch(?:ed)? (?:all )?my patients|tell (?:all )?my patients|put (?:all )?my patients)\b"
    r"|\b(?:i(?:'d| would)|we) (?:\w+ )?(?:recommend|suggest|choose|go for|prescribe|prefer)\b"
    r"|\bmy (?:\w+ )?(?:favou?rite|go-to|first choice|patients (?:love|do|are doing|swear))\b"
    r"|\b(?:is|are|remains|was) (?:simply |clearly |by far |hands down |truly "
    r"|really )?(?:the best|the most effective|"
    r"excellent|fantastic|amazing|outstanding|superior|a game[- ]changer|wonderful|great"
    r"|far better|much better|better than|"
    r"unbeatable|second to none|a miracle|revolutionary|the safest|the only)\b"
    r"|\b(?:works|worked|performs) (?:so |much |far )?(?:better|best|wonders|brilliantly|great"
    r"|extremely well|very well)\b"
    r"|\b(?:ask|talk to) your (?:doctor|gp|physician|provider) (?:about|for)\b"
    r"|\byou should (?:try|ask for|switch to|get|be on|use|take|buy)\b"
    r"|\b(?:try|switch to|get yourself|get) (?:the )?(?=[a-z-]{3,30}\b)"
    r"|\b(?:nothing|no other \w+|none of (?:them|the others)) (?:else )?(?:touches|beats|matches|rivals|"
    r"comes (?:even )?(?:close|near)|compares|competes|holds a candle)\b"
    r"|\b(?:head and shoulders above|in a (?:class|league) of its own|night and day|worth every|"
    r"leaves (?:the (?:others|rest)|everything else) (?:behind|standing)|never looked back)\b"
    r"|\b(?:choose|pick|ask for|stay with|come back to) it every time\b"
    r"|\bcan'?t recommend .{0,30} enough\b|\bhighly recommend"
)
_REPORTED = re.compile(
    r"\b(?:not|n't|never|avoid|stop|no longer|instead of|rather than|guidelines?|trial|study"
    r"|studies|evidence|"
    r"approved|indicated|label|side[- ]effects?|generic|same as|equivalent|no better|no evidence"
    r"|your (?:doctor|team) (?:may|might|can|will))\b"
)


def find_declared_interests(passage: Passage) -> Iterator[Sighting]:
    """Report where a product or a company is first named in which the author has declared an interest."""
    left = set(passage.interests.declared)
    for one in named(passage.visible) if left else ():
        if one.group in left:
            left.discard(one.group)
            yield Sighting(Case.DECLARED_INTEREST, one.start, one.end)


def find_undisclosed_interests(passage: Passage) -> Iterator[Sighting]:
    """Report brands that a clinician recommends who has not said how they stand to the company."""
    if passage.role is not Role.CLINICIAN:
        return
    text = folded(passage.visible)
    praises = [
        sentence.span()
        for sentence in _SENTENCE.finditer(text)
        if _PRAISE.search(sentence[0]) and not _REPORTED.search(sentence[0])
    ]
    if not praises:
        return
    for start, end in _brands(passage.visible, text):
        praised = any(first <= start < last for first, last in praises)
        if praised and not passage.interests.is_settled(group_of_brand(passage.visible[start:end])):
            yield Sighting(Case.UNDISCLOSED_INTEREST, start, end)


def _brands(visible: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a text names a brand: one of the table, of one word or more, or one that bears its mark."""
    marked = {match.start(1) for match in _MARKED.finditer(visible)}
    of_several_words = [(one.start, one.end) for one in named(visible) if " " in visible[one.start : one.end]]
    yield from of_several_words
    for word in _WORD.finditer(text):
        name = word[0].removesuffix("'s").rstrip("-'")
        inside = any(start <= word.start() < end for start, end in of_several_words)
        if (name in BRANDS or word.start() in marked) and not inside:
            yield word.start(), word.start() + len(name)
