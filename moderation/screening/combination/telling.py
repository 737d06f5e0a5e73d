"""The facts that authors tell of themselves and their household.

What is told of others is no fact of the author: "my mother is a nurse", "in
people over 70". Offsets count code points of the visible text. Work, family and
places have modules of their own.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from moderation.screening.combination import (
    telling_age,
    telling_conditions,
    telling_family,
    telling_profiles,
    telling_work,
)
from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import in_capitals, share, shares
from moderation.screening.combination.told_facts import (
    I_AM,
    NOT_AN_AGE,
    WORD,
    WORDS_BETWEEN,
    Subject,
    any_of,
    fact,
    first_words,
    is_own,
)
from moderation.screening.combination.whose import Whose, whose
from moderation.screening.surroundings import word_set

# A text that says more than this of one subject is no life story but a list.
MOST_OF_A_KIND = 12

_NUMBER = re.compile(r"\d\d")
_SAID_SEX = re.compile(
    rf"(?:{I_AM}|\bas|\bbeing) (?:an? |the )(?:\d\d[ -]?(?:years?|yrs?|yr|y)[ -]?(?:olds?|o),? )?"
    rf"{WORDS_BETWEEN}{{0,3}}?(?P<s>woman|female|girl|lady|man|male|guy|bloke|dude|mother|mum|mom|father|"
    r"dad|wife|husband|widow|widower|grandmother|grandma|grandfather|grandpa)\b"
    r"|\b(?:i'm|i am|im|when i was|while) (?P<t>pregnant)"
    r"|\bmy (?:last |first )?(?P<u>pregnancy|periods?|menopause|hysterectomy|ovar\w+|uterus|prostate|"
    r"testic\w+)\b"
)
_BRIEF_SEX = re.compile(
    r"(?<![\w.])[1-8]\d ?(?:yo |y/o |year old |years old |/ ?|, ?)?(?P<s>[fm]|female|male|woman|man)\b"
    r"|\b(?P<t>mother|mum|mom|father|dad) (?:of|to) (?:\d|two|three|four|five|six|seven|twins|triplets)"
)
_TRANS = re.compile(
    r"(?:\b(?:as|being|i am|i'm|im|i was)|,)(?: an?| the(?: only| first)?)? (?:[a-z-]+ ){0,2}?"
    r"(?P<s>trans(?:gender|sexual)?|non-?binary|intersex)\b"
)
_MEN = word_set("m man male guy bloke dude father dad husband widower grandfather grandpa prostate")
_WOMEN = word_set(
    "woman female girl lady wife widow mother mum mom grandmother grandma pregnant pregnancy period periods "
    "menopause hysterectomy ovary ovaries ovarian uterus testicle testicles testicular"
)
_BEYOND = word_set("trans transgender transsexual nonbinary non intersex")
_DIAGNOSED = (
    re.compile(
        r"\b(?:diagnos\w+|dx'?d?|transplant(?:ed)?|since)\b[^.!?\n]{0,60}?"
        r"(?<![\d/.-])(?P<y>(?:19[4-9]|20[0-4])\d)\b(?![/-]\d)"
    ),
    re.compile(
        r"\bdiagnos\w+\b[^.!?\n]{0,50}?"
        rf"\b(?:at(?: the)?(?: age)?(?: of)?|aged|when i was|age) (?P<y>[1-8]\d|[3-9])\b{NOT_AN_AGE}"
    ),
)
# Below this an origin tells something in nearly every country that it may be told in.
_FEW = 0.01
# Said of oneself without more, the other origins name a country: an Indian in India tells nothing.
_NO_COUNTRY = (
    r"black|hispanic|latino|latina|asian|south asian|east asian|jewish|ashkenazi|sephardic|romani|maori|"
    r"māori|native american|american indian|african american|aboriginal|inuit|mixed race|cherokee|navajo|"
    r"amish|mennonite"
)


def told_by(visible: str, low: str) -> Iterator[Fact]:
    """Every fact of the author but where they live.

    ``low`` is the text in lower case with straight apostrophes.
    """
    words = frozenset(WORD.findall(low))
    has_numbers = _NUMBER.search(low) is not None
    for subject in _subjects():
        if (subject.on_numbers and has_numbers) or not subject.cues.isdisjoint(words):
            for told in islice(subject.find(low), MOST_OF_A_KIND):
                # In small letters "als" is German for "as".
                if told.value not in in_capitals() or visible[told.start : told.end].isupper():
                    yield told


@cache
def _subjects() -> tuple[Subject, ...]:
    return (
        telling_age.SUBJECT,
        Subject(_sexes, _MEN | _WOMEN | _BEYOND, on_numbers=True),
        Subject(_origins, first_words(FactKind.ORIGIN)),
        Subject(_diagnoses, word_set("diagnosed diagnosis diagnose dx dxd since transplant transplanted")),
        telling_conditions.subject(),
        telling_work.subject(),
        *telling_family.SUBJECTS,
        telling_profiles.SUBJECT,
    )


def _sexes(low: str) -> Iterator[Fact]:
    for pattern in (_SAID_SEX, _BRIEF_SEX):
        for found in pattern.finditer(low):
            group = found.lastgroup
            if group is None or (pattern is _BRIEF_SEX and not is_own(low, found.start())):
                continue
            man = found[group] in _MEN or found[group].startswith("testic")
            value = "man" if man else "woman"
            yield fact(FactKind.SEX, value, share(FactKind.SEX, "either"), found.span(group))

    for found in _TRANS.finditer(low):
        if whose(low, found.start("s")) is not Whose.OTHER:
            yield fact(FactKind.SEX, "trans", share(FactKind.SEX, "transgender"), found.span("s"))


def _origins(low: str) -> Iterator[Fact]:
    for found in _origin_pattern().finditer(low):
        group = found.lastgroup
        if group is not None and (group != "b" or is_own(low, found.start())):
            rate = shares(FactKind.ORIGIN)[found[group]]
            yield fact(FactKind.ORIGIN, found[group], rate, found.span(group))


def _diagnoses(low: str) -> Iterator[Fact]:
    for pattern in _DIAGNOSED:
        for found in pattern.finditer(low):
            of = whose(low, found.start())
            brief = of is Whose.UNSAID and found[0].startswith("diagnosed")
            if brief or of in (Whose.OWN, Whose.HOUSEHOLD):
                yield fact(FactKind.DIAGNOSIS, found["y"], share(FactKind.DIAGNOSIS), found.span("y"))


@cache
def _origin_pattern() -> re.Pattern[str]:
    known = shares(FactKind.ORIGIN)
    people = any_of(known)
    few = any_of({one: share for one, share in known.items() if share < _FEW})
    return re.compile(
        rf"{I_AM} (?:an? )?(?:half[- ]|part[- ]|ethnically |of )?(?:[1-8]\d[ -]year[ -]old )?"
        rf"(?:(?P<a>{people})[ -](?:american|british|canadian|australian|descent|origin|heritage)\b"
        rf"|(?P<e>{few})[ ](?:woman|man|male|female|lady|guy|girl)\b"
        rf"|(?P<d>{_NO_COUNTRY})(?:[ ](?:woman|man|male|female|lady|guy|girl)\b|(?=[,.;!?]| and\b|$)))"
        rf"|\b(?:of|have|my|full|partly) (?:\w+ )?(?P<b>{people}) "
        r"(?:descent|origin|heritage|ancestry|background|roots|blood)"
        rf"|\bmy (?:family|parents|ancestors) (?:is|are|were|was) (?P<c>{people})\b"
    )
