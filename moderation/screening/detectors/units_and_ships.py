"""Units, stations, ships, bases, precincts and union branches that somebody belongs or belonged to.

"2nd Battalion 7th Marines", "Station 14", "USS Hornet", "Fort Bragg", "Local
134", "PS 118". "Twenty years in the Army" leaves hundreds of thousands and is
none; nor is a film about a ship or a dentist's "local 2%".
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.work_words import SOMEBODY
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import sentence_around

_CAP = r"[A-ZÀ-Þ][\w'’-]{1,20}"
_NTH = r"(?:\d{1,3}(?:st|nd|rd|th|d)|\d{1,3}|First|Second|Third|Fourth|Fifth)"
_UNIT = (
    r"(?:Battalion|Bn|Regiment|Brigade|Division|Squadron|Sqn|Airborne|Cavalry|Infantry|Marines|Commando|"
    r"Armou?red|Artillery|Engineers|Rifles|Para|Rangers|Signal|Fighter Wing|Wing|Fleet|Platoon|Company|"
    r"Gurkhas|Gurkha Rifles|Light Horse|Mountain)"
)
_UNITS = prefiltered(
    rf"(?<![\w.])(?i:{_NTH} {_UNIT}(?:,? (?:of the )?(?:{_NTH} (?:{_UNIT})?|{_UNIT})){{0,2}})(?![\w-])"
    rf"|(?<![\w.])(?i:{_NTH} (?:bn|batt|btn),? {_NTH} [a-z]{{3,12}})(?![\w-])"
    rf"|(?<![\w.])(?:(?:Royal|Queen's|King's|Black|Irish|Welsh|Scots|Coldstream|Grenadier|Household|"
    rf"Parachute|Devonshire|Yorkshire|Mercian|Gurkha|Punjab|Rajput|Sikh|Assam|Jat)[ ]){{1,2}}"
    rf"(?:(?:Corps|Regiment)[ ]of[ ])?(?:Regiment|Rifles|Guards|Watch|Fusiliers|Anglians?|Dragoons|"
    rf"Hussars|Lancers|Highlanders|Marines|"
    rf"Engineers|Signals|Cavalry)(?![\w-])"
)
_SHIPS = re.compile(
    rf"(?<![\w.])(?:USS|HMS|HMAS|HMCS|HMNZS|INS|RFA|USNS|USCGC|RMS|MV|SS|RV|LÉ)[ ]{_CAP}(?:[ ]{_CAP}){{0,2}}"
)
_BASES = re.compile(
    rf"(?<![\w.])(?:(?:Fort|Ft\.?|Camp|RAF|RAAF|RNAS|MCAS|NAS|JB|FOB|Naval Base|Naval Station)[ ]{_CAP}"
    rf"(?:[ ]{_CAP})?|(?:{_CAP}[ ]){{1,3}}(?:AFB|ARB|Air Force Base|Air Base|Barracks|Garrison|Naval Base|"
    rf"Army Base|Cantonment))(?![\w-])"
)
_STATIONS = prefiltered(
    r"(?<![\w.])(?P<name>(?i:(?:fire )?station(?: no\.?| number| house)?|engine(?: co\.?| company)?|"
    r"ladder(?: co\.?| company)?|truck company|"
    r"(?:nypd |police )?precinct|vfw post|legion post|lodge(?: no\.?)?|medic) #?\d{1,4}"
    r"|\d{1,3}(?:st|nd|rd|th) (?i:precinct|(?:congressional |senate |"
    r"assembly )?district))(?![\w.%/-])"
)
_LOCALS = prefiltered(
    r"(?<![\w.])(?:[A-Z]{2,8}|Teamsters|Unite|Unison|Ironworkers|Carpenters|Steelworkers|Laborers|Machinists|"
    r"Pipefitters|Plumbers|Operating Engineers|Painters|Roofers|Electricians)?[ ]?"
    r"(?:Local|Lodge|(?i:branch)) #?\d{1,4}(?:/\d{1,5})?(?![\w%/]|\.\d|[ ]?(?:mg|ml|%|mcg))"
)
_NUMBERED_SCHOOLS = re.compile(
    r"(?<![\w.])(?:P\.?S\.?|I\.?S\.?|M\.?S\.?|J\.?H\.?S\.?|KV|Kendriya Vidyalaya|Public School|"
    r"Government School|Primary School)[ ](?:No\.?[ ]|#)?\d{1,3}(?![\w%/]|\.\d|[ ](?:mg|over|ml))"
)
_SERVED = re.compile(
    r"\b(?:serve[sd]?|serving|stationed|deployed|posted|based|sailed|sail(?:s|ing)?|crew|aboard|on board|"
    r"tours?|"
    r"enlisted|veteran|vet|discharged|retired|boot camp|basic training|trained|training|sergeant|sgt|"
    r"corporal|captain|"
    r"major|lieutenant|colonel|private|soldier|marine|sailor|airman|officer|submariner|stoker|gunner|medic|"
    r"husband|wife|dad|son|father|living at|live at|lived at|lives at|joined|with the|in the|on the|"
    r"i was (?:in|on|"
    r"with|at)|ex|was (?:on|at|with)|grounded|married quarters|barracks|is at|years (?:on|at|with|in)|i'm at|"
    r"i'm on|i am (?:on|at)|cook|mechanic|pilot|engineer)\b"
)
_WORKS_AT = re.compile(
    r"\b(?:at|on|with|from|out of|of|member|firefighters?|fireman|firewoman|paramedic|medic|emt|captain|"
    r"lieutenant|cop|officer|detective|sergeant|driver|nurse|cadet|senator|councill?or|representative|"
    r"congress\w+|dispatcher|steward|for|in)(?: the)?[ ,]{0,2}$"
)
_MEMBER = re.compile(
    r"\b(?:member|union|retired|steward|years|yrs|apprentice\w*|journeym[ae]n|electrician|welder|carpenter|"
    r"plumber|fitter|ironworker|rep|brothers?|sick pay|pension|insurance|i'm (?:with|in)|i am (?:with|in)|"
    r"been (?:with|in)|out of|dues|through|my)\b"
)
_LEARNS = re.compile(
    r"\b(?:grades?|teach\w*|taught|teacher|kindergarten|nurse|goes|went|school|son|daughter|kids?|pupil|"
    r"student|class|grader|principal|aide|para|studying|studied|studies)\b"
)
_TOLD_OF = re.compile(
    r"\b(?:films?|movies?|books?|series|documentary|museum|museums|read|watched|novel|game)\b"
)


def named_units(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Where a unit, a ship or the like is named that the sentence ties to somebody."""
    for pattern, tie in (
        (_UNITS, _SERVED),
        (_SHIPS, _SERVED),
        (_BASES, _SERVED),
        (_LOCALS, _MEMBER),
        (_NUMBERED_SCHOOLS, _LEARNS),
    ):
        for found in pattern.finditer(text):
            start, end = _trimmed(found)
            said, follows = sentence_around(low, start, end)
            if _TOLD_OF.search(said) or not (tie.search(said) or tie.search(follows)):
                continue
            if _is_somebodys(said, follows):
                yield start, end
    for found in _STATIONS.finditer(text):
        said, follows = sentence_around(low, *found.span("name"))
        if _WORKS_AT.search(said) and SOMEBODY.search(said) and not _TOLD_OF.search(said):
            yield found.span("name")


def _trimmed(found: re.Match[str]) -> tuple[int, int]:
    return found.start() + len(found[0]) - len(found[0].lstrip()), found.end()


def _is_somebodys(said: str, follows: str) -> bool:
    """Whether the sentence speaks of the author or somebody close, or leaves out whom it is about."""
    return SOMEBODY.search(said + " " + follows) is not None or len(said.split()) < 6
