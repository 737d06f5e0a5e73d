"""Serial numbers of pumps, pacemakers, sensors and phones (HIPAA Safe Harbor M).

Known by the label; an IMEI (3GPP TS 23.003) also by its Luhn digit. Lot and
model numbers are shared by many devices and are none. A device identifier of
the FDA (GS1 application identifiers) names one device where it holds a serial,
"(21)".
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


def find_device_serials(passage: Passage) -> Iterator[Sighting]:
    """Report each number that is labelled as a device's serial."""
    low = folded(passage.visible)
    yield from labelled_sightings(low, Case.DEVICE_SERIAL, _LABELS, _NAMED)
    for found in _TRANSMITTER.finditer(low):
        yield Sighting(Case.DEVICE_SERIAL, *found.span("code"), "(removed)")
    for found in _UDI.finditer(low):
        if "(21)" in found[0]:
            yield Sighting(Case.DEVICE_SERIAL, *found.span(), "(removed)")
