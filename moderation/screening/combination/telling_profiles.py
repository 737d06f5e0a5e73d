"""Profiles: a run of short items of which each is a whole fact, whatever stands between them.

"Beekeeper, Tasmania, twins, 54", "Age: 33; Job: taxidermist; Country: Estonia",
a bullet to a line. Who writes so speaks of themselves. Doses, meals and
symptoms are lists too: a run counts only where it tells an age or a sex, three
kinds of facts in all, and little else.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import people_of_region, people_of_the_world, share, shares
from moderation.screening.combination.told_facts import (
    AGE_IN_WORDS,
    NUMBERS_IN_WORDS,
    Subject,
    age_in_digits,
    any_of,
    fact,
)
from moderation.screening.combination.whose import Whose, whose
from moderation.screening.gazetteer import look_up, region_named, settlement
from moderation.screening.gazetteer.flags import country_of_flag
from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import is_everyday

_MOST_ITEMS = 200
_LONGEST_ITEM = 48
_KINDS_ENOUGH = 3
_SEPARATOR = re.compile(r"[,;|·•▪●◦»→\n]|\.(?=\s|$)| (?:[-–—]|//?) | (?=[\U0001F1E6-\U0001F1FF]{2})")
_ITEM = re.compile(
    r"[\s>*•·▪●◦–—-]*(?:(?P<label>[a-z]+(?: [a-z]+){0,2}) ?[:=] ?)?"
    r"(?P<flag>[\U0001F1E6-\U0001F1FF]{2} ?)?(?P<said>[^\n]*?)[\s!.)]*"
)
_AGE = re.compile(
    rf"(?:aged?:? ?)?(?:(?P<n>[1-8]\d)|(?P<w>{AGE_IN_WORDS}))"
    r"(?: ?(?:y/?o|yrs?(?: old)?|years? old|years?|/))*(?: ?(?:f|m|female|male|woman|man))?(?: here)?"
)
_SEX = re.compile(
    r"(?:i'm )?(?:an? )?(?:f|m|female|male|woman|man|she/her|he/him|trans (?:woman|man)|"
    r"non-?binary)"
)
_COUNT = r"(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|1?\d)"
_CHILDREN = re.compile(
    rf"(?:(?:mother|mum|mom|mama|father|dad|parent) (?:of|to) )?{_COUNT}"
    r"(?: (?:young|grown|small|adult))? ?(?:children|kids?|sons?|daughters?|boys|girls|child)?"
)
_MULTIPLE = re.compile(
    r"(?:(?:mother|mum|mom|mama|father|dad|parent) (?:of|to) |have |i'm an? |an? )?"
    r"(?P<what>identical twin|twin|triplet|quadruplet)s?(?: (?:boys|girls|sons|daughters))?"
)
_FAMILY = re.compile(r"(?P<what>widow(?:er|ed)?|adopted|single (?:mother|mum|mom|father|dad|parent))")
_STATE = (
    r"(?:(?:an?|the|retired|former|ex|only|last|first|female|male|part[- ]time|full[- ]time|freelance|"
    r"self-employed|village|local|qualified|senior|junior|work as an?|i'm an?)[ -])*"
)
_WHERE = re.compile(
    r"(?:(?:from|in|living in|live in|based in|based|rural|northern|southern|eastern|western|home is) )*"
    r"(?P<name>[^\W\d_][\w' .-]{1,30})"
)


class _Item(NamedTuple):
    """Where an item stands and the facts that it is."""

    at: int
    facts: tuple[Fact, ...]
    tells_sex: bool


def _profiles(low: str) -> Iterator[Fact]:
    run: list[_Item] = []
    for item in _items(low):
        if item is None:
            yield from _told(low, run)
            run = []
        else:
            run.append(item)
    yield from _told(low, run)


def _told(low: str, run: list[_Item]) -> Iterator[Fact]:
    """The facts of a run, if it is a profile of its author."""
    known = [place for place, item in enumerate(run) if item.facts or item.tells_sex]
    if not known:
        return
    profile = run[known[0] : known[-1] + 1]
    kinds = {one.kind for item in profile for one in item.facts}
    personal = FactKind.AGE in kinds or any(item.tells_sex for item in profile)
    of_other = whose(low, profile[0].at) is Whose.OTHER
    if personal and len(kinds) >= _KINDS_ENOUGH and 2 * len(known) >= len(profile) and not of_other:
        for item in profile:
            yield from item.facts


def _items(low: str) -> Iterator[_Item | None]:
    """The short items of a text in turn, and None for each longer stretch between them."""
    begin = 0
    stops = [*(found.span() for found in _SEPARATOR.finditer(low)), (len(low), len(low))]
    for stop, after in stops[:_MOST_ITEMS]:
        said = low[begin:stop]
        if said.strip():
            yield _item(low, begin, stop) if stop - begin <= _LONGEST_ITEM else None
        begin = after


def _item(low: str, begin: int, stop: int) -> _Item:
    found = _ITEM.fullmatch(low, begin, stop)
    if found is None:
        return _Item(begin, (), tells_sex=False)
    facts: list[Fact] = []
    country = country_of_flag(found["flag"].strip()) if found["flag"] else None
    if country:
        facts.append(_region(country, found.span("flag")))
    said, span = found["said"], found.span("said")
    facts.extend(_facts(said, span))
    sexed = _SEX.fullmatch(said) is not None or (
        _AGE.fullmatch(said) is not None and re.search(r"(?:f|m|male|man)(?: here)?$", said) is not None
    )
    return _Item(span[0], tuple(facts), tells_sex=sexed)


def _facts(said: str, span: tuple[int, int]) -> Iterator[Fact]:
    """What an item tells that is a fact from its first letter to its last."""
    age, multiple, family = _AGE.fullmatch(said), _MULTIPLE.fullmatch(said), _FAMILY.fullmatch(said)
    children, trade, condition = _CHILDREN.fullmatch(said), _trades().fullmatch(said), _ills().fullmatch(said)
    where = _WHERE.fullmatch(said)
    if age:
        yield fact(FactKind.AGE, age_in_digits(age["n"] or age["w"]), share(FactKind.AGE), span)
    elif multiple:
        what = multiple["what"]
        yield fact(FactKind.MULTIPLE_BIRTH, what, shares(FactKind.MULTIPLE_BIRTH)[what], span)
    elif family:
        what = "single parent" if family["what"].startswith("single") else family["what"]
        yield fact(FactKind.FAMILY, what, shares(FactKind.FAMILY)[what], span)
    elif children and not said.isdigit() and children["n"] != said:
        count, known = NUMBERS_IN_WORDS.get(children["n"]) or int(children["n"]), shares(FactKind.CHILDREN)
        if count:
            yield fact(FactKind.CHILDREN, str(count), known[str(min(count, len(known)))], span)
    elif trade:
        what = trade["what"]
        yield fact(FactKind.OCCUPATION, what, shares(FactKind.OCCUPATION)[what], span)
    elif condition:
        what = condition["what"]
        yield fact(FactKind.CONDITION, what, shares(FactKind.CONDITION)[what], span)
    elif where:
        yield from _place(where["name"].strip(" ."), span)


def _place(name: str, span: tuple[int, int]) -> Iterator[Fact]:
    town = settlement(name)
    if region_named(name):
        yield _region(look_up(name), span)
    elif town and not any(is_everyday(word) or is_medical_word(word) for word in name.split()):
        rate = min(1.0, max(town.people, 1_000) / people_of_the_world())
        yield fact(FactKind.TOWN, look_up(name), rate, span)


def _region(name: str, span: tuple[int, int]) -> Fact:
    return fact(FactKind.REGION, name, min(1.0, people_of_region(name) / people_of_the_world()), span)


@cache
def _trades() -> re.Pattern[str]:
    return re.compile(
        rf"{_STATE}(?P<what>{any_of(shares(FactKind.OCCUPATION))})(?: here| \(?retired\)?| by trade)?"
    )


@cache
def _ills() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:dx|diagnosis|living with|have|with|rare|severe|early) )*"
        rf"(?P<what>{any_of(shares(FactKind.CONDITION))})"
        r"(?:'s)?(?: (?:syndrome|disease|vulgaris|arteritis|warrior|patient|type \w+|since (?:19|20)\d\d))*"
    )


SUBJECT = Subject(_profiles, word_set("f m female male woman man she he trans nonbinary"), on_numbers=True)
