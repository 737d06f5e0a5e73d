"""Towns, cities and counties (HIPAA Safe Harbor B); states and countries are none.

A name of the gazetteer counts where the sentence says that a place stands
there: "live in X", "in X", "X, Minnesota". Words that are also first names or
plain English need a stronger sign: a verb of living, a state, or a model that
saw a place too. The suggestion is the state or country.
Source of sizes: GeoNames, see ``moderation.screening.gazetteer``.
"""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import REGION_CODES, look_up, region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded, word_set

PLACE_LABELS = frozenset({"GPE", "LOC", "LOCATION", "CITY", "TOWN", "PLACE"})
_CAP = r"[A-ZÀ-Þ][a-zà-ÿ'’A-Z.-]{1,24}"
_NAME = rf"{_CAP}(?:[ -](?:(?:de|la|le|of|the|upon|on|del|do|da|am|sur)[ -])?{_CAP}){{0,3}}"
_LIVING = (
    r"(?:live|lives|living|lived|reside|resides|residing|based|located|born|raised|moved|moving|"
    r"relocated|relocating|"
    r"grew up|settled|stay|stays|staying|from|i am|we are|i'm|hometown|city of|town of|village of|"
    r"suburb of|outside|outside of|"
    r"near|around|close to|back|home|town|city|area)"
)
# The strong contexts also believe lower-case names: people write so.
_LIVES = re.compile(
    r"\b(?:(?:live|lives|living|lived|reside|resides|residing|based|born|raised|relocated|grew up|"
    r"settled|stays?|staying)(?: (?:here|now|currently|close|just|and work))?"
    r" (?:in|at|near|outside(?: of)?|around|to|by)|(?:moved|moving|relocating) (?:to|from|back to)|"
    r"(?:i am|i'm|im|we are|we're|is|are|was|comes?|me) from|"
    r"(?:city|town|village|suburb) of|here in|hello from|greetings from|hi from|i am in|i'm in)(?: "
    r"the)? (?:city of |town of )?"
)
_IN = re.compile(r"\b(?:in|from|near|at|to|around|outside|of|through|via|for) $")
_WITH_REGION = re.compile(
    rf"(?<![\w@])(?P<city>{_NAME})(?:,[ ]?|[ ])(?P<region>{'|'.join(REGION_CODES)}|(?<=,)[ "
    rf"]?{_CAP}(?:[ ]{_CAP}){{0,2}}|(?<=,[ ]){_CAP}(?:[ ]{_CAP}){{0,2}})(?![\w'])"
)
_COUNTY = re.compile(
    r"(?<!\w)(?:[A-Z][\w'-]{2,20}[ ]){1,2}County(?!\w)|(?<!\w)County[ ](?:Durham|Cork|Kerry|Clare|"
    r"Mayo|Down|Antrim|Galway|Kildare|Wicklow|Louth|Meath|Donegal|Armagh|Tyrone)\b"
)
_CAPITALISED = re.compile(rf"(?<![\w@#/.-]){_NAME}")
_LOWER_NAME = re.compile(r"[a-zà-ÿ'-]{3,20}(?:[ -][a-zà-ÿ'-]{2,20}){0,2}")
# Names that are also first names, illnesses, tests or plain words; they need a strong sign.
_AMBIGUOUS = word_set(
    """
    linda mary victoria florence charlotte sydney chelsea madison austin houston jackson lincoln carmel
    angela jasmine hope grace faith joy love reading nice bath mobile orange male bangor normal rugby
    sandwich best hospital clinic surgery university college academy church king english french german
    spanish lupus celiac crohn parkinson lyme ebola marburg norwalk coxsackie guinea general memorial
    center central park hill lake river valley spring springs summer winter sun moon star sky cancer
    diabetes anxiety depression health care home house north south east west god jesus lord christmas
    easter social security medicare mercy friday monday sunday lee george carlos antonio martin henry
    wayne warren troy irving eugene aurora eva diana laura elizabeth alexandria olympia athens paris
    israel jordan kent devon essex dallas clay logan tyler taylor morgan marshall anderson harrison
    allen garland carson vernon milton marion salem bay tampa split essen bursa lima man van bar most
    hell of as see march may august april june independence liberty enterprise eden paradise pleasant
    surprise industry commerce defiance prospect economy progress success opportunity pain fever rash
    medical nursing research science technology education school batman como lens dose tours angers
    nancy leon lourdes alice mercedes valencia vance kelly dr st santa clara rosa barbara maria rose
    ross iron zinc colon vagus pylori anal
    """
)
_NEVER = word_set(
    """
    hospital clinic surgery university college health cancer diabetes general medical care home house
    school social security of see as most dose colon church center central christmas god english french
    may march the my i a an north south east west
    """
)
_FOLLOWED = re.compile(
    r"[ ](?:syndrome|disease|virus|protocol|study|score|scale|sign|test|method|criteria|hospital|"
    r"clinic|university|"
    r"college|school|medical|fever|infirmary|academy|street|road|avenue|'s (?:disease|syndrome)|heart "
    r"study|effect|"
    r"convention|declaration|university|general|memorial|health|journal|tribune|times|post|"
    r"marathon)\b|'s\b|’s\b"
)


