"""Dates that belong to a person (HIPAA Safe Harbor C): full, or month and year.

All usual spellings: "March 3, 2019", "3rd of March 2019", 3/3/2019, 2019-03-03,
3.3.2019. A bare year, month, weekday or season, a public date, a dose "1/2",
a score and a blood pressure are none. The suggestion is the year.
Sources: ISO 8601; Unicode CLDR date patterns.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from moderation.screening.detectors.ages import BORN_BY
from moderation.screening.detectors.personal_links import (
    Tie,
    tells_course,
    tells_event,
    tie_of,
)
from moderation.screening.detectors.told_dates import AGO, dates_in_ordinals, dates_of_events
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import after, before, folded, sentence_at, sentences

_MONTH = (
    "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch|s)?|märz|apr(?:il)?|may|mai|june?|juni|july?|"
    "juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    "dez(?:ember)?|janvier|février|mars|avril|"
    "juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    "septiembre|octubre|noviembre|diciembre)\\.?"
)
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_DAY_WORD = (
    "(?:(?:twenty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|"
    "(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|thirty[ -]first)"
)
_YEAR_WORDS = (
    rf"(?:(?:nineteen|twenty)[ -](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    rf"(?:[ -](?:{_ONES}))?|{_TEENS}|(?:oh|o)[ -](?:{_ONES}))|"
    rf"two thousand(?:(?: and)? (?:{_TEENS}|twenty|{_ONES}))?)(?!\w)"
)
_SPELLED = re.compile(
    rf"(?<![\w/.-])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?"
    rf"(?:{_DAY}(?:st|nd|rd|th|\.)?(?: of|-)?[ -]?(?:de )?{_MONTH}(?:,? ?(?:of |de "
    rf")?-?(?P<y1>{_YEAR})|[-' ]+(?P<s1>\d\d)(?![\d%:]))?"
    rf"|{_MONTH} ?(?:the )?{_DAY}(?:st|nd|rd|th)?(?!\d|[ ]?(?:mg|%|years|yrs))(?:,? ?(?:of "
    rf")?(?P<y2>{_YEAR})(?!\d))?)(?![\w%])"
)
# "the fourteenth of February 2021", "4 March nineteen ninety-eight"
_WORDED = re.compile(
    rf"(?<![\w/.-])(?:the )?(?:(?:{_DAY_WORD} of {_MONTH}|{_MONTH} (?:the )?{_DAY_WORD})(?:,? (?:of |in )?"
    rf"(?:(?P<y1>{_YEAR})(?!\d)|(?P<words>{_YEAR_WORDS})))?"
    rf"|{_DAY}(?:st|nd|rd|th)? (?:of )?{_MONTH},? (?P<worded>{_YEAR_WORDS}))(?![\w%])"
)
_NUMERIC = re.compile(
    r"(?<![\w/.,$-])(?:(?P<y1>(?:19|20)\d\d)(?P<a>[-/.])(?:0?[1-9]|1[0-2])(?P=a)(?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])(?P<b>[-/.] ?)(?:0?[1-9]|[12]\d|3[01])(?P=b)(?:(?P<y2>(?:19|20)\d\d)|"
    r"(?P<s2>\d\d)))"
    r"(?:[t ]\d{1,2}:\d\d(?::\d\d)?)?(?![\w%/]|[-.]\d)"
)
_MONTH_YEAR = re.compile(
    rf"(?<![\w/.-])(?:{_MONTH},?(?: of| in)? ?'?(?P<y>{_YEAR})|{_MONTH} ?'(?P<s>\d\d)|(?:0?[1-9]|"
    rf"1[0-2])/(?P<n>{_YEAR}))(?![\w/]|-\d)"
    rf"|(?<![\w/.-])(?:early |mid-?|late )?{_MONTH},? (?:of |in )?(?P<worded>{_YEAR_WORDS})"
    rf"|(?<!\w)(?:last|this past) {_MONTH}(?!\w)"
)
# "surgery on 5/14", "admitted 03/14": a day without its year, right after what happened then.
_HAPPENED = (
    r"(?:surger(?:y|ies)|operation|operated|op|admitted|discharged|born|died|diagnosed|delivered|"
    r"transplant(?:ed)?|biopsy|appointment|appt|procedure|scan|mri|stroke)"
)
_SHORT = re.compile(
    rf"\b{_HAPPENED}(?: (?:is|was|scheduled|again|set|for|date)){{0,2}}[: ](?:on )?"
    r"(?P<day>(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01]))(?![\d/%]|[ ]?(?:mg|ml|tab|dose|days|weeks|of\b))"
)
_HOLIDAY = re.compile(
    r"(?<!\w)(?:(?:on|the day (?:after|before)|the morning of) )?"
    r"(?:christmas(?: (?:day|eve))?|boxing day|new year'?s(?: (?:day|eve))|thanksgiving(?: day)?|"
    r"easter (?:sunday|monday)|good friday|halloween|valentine'?s(?: day)?|independence day|"
    r"(?:st|saint) patrick'?s day|mother'?s day|father'?s day|labou?r day|memorial day|canada day|anzac day|"
    r"australia day|republic day|hogmanay|bonfire night|palm sunday|ash wednesday|leap day|diwali|holi)"
    rf",? (?:of |in )?(?P<y1>{_YEAR})(?!\d)"
)
# "had surgery yesterday": with the day of the post it is a full date.
_RECENT = re.compile(
    rf"\b(?:{_HAPPENED}|passed away|gave birth|miscarried)\b(?: (?:on|just|only|sadly|from hospital|"
    rf"home)){{0,2}} "
    r"(?P<recent>yesterday|the day before yesterday|last night|this morning|today|"
    r"(?:last|this|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:\d{1,2}|two|three|four|five|six|ten) days ago)(?!\w)"
)
# "3 weeks ago on Tuesday", "a year ago today": counted from the day of the post, a full date.
_TO_THE_DAY = prefiltered(
    r"(?<!\w)(?P<sure>exactly |precisely )?(?:\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|"
    r"ten|twelve)"
    r" (?P<unit>day|week|month|year)s? (?:ago|back)"
    r"(?P<day>,? (?:(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|"
    r"tonight|to the day|this (?:morning|evening|afternoon)))?(?!\w)"
)
_TURNING_POINT = re.compile(rf"\b(?:{_HAPPENED}|passed|gave birth|miscarried|lost (?:him|her|my \w+))\b")
_SCORED = re.compile(r"\b(?:apgar|scores?|scored|pain|rated)[ :]*$")
_TOO_CLOSE = "A day this close to what happened narrows things down. “Recently” is enough."
_VERB = re.compile(r"\b(?:died|admitted|discharged|operated|diagnosed|delivered|away) $")
_ON = re.compile(r"\bon(?: the)? $")
_RANGE = re.compile(r" ?[-–] ?\d")
# "from 3 to", "between 3 and", "3 -" before "9 January 2024": the first day goes with the rest.
_SINCE = re.compile(
    r"(?<![\w/.-])(?:(?P<from>from|between|on)(?: the)? )?(?:the )?"
    rf"{_DAY}(?:st|nd|rd|th)?(?: ?[-–—] ?| (?:to|until|till|and|through) )(?:the )?$"
)
_DAY_FIRST = re.compile(r"(?:the )?\d")
_BIRTH = re.compile(
    r"\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|born(?: on)?)(?:\W{0,4}(?:is|was|it's|"
    r"its))?\W{0,4}$"
)
_MAY = re.compile(r"may(?! \d{1,2}(?:st|nd|rd|th|,))\b")


def find_dates(passage: Passage) -> Iterator[Sighting]:
    """Report each full date of a person's event, and each month with a year."""
    low = folded(passage.visible)
    told = _Telling(low)
    last = 0
    for found in sorted(
        (m for p in (_WORDED, _SPELLED, _NUMERIC, _HOLIDAY) for m in p.finditer(low)), key=lambda m: m.start()
    ):
        year = _year(found)
        ago = None if year or _in_words(found) else AGO.match(low, found.end())
        dated = year is not None or ago is not None or _in_words(found)
        if found.start() < last or not _belongs(low, found, told, dated=dated):
            continue
        earlier = before(low, found.start(), 32)
        since = _SINCE.search(earlier) if _DAY_FIRST.match(found[0]) else None
        on = _ON.search(earlier)
        start = max(last, found.start() - (len(since[0]) if since else len(on[0]) if on else 0))
        last = ago.end() if ago else found.end() - found[0].endswith(".")
        told.taken.append((start, last))
        lead = passage.visible[start : found.start()] if on or (since and since["from"]) else ""
        instead = ago["ago"] if ago else _instead(low, found.start(), year, lead)
        yield Sighting(Case.FULL_DATE, start, last, instead)
    yield from _told(low, told)
    for found in _SHORT.finditer(low):
        if not told.takes(found.start("day")) and told.personal(*found.span()):
            yield Sighting(Case.FULL_DATE, *found.span("day"), "that day")
    for found in _RECENT.finditer(low):
        if told.personal(*found.span()):
            yield Sighting(Case.MONTH_AND_YEAR, *found.span("recent"), "recently", _TOO_CLOSE)
    for found in _TO_THE_DAY.finditer(low):
        counted = (found["sure"] or found["day"]) and not told.takes(found.start())
        if counted and told.personal(*found.span()) and told.says(_TURNING_POINT, found.start()):
            yield Sighting(Case.FULL_DATE, *found.span(), f"some {found['unit']}s ago")
    for found in _MONTH_YEAR.finditer(low):
        start, end = found.span()
        end -= found[0].endswith(".")
        if not told.takes(start) and told.not_public(start, end):
            yield Sighting(Case.MONTH_AND_YEAR, start, end, _year(found) or "last year")


