"""Serial numbers of pumps, pacemakers, sensors and phones (HIPAA Safe Harbor M).

Known by the label; an IMEI (3GPP TS 23.003) also by its Luhn digit. Lot and
model numbers are shared by many devices and are none. A device identifier of
the FDA (GS1 application identifiers) names one device where it holds a serial,
"(21)". A MAC address (IEEE 802) has a shape of its own once it holds a letter.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings, named
from moderation.screening.detectors.spoken_digits import SAYS_DIGIT
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_DEVICE = (
    r"(?:device|pump|pacemaker|implant|sensor|transmitter|icd|cgm|reader|meter|cpap|bipap|machine|"
    r"concentrator|ventilator|stimulator|defibrillator|monitor|loop recorder|valve|stent|pen|hearing aid|"
    r"wheelchair|scooter|prosthesis|nebuli[sz]er|hoist|stairlift|unit)"
)
_LABELS = labelled(
    rf"serial(?: number| no| num| #|(?= is| ?:| {SAYS_DIGIT}))|s/n|sn(?=[ ]?[#:])|imei|udi|meid|mac address|"
    rf"{_DEVICE}(?:'s)? (?:serial|sn|id|identifier)(?: number| no)?|{_DEVICE} (?:no|nr)|(?:frame|chassis|"
    rf"asset|equipment|device) (?:number|no|nr|tag)",
    digits=4,
)
_NAMED = named(r"serial|ser|s/n|sn|device id")
# Six letters and digits mixed, as on the transmitters of glucose sensors.
_TRANSMITTER = re.compile(
    r"(?<!\w)transmitter[ ](?:is[ ]|id[ ]|"
    r"no[ ])?\(?(?P<code>(?=[a-z]{0,5}\d)(?=\d{0,5}[a-z])[a-z\d]{6})(?!\w)"
)
_UDI = re.compile(r"\(01\)\d{14}(?:\((?:10|11|17|21|240)\)[a-z\d/-]{1,20}){0,6}")
# "the serial on the back, G4X77B": what may stand between the word and a short mixed code.
_SERIAL = r"(?<![\w/])(?:serial|s/n|sn|ser\\.? no)(?![\w/])"
_BETWEEN = (
    r"(?:[ ](?:numbers?|no|num|nr|is|was|reads|says|of|on|the|its?|it's|my|back|box|side|label|bottom|reader|"
    r"pump|sensor|meter|transmitter|which|that|mine|goes|here|for)(?!\w)|[ ]?[:,=(#.\"'-]){0,6}[ ]?"
)
_MIXED = (
    r"(?<![\w.-])(?P<code>(?=[a-z-]{0,8}\d)(?=[\d-]{0,12}[a-z])(?=[a-z\d-]{6})[a-z\d]{2,12}"
    r"(?:-[a-z\d]{2,8}){0,2})(?![\w%-]|[.,:]\d)"
)
_SHORT = re.compile(rf"{_SERIAL}{_BETWEEN}{_MIXED}")
_SHORT_FIRST = re.compile(
    rf"{_MIXED}[ ,;:(-]{{0,3}}(?:(?:is|was|that's|it's|as)[ ])?(?:(?:the|its|my|our|his|her)[ ])?"
    r"(?:[a-z]{3,12}(?:['’]s)?[ ])?(?:serial(?![ ][a-z]{3}(?<!num))|s/n|sn)(?!\w)"
)
_AMOUNT = re.compile(
    r"[\d-]+(?:mg|mcg|ml|iu|units?|mmol|kg|hours?|hrs?|days?|weeks?|months?|years?|st|nd|rd|th)|"
    r"(?:\d{1,2}[hdwm]){2,4}|(?:19|20)\d\ds?"
)
_MAC = re.compile(
    r"(?<![\w:.-])(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\w:-]|\.\w)"
)
_MAC_SAID = re.compile(
    r"\bmac(?:[ ]?(?:address|addr|id))?(?:[ ](?:is|was|of (?:my|the) [a-z]{3,12})|[ ]?[:=(]){0,3}[ ]?"
    r"(?P<code>(?:[\da-f]{2}[:. -]?){5}[\da-f]{2})(?!\w)"
)


def find_device_serials(passage: Passage) -> Iterator[Sighting]:
    """Report each number that is labelled as a device's serial."""
    low = folded(passage.visible)
    taken = [
        (sighting.start, sighting.end)
        for sighting in labelled_sightings(low, Case.DEVICE_SERIAL, _LABELS, _NAMED)
    ]
    for pattern in (_TRANSMITTER, _MAC_SAID):
        taken.extend(found.span("code") for found in pattern.finditer(low))
    for pattern in (_SHORT, _SHORT_FIRST):
        taken.extend(
            found.span("code") for found in pattern.finditer(low) if not _AMOUNT.fullmatch(found["code"])
        )
    taken.extend(found.span() for found in _UDI.finditer(low) if "(21)" in found[0])
    # Six pairs of figures alone may be times or a row of results.
    taken.extend(found.span() for found in _MAC.finditer(low) if any(c.isalpha() for c in found[0]))
    last = 0
    for start, end in sorted(taken, key=lambda span: (span[0], -span[1])):
        if start >= last:
            last = end
            yield Sighting(Case.DEVICE_SERIAL, start, end, "(removed)")
