"""Children, twins, and what else authors tell of their household."""

import re
from collections.abc import Iterator

from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import share, shares
from moderation.screening.combination.told_facts import NOT_AN_AGE, NUMBERS_IN_WORDS, Subject, fact
from moderation.screening.combination.whose import Whose, whose
from moderation.screening.surroundings import word_set

_COUNT = r"(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|1?\d)"
_CHILDREN = (
    re.compile(
        r"\b(?:i have|i've got|i've|we have|we've got|have|had|raising|raised|with|my|our|parents? of|"
        rf"parent to|and) (?:only )?{_COUNT} (?:(?!year|yr|yo|month|week)[a-z]+ ){{0,2}}?"
        r"(?:children|kids|sons|daughters|boys|girls|child|kid|son|daughter)\b"
    ),
    # An item of a list: "52, nurse, Germany, two kids".
    re.compile(
        rf", {_COUNT} (?:(?!year|yr|yo|month|week)[a-z]+ ){{0,2}}?"
        r"(?:children|kids|sons|daughters|boys|girls|child|kid|son|daughter)\b"
    ),
    re.compile(
        rf"\b(?:mother|mum|mom|mama|father|dad|parent|mommy|daddy) (?:of|to) {_COUNT}\b"
        r"(?! (?:years?|months?|wee))"
    ),
)
_CHILD_AGES = (
    re.compile(
        r"\b(?:my|our) (?:[a-z]+ )?(?P<n>\d|1\d|2[0-5])[ -]?(?:years?|yrs?|yr|y)[ -]?(?:olds?|o)\b"
        r"(?! (?:mother|mum|mom|father|dad|sister|brother|niece|nephew|cousin|friend|dog|cat|boyfriend|"
        r"girlfriend))"
    ),
    re.compile(
        r"\b(?:my|our) (?:youngest |oldest |eldest |little )?(?:son|daughter|child|kid|boy|girl|little one)"
        rf"(?: is|,? who is|,? aged|,| \() ?(?P<n>\d|1\d|2[0-5])\b{NOT_AN_AGE}"
    ),
)
_TWINS = re.compile(
    r"\b(?P<what>identical twins?|twins?|triplets?|quadruplets?)\b(?! (?:beds?|room|pack|study|studies))"
)
_FAMILY = re.compile(
    r"\b(?P<what>widow(?:er|ed)?|adopted|single (?:mother|mum|mom|father|dad|parent))\b"
    r"(?! (?:by|to|in|a (?!boy|girl|son|daughter|child)|the))"
)


def _children(low: str) -> Iterator[Fact]:
    known = shares(FactKind.CHILDREN)
    for pattern in _CHILDREN:
        for found in pattern.finditer(low):
            count = NUMBERS_IN_WORDS.get(found["n"]) or int(found["n"])
            if count and whose(low, found.start(), companions=False) in (Whose.OWN, Whose.UNSAID):
                rate = known[str(min(count, len(known)))]
                yield fact(FactKind.CHILDREN, str(count), rate, found.span("n"))


def _child_ages(low: str) -> Iterator[Fact]:
    for pattern in _CHILD_AGES:
        for found in pattern.finditer(low):
            yield fact(FactKind.CHILD_AGE, found["n"], share(FactKind.CHILD_AGE), found.span("n"))


def _twins(low: str) -> Iterator[Fact]:
    for found in _TWINS.finditer(low):
        if whose(low, found.start()) is not Whose.OTHER:
            what = found["what"].removesuffix("s")
            rate = shares(FactKind.MULTIPLE_BIRTH)[what]
            yield fact(FactKind.MULTIPLE_BIRTH, what, rate, found.span())


def _families(low: str) -> Iterator[Fact]:
    known = shares(FactKind.FAMILY)
    for found in _FAMILY.finditer(low):
        of = whose(low, found.start())
        brief = of is Whose.UNSAID and low[found.end() : found.end() + 1] in ",.)"
        if brief or of in (Whose.OWN, Whose.HOUSEHOLD):
            what = "single parent" if found["what"].startswith("single") else found["what"]
            yield fact(FactKind.FAMILY, what, known[what], found.span())


_PARENTS = word_set("mother mum mom mama mommy father dad daddy parent parents")
_SONS = word_set("children kids sons daughters boys girls child kid son daughter boy girl")
_AGES = frozenset(f"{n}{unit}" for n in range(10) for unit in ("yo", "y", "yr", "year"))

SUBJECTS = (
    Subject(_children, _PARENTS | _SONS),
    Subject(_child_ages, _SONS | _AGES | word_set("one old olds yo"), on_numbers=True),
    Subject(_twins, word_set("twin twins triplet triplets quadruplet quadruplets")),
    Subject(_families, word_set("widow widower widowed adopted single")),
)
