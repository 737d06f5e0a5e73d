"""The facts that authors tell of themselves and their household.

What is told of others is no fact of the author: "my mother is a nurse", "in
people over 70". Offsets count code points of the visible text. Work, family and
places have modules of their own.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from moderation.screening.combination import telling_family, telling_work
from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import share, shares
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
from moderation.screening.combination.whose import Whose, sentence_start, whose
from moderation.screening.surroundings import word_set

# A text that says more than this of one subject is no life story but a list.
MOST_OF_A_KIND = 12

_NUMBER = re.compile(r"\d\d")
_TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_SURE_AGE = re.compile(
    rf"(?:{I_AM}|\bmyself,?|\bme,?) (?:now |only |just |almost |nearly |about |currently |over |an? )*"
    rf"(?:(?P<n>[1-8]\d)|(?P<w>{_TENS}(?:[- ](?:{_ONES}))?)\b){NOT_AN_AGE}(?![ ]?/ ?10\b)"
)
_AGES = (
    re.compile(
        r"(?<![\w.$£€/-])(?<!\bmy )(?<!\bour )(?P<n>[1-8]\d)[ -]?(?:years?|yrs?|yr|y)[ /-]?(?:olds?|o)\b"
    ),
    re.compile(
        r"(?<![\w.$£€/-])(?P<n>[1-8]\d)"
        r"(?:[fm]\b(?![-/]?\d)| ?/ ?[fm]\b|,? (?:yo )?(?:female|male)\b)"
    ),
    re.compile(
        r"(?:^|[,(\n] ?)(?P<n>[1-8]\d)(?=[,;)] (?:from|living|in|male|female|woman|man|single|married|"
        r"mother|mum|mom|father|dad|diagnosed|with|widow|teacher|nurse)\b)"
    ),
    re.compile(r"(?<![\w.])(?:aged?:?) (?P<n>[1-8]\d)\b(?![ ]?(?:-|to|and over|or over|\+))"),
)
_DECADE = re.compile(
    r"\bin (?:my|our) (?P<part>early |mid |mid-|late )?"
    r"(?P<d>[2-8]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties)(?!\w)"
)
_NOT_NOW = re.compile(
    r"\b(?:diagnosed|diagnosis|when|at|since|from|by|until|till|before|after|over|under|than|age of|for an?|"
    r"in an?|most|every|any|between|to|like an?)(?: the)?(?: age)?(?: of)? ?(?:was |i was )?$"
)
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
_MEN = word_set("m man male guy bloke dude father dad husband widower grandfather grandpa prostate")
_WOMEN = word_set(
    "woman female girl lady wife widow mother mum mom grandmother grandma pregnant pregnancy period periods "
    "menopause hysterectomy ovary ovaries ovarian uterus testicle testicles testicular"
)
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
_HAS = re.compile(
    r"\b(?:i have|i've|i had|i got|have|has|had|diagnos\w+|dx|living with|live with|lives with|suffer\w*|"
    r"with|got|my|battl\w+|patient)\b"
)
_UNSURE = re.compile(
    r"\b(?:about|question|risk|tested?|testing|might|may|suspects?|suspected|if|family history|rule\w*|"
    r"wonder\w*|could|possible|possibly|maybe|carrier|not|no|don't|doesn't|isn't|ruled|worried|whether|"
    r"heard|read|research|association|society|foundation|clinic|trial|study|or)\b"
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
                # In small letters it is German for "as".
                if told.value != "als" or visible[told.start : told.end] == "ALS":
                    yield told


@cache
def _subjects() -> tuple[Subject, ...]:
    decades = word_set("twenties thirties forties fifties sixties seventies eighties")
    return (
        Subject(_ages, decades | word_set("twenty thirty forty fifty sixty seventy eighty"), on_numbers=True),
        Subject(_sexes, _MEN | _WOMEN, on_numbers=True),
        Subject(_origins, first_words(FactKind.ORIGIN)),
        Subject(_diagnoses, word_set("diagnosed diagnosis diagnose dx dxd since transplant transplanted")),
        Subject(_conditions, first_words(FactKind.CONDITION)),
        telling_work.subject(),
        *telling_family.SUBJECTS,
    )


def _ages(low: str) -> Iterator[Fact]:
    for found in _SURE_AGE.finditer(low):
        group = "n" if found["n"] else "w"
        yield fact(FactKind.AGE, _in_digits(found[group]), share(FactKind.AGE), found.span(group))
    for pattern in _AGES:
        for found in pattern.finditer(low):
            if is_own(low, found.start()) and _is_now(low, found.start()):
                yield fact(FactKind.AGE, found["n"], share(FactKind.AGE), found.span("n"))
    for found in _DECADE.finditer(low):
        band = "half_decade" if found["part"] else "decade"
        value = f"{(found['part'] or '').strip(' -')} {found['d'].replace(chr(39), '')}".strip()
        yield fact(FactKind.AGE, value, share(FactKind.AGE, band), found.span("d"))


def _in_digits(age: str) -> str:
    """ "forty-three" as "43", so that it is the same fact."""
    if age.isdigit():
        return age
    tens, _, ones = age.replace("-", " ").partition(" ")
    first = {"tw": 2, "th": 3, "fo": 4, "fi": 5, "si": 6, "se": 7, "ei": 8}[tens[:2]]
    return str(10 * first + (_ONES.split("|").index(ones) + 1 if ones else 0))


def _is_now(low: str, at: int) -> bool:
    """Whether an age is nobody's past and no group's: not "at 43", "over 60", "for a 30 year old"."""
    return _NOT_NOW.search(low[max(0, at - 24) : at].rstrip() + " ") is None


def _sexes(low: str) -> Iterator[Fact]:
    for pattern in (_SAID_SEX, _BRIEF_SEX):
        for found in pattern.finditer(low):
            group = found.lastgroup
            if group is None or (pattern is _BRIEF_SEX and not is_own(low, found.start())):
                continue
            man = found[group] in _MEN or found[group].startswith("testic")
            value = "man" if man else "woman"
            yield fact(FactKind.SEX, value, share(FactKind.SEX, "either"), found.span(group))


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


def _conditions(low: str) -> Iterator[Fact]:
    for found in _condition_pattern().finditer(low):
        before = low[max(sentence_start(low, found.start()), found.start() - 60) : found.start()]
        own = whose(low, found.start()) is not Whose.OTHER
        if own and _HAS.search(before) and not _UNSURE.search(before):
            rate = shares(FactKind.CONDITION)[found[0]]
            yield fact(FactKind.CONDITION, found[0], rate, found.span())


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


@cache
def _condition_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(shares(FactKind.CONDITION))})(?!\w)")
