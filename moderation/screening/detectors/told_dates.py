"""Dates typed without signs ("dob 19610214") or told in words ("the fourteenth of the second").

Eight digits are a date only beside a word such as "born" or "surgery": alone
they may count steps or cells. ISO 8601 calls this the basic format.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_EVENT = (
    r"(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born|op|operation|operated|surgery|admitted|"
    r"admission|discharged?|died|death|d\.?o\.?d\.?|deceased|passed away|diagnosed|dx|delivered|"
    r"transplant(?:ed)?)"
)
_BIRTH = r"(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born)"
_LINK = r"(?:[ ](?:on|is|was|date|again|home|the|in|of|it's|that's)(?!\w)|[ ]?[:=,(/-]){0,4}[ ]?"
_BASIC = r"(?P<year>(?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_COUNTED = (
    r"(?![\w%$€£/-]|[.,]\d|[ ](?:steps|cells|copies|people|patients|units|iu|cases|views|miles|calories))"
)
_COMPACT = re.compile(rf"(?<!\w){_EVENT}{_LINK}(?<!\w)(?P<day>{_BASIC}){_COUNTED}")
_COMPACT_FIRST = re.compile(
    rf"(?<![\w.,/$-])(?P<day>{_BASIC}){_COUNTED}[ ]?(?:[,(-]|is|was|=)?[ ]?"
    rf"(?:(?:my|his|her|the|our) )?{_EVENT}(?!\w)"
)

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NTH = (
    "(?:(?:twenty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|"
    "(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|thirty[ -]first|"
    "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th))"
)
_NTH_MONTH = (
    "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    "(?:[1-9]|1[0-2])(?:st|nd|rd|th))"
)
_YEAR_SAID = (
    rf"(?:(?:(?:nineteen|twenty)[ -])?(?:(?:{_TENS})(?:[ -](?:{_ONES}))?|{_TEENS}|(?:oh|o)[ -](?:{_ONES}))|"
    rf"two thousand(?:(?: and)? (?:{_TEENS}|twenty|{_ONES}))?|(?P<%s>(?:19|20)\d\d)|['’]?\d\d)(?![\w%%])"
)
# "the fourteenth of the second nineteen sixty-one", "the 14th of the 2nd, 1961"
_ORDINALS = re.compile(
    rf"(?<![\w-])(?:on )?(?:the )?{_NTH}(?: of)? the {_NTH_MONTH},?(?: of| in)? {_YEAR_SAID % 'year'}"
)
# "dob is fourteen two sixty one": read out as it stands in a file.
_READ_OUT = re.compile(
    rf"(?<!\w){_BIRTH}{_LINK}(?<!\w)(?P<day>"
    rf"(?:(?:twenty|thirty)(?:[ -](?:{_ONES}))?|{_TEENS}|(?:oh )?(?:{_ONES}))"
    rf"[ ,/-]{{1,2}}(?:(?:oh )?(?:{_ONES})|ten|eleven|twelve)[ ,/-]{{1,2}}{_YEAR_SAID % 'year'})"
)
# "born 14 2 1961": with spaces for signs, where nothing but a birth is meant.
_IN_GAPS = re.compile(
    rf"(?<!\w){_BIRTH}{_LINK}(?<!\w)(?P<day>(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|[12]\d|3[01]) "
    rf"(?P<year>(?:19|20)\d\d)){_COUNTED}"
)
# Behind a day and its month: "two years ago", "last year".
AGO = re.compile(
    rf",? (?:(?:about|just|almost|nearly|exactly|over|around) )?"
    rf"(?P<ago>(?:\d{{1,2}}|a|{_ONES}|{_TEENS}|{_TENS}) (?:years?|yrs?) (?:ago|back)|"
    rf"last year|the year before last)(?!\w)"
)


class ToldDate(NamedTuple):
    """Where such a date stands, and its year where it is written in digits."""

    start: int
    end: int
    year: str | None


def dates_of_events(low: str) -> Iterator[ToldDate]:
    """Dates beside the word for what happened then, which is therefore somebody's."""
    for pattern in (_COMPACT, _COMPACT_FIRST, _IN_GAPS, _READ_OUT):
        for found in pattern.finditer(low):
            yield ToldDate(*found.span("day"), found["year"])


def dates_in_ordinals(low: str) -> Iterator[ToldDate]:
    """Dates whose month is told as a number; whose they are, the sentence has to say."""
    for found in _ORDINALS.finditer(low):
        yield ToldDate(*found.span(), found["year"])
