"""Whether a date belongs to somebody, or to the public.

A date is only an identifier when it is somebody's: "I had surgery on ..." is,
"approved by the FDA on ..." is not. Both may stand in one sentence, "when the
UK locked down on 23 March 2020 I had just come home", so the clause around the
date decides first, then the sentence.
"""

import re
from enum import Enum, auto

_KIN = (
    r"mom|mum|mam|mother|dad|father|son|daughter|wife|husband|partner|brother|sister|baby|child|kid|twins?|"
    r"grand(?:mother|father|ma|pa|mom|dad|son|daughter|child)|nan|gran|aunt|uncle|cousin|niece|nephew|"
    r"friend|boy|girl"
)
_PERSON = re.compile(
    r"\b(?:i|i'm|i've|i'd|im|ive|me|my|mine|myself|we|we're|we've|our|us|he|she|his|her|him|hers|they "
    rf"were born|{_KIN}|patient|pt)\b"
)
_EVENT = re.compile(
    r"\b(?:born|birth|birthday|b-day|dob|d\.o\.b|admitted|admission|discharged?|surger(?:y|ies)|"
    r"operat(?:ion|ed)|op|died|death|passed away|passed on|deceased|diagnos(?:ed|is|es)|dx'?d?|"
    r"transplant(?:ed)?|biopsy|appointment|hospitali[sz]ed|accident|miscarr(?:ied|iage)|delivered|c-section|"
    r"scan|mri|ct|injected|infected|stroke|heart attack|seizures?|chemo|radiation|replacement|visit(?:ed)?|"
    r"went|came home|married|moved|fell|started|saw|seen|test(?:ed)?|vaccinat(?:ed|ion)|jab|shot|"
    r"implant(?:ed)?|date of)\b"
)
# Weaker words of somebody's illness, in notes that leave "I" out: "stent last March", "bag reversed in ...".
_COURSE = re.compile(
    r"\b(?:stents?|flares?|flare-?up|relapsed?|remission|infusions?|injections?|dose|cycles?|rounds?|"
    r"results?|letter|bag|stoma|revers(?:ed|al)|resection|removed|fitted|pinned|pacemaker|port|catheter|"
    r"ventilator|oxygen|marrow|graft|dialysis|treatment|therapy|radiotherapy|rehab|icu|itu|ward|hospital|"
    r"symptoms?|attack|fits?|falls?|broke|broken|injur(?:y|ed)|found|spotted|noticed|told|stopped|switched|"
    r"since|clear|sober|drink|cigarette|period|pregnan(?:t|cy)|bloods?|ultrasound|x-?ray|colonoscopy|"
    r"endoscopy|prep|procedure|wheelchair|machine|home|off|joined|took|last|first|second|third|lost)\b"
)
# Named after the date itself, these acts make it a date of the public.
_PUBLIC_ACT = re.compile(
    r"\b(?:published|approved|approval|updated|revised|reviewed|retrieved|accessed|released?|recall(?:ed|s)?|"
    r"announced|declared|launched|withdr(?:awn|ew)|introduced|licen[cs]ed|banned|passed into|took effect|"
    r"(?:came|come|went|go) into (?:force|effect)|comes? out|came out|ran out|runs out|expires?|expiry|"
    r"effective|locked down|lock(?:ed)?-?down|lifted|granted|discontinued|relaunched|reimbursed|listed on|"
    r"added to the|put out|read out|reported by|posted|issued|copyright|changed its|was (?:last )?changed|"
    r"closed to|opened to|went live|rose|rollout|rolled out|called (?:it|covid)\b|shut down|invaded|"
    r"elected)\b|©"
)
_PUBLIC_THING = re.compile(
    r"\b(?:publication|annals|lancet|jama|nejm|bmj|nature|magazine|abstract|fda|ema|mhra|guidelines?|"
    r"guidance|journal|articles?|issue|volume|vol|version|conference|congress|webinar|meeting|study|studies|"
    r"trial|news|website|web ?page|act|acts|law|bill|patent|register|registry|survey|edition|review|paper|"
    r"papers|awareness|world|international|national|et al|press|lecture|deadline|election|war|strikes?|"
    r"parliament|government|minister|ministry|president|pandemic|epidemic|outbreak|earthquake|hurricane|"
    r"storm|olympics|brexit|shortage|market|prices?|tariffs?|budget|recall notice|notice|leaflet|warning|"
    r"alert|rare disease day|bans?|rules?|reforms?|designation|funding|compan(?:y|ies)|manufacturers?|"
    r"generics?|biosimilars?|consensus|statement|committee|inquiry|chapter|protocol|cohort|authors?|society|"
    r"association|foundation|campaign|petition|season|episode|film|movie|book|series|software|firmware|"
    r"batch|lot|supply|emergency was over|bnf|nice|nhs england|the uk|united kingdom|country|countries|"
    r"europe|america|century)\b"
)
# People whose death or birthday is the public's.
_PUBLIC_FIGURE = re.compile(
    r"\b(?:the )?(?:queen|king|prince(?:ss)?|pope|president|prime minister|diana|duke|duchess|senator|saint|"
    r"singer|actor|actress|author|inventor|discoverer)\b"
)
_OWN_LIFE = re.compile(
    r"\b(?:born|dob|d\.o\.b|date of birth|birthday|died|passed (?:away|on)|buried|admitted|diagnosed|"
    r"discharged|transplanted|operated|hospitali[sz]ed|geboren|né|née|nacido|nacida|nascido|nascida|född|"
    r"født)\b"
)
_CARE = re.compile(
    r"\b(?:surgery|op|operation|appt|appointment|hosp|hospital|discharged|biopsy|scan|transplant|"
    r"stroke|chemo)\b"
)
# "I joined the trial in March 2021" is the author's date all the same.
_TOOK_PART = re.compile(
    r"\b(?:i|we|he|she) (?:\w{2,9} )?(?:started|joined|entered|enrolled|signed|got|finished|left|began|"
    r"came off|went|caught|had)\b"
)
_MANY = re.compile(r"\b(?:patients|people|participants|those|subjects|cases|volunteers|women|men|adults)\b")
_BREAK = re.compile(r"[;:()!?\n—–]|, |\. | - |\b(?:and|but|so|while|whereas|because|although)(?= )")
_SUBJECT = re.compile(r" (?:i|i'd|i've|i'm|we|my|our|he|she|his|her)(?= )")


