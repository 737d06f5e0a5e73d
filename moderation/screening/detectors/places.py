"""Towns, cities and counties (HIPAA Safe Harbor B); states and countries are none.

A name of the gazetteer counts where the sentence says that a place stands
there: "live in X", "in X", "X, Minnesota", a line of its own in a signature.
A name that is also a word, a drug or a person's needs the stronger signs: a
verb of living, a state, or a model that saw a place there too. The suggestion
is the state or country. Sizes: GeoNames, see ``moderation.screening.gazetteer``.
"""

import re
from collections.abc import Iterator
from enum import IntEnum

from moderation.screening.detectors.names.alone import is_pseudonym
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import REGION_CODES, look_up, region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded, word_set
from moderation.screening.vocabulary.eponyms import eponyms
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name


class Sign(IntEnum):
    """How surely the words around a name say that it is a place."""

    WEAK = 1
    MODEL = 2
    LIVING = 3
    REGION = 4


_MODEL_LABELS = frozenset({"GPE", "LOC", "LOCATION", "CITY"})
_CAP = r"(?:(?:St|Ste|Mt|Ft)\.[ ])?[A-ZÀ-Þ][^\W\d_]{1,24}(?:['’][A-Za-z]{1,12})?"
_NAME = rf"{_CAP}(?:[ -](?:(?:de|la|le|of|the|upon|on|del|do|da|am|sur)[ -])?{_CAP}){{0,3}}"
_LOWER = r"[^\W\d_]{3,20}(?:[ -][^\W\d_]{2,20}){0,2}"
_VERB = (
    r"(?:live|lives|living|lived|reside|resides|residing|based|born|raised|relocated|grew up|settled|"
    r"stay|stays|staying)"
)
# Whoever writes so names a place, in lower case too.
_LIVING = re.compile(
    rf"\b(?:{_VERB}(?: (?:here|now|currently|close|just|and work|alone))? (?:in|at|near|outside(?: "
    rf"of)?|around|by)"
    r"|(?:moved|moving|relocating) (?:to|from|back to)|(?:i am|i'm|im|we are|we're|she is|he is|she's|"
    r"he's|come|comes|hail|hails) from|from nr"
    r"|(?:city|town|village|suburb|resident|residents|native) of|here in|(?:hello|greetings|hi|"
    r"regards|writing(?: this)?(?: \w{4,5})?) from"
    r"|(?:drive|drives|drove|driven|driving|fly|flies|flew|travel|travels|travell?ed|"
    r"travell?ing|commute|commutes)"
    r"(?: (?:me|us|him|our|my|her|his|the|all|way|son|daughter|husband|wife|mum|mom|dad|down|up|over|"
    r"back)){0,3} to"
    r"|(?:i am|i'm) in|i live(?! (?:in|at|near|with|by|outside|around|alone)\b))(?: the)? (?:city of |"
    r"town of )?"
)
_DWELLS = re.compile(
    r"(?:live|lives|living|lived|reside|resides|residing|grew up|raised|born|settled)(?: \w+)? in"
    r"|(?:moved|moving|relocated|relocating) to|(?:town|village|suburb|resident|residents) of|i live"
)
_AFTER_WORD = re.compile(
    rf"(?<!\w)(?P<word>(?i:in|from|near|to|outside|around|and near))[ ](?P<name>{_NAME})"
)
_AFTER_LOWER = re.compile(r"(?<!\w)(?:in|from|near)[ ](?P<name>[^\W\d_]{4,20})(?![\w'’-])")
_BEFORE_REGION = re.compile(
    rf"(?<![\w@])(?P<city>{_NAME})(?=(?P<gap>,?[ ])(?P<region>(?:{'|'.join(REGION_CODES)})(?![\w'])|"
    rf"{_CAP}(?:[ ]{_CAP}){{0,2}}))"
)
_OWN_LINE = re.compile(rf"(?m)(?:^[ \t>*|-]{{0,4}}|,[ ])(?P<name>{_NAME})[ \t.*|]{{0,4}}$")
_AND_MORE = re.compile(rf"(?:,[ ]?(?:and )?|[ ](?:and|or)[ ]|/)(?P<name>{_NAME}|{_LOWER})")
_CAPITAL_NAME, _LOWER_NAME = re.compile(_NAME), re.compile(_LOWER)
_COUNTY = re.compile(
    r"(?<!\w)(?:[A-Z][\w'-]{2,20}[ ]){1,2}County(?!\w)"
    r"|(?<!\w)(?i:county)[ ](?i:durham|cork|kerry|clare|mayo|down|antrim|galway|kildare|wicklow|louth|"
    r"meath|donegal|tyrone|armagh)(?!\w)"
)
_NOT_COUNTIES = word_set("The My Our This Your Each Every Our In At From And")
# Parts of another name: a syndrome, a hospital, a road, somebody's.
_FOLLOWED = re.compile(
    r"(?i)[ ](?:syndrome|disease|virus|protocol|study|score|scale|sign|test|method|criteria|hospital|"
    r"clinic|university|surgery|practice|college|school|elementary|primary|secondary|high school|"
    r"state university|trust|medical|fever|"
    r"infirmary|academy|street|road|avenue|heart|effect|wort|convention|declaration|general|memorial|"
    r"health|journal|tribune|times|post|marathon|team|united|city council)s?\b|['’]s\b"
)
# Hospitals that are called like a town.
_HOSPITALS = frozenset({"mount sinai", "city of hope", "royal marsden"})
_NEVER = word_set(
    """
    hospital clinic surgery university college health cancer diabetes general medical care home house school
    social security see most dose colon church center centre central christmas god english french spanish
    may march the my
    january february april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday north south east west pain hope fear peace town village country city here
    there this that limbo reality alot
    """
)