class _Telling:
    """What each sentence tells, found out once: many dates may share one."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._starts = sentences(low)
        self.taken: list[tuple[int, int]] = []

    def personal(self, start: int, end: int) -> bool:
        """Whether it is somebody's, or an illness is told in notes that name nobody."""
        begin, stop = sentence_at(self._starts, start, len(self._low))
        said = self._low[begin:stop]
        tie = tie_of(said, start - begin, min(end, stop) - begin)
        return tie is Tie.PERSON or (tie is Tie.UNSAID and tells_course(said))

    def not_public(self, start: int, end: int) -> bool:
        """Whether it is not said to be the public's: in a patient's post it is then the patient's."""
        begin, stop = sentence_at(self._starts, start, len(self._low))
        return tie_of(self._low[begin:stop], start - begin, min(end, stop) - begin) is not Tie.PUBLIC

    def event(self, place: int) -> bool:
        begin, end = sentence_at(self._starts, place, len(self._low))
        return tells_event(self._low[begin:end])

    def says(self, pattern: re.Pattern[str], place: int) -> bool:
        begin, end = sentence_at(self._starts, place, len(self._low))
        return pattern.search(self._low, begin, end) is not None

    def takes(self, place: int) -> bool:
        at = bisect_right(self.taken, (place, len(self._low) + 1))
        return at > 0 and self.taken[at - 1][1] > place