def find_places(passage: Passage) -> Iterator[Sighting]:
    """Report each town, city or county that the text places somebody in."""
    text = passage.visible
    low = folded(text)
    taken: list[tuple[int, int]] = []
    for sighting in (
        *_with_region(text),
        *_where_people_live(text, low),
        *_named(passage, low),
        *_counties(text),
    ):
        if not any(sighting.start < end and start < sighting.end for start, end in taken):
            taken.append((sighting.start, sighting.end))
            yield sighting


def _with_region(text: str) -> Iterator[Sighting]:
    """ "Duluth, MN", "Duluth MN", "Leeds, England"."""
    for found in _WITH_REGION.finditer(text):
        said = found["region"].strip()
        region = REGION_CODES.get(said, said)
        if said not in REGION_CODES and not region_named(region):
            continue
        start, end = found.span("city")
        words = text[start:end].split(" ")
        # "Hello Duluth, MN", "Visited Duluth, MN": the longest ending that is a town.
        for skip in range(len(words)):
            name = " ".join(words[skip:])
            here = start + len(" ".join(words[:skip])) + (skip > 0)
            if look_up(name) in _NEVER or region_named(name):
                break
            if settlement(name) is not None:
                yield _sighting(name, here, found.end(), region)
                break


def _where_people_live(text: str, low: str) -> Iterator[Sighting]:
    """ "I live in ...": believed in lower case, and where the table has no such town."""
    for found in _LIVES.finditer(low):
        start = found.end()
        capitals = _CAPITALISED.match(text, start)
        if capitals is not None:
            end = start + len(capitals[0].rstrip("."))
            for name, stop in _shorter(text, start, end):
                if region_named(name):
                    break
                if settlement(name) is not None and look_up(name) not in _NEVER:
                    yield _sighting(name, start, stop)
                    break
            continue
        lower = _LOWER_NAME.match(low, start)
        if lower is None:
            continue
        for name, stop in _shorter(low, start, lower.end()):
            if region_named(name):
                break
            if (
                len(name) > 4
                and look_up(name) not in _AMBIGUOUS | _PLAIN_WORDS
                and settlement(name) is not None
            ):
                yield _sighting(name, start, stop)
                break


def _named(passage: Passage, low: str) -> Iterator[Sighting]:
    """Capitalised names of the gazetteer after a preposition, or seen by a model."""
    text = passage.visible
    seen = [(e.start, e.end) for e in passage.entities if e.label.upper() in PLACE_LABELS]
    for found in _CAPITALISED.finditer(text):
        start = found.start()
        after_word = _IN.search(low, max(0, start - 9), start)
        agreed = any(a <= start < b for a, b in seen)
        if after_word is None and not agreed:
            continue
        for name, stop in _shorter(text, start, start + len(found[0].rstrip("."))):
            key = look_up(name)
            if region_named(name) or key in _NEVER:
                break
            place = settlement(name)
            if place is None:
                continue
            preposition = after_word[0].strip() if after_word else ""
            sure = agreed or (
                preposition in ("in", "near", "from") and (place.people >= 30_000 or " " in name)
            )
            if sure and (key not in _AMBIGUOUS or agreed) and not _FOLLOWED.match(low, stop):
                yield _sighting(name, start, stop)
            break


def _counties(text: str) -> Iterator[Sighting]:
    for found in _COUNTY.finditer(text):
        if found[0].split()[0] not in ("The", "My", "Our", "This", "Your"):
            yield Sighting(Case.LARGE_PLACE, *found.span(), "my county")


def _shorter(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The words from ``start`` to ``end``, then one word fewer, and so on."""
    while end > start:
        yield text[start:end], end
        cut = max(text.rfind(" ", start, end), text.rfind("-", start, end))
        end = cut if cut > start else start


def _sighting(name: str, start: int, end: int, region: str | None = None) -> Sighting:
    place = settlement(name, region)
    assert place is not None
    case = Case.LARGE_PLACE if place.is_large else Case.SMALL_PLACE
    return Sighting(case, start, end, region or place.region)


# Names of small places that are ordinary words after "live in" or "from".
_PLAIN_WORDS = word_set(
    """
    house fear pain constant hope peace florida there here this that town village country city rural
    group home apartment same small area north south east west between california texas canada london
    mars where misery bliss harmony denial agony anger darkness hell heaven reality terror chronic limbo
    march april summer spring winter hospital dorm side effects effect crohn lupus depression anxiety
    cancer surgery stroke work school college university birth bed sleep
    """
) - {"london"}