def find_places(passage: Passage) -> Iterator[Sighting]:
    """Report each town, city or county that the text places somebody in."""
    if is_pseudonym(passage.visible):
        return
    taken: list[tuple[int, int]] = []
    for sighting in _all(passage):
        if not any(sighting.start < end and start < sighting.end for start, end in taken[-40:]):
            taken.append((sighting.start, sighting.end))
            yield sighting


def _all(passage: Passage) -> Iterator[Sighting]:
    text = passage.visible
    low = folded(text)
    yield from _before_region(text)
    for found in _LIVING.finditer(low):
        known = list(_list_from(text, found.end(), Sign.LIVING))
        yield from known or _unknown(text, low, found)
    for found in _AFTER_WORD.finditer(text):
        if not (found["word"].isupper() and len(found["word"]) > 1 and found["name"].isupper()):
            yield from _list_from(text, found.start("name"), Sign.WEAK)
    for found in _AFTER_LOWER.finditer(low):
        name = found["name"]
        if settlement(name) is not None and _well_known(name) and _believed(name, Sign.WEAK, capital=False):
            yield _sighting(name, *found.span("name"))
    for entity in passage.entities:
        if entity.label.upper() in _MODEL_LABELS and text[entity.start : entity.start + 1].isupper():
            yield from _list_from(text, entity.start, Sign.MODEL)
    for found in _OWN_LINE.finditer(text):
        name = found["name"]
        member = is_pseudonym(name)  # "Thank you, Half Moon"
        if member or region_named(name):
            continue
        if settlement(name) is not None and _believed(name, Sign.WEAK):
            yield _sighting(name, *found.span("name"))
    for found in _COUNTY.finditer(text):
        if found[0].split()[0] not in _NOT_COUNTIES:
            yield Sighting(Case.LARGE_PLACE, *found.span(), "my county")


