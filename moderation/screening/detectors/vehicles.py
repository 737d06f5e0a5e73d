"""Vehicle identification numbers (ISO 3779, check digit 49 CFR 565) and plates.

A VIN has 17 characters; in North America the ninth is a check digit. A plate
has no checksum and many shapes: it counts after the word for it, or in capitals
with a vehicle beside it.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.checksums import weighted
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import after, before, folded

_VIN = re.compile(r"(?<!\w)(?=[a-z\d]{0,16}\d)(?=[a-z\d]{0,16}[a-z])[a-hj-npr-z\d]{17}(?!\w)")
_VALUES = dict(zip("abcdefghjklmnprstuvwxyz", "12345678123457923456789", strict=True))
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VIN_WORD = re.compile(r"\b(?:vin|vehicle|chassis|car|truck)\b")
_PLATE = re.compile(
    r"(?<!\w)(?:licen[cs]e plate|number ?plate|plates?(?: number| no\.?| #)|tag number|registration plate|"
    r"(?:car|vehicle|van|truck) (?:reg(?:istration)?|tag|plate|licen[cs]e)|my reg|kennzeichen|"
    r"matr[ií]cula|reg(?:istration)?\.? (?:no|number))"
    r"(?:[ ](?:number|no|is|was|of|on|reads))*[ :#.\"']{1,3}"
    r"(?P<value>(?=[a-z\d -]{0,9}\d)[a-z\d]{1,4}(?:[- ]?[a-z\d]{1,4}){1,3})(?!\w)"
)
# "reg", "tag" and "plate" have other senses, so what follows mixes letters and digits.
_LOOSELY = re.compile(
    r"(?<![\w-])(?:regs?|rego|registration|registered|tags?|plates?|immatriculation|targa|nummerplaat|"
    r"rendszám|placa|plaque)(?:['’]s|[ ](?:is|was|as|reads|says)|\.|:|,)?[ (\"']{1,2}"
    r"(?P<value>[A-Z]{1,3}[- ]?\d{1,4}[- ]?[A-Z]{1,3}|(?=[A-Z\d]{5,8}(?!\w))[A-Z]{1,3}\d{2,4}[A-Z]{0,3}|"
    r"[A-Z]{2,3}[- ]\d{3,4}|\d{1,3}[- ]?[A-Z]{2,3}[- ]?\d{1,4}[A-Z]{0,2}|\d{2,3}-[A-Z]{1,2}-\d{1,6}|"
    r"[A-Z]{2}[ -]?\d\d[ -]?[A-Z]{1,2}[ -]?\d{4})(?![\w-])"
)
# Shapes that are a plate as soon as a vehicle is beside them. Not CD19 or IL17: those are molecules.
_SHAPES = re.compile(
    r"(?<![\w-])(?P<value>(?!CD|IL|HB|IG|CT|CK|HR|PH)[A-HJ-PR-Y]{2}(?:0[1-9]|"
    r"[1-7]\d) ?[A-HJ-PR-Z]{3}"  # British
    r"|[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}"  # French, Italian
    r"|\d{2,3}-(?:[CDGLMSTW]|C[ENW]|D[L]|K[EKY]|L[DHKMS]|M[HNO]|OY|RN|SO|T[NS]|W[HXW])-\d{1,6}"  # Irish
    r"|[A-Z]{2}[ -]?\d\d[ -]?[A-Z]{1,2}[ -]?\d{4}"  # Indian
    r"|\d[A-Z]{3}\d{3}|[A-Z]{3}-\d{4}|[A-Z]{3}\d[A-Z]\d\d"  # Californian, Brazilian
    r"|\d[A-Z]{2}[ -]?\d[A-Z]{2}|[A-Z]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?)(?![\w-])"  # Australian, German
)
_VEHICLE_WORD = re.compile(
    r"\b(?:cars?|vans?|trucks?|lorry|ute|taxi|cab|minibus|bus|ambulance|bike|motorbike|motorcycle|moped|"
    r"scooter|caravan|camper|trailer|vehicle|suv|pickup|hatchback|saloon|sedan|estate car|driv(?:e|es|er|"
    r"ing)|drove|park(?:ed|s|ing)|(?:head)?lights|windscreen|tyres?|garage|mot|bay|towed|clamped|lift home|"
    r"ride|registered|reg|plates?|dvla|dmv|blue badge|ford|fiesta|focus|transit|vauxhall|corsa|astra|toyota|"
    r"honda|nissan|mazda|kia|hyundai|skoda|volkswagen|vw|golf|polo|audi|bmw|mercedes|volvo|fiat|renault|"
    r"clio|kangoo|peugeot|citro[eë]n|berlingo|dacia|tesla|chevy|chevrolet|jeep|dodge|subaru|suzuki|seat|"
    r"jaguar|land rover|mini)\b"
)

# "my car KX19 ABC": of a shape that nothing else has.
_OWN_CAR = re.compile(
    r"\b(?i:my|our|his|her|their|a) (?:\w+ )?(?i:car|van|truck|bike|motorbike|motorcycle|scooter|taxi)"
    r"(?:,| is)? \(?(?i:(?:reg|registration|plate)[ :]{1,2})?"
    r"(?P<value>[A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]{2,3}[- ]?\d{3,4}[A-Z]{0,2}|"
    r"[A-Z]{2} ?\d\d ?[A-Z]{1,2} ?\d{4})(?!\w)"
)


def find_vehicles(passage: Passage) -> Iterator[Sighting]:
    """Report each vehicle identification number and each plate."""
    text = passage.visible
    low = folded(text)
    for found in _VIN.finditer(low):
        if _checks(found[0]) or _VIN_WORD.search(before(low, found.start(), 40)):
            yield Sighting(Case.VEHICLE, *found.span(), "(removed)")
    last = 0
    for start, end in sorted(_plates(text, low), key=lambda span: (span[0], -span[1])):
        if start >= last:
            last = end
            yield Sighting(Case.VEHICLE, start, end, "(removed)")


def _plates(text: str, low: str) -> Iterator[tuple[int, int]]:
    for pattern, read in ((_PLATE, low), (_LOOSELY, text), (_OWN_CAR, text)):
        yield from (found.span("value") for found in pattern.finditer(read))
    for found in _SHAPES.finditer(text):
        beside = before(low, found.start(), 60) + " " + after(low, found.end(), 60)
        if _VEHICLE_WORD.search(beside):
            yield found.span("value")


def _checks(vin: str) -> bool:
    numbers = (_VALUES.get(c, c) for c in vin)
    return "0123456789x"[weighted(numbers, _WEIGHTS) % 11] == vin[8]