class Tie(Enum):
    """Whose the date is: somebody's, the public's, or not said."""

    PERSON = auto()
    PUBLIC = auto()
    UNSAID = auto()


def tie_of(sentence: str, start: int, end: int) -> Tie:
    """Whose the date between two offsets of a folded sentence is."""
    left = sentence[_clause_start(sentence, start) : start]
    right = sentence[end : _clause_end(sentence, end)]
    for clause in (left, left + right):
        tie = _tie(clause)
        if tie is not Tie.UNSAID:
            return tie
    return _tie(sentence)


def tells_event(sentence: str) -> bool:
    """Whether a folded sentence tells of a birth, an admission, a death and the like."""
    return _EVENT.search(sentence) is not None


def tells_course(sentence: str) -> bool:
    """Whether a folded sentence tells of an event, or of the course of an illness."""
    return tells_event(sentence) or _COURSE.search(sentence) is not None


def _tie(clause: str) -> Tie:
    public = _PUBLIC_ACT.search(clause) is not None
    if _OWN_LIFE.search(clause):
        somebody = _PERSON.search(clause) or not (public or _MANY.search(clause))
        return Tie.PERSON if somebody and not _PUBLIC_FIGURE.search(clause) else Tie.PUBLIC
    if public:
        return Tie.PUBLIC
    thing = _PUBLIC_THING.search(clause) is not None
    if _PERSON.search(clause) and (not thing or _TOOK_PART.search(clause)):
        return Tie.PERSON
    if thing:
        return Tie.PUBLIC
    return Tie.PERSON if _CARE.search(clause) else Tie.UNSAID


def _clause_start(sentence: str, start: int) -> int:
    begins = 0
    for stop in _BREAK.finditer(sentence, max(0, start - 120), max(0, start - 1)):
        begins = stop.end()
    return max(begins, start - 120)


def _clause_end(sentence: str, end: int) -> int:
    stops = [
        found.start() for found in (_BREAK.search(sentence, end), _SUBJECT.search(sentence, end)) if found
    ]
    return min([*stops, end + 120, len(sentence)])
