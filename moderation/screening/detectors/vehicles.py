"""Vehicle identification numbers (ISO 3779, check digit 49 CFR 565) and plates.

A VIN has 17 characters; in North America the ninth is a check digit. A plate
has no checksum and so many shapes that it needs the word in front.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.checksums import weighted
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded

_VIN = re.compile(r"(?<!\w)(?=[a-z\d]{0,16}\d)(?=[a-z\d]{0,16}[a-z])[a-hj-npr-z\d]{17}(?!\w)")
_VALUES = dict(zip("abcdefghjklmnprstuvwxyz", "12345678123457923456789", strict=True))
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VIN_WORD = re.compile(r"\b(?:vin|vehicle|chassis|car|truck)\b")
_PLATE = re.compile(
    r"(?<!\w)(?:licen[cs]e plate|number ?plate|plates?(?: number| no\.?| #)|tag number|registration plate|"
    r"(?:car|vehicle|van|truck) (?:reg(?:istration)?|tag|plate|licen[cs]e)|my reg|kennzeichen|"
    r"matr[ií]cula|reg(?:istration)? (?:no|number))"
    r"(?:[ ](?:number|no|is|was|of|on|reads))*[ :#.\"']{1,3}"
    r"(?P<value>(?=[a-z\d -]{0,9}\d)[a-z\d]{1,4}(?:[- ]?[a-z\d]{1,4}){1,3})(?!\w)"
)

# "my car KX19 ABC": of a shape that nothing else has.
_OWN_CAR = re.compile(
    r"\b(?i:my|our|his|her|their|a) (?:\w+ )?(?i:car|van|truck|bike|motorbike|motorcycle|scooter|taxi)"
    r"(?:,| is)? \(?(?i:(?:reg|registration|plate)[ :]{1,2})?"
    r"(?P<value>[A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]{2,3}[- ]?\d{3,4}[A-Z]{0,2}|"
    r"[A-Z]{2} ?\d\d ?[A-Z]{1,2} ?\d{4})(?!\w)"
)


def find_vehicles(passage: Passage) -> Iterator[Sighting]:
    """Report each vehicle identification number and each labelled plate."""
    low = folded(passage.visible)
    for found in _VIN.finditer(low):
        if _checks(found[0]) or _VIN_WORD.search(before(low, found.start(), 40)):
            yield Sighting(Case.VEHICLE, *found.span(), "(removed)")
    for found in _PLATE.finditer(low):
        yield Sighting(Case.VEHICLE, *found.span("value"), "(removed)")
    for found in _OWN_CAR.finditer(passage.visible):
        yield Sighting(Case.VEHICLE, *found.span("value"), "")


def _checks(vin: str) -> bool:
    numbers = (_VALUES.get(c, c) for c in vin)
    return "0123456789x"[weighted(numbers, _WEIGHTS) % 11] == vin[8]
