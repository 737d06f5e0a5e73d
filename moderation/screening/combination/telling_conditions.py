"""Rare conditions that authors, or somebody of their household, live with, and traits beside a trade."""

import re
from collections.abc import Iterator
from functools import cache

from moderation.screening.combination.brief_lists import opening
from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import shares, traits
from moderation.screening.combination.told_facts import (
    I_AM,
    WORDS_BETWEEN,
    Subject,
    any_of,
    fact,
    first_words,
)
from moderation.screening.combination.whose import CLOSE, Whose, sentence_start, whose
from moderation.screening.prefilter import Prefiltered, prefiltered
from moderation.screening.surroundings import word_set

_HAS = re.compile(
    r"\b(?:i have|i've|i had|i got|have|has|had|diagnos\w+|dx|living with|live with|lives with|suffer\w*|"
    r"with|got|my|now|it's|battl\w+|patient)\b"
)
_UNSURE = re.compile(
    r"\b(?:about|question|risk|tested?|testing|might|may|suspects?|suspected|if|family history|rule\w*|"
    r"wonder\w*|could|possible|possibly|maybe|carrier|not|no|don't|doesn't|isn't|ruled|worried|whether|heard|"
    r"read|research|association|society|foundation|clinic|trial|study|or)\b"
)
# "Porphyria since 2003", "the pemphigus has reached my mouth".
_IS_OWN_AFTER = re.compile(
    r"(?:'s)?(?: (?:disease|syndrome|vulgaris|type \w+))? (?:since (?:19|20)\d\d\b|since i was\b|(?:has|is|"
    r"was|took|takes|spread|came|made|makes|hit|keeps)\b[^.!?\n]{0,40}\b(?:my|me)\b)"
)


def _conditions(low: str) -> Iterator[Fact]:
    for found in _condition_pattern().finditer(low):
        begin = max(sentence_start(low, found.start()), found.start() - 60)
        before = low[begin : found.start()]
        of = whose(low, found.start())
        if of is Whose.OTHER or _UNSURE.search(before):
            continue
        told = _HAS.search(before) or _IS_OWN_AFTER.match(low, found.end()) or opening(low, found.start())
        item = of is Whose.OWN and before.endswith(", ") and low[found.end() : found.end() + 1] in ",.;!"
        if told or item:
            rate = shares(FactKind.CONDITION)[found[0]]
            yield fact(FactKind.CONDITION, found[0], rate, found.span())
    for found in _trait_pattern().finditer(low):
        if whose(low, found.start("what")) is not Whose.OTHER:
            yield fact(FactKind.CONDITION, found["what"], traits()[found["what"]], found.span("what"))


@cache
def _condition_pattern() -> Prefiltered:
    return prefiltered(rf"(?<!\w)(?:{any_of(shares(FactKind.CONDITION))})(?!\w)")


@cache
def _trait_pattern() -> re.Pattern[str]:
    """ "I'm a blind judge", "as the only deaf ...", "I'm deaf"."""
    return re.compile(
        rf"(?:{I_AM}|\bas|\bbeing|\b(?:my|our) (?:[a-z]+ )?(?:{CLOSE})(?:'s| is))"
        rf" (?:(?:an?|the(?: only| first| last)?) {WORDS_BETWEEN}{{0,2}}?)?(?P<what>{any_of(traits())})"
        r"(?=[,.;!?)]|$| (?:and|since|from|in|with|but|as)\b| [a-z]+)"
    )


@cache
def subject() -> Subject:
    """Conditions and traits, with the words that may name one."""
    return Subject(_conditions, first_words(FactKind.CONDITION) | word_set(" ".join(traits())))
