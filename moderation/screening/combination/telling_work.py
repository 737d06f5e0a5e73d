"""What authors work as."""

import re
from collections.abc import Iterator
from functools import cache

from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import share, shares
from moderation.screening.combination.told_facts import (
    I_AM,
    WORDS_BETWEEN,
    Subject,
    any_of,
    fact,
    first_words,
    is_own,
)
from moderation.screening.surroundings import word_set

_AT_WORK = r"(?![\w'-])(?! (?:said|told|says|thinks|appointment))"
_I_TEACH = re.compile(r"\bi (?:teach|taught)\b(?! (?:my|him|her|myself|them|others))")


def _occupations(low: str) -> Iterator[Fact]:
    said, only, *brief = _trades()
    known = shares(FactKind.OCCUPATION)
    for pattern in (said, only, *brief):
        for found in pattern.finditer(low):
            if pattern is said or is_own(low, found.start("job")):
                rate = known[found["job"]] * (
                    share(FactKind.OCCUPATION, "only_one") if pattern is only else 1
                )
                yield fact(FactKind.OCCUPATION, found["job"], rate, found.span("job"))
    for found in _I_TEACH.finditer(low):
        rate = shares(FactKind.OCCUPATION)["teacher"]
        yield fact(FactKind.OCCUPATION, "teacher", rate, found.span())


@cache
def subject() -> Subject:
    """Work, with the words that may name it."""
    trades = first_words(FactKind.OCCUPATION)
    return Subject(_occupations, trades | {f"{one}s" for one in trades} | word_set("teach taught"))


@cache
def _trades() -> tuple[re.Pattern[str], ...]:
    """How people say what they work as; the first way is sure, the others may be said of somebody else."""
    trades = any_of(shares(FactKind.OCCUPATION))
    job = rf"(?P<job>{trades}){_AT_WORK}"
    age = r"\d\d[ -]?(?:years?|yrs?|yr|y)?[ /-]?(?:olds?|o)?"
    state = (
        r"(?:retired|former|registered|qualified|trained|professional|full[- ]time|part[- ]time|"
        r"self-employed|freelance)"
    )
    return (
        re.compile(
            rf"{I_AM} (?:now |currently |still |also |just |only |both )?(?:{age},? )?(?:and )?"
            rf"(?:(?:an? |the (?:local )?){WORDS_BETWEEN}{{0,3}}?|(?:{state} )*){job}"
        ),
        re.compile(
            r"\b(?:the (?:only|first)|one of (?:only |just |the )?(?:two|three|few|a few)) "
            rf"{WORDS_BETWEEN}{{0,3}}?(?P<job>{trades})s?{_AT_WORK}"
        ),
        re.compile(
            r"\b(?:(?:i |been |i've |i'm |i am |we )?work(?:s|ed|ing)?|my (?:job|work|career|role)|employed|"
            r"trained|career|job)(?: full[- ]time| part[- ]time| \w+)? as (?:an? )?"
            rf"{WORDS_BETWEEN}{{0,3}}?{job}"
        ),
        re.compile(
            rf"(?<![\w.]){age}[fm]?,? (?:(?:male|female|woman|man|m|f|married|single),? )*(?:and )?(?:an? )?"
            rf"(?:{state} )?(?:[a-z-]+ )??{job}"
            r"(?=[,.;)!?]|$| (?:from|in|with|and|here|who|living|by|at|of)\b)"
        ),
        re.compile(
            rf"(?<![\w.])[1-8]\d[^.!?\n]{{0,60}}?[,;] ?(?:{state} )?{job}(?=[,.;)]|$| (?:in|from|with|and)\b)"
        ),
        re.compile(rf"\b(?:job|work|occupation|profession|trade): ?(?:{state} )?{job}"),
        re.compile(rf"(?:^|[.!?,\n]\s*)(?:{state} )?{job} here\b"),
        re.compile(rf"\b(?:as|being) an? {WORDS_BETWEEN}{{0,2}}?{job},? (?:i|myself|for \d+|my)\b"),
        re.compile(rf"\bi (?:used to be|retired as) an? {WORDS_BETWEEN}{{0,2}}?{job}"),
    )
