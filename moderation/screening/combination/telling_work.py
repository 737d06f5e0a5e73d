"""What authors work as, and what somebody of their household does.

A trade counts where the words before it say whose it is: "I'm a ...", "my wife
works as a ...", "34M, ...". A trade that no table lists counts where an article
and the end of the phrase leave no doubt, by its ending: "I'm a ropewalker.".
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import share, shares
from moderation.screening.combination.telling_deeds import told_deeds
from moderation.screening.combination.told_facts import (
    AGE_IN_WORDS,
    I_AM,
    WORDS_BETWEEN,
    Subject,
    fact,
    first_words,
)
from moderation.screening.combination.whose import CLOSE, Whose, sentence_start, whose
from moderation.screening.surroundings import word_set

MOST_LOOKED_AT = 80
_LOOKED_BACK = 110
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")

_AGE = rf"(?:\d\d|{AGE_IN_WORDS})[ -]?(?:years?|yrs?|yr|y)?[ /-]?(?:olds?|o)?"
_STATE = (
    r"(?:retired|former|registered|qualified|trained|professional|full[- ]time|part[- ]time|self-employed|"
    r"freelance|ex|working|semi-retired)"
)
_SOMEBODY = (
    rf"(?:{I_AM}|\b(?:my|our) (?:[\w-]+ )?(?:{CLOSE})(?:'s| is| was|,| who is| who was| works as| being)"
    r"|\b(?:he|she)(?:'s| is) )"
)
# What stands before a trade, up to it. The first is sure, the others may be said of somebody else.
_SURE = re.compile(
    rf"{_SOMEBODY}[ ,]{{0,2}}(?:{_AGE},? (?:and )?|(?:now|currently|still|also|just|only|both|almost|nearly|"
    rf"but|and) ){{0,3}}"
    rf"(?:(?:an? |the (?:local )?)(?:{_AGE},? )?{WORDS_BETWEEN}{{0,4}}?|(?:{_STATE},? )*)$"
)
_ONLY = re.compile(
    rf"\b(?:the (?:only|first|last|youngest|oldest)|one of (?:only |just |the )?(?:two|three|few|"
    rf"a few)) {WORDS_BETWEEN}{{0,3}}?$"
)
_OF_ANOTHER = re.compile(r"s?,? (?:would|will|is|was|has|had|said|who|did|retired|left|moved|died|to)\b")
_OTHERWISE = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:(?:i |been |i've |i'm |i am |we )?work(?:s|ed|ing)?|my (?:job|work|career|role)|employed|"
        r"trained|career|job|living|"
        rf"ordained|serv(?:e|ed|ing))(?: full[- ]time| part[- ]time|"
        rf" \w+)? as (?:an? )?{WORDS_BETWEEN}{{0,3}}?$",
        rf"(?<![\w.]){_AGE}[fm]?,? (?:(?:male|female|woman|man|m|f|married|"
        rf"single),? )*(?:and )?(?:an? )?(?:{_STATE} )?"
        rf"(?:[a-z-]+ )?$",
        rf"(?<![\w.])[1-8]\d[^.!?\n]{{0,60}}?[,;] ?(?:{_STATE} )?(?:(?!a |an |the )[a-z-]+ )?$",
        rf"\b(?:job|work|occupation|profession|trade): ?(?:{_STATE} )?$",
        rf"\b(?:as|being|once) an? (?:{_AGE},? )?{WORDS_BETWEEN}{{0,4}}?$",
        rf"\b(?:i (?:used to be|retired as)|(?:i|who|he|she|and) (?:became"
        rf"|turned)) (?:an? )?{WORDS_BETWEEN}{{0,2}}?$",
        rf"(?:^|[.!?\n]\s*)(?:(?:an? |{_STATE},? |{WORDS_BETWEEN}){{0,2}})$",
    )
)
# "Retired vet from Nebraska, 61"
_OPENS_RETIRED = re.compile(rf"(?:^|\n\s*){_STATE},? {WORDS_BETWEEN}{{0,2}}?$")
_FROM_AFTER = re.compile(r",? (?:from|in|of|here|with|aged?|living|\d\d)\b")
_WORKS_AS, _AFTER_AGE, _IN_LIST, _LABELLED, _AS, _USED_TO, _OPENS = _OTHERWISE
_PHRASE_ENDS = re.compile(
    r"(?=[,.;:)!?—–-]|$| (?:from|in|with|and|here|who|living|by|at|of|on|but|for|myself|trying|which|for)\b)"
)
_NOT_SAYING = re.compile(r"(?! (?:said|told|says|thinks|appointment))(?![\w'-])")
_HERE_AFTER = re.compile(r" here\b|, \d\d\b|[ (]\d\d[,)]")
_I_AFTER = re.compile(r",? (?:i|myself|for \d+|my|in|with|who|and|of|at|from)\b|,? [1-8]\d\b")
_TEACH = re.compile(r"\bi (?:teach|taught)\b(?! (?:my|him|her|myself|them|others))")
_BY_TRADE = re.compile(r" by (?:trade|profession)\b")
# By its ending, somebody who does something: for work, or in a way that is as rare.
_DOER = re.compile(
    r"^(?:[a-z]{3,}(?:ers?|ors?|ists?|eers?|smith|wright|monger|herd|keeper|maker|grapher|ician|woman|man|"
    r"person|ologist|master))$"
)
_NO_TRADES = word_set(
    """
    mother father sister brother daughter grandmother grandfather granddaughter stepmother stepfather
    stepdaughter widower
    partner lover sufferer smoker drinker eater sleeper walker runner jogger cyclist swimmer hiker reader
    lurker poster member newcomer
    beginner teenager youngster senior junior minor elder older younger other another former later earlier
    number user owner carer
    caregiver survivor fighter warrior loser winner believer worrier overthinker doer gamer stranger
    foreigner outsider loner
    neighbor neighbour helper supporter follower carrier donor sponsor visitor wanderer traveller traveler
    dreamer thinker quitter
    non-smoker nonsmoker teetotaller teetotaler optimist pessimist realist perfectionist minimalist
    feminist activist christian
    buddhist atheist tourist specialist scientist woman man person gentleman human cancer tumor tumour
    liver bladder shoulder finger
    ulcer fever answer matter letter water summer winter weather dinner better worse bigger smaller longer
    shorter higher lower
    faster slower easier harder closer stronger weaker fatter thinner happier sadder heavier lighter super
    proper over under ever never
    however whether rather together remember september october november december paper computer monitor
    doctor major mirror error
    terror horror factor motor sensor donor colour color favor favour rumor tremor stupor anterior
    posterior superior inferior
    exterior interior prior inner outer upper fourth master disaster monster character charter chapter
    order border consumer
    customer buyer shopper voter taxpayer pensioner commuter passenger prisoner inpatient outpatient case
    responder remitter
    relapser disbeliever procrastinator hoarder snorer overeater healer list exist twist wrist fist mist
    assist insist persist
    resist consist fan expert veteran patient recovering learner starter leader listener talker speaker
    """
)


class _Mention(NamedTuple):
    """A trade that a text names, and the share of people who do it."""

    start: int
    end: int
    share: float
    listed: bool


def _occupations(low: str) -> Iterator[Fact]:
    for mention in islice(_mentions(low), MOST_LOOKED_AT):
        rate = _rate(low, mention)
        if rate is not None:
            yield fact(FactKind.OCCUPATION, low[mention.start : mention.end].rstrip("s"), rate, mention[:2])
    for found in _TEACH.finditer(low):
        yield fact(FactKind.OCCUPATION, "teacher", shares(FactKind.OCCUPATION)["teacher"], found.span())
    yield from told_deeds(low)


def _mentions(low: str) -> Iterator[_Mention]:
    """Trades of the table, the longest name first, and words that end like one."""
    known, longest = shares(FactKind.OCCUPATION), _longest()
    words = list(_WORD.finditer(low))
    first = 0
    while first < len(words):
        start = words[first].start()
        begins = not _first_words().isdisjoint((words[first][0], words[first][0].removesuffix("s")))
        for last in range(min(first + longest, len(words)) - 1, first - 1, -1) if begins else ():
            end = words[last].end()
            name = low[start:end]
            name = name if name in known else name.removesuffix("s")
            if name in known:
                yield _Mention(start, start + len(name), known[name], listed=True)
                first = last
                break
        else:
            word = words[first][0]
            if _DOER.match(word) and not _NO_TRADES.intersection((word, word.removesuffix("s"))):
                yield _Mention(
                    start, words[first].end(), share(FactKind.OCCUPATION, "unlisted"), listed=False
                )
        first += 1


def _rate(low: str, mention: _Mention) -> float | None:
    """The share of people who do what is mentioned, if the author or somebody close does it."""
    begin = max(sentence_start(low, mention.start), mention.start - _LOOKED_BACK)
    before = low[begin : mention.start]
    several = low.startswith("s", mention.end)
    ends = _PHRASE_ENDS.match(low, mention.end) is not None
    if not (several or _NOT_SAYING.match(low, mention.end)) or not (mention.listed or ends):
        return None
    of = whose(low, mention.start)
    only = _ONLY.search(before)
    of_nobody = of is Whose.UNSAID and _OF_ANOTHER.match(low, mention.end)  # "The first astronaut would ..."
    if only and of is not Whose.OTHER and not of_nobody:
        return mention.share * share(FactKind.OCCUPATION, "only_one")
    if several:
        told = _WE.search(before) is not None
    else:
        told = _is_told(low, before, mention, of) or (
            mention.listed and _is_in_brief(low, before, mention, of)
        )
    return mention.share if told else None


def _is_told(low: str, before: str, mention: _Mention, of: Whose) -> bool:
    """Whether the words before a trade say plainly whose it is."""
    if _SURE.search(before) and (_HE_OR_SHE.search(before) is None or of is Whose.HOUSEHOLD):
        return True
    plain = any(pattern.search(before) for pattern in (_WORKS_AS, _LABELLED, _USED_TO))
    return of is not Whose.OTHER and (plain or _BY_TRADE.match(low, mention.end) is not None)


def _is_in_brief(low: str, before: str, mention: _Mention, of: Whose) -> bool:
    """Whether it is told without a verb: "34M, welder", "teacher here", "as a nurse I"."""
    if of not in (Whose.OWN, Whose.UNSAID):
        return False
    if _AFTER_AGE.search(before) or _IN_LIST.search(before):
        return _PHRASE_ENDS.match(low, mention.end) is not None
    if _OPENS_RETIRED.search(before) and _FROM_AFTER.match(low, mention.end):
        return True
    if _AS.search(before) and _I_AFTER.match(low, mention.end):
        return True
    return _OPENS.search(before) is not None and _HERE_AFTER.match(low, mention.end) is not None


_WE = re.compile(rf"\b(?:we are|we're|we were|both) (?:{_STATE} |\w+ ){{0,2}}$")
_HE_OR_SHE = re.compile(r"\b(?:he|she)(?:'s| is)[^.!?]*$")


@cache
def _first_words() -> frozenset[str]:
    return frozenset(found[0] for name in shares(FactKind.OCCUPATION) if (found := _WORD.match(name)))


@cache
def _longest() -> int:
    return max(len(name.split()) for name in shares(FactKind.OCCUPATION))


@cache
def subject() -> Subject:
    """Work, with the words that may tell of it."""
    trades = first_words(FactKind.OCCUPATION)
    tells = word_set("i im we my our as teach taught trade profession here only first last being being")
    return Subject(_occupations, trades | {f"{one}s" for one in trades} | tells, on_numbers=True)
