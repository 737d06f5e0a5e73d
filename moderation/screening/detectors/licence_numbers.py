"""Driving licence, passport, professional licence and visa numbers, by label.

HIPAA Safe Harbor (K), certificate and licence numbers. A passport's shape
differs by country; without the word it cannot be told from a part number.
"""

from collections.abc import Iterator

from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_LABELS = labelled(
    r"(?:driver'?s?|driving|medical|nursing|professional|state|pharmacy|dl)[ ]?licen[cs]e|licen[cs]e[ "
    r"]?(?:number|num|no|nr|#|id|:)|"
    r"(?:us |uk |indian )?passport|visa (?:number|no)|dl[ ]?(?:no|#|number)|dea(?: number| no| #)|npi|"
    r"gmc(?: number| no| #)|nmc (?:pin|number)|green card(?: number)?|alien (?:registration )?number|"
    r"a-number|voter id|epic no|"
    r"f[uü]hrerschein(?:nummer)?|reisepass(?:nummer)?|pasaporte|permis|cnh",
    digits=5,
)


def find_licence_numbers(passage: Passage) -> Iterator[Sighting]:
    """Report each number that is labelled as a licence or passport."""
    yield from labelled_sightings(_LABELS, folded(passage.visible), Case.LICENCE_NUMBER)
