"""Whether the words of a sentence tie a fact to a person, or to the public.

A date or place is only an identifier when it belongs to somebody: "I had
surgery on ..." does, "approved by the FDA on ..." does not.
"""

import re

_PERSON = re.compile(
    r"\b(?:i|i'm|i've|i'd|im|ive|me|my|mine|myself|we|we're|we've|our|us|he|she|his|her|him|hers|they "
    r"were born|mom|mum|mother|dad|father|son|daughter|wife|husband|partner|brother|sister|baby|child|"
    r"kid|twins?|"
    r"grand(?:mother|father|ma|pa|mom|dad|son|daughter|child)|aunt|uncle|cousin|niece|nephew|friend|"
    r"patient|pt)\b"
)
_EVENT = re.compile(
    r"\b(?:born|birth|birthday|b-day|dob|d\.o\.b|admitted|admission|discharged?|surger(?:y|ies)|"
    r"operat(?:ion|ed)|op|died|death|passed away|passed on|deceased|diagnos(?:ed|is|es)|dx'?d?|"
    r"transplant(?:ed)?|biopsy|appointment|"
    r"hospitali[sz]ed|accident|miscarr(?:ied|iage)|delivered|c-section|scan|mri|ct|injected|infected|"
    r"stroke|heart attack|seizure|chemo|radiation|replacement|visit(?:ed)?|went|came home|married|"
    r"moved|fell|started|saw|seen|test(?:ed)?|vaccinat(?:ed|ion)|jab|shot|implant(?:ed)?|date of)\b"
)
_PUBLIC = re.compile(
    r"\b(?:published|publication|annals|lancet|jama|nejm|bmj|magazine|abstract|approved|approval|fda|"
    r"ema|guidelines?|journal|article|issue|volume|vol|updated|revised|reviewed|retrieved|accessed|"
    r"released?|version|recall(?:ed)?|announced|conference|congress|webinar|meeting|copyright|study|"
    r"studies|trial|report(?:ed by)?|news|website|act of|law|expires?|expiry|effective|awareness|"
    r"world|international|national|et al|press|lecture|deadline|election|war)\b|©"
)
_BORN_OR_DIED = re.compile(
    r"\b(?:born|dob|d\.o\.b|date of birth|birthday|died|passed away|admitted|diagnosed|"
    r"geboren|né|née|nacido|nacida|nascido|nascida|född|født)\b"
)
_CARE = re.compile(
    r"\b(?:surgery|op|operation|appt|appointment|hosp|hospital|discharged|biopsy|scan|transplant|"
    r"stroke|chemo)\b"
)


def is_personal(sentence: str) -> bool:
    """Whether a folded sentence tells of a person rather than of the public."""
    if _BORN_OR_DIED.search(sentence):
        return True
    theirs = _PERSON.search(sentence) or _CARE.search(sentence)
    return theirs is not None and _PUBLIC.search(sentence) is None


def tells_event(sentence: str) -> bool:
    """Whether a folded sentence tells of a birth, an admission, a death and the like."""
    return _EVENT.search(sentence) is not None