def _before_region(text: str) -> Iterator[Sighting]:
    """ "Duluth, MN", "Duluth MN", "Leeds, England"."""
    for found in _BEFORE_REGION.finditer(text):
        said, gap = found["region"], found["gap"]
        region = REGION_CODES.get(said)
        if region is None:
            region = next((name for name, _ in _shorter(said, 0, len(said)) if region_named(name)), None)
        if region is None or (gap == " " and found["city"].isupper() and said in REGION_CODES):
            continue  # "SEND ME" is not in Maine
        start, end = found.span("city")
        shown = said if said in REGION_CODES else region
        for skip in [start, *(start + m.end() for m in re.finditer(r"[ ]", found["city"]))]:
            # "Hello Duluth, MN": the longest ending that is a town.
            name = text[skip:end]
            if region_named(name):
                break
            if gap == " " and look_up(name) in eponyms():
                break  # "Parkinson UK" is a charity
            if settlement(name) is not None and _believed(name, Sign.REGION):
                yield _sighting(name, skip, end + len(gap) + len(shown), region)
                break


def _list_from(text: str, start: int, sign: Sign) -> Iterator[Sighting]:
    """The town that begins at ``start`` and those that follow it: "in Leeds, York and Hull"."""
    for _ in range(4):
        capital = _CAPITAL_NAME.match(text, start)
        match = capital or (_LOWER_NAME.match(text, start) if sign is Sign.LIVING else None)
        if match is None:
            return
        with_article = before(text, start, 4).lower() == "the "  # "the Priory" is no town
        stop = None
        for name, end in _shorter(text, start, match.end()):
            if region_named(name):
                stop = end
                break
            if (
                settlement(name) is not None
                and (capital or len(name) > 3)
                and not (with_article and sign < Sign.LIVING)
                and _believed(name, sign, capital=capital is not None and not with_article)
            ):
                if not _FOLLOWED.match(text, end):
                    yield _sighting(name, start, end)
                stop = end
                break
        if stop is None:
            return
        more = _AND_MORE.match(text, stop)
        if more is None or (not more["name"][0].isupper() and sign is not Sign.LIVING):
            return
        start, sign = more.start("name"), min(sign, Sign.LIVING)


def _unknown(text: str, low: str, found: re.Match[str]) -> Iterator[Sighting]:
    """A village that no table knows: "we moved to Smallham"."""
    named = _CAPITAL_NAME.match(text, found.end())
    if (
        named is None
        or not _DWELLS.match(found[0])
        or named[0].isupper()
        or _FOLLOWED.match(low, named.end())
    ):
        return
    words = look_up(named[0]).replace("-", " ").split()
    ordinary = any(word in _NEVER or is_everyday(word) or is_medical_word(word) for word in words)
    if not ordinary and not any(region_named(name) for name, _ in _shorter(named[0], 0, len(named[0]))):
        yield Sighting(Case.SMALL_PLACE, *named.span())


def _believed(name: str, sign: Sign, *, capital: bool = True) -> bool:
    """Whether the signs suffice for a name that may be something else as well."""
    key = look_up(name)
    words = key.replace("-", " ").split()
    if key in _NEVER or key in _HOSPITALS:
        return False
    if sign is Sign.REGION or (sign is Sign.LIVING and capital):
        return True
    if all(is_medical_word(word) for word in words):
        return False
    if len(words) > 1 or (capital and _well_known(name)):
        return True
    somebodys = sign is Sign.WEAK and (is_given_name(name) or is_family_name(name))
    return not is_everyday(name) and (not somebodys or _well_known(name))


def _well_known(name: str) -> bool:
    place = settlement(name)
    return place is not None and place.people >= 500_000


def _shorter(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The words from ``start`` to ``end``, then one word fewer, and so on."""
    while end > start:
        yield text[start:end], end
        cut = max(text.rfind(" ", start, end), text.rfind("-", start, end))
        end = cut if cut > start else start


def _sighting(name: str, start: int, end: int, region: str | None = None) -> Sighting:
    place = settlement(name, region)
    large = place is not None and place.is_large
    instead = region or (place.region if place else None)
    return Sighting(Case.LARGE_PLACE if large else Case.SMALL_PLACE, start, end, instead)
