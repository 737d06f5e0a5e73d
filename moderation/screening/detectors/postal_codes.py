"""Full postal codes, by an unmistakable shape or by the words around them.

United Kingdom, Canada, Ireland, Brazil and US ZIP+4 have shapes of their own;
bare digits (US, India, Australia, Germany, France, Spain, Italy, Portugal,
Poland, Sweden, Netherlands) need a label, a state, or a known town beside.
Sources: UPU postal addressing systems; Royal Mail PAF; Safe Harbor (B).
"""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import settlement
from moderation.screening.gazetteer.regions import US_STATES
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, blank_after_label

_UK_AREAS = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|"
    "EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|"
    "LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|"
    "NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|"
    "TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE"
)
_STATES = "|".join([*US_STATES, *(name for name in US_STATES.values() if name != "Washington DC")])
_SHAPES = re.compile(
    rf"(?<![\w-])(?:(?:{_UK_AREAS})\d[A-Z\d]?[ ]?\d[ABD-HJLNP-UW-Z]{{2}}"
    r"|[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d"
    r"|(?:[AC-FHKNPRTV-Y]\d{2}|D6W)[ ](?=[\dA-Z]{0,3}[A-Z])[\dAC-FHKNPRTV-Y]{4}"
    r"|(?<!\) )\d{5}-\d{3}|(?<!\) )\d{5}-\d{4})(?![\w-])"
)
_LABELLED = re.compile(
    r"(?<!\w)(?i:zip(?:[ -]?code)?(?:['’]s)?|post[ -]?code|postal[ -]code|pin[ -]?code|pin|plz|postleitzahl|"
    r"code postal|c[oó]digo postal|cep|cap|cp|eircode|postnummer)(?:[ ](?i:is|was|of|area))?[ "
    r":#=(-]{1,3}"
    r"(?P<code>[A-Za-z]{0,2}-?\d{2}[\dA-Za-z]?[ -]?[\dA-Za-z]{2,4}(?:-\d{4})?)(?!\w)"
)
# "anyone in eh1 2ng", not "at e1 2nd": lower case needs a place to stand in.
_SMALL = re.compile(
    rf"\b(?i:in|near|around|from|at|to|for|my|is) (?P<code>(?:{_UK_AREAS.lower()})\d[a-z\d]? ?\d(?!st\b|"
    rf"nd\b|rd\b|th\b)"
    r"[abd-hjlnp-uw-z]{2})(?![\w-])"
)
# "k1a 0b1", "eh1 2ng" alone: six signs in turn, or an area of two letters. "l4 5th" could be a vertebra.
_TWO_LETTER_AREAS = "|".join(area for area in _UK_AREAS.lower().split("|") if len(area) == 2)
_SMALL_ALONE = re.compile(
    rf"(?<![\w.,/-])(?:(?:{_TWO_LETTER_AREAS})\d[a-z\d]?|[enw]\d[a-z]) "
    r"\d(?!st\b|nd\b|rd\b|th\b|hr\b|hz\b|lb\b|gb\b|ft\b|pt\b|wk\b|yr\b|ea\b)[abd-hjlnp-uw-z]{2}(?![\w-])"
    r"|(?<![\w.,/-])[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]\d[abceghj-nprstv-z]\d(?![\w-])"
    r"|\b(?:in|near|around|from|is) "
    r"(?P<joined>[abceghj-nprstvxy]\d[abceghj-nprstv-z]\d[abceghj-nprstv-z]\d)(?![\w-])"
)
# "I live near 55806", "any specialists around 55806?", but no count: "in 55806 people", "I'm at 12000".
_HOME_VERBS = (
    r"(?:live|lives|lived|living|based|staying|moved|moving|grew up|home is|house is)"
    r"(?: (?:here|out|over|right|just|still|down|up|back|now|alone)){0,2}"
    r" (?:in|near|from|around|to|at|outside|by|close to|not far from|within)"
)
_ASKS_THERE = (
    r"(?:i['’]?m|i am|we['’]?re|we are|any(?:one|body)|some(?:one|body)|greetings|hello|hi|folks|doctors?|"
    r"specialists?|clinics?|groups?|neurologists?|therapists?|consultants?|surgeons?|pharmacy|pharmacies|gp)"
    r"(?: (?:else|here|out|over|right|just|still|down|up|good)){0,2}"
    r" (?:in|near|from|around|outside|close to)(?: near| around)?"
)
_LIVED_IN = re.compile(
    rf"\b(?i:{_HOME_VERBS}|{_ASKS_THERE})(?: the)? (?P<code>(?!\d\d000)\d{{5}}(?:-\d{{4}})?)"
    r"(?=[ ]?[.,;!?):\n](?!\d)|[ ](?i:and|but|so|here|area|zip|where|too|now|if|since|with|who|which|is|"
    r"because|myself|near|by|close|just|on|off|at|these|for|we|i|my)\b|[ ]?$)"
)
# Dutch and bare: "1012 AB is mine", "in 1012 AB".
_DUTCH = re.compile(
    r"(?<![\w.,-])(?P<code>[1-9]\d{3} (?!AD|BC|AM|PM|IU|UI|MG|ML|KG|KM|SS|SA|SD|UK|US|HU|CE|HR|EU|"
    r"AU)[A-Z]{2})"
    r"(?=,? (?:is|was) (?:mine|my|our|where)\b)"
    r"|\b(?i:live in|living in|i'm in|we're in|home is) (?P<home>[1-9]\d{3} (?!AD|BC|AM|PM|IU|MG|"
    r"ML)[A-Z]{2})(?!\w)"
)
# "I'm 55806 and pay nothing"
_AM = re.compile(
    r"\b(?i:i['’]?m|i am|we['’]re|we are)(?: in)? (?P<code>\d{5})"
    r"(?=[ ]?[,.;!?)]|[ ](?:and|but|so|here)\b|$)"
)
_BEFORE_LABEL = re.compile(r"(?<![\w.,$-])(?P<code>\d{4,6})[ ](?i:zip|post|postal)[ -]?code")
_AFTER_STATE = re.compile(
    rf"(?<!\w)(?:{_STATES}|[Tt]exas|[Cc]alifornia|[Ff]lorida)(?:,|[ ]-)?[ ](?P<us>\d{{5}})(?![\w-]|"
    rf"[.,]\d|[ ](?:people|cases|patients|deaths))"
    r"|(?<!\w)(?:NSW|VIC|QLD|TAS|ACT|NT|Vic|Qld|Tas)[ ,]{1,2}(?P<au>\d{4})(?!\w)"
)
_BESIDE_TOWN = re.compile(
    r"(?<![\w.,-])(?:[A-Z]{1,2}-)?(?P<first>\d{5}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4}(?: "
    r"[A-Z]{2})?)[ ](?P<town>[A-ZÀ-Þ][\w'-]{2,20})"
    r"|(?<!\w)(?P<city>[A-ZÀ-Þ][a-zà-ÿ]{2,20})(?:[ ]?[-–:,][ ]?|[ ])(?P<last>[1-9]\d{5}|[1-9]\d{2} "
    r"\d{3})(?![\w-]|[.,]\d|[ ](?:people|patients|cases))"
)
# Most posts hold nothing that could be a code: they are done after one cheap look.
_ANY_CODE = re.compile(
    r"\d{4}|\d{2}-\d{3}|\d{3} \d{2}|[A-Z]\d[A-Z\d]?[ -]?\d[A-Z]|[A-Z]\d[\dW] |[A-Za-z]\d", re.ASCII
)
# "doi.org/10.1016/S0140-6736(19)30221-1": the end of an address of a page.
_IN_A_LINK = re.compile(r"(?:https?://|www\.|\bdoi\b|\b10\.\d{4,9}/)\S*\Z", re.IGNORECASE)
# "Group 71834-002", "lot 10012-123": numbers of things that are cut alike.
_NUMBERS_A_THING = re.compile(
    r"\b(?:group|grp|plan|lot|batch|model|part|item|order|ticket|case|ref(?:erence)?|catalogu?e?|cat|sku|ndc|"
    r"version|protocol|study|form|bin|pcn)(?: ?(?:no|number|nr|#|id|code))?\.?[ :#=]{1,3}\Z",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


_LIVES_THERE = re.compile(r"\b(?:in|near|around|from|to|of|at) \Z", re.IGNORECASE)


def find_postal_codes(passage: Passage) -> Iterator[Sighting]:
    """Report each full postal code."""
    text = passage.visible
    if not _ANY_CODE.search(text):
        return
    spans = [found.span() for found in _SHAPES.finditer(text) if not _numbers_a_thing(text, found)]
    for labelled in (_LABELLED, _AM, _BEFORE_LABEL, _AFTER_STATE, _SMALL, _SMALL_ALONE, _LIVED_IN, _DUTCH):
        spans += [found.span(found.lastgroup or 0) for found in labelled.finditer(text)]
    for found in _BESIDE_TOWN.finditer(text):
        code, town = ("first", "town") if found["first"] else ("last", "city")
        if not _YEAR.fullmatch(found[code]) and settlement(found[town]) is not None:
            spans.append(found.span(code))
    last = 0
    for start, end in sorted(spans):
        if start >= last and not _IN_A_LINK.search(before(text, start, 80)):
            last = end
            yield Sighting(Case.POSTAL_CODE, start, end, _instead(text, start, end))


def _numbers_a_thing(text: str, found: re.Match[str]) -> bool:
    cut = found[0].isascii() and "-" in found[0]
    return cut and _NUMBERS_A_THING.search(before(text, found.start(), 24)) is not None


def _instead(text: str, start: int, end: int) -> str:
    """Nothing, "(removed)" where the sentence speaks of the code itself, "my area" where it lives there."""
    spoken_of = text[end : end + 4].lower() in (" is ", " was") or blank_after_label(text, start)
    if spoken_of:
        return "(removed)"
    return "my area" if _LIVES_THERE.search(text, max(0, start - 8), start) else ""
