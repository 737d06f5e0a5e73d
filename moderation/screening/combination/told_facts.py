"""What the modules that find facts share: how a fact is made, and when it is the author's."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from moderation.screening.combination.facts import Fact, FactKind, rarity_of
from moderation.screening.combination.figures import shares
from moderation.screening.combination.whose import Whose, whose

Find = Callable[[str], Iterator[Fact]]

WORD = re.compile(r"[^\W_]+")
I_AM = r"\b(?:i am|i'm|im|i was|i've been|i have been|i became|i turned|i just turned)"
# A few words inside "a retired primary school teacher", none of which leads elsewhere.
WORDS_BETWEEN = (
    r"(?:(?!(?:of|to|with|for|at|in|on|by|from|who|that|and|or|but|my|his|her|the|not|like|than)\b)"
    r"[a-z-]+,? )"
)
ONES = "one|two|three|four|five|six|seven|eight|nine"
NUMBERS_IN_WORDS = {
    **{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5},
    **{"six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10},
}
AGE_IN_WORDS = rf"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[- ](?:{ONES}))?"
NOT_AN_AGE = (
    r"(?![\d%:°]|[.,/]\d|[ -]?(?:%|percent|weeks?|wks?|days?|months?|mos?\b|mg|mcg|ml|kg|kilos?|lbs?|pounds?|"
    r"stone|hours?|hrs?|minutes?|mins?|points?|feet|foot|ft|cm|mm|inch|miles|km|st\b|nd\b|rd\b|th\b|units?|"
    r"steps|pills|times|tablets|cal|sessions|years? (?!old|of age|young)|yrs? (?!old)|degrees|\+? ?bpm))"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A way to find facts, and the words of which a text must have one for it to be worth a look.

    Most texts tell little, and to look for single words first costs a third.
    """

    find: Find
    cues: frozenset[str]
    on_numbers: bool = False


def fact(kind: FactKind, value: str, share: float, span: tuple[int, int]) -> Fact:
    """A fact that holds for this share of people."""
    return Fact(kind, value, rarity_of(share), *span)


def is_own(low: str, at: int) -> bool:
    """Whether a fact at ``at`` is the author's, who may not have been named."""
    return whose(low, at) in (Whose.OWN, Whose.UNSAID)


def any_of(words: Mapping[str, float]) -> str:
    """A pattern for each of ``words``, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def first_words(kind: FactKind) -> frozenset[str]:
    """The first word of each value that a kind knows."""
    return frozenset(WORD.findall(value)[0] for value in shares(kind))


def age_in_digits(age: str) -> str:
    """ "forty-three" as "43", so that it is the same fact."""
    if age.isdigit():
        return age
    tens, _, ones = age.replace("-", " ").partition(" ")
    first = {"tw": 2, "th": 3, "fo": 4, "fi": 5, "si": 6, "se": 7, "ei": 8}[tens[:2]]
    return str(10 * first + (ONES.split("|").index(ones) + 1 if ones else 0))
