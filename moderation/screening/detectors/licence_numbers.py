"""Driving licence, passport, professional licence and visa numbers.

HIPAA Safe Harbor (K), certificate and licence numbers. By label; a few driving
licences also by a shape that nothing else has: a British one (DVLA, "driver
number": five letters of the name, date of birth, initials, three more), one of
Ontario or New Jersey, one of Florida, one of Illinois or Wisconsin. A
passport's shape differs by country; without the word it cannot be told from a
part number.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings, named
from moderation.screening.detectors.labels_behind import behind
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_WORDS = (
    r"(?:driver'?s?|driving|medical|nursing|professional|state|pharmacy|dl|rn|cdl|pilot'?s?)[ ]?licen[cs]e|"
    r"licen[cs]e[ ]?(?:number|num|no|nr|#|id|:)|(?:us |uk |indian )?passport|visa (?:number|no)|(?:dl|"
    r"cdl)[ ]?(?:no|#|number)|dea(?: number| no| #)|npi|gmc(?: number| no| #)|nmc (?:pin|number)|"
    r"green card(?: number)?|alien (?:registration )?number|a-number|voter id|epic no|(?:certificate|"
    r"registration|permit|blue badge)[ ,]{1,2}(?:number|no)|f[uü]hrerschein(?:nummer)?|reisepass(?:nummer)?|"
    r"pasaporte|permis|cnh|rijbewijs(?:nummer)?|"
    r"patente(?: di guida)?|licencia de conducir|carteira de motorista|prawo jazdy"
)
_LABELS = labelled(_WORDS, digits=5)
_BEHIND = behind(_WORDS, digits=6)
_NAMED = named(
    r"licen[cs]e|registration|pin|certificate|dl|cdl|passport|permit|blue badge|driver number|"
    r"(?:dvla|dmv) (?:number|no|ref)"
)
_SHAPES = re.compile(
    r"(?<![\w-])(?:[a-z]{2}[a-z9]{3}[ -]?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[ -]?"
    r"[a-z][a-z9][ -]?\d[a-z]{2}"
    r"|[a-z]\d{4}-\d{5}-\d{5}|[a-z]\d{3}-\d{3}-\d{2}-\d{3}-\d|[a-z]\d{3}-\d{4}-\d{4}(?:-\d\d)?)(?![\w-])"
)


def find_licence_numbers(passage: Passage) -> Iterator[Sighting]:
    """Report each number that is labelled or looks like a licence or passport."""
    low = folded(passage.visible)
    yield from labelled_sightings(low, Case.LICENCE_NUMBER, _LABELS, _NAMED, _BEHIND)
    for found in _SHAPES.finditer(low):
        yield Sighting(Case.LICENCE_NUMBER, *found.span(), "(removed)")
