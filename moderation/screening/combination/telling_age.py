"""How old authors are, and the person of their household whom they write about."""

import re
from collections.abc import Iterator
from itertools import islice

from moderation.screening.combination.brief_lists import opening
from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import share
from moderation.screening.combination.told_facts import (
    AGE_IN_WORDS,
    I_AM,
    NOT_AN_AGE,
    Subject,
    age_in_digits,
    fact,
    is_own,
)
from moderation.screening.combination.whose import CLOSE, Whose, whose
from moderation.screening.surroundings import word_set

_LISTS_LOOKED_AT = 40
_N = r"(?P<n>[1-8]\d)"
_SURE_AGE = re.compile(
    rf"(?:{I_AM}|\bmyself,?|\bme,?) (?:now |only |just |almost |nearly |about |currently |over |both |an? )*"
    rf"(?:{_N}|(?P<w>{AGE_IN_WORDS})\b){NOT_AN_AGE}(?![ ]?/ ?10\b)"
)
_AGES = (
    re.compile(rf"(?<![\w.$£€/-])(?<!\bmy )(?<!\bour ){_N}[ -]?(?:years?|yrs?|yr|y)[ /-]?(?:olds?|o)\b"),
    re.compile(rf"(?<![\w.$£€/-]){_N}(?:[fm]\b(?![-/]?\d)| ?/ ?[fm]\b|,? (?:yo )?(?:female|male)\b)"),
    re.compile(
        rf"(?:^|[,(\n] ?){_N}(?=[,;)] (?:from|living|in|male|female|woman|man|single|married|"
        r"mother|mum|mom|father|dad|diagnosed|with|widow|teacher|nurse)\b)"
    ),
    re.compile(rf"(?<![\w.])(?:aged?:?) {_N}\b(?![ ]?(?:-|to|and over|or over|\+))"),
    # "a bishop of 70"
    re.compile(
        rf"(?:\b(?:an?|the) |(?:^|[.!?\n] ?))(?:[a-z-]+ ){{1,4}}of {_N}\b{NOT_AN_AGE}(?! (?:the|my|our|us|"
        rf"them|these|those|people)\b)"
    ),
    re.compile(rf"\b(?:both|we're|we are)(?: both)? {_N}\b{NOT_AN_AGE}"),
    # "I'm a puppeteer from Luxembourg, 35, ...": no other number has led to it.
    re.compile(
        rf"(?:^|[.!?\n] ?)(?:i|we) [a-z]+ [^.!?;\n\d]{{3,70}}, (?:now |only |just )?{_N}(?=,|\.|;|$| and\b)"
    ),
    re.compile(
        rf"(?:{I_AM}|\bas|\bbeing) (?:an?|the) [^.!?;\n\d]{{3,70}}, (?:now |only |just )?{_N}(?=,|\.|;|$|"
        rf" and\b)"
    ),
)
# "At 49 I am": what is told in the past tense was so at that age.
_AT = re.compile(
    rf"(?<![\w.])at (?:the age of )?(?:only |just |nearly |almost )?{_N},? (?:years old,? )?(?:i'm|i am|i've|"
    rf"i still|i|we|my)\b"
    r"(?! (?:was|were|had|got|did|went|became|began|started|lost|found|felt|fell|took|came|saw|knew|met|left|"
    r"gave|broke|could|would|thought|said|told|asked|didn't|couldn't|wasn't|\w+ed|first|suddenly|"
    r"(?:\w+ )?(?:mother|mum|mom|dad|father|sister|brother|parents|doctor|gp))\b)"
)
_STILL_AT = re.compile(
    r"\b(?:i|we)(?:'m| am| are|'re)?(?: still| now)? (?:am|fly|work|run|live|have|do|play|keep|teach|make|"
    r"drive|own|manage|sing|"
    rf"dance|farm|fish|dive|ride|race|coach|\w+ing)\b[^.!?;\n\d]{{0,60}} at {_N}(?=[,.;!]|$| and\b)"
)
_WIDOWED_AT = re.compile(rf"\b(?:widowed|bereaved) at {_N}\b")
_CLOSE_IS = re.compile(
    rf"\b(?:my|our) (?:[a-z]+ )?(?:{CLOSE})(?:'s| is|,? who is|,? aged|,| \() ?(?:now |only |just |almost |"
    rf"nearly )?"
    rf"(?:an? )?{_N}\b{NOT_AN_AGE}"
)
_DECADE = re.compile(
    r"\bin (?:my|our) (?P<part>early |mid |mid-|late )?"
    r"(?P<d>[2-8]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties)(?!\w)"
)
_NOT_NOW = re.compile(
    r"\b(?:diagnosed|diagnosis|when|at|since|from|by|until|till|before|after|over|under|than|age of|for an?|"
    r"in an?|most|every|any|between|to|like an?)(?: the)?(?: age)?(?: of)? ?(?:was |i was )?$"
)
_LIST_NUMBER = re.compile(
    r"(?<![\w.])[1-8]\d[ /\w]{0,14},|(?<!\w)(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)"
)


def _ages(low: str) -> Iterator[Fact]:
    for found in _SURE_AGE.finditer(low):
        group = "n" if found["n"] else "w"
        yield _age(found, group)
    for pattern in _AGES:
        for found in pattern.finditer(low):
            if is_own(low, found.start()) and _is_now(low, found.start("n")):
                yield _age(found, "n")
    for pattern in (_AT, _STILL_AT, _WIDOWED_AT, _CLOSE_IS):
        for found in pattern.finditer(low):
            if whose(low, found.start()) in (Whose.OWN, Whose.UNSAID, Whose.HOUSEHOLD):
                yield _age(found, "n")
    for number in islice(_LIST_NUMBER.finditer(low), _LISTS_LOOKED_AT):
        begins = opening(low, number.start())
        group = "n" if begins and begins["n"] else "w"
        if begins and begins.start(group) == number.start():
            yield _age(begins, group)
    for found in _DECADE.finditer(low):
        band = "half_decade" if found["part"] else "decade"
        value = f"{(found['part'] or '').strip(' -')} {found['d'].replace(chr(39), '')}".strip()
        yield fact(FactKind.AGE, value, share(FactKind.AGE, band), found.span("d"))


def _age(found: re.Match[str], group: str) -> Fact:
    return fact(FactKind.AGE, age_in_digits(found[group]), share(FactKind.AGE), found.span(group))


def _is_now(low: str, at: int) -> bool:
    """Whether an age is nobody's past and no group's: not "at 43", "over 60", "for a 30 year old"."""
    return _NOT_NOW.search(low[max(0, at - 24) : at].rstrip() + " ") is None


_IN_WORDS = word_set("twenty thirty forty fifty sixty seventy eighty")
SUBJECT = Subject(
    _ages,
    _IN_WORDS | word_set("twenties thirties forties fifties sixties seventies eighties"),
    on_numbers=True,
)