def _belongs(low: str, found: re.Match[str], told: _Telling, *, dated: bool) -> bool:
    start, end = found.span()
    if _SCORED.search(before(low, start, 12)):
        return False
    if _BIRTH.search(before(low, start, 40)):
        return True
    if found[0].startswith("may ") and not dated and _MAY.match(low, start):
        return False  # "I may 2 or 3 times"
    if not told.personal(start, end):
        return False
    return dated or (told.event(start) and not _RANGE.match(after(low, end, 4)))


def _in_words(found: re.Match[str]) -> bool:
    """Whether the year is there, but written out."""
    return any(found.groupdict().get(name) for name in ("words", "worded"))


def _year(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    for name, value in groups.items():
        if value and name[0] in "yn":
            return value
    for name, value in groups.items():
        if value and name[0] == "s":
            return f"20{value}" if int(value) <= 30 else f"19{value}"
    return None


def _told(low: str, told: _Telling) -> Iterator[Sighting]:
    """Dates without signs between their parts, or in words."""
    somebodys = (one for one in dates_in_ordinals(low) if told.personal(one.start, one.end))
    last = 0
    for start, end, year in sorted((*dates_of_events(low), *somebodys), key=lambda one: one[:2]):
        if start >= last and not told.takes(start):
            last = end
            lead = "in" if _VERB.search(before(low, start, 12)) else ""
            yield Sighting(Case.FULL_DATE, start, end, _instead(low, start, year, lead))


def _instead(low: str, start: int, year: str | None, lead: str) -> str:
    """What reads well in the place of a date: "in 2019", "2019", "that day"."""
    if year is None:
        return "That day" if lead[:1].isupper() else "that day"
    born = _BIRTH.search(before(low, start, 40))
    if born and int(year) <= BORN_BY:
        year = f"{BORN_BY} or earlier"
    if lead or (born and born[0].startswith("born")):
        return f"In {year}" if lead[:1].isupper() else f"in {year}"
    return year
