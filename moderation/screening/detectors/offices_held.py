"""Offices that one person holds at a time, and teams, choirs and clubs that somebody is in.

"Miss Iowa 2014", "I'm the mayor of Ennis", "the only vet in Tobermory", "I pitch
for the Mud Hens". "The mayor never answered", a club that somebody cheers for
and "I play for fun" are none.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.work_words import PEOPLE_CLOSE, SOMEBODY
from moderation.screening.gazetteer import region_named
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import sentence_around, word_set
from moderation.screening.vocabulary.medical import is_medical_word

_CAP = r"[A-ZÀ-Þ][\w'’&-]{1,20}(?:(?<=St)\.)?"
_NAME = rf"{_CAP}(?:[ ](?:(?:of|and|&|the)[ ]){{0,2}}{_CAP}){{0,3}}"
_SELF = (
    rf"(?:\b(?:i'm|i am|im|i was|i've been|i became|as|being|elected|re-elected|appointed|former|ex|once|"
    rf"current|reigning|ordained|retired|crowned|"
    rf"my (?:{PEOPLE_CLOSE})(?:'s| is| was|,)|(?:he|she)(?:'s| is| was))|(?:^|[.!?\n] ?))"
)
_WORDS = r"(?:(?!(?:of|to|with|for|at|in|on|by|from|who|that|and|or|but|when|if)\b)[a-z'-]+,? ){0,3}?"
_TITLED = re.compile(
    rf"(?P<who>(?i:{_SELF}) (?i:(?:the |an? )?{_WORDS}))"
    rf"(?P<office>(?i:(?:lord |lady |deputy |vice[- ])?(?:mayor(?:ess)?|sheriff|bishop|archbishop|dean|"
    rf"provost|"
    rf"governor|senator|congress(?:man|woman)|mp|td|msp|mla|councill?or|alderman|magistrate|coroner|reeve|"
    rf"chief|police chief|fire chief|superintendent|head ?(?:master|mistress|teacher)|principal|"
    rf"vice[- ]principal|president|chancellor|rector|abbot|"
    rf"postmaster|postmistress|harbou?r ?master|lighthouse keeper|headman|sarpanch|oba|captain|skipper|ceo|"
    rf"chair(?:man|woman|person)?|editor|poet laureate|town clerk|city attorney|district attorney|"
    rf"ambassador|consul|warden|assembly(?:man|woman)|representative)) (?P<of>(?i:of|for|in)) (?:(?i:the) )?"
    rf"(?P<name>{_NAME}|\d{{1,3}}(?:st|nd|rd|th) (?:[a-z]+ )?(?:district|ward)))"
)
_PAGEANT = re.compile(
    rf"(?<![\w.])(?:(?:Miss|Mrs|Mr|Ms|Miss Teen|Rose of)[ ](?P<land>{_CAP}(?:[ ]{_CAP}){{0,2}}))"
    rf"(?:[ ](?P<year>(?:19|20)\d\d))?"
)
_WORE = re.compile(
    r"\b(?:i was|i am|i'm|as|being|won|crowned|former|reigning|was|title|pageant|runner[- ]up)(?: a| the)? ?$"
)
_ONLY = prefiltered(
    rf"(?P<who>\b(?i:i'm|i am|im|i was|as|being|we're|we are|my (?:{PEOPLE_CLOSE})(?:'s| is| was))"
    rf"(?: [a-z]+)?) "
    rf"(?P<office>(?i:the (?:only|sole|first|one)) (?i:(?:[a-z-]+ ){{0,2}}?)"
    rf"(?P<trade>[a-z]{{2,20}}) (?i:in|on|at|for) (?:(?i:the|town of|village of|all of) ){{0,2}}"
    rf"(?P<name>{_NAME}))"
)
_PLAYS = re.compile(
    r"\b(?i:(?:i|we|he|she|son|daughter|lad|lass|boy|girl|brother|sister|husband|wife|grandson|granddaughter|"
    r"who)(?:'s| is| was| am|'m)? (?:also |still |now |used to |once )?(?:play(?:s|ed|ing)?|pitch(?:es|ed|"
    r"ing)?|"
    r"coach(?:es|ed|ing)?|captain(?:s|ed|ing)?|swims?|swam|row(?:s|ed|ing)?|skate[sd]?|bowl(?:s|ed|ing)?|"
    r"bat(?:s|ted|ting)?|ref(?:s|fed|eree[sd]?)?|umpire[sd]?|fence[sd]?|sings?|sang|singing|signed|"
    r"danc(?:e|es|ed|ing)|compet\w+|"
    r"ran|runs?) (?:[\w' -]{1,40}? )??(?:for|with(?= the ))"
    r"|(?:i'm|i am|i was|he's|she's|he is|she is|as|being|been)(?: an?| the)? (?:[a-z' -]{1,30}? )?"
    r"(?:goalie|goalkeeper|keeper|striker|midfielder|full ?back|defender|forward|centre|center|half|prop|"
    r"hooker|fly-?half|winger|scrum-?half|"
    r"pitcher|catcher|shortstop|quarterback|linebacker|lineman|kicker|bowler|batsman|wicket-?keeper|captain|"
    r"coach|manager|cox|rower|drummer|cheerleader|mascot|soprano|alto|tenor|bass|baritone|violinist|cellist|"
    r"dancer|trainee|player|prospect|hurler|corner back|referee|substitute|kit man|physio) (?:for|of|with|"
    r"at|in|on)"
    rf") (?P<team>(?:the )?(?P<name>{_NAME}))"
)
_SQUAD = re.compile(
    rf"\b(?:for|in|on|with) (?P<team>the (?P<name>{_NAME}) (?:under-?\d\ds?|[Uu]\d\ds?|squad|reserves|"
    r"first team|second team|minors))(?![\w-])"
)
_NO_TEAMS = word_set(
    """
    i my mum mom dad god christmas easter saturday sunday monday tuesday wednesday thursday friday parkinson's
    parkinson january february march april may june july august september october november december ms dr mr
    mrs crohn's me als ibs ra sle pots eds type
    """
)
_OF_SPORT = re.compile(
    r"(?<![\w.])(?:the )?(?P<league>NHL|NBA|WNBA|NFL|MLB|MLS|NWSL|PGA|WTA|ATP|AFL|NRL|NASCAR)"
    r"(?: [a-z]+){0,2}? (?:goalie|goaltender|player|pitcher|quarterback|linebacker|referee|umpire|coach|"
    r"driver|golfer|kicker|forward|defen[cs]eman|prospect|draft pick|catcher|scout|striker|cheerleader)"
)
_SPORT_SELF = re.compile(
    rf"\b(?:i'm|i am|i was|as|being|ex|former|retired|my (?:{PEOPLE_CLOSE})(?:'s| is| was|,)|"
    rf"(?:he|she)(?:'s| is| was))(?:,? (?:an?|the|now|only|also|former|retired|ex|active|current))*[ -]$"
)
_NOBODY_ALONE = word_set(
    """
    one person thing woman man way place time reason drug medicine country patient people child case part bit
    girl boy option day hospital clinic support help group
    """
)


def held_offices(text: str, low: str) -> Iterator[tuple[int, int, str]]:
    """Offices and teams of the author or somebody close, each with what to say instead."""
    for found in _TITLED.finditer(text):
        if _is_own(low, found.start("office")) and not region_named(found["name"]):
            yield found.start("of"), found.end("office"), ""
    for found in _ONLY.finditer(text):
        if not is_medical_word(found["trade"]) and found["trade"] not in _NOBODY_ALONE:
            article = "an" if found["trade"][0] in "aeiou" else "a"
            yield *found.span("office"), f"{article} {found['trade']}"
    for found in _PAGEANT.finditer(text):
        said, _ = sentence_around(low, *found.span())
        if (found["year"] or region_named(found["land"])) and _WORE.search(said):
            yield *found.span(), "a pageant winner"
    for found in _OF_SPORT.finditer(text):
        if _SPORT_SELF.search(sentence_around(low, *found.span())[0] or low[: found.start()]):
            yield *found.span(), "a professional athlete"
    squads = (found for found in _SQUAD.finditer(text) if _is_own(low, found.start("team")))
    for found in (*squads, *_PLAYS.finditer(text)):
        own = found["name"].split()
        if own[0].lower() not in _NO_TEAMS and not _is_of_medicine(own):
            yield *found.span("team"), "a team"


def _is_of_medicine(words: list[str]) -> bool:
    return all(is_medical_word(word) for word in words if word[0].isupper())


def _is_own(low: str, at: int) -> bool:
    said, follows = sentence_around(low, at, at)
    return SOMEBODY.search(f"{said} {follows}") is not None
