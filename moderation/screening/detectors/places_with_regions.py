"""Counties, and towns beside their state or country: "Cook County", "Duluth, MN", "Leeds, England"."""

import re
from collections.abc import Iterator

from moderation.screening.detectors.place_sightings import CAP, NAME, sighting_of
from moderation.screening.detectors.place_signs import Sign, is_believed, shorter
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import REGION_CODES, look_up, region_named, settlement
from moderation.screening.policy import Case
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.eponyms import eponyms

_BEFORE_REGION = re.compile(
    rf"(?<![\w@])(?P<city>{NAME})(?=(?P<gap>,?[ ])(?P<region>(?:{'|'.join(REGION_CODES)})(?![\w'])|"
    rf"{CAP}(?:[ ]{CAP}){{0,2}}))"
)
_COUNTY = prefiltered(
    r"(?<!\w)(?:[A-Z][\w'-]{2,20}[ ]){1,2}County(?!\w)|(?<!\w)(?P<listed>(?i:county|"
    r"co\.?)[ ][A-Za-z]{4,11})(?!\w)"
)
_NOT_COUNTIES = word_set("The My Our This Your Each Every Our In At From And")


def counties_in(text: str) -> Iterator[Sighting]:
    """ "Cook County", "County Kerry": before the towns that some are called after."""
    for found in _COUNTY.finditer(text):
        name = found[0]
        if name.split()[0] in _NOT_COUNTIES:
            continue
        if settlement(name) is not None:
            yield sighting_of(name, *found.span())
        elif not found["listed"]:
            yield Sighting(Case.LARGE_PLACE, *found.span(), "my county")


def before_regions(text: str) -> Iterator[Sighting]:
    """ "Duluth, MN", "Duluth MN", "Leeds, England"."""
    for found in _BEFORE_REGION.finditer(text):
        said, gap = found["region"], found["gap"]
        region = REGION_CODES.get(said)
        if region is None:
            region = next((name for name, _ in shorter(said, 0, len(said)) if region_named(name)), None)
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
            if settlement(name) is not None and is_believed(name, Sign.REGION):
                yield sighting_of(name, skip, end + len(gap) + len(shown), region)
                break
