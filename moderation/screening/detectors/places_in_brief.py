"""Places told without "in": "Bemidji-based", "Minnesota (Bemidji)", "a Whitby lass", "on Eigg".

What is brief says little, so the name has to be a town or an island that is
hardly anything else, and a team, a trial or a paper from there places nobody.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.place_sightings import CAP, NAME, sighting_of
from moderation.screening.detectors.place_signs import Sign, is_believed, is_well_known, shorter
from moderation.screening.detectors.place_terms import NAMES_MORE, is_part_of_a_term
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import REGION_CODES, islands, look_up, region_named, settlement
from moderation.screening.policy import Case
from moderation.screening.prefilter import prefiltered
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import is_everyday

_OPENS = r"(?:^|(?<=[.!?;,(:] )|(?<=\n)|(?<=\())"
_BASED = prefiltered(
    rf"(?<![\w-])(?P<name>{NAME})[- ]based(?! (?:stud|trial|research|team|group|compan|firm|charit|doctor|"
    r"professor|scientist|start|surgeon|hospital|clinic|journal|author|lab|maker|manufactur|practi|on\b))"
)
_BRACKETED = prefiltered(
    rf"(?P<region>{CAP}(?:[ ]{CAP}){{0,2}}),? ?\((?:near |outside |nr )?(?P<name>{NAME})\)"
)
_REGION_BRACKETED = prefiltered(
    rf"(?P<name>{NAME}) \((?P<region>{'|'.join(REGION_CODES)}|{CAP}(?:[ ]{CAP}){{0,2}})\)"
)
_AREA = prefiltered(rf"{_OPENS}(?P<name>{NAME}) area(?=[ ]?[,.;:)!]| here\b|$)")
_HERE = prefiltered(rf"(?m){_OPENS}(?P<name>{NAME}) here(?=[ ]?[,.;:)!–—-]| and\b| with\b|$)")
_FROM_THERE = prefiltered(
    rf"(?:\b(?:I'm|I’m|I am|[Ii]m|[Aa]s|[Bb]eing|[Mm]arried) an? (?:[a-z-]+ )?|(?m:^)|"
    rf"(?<=[.!?] ))(?P<name>{NAME}) "
    r"(?:lass|lad|lassie|girl|boy|man|woman|native|resident|local|gal|guy|mum|mom|dad|fella|bloke|farmer|"
    r"expat|transplant)(?![\w-])"
)
_ISLE = re.compile(
    rf"(?<![\w-])(?:the )?(?P<name>(?:Isle|Island|Islands) of (?:{CAP})(?:[ ]{CAP})?)(?![\w-])"
)
_ON = re.compile(
    rf"(?<!\w)(?:[Oo]n|[Tt]o|[Ff]rom|[Oo]ff|[Aa]cross) (?:the )?(?:[Ii]sland of )?(?P<name>{NAME})"
)
_NO_ISLES = frozenset({"isle of man", "isle of dogs", "island of stability", "isle of langerhans"})


def places_in_brief(text: str) -> Iterator[Sighting]:
    """Towns and islands in turns of phrase that need no verb."""
    for pattern in (_BASED, _AREA, _HERE, _FROM_THERE):
        for found in pattern.finditer(text):
            # "A Whitby lass", "Hello Whitby here": the longest ending that is a town.
            for at in [0, *(gap.end() for gap in re.finditer(" ", found["name"]))]:
                name = found["name"][at:]
                if region_named(name):
                    break
                if _is_town(name, Sign.WEAK if pattern is _HERE and not is_well_known(name) else Sign.LIVING):
                    yield sighting_of(name, found.start("name") + at, found.end("name"))
                    break
    for pattern in (_BRACKETED, _REGION_BRACKETED):
        for found in pattern.finditer(text):
            region = REGION_CODES.get(found["region"]) or found["region"]
            name = found["name"]
            if (
                region_named(region)
                and not region_named(name)
                and not name.isupper()
                and _is_town(name, Sign.REGION)
            ):
                yield sighting_of(name, *found.span("name"), region)
    yield from _islands(text)


def _is_town(name: str, sign: Sign) -> bool:
    known = is_well_known(name)  # Glasgow, though a scale is called so
    ordinary = any(is_everyday(word) or (is_medical_word(word) and not known) for word in name.split())
    return not ordinary and settlement(name) is not None and is_believed(name, sign)


def _islands(text: str) -> Iterator[Sighting]:
    for found in _ISLE.finditer(text):
        name = found["name"]
        if look_up(name) in _NO_ISLES or region_named(name) or is_medical_word(name.split()[-1]):
            continue
        if settlement(name) is not None:
            yield sighting_of(name, *found.span("name"))
        else:
            yield Sighting(Case.SMALL_PLACE, *found.span("name"), "my island")
    for found in _ON.finditer(text):
        for name, end in shorter(text, *found.span("name")):
            if look_up(name) in islands():
                if not NAMES_MORE.match(text, end) and not is_part_of_a_term(text, end):
                    yield sighting_of(name, found.start("name"), end)
                break
