"""Serial numbers of pumps, pacemakers, sensors and phones (HIPAA Safe Harbor M).

Known by the label; an IMEI (3GPP TS 23.003) also by its Luhn digit. Lot and
model numbers are shared by many devices and are none.
"""

from collections.abc import Iterator

from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_LABELS = labelled(
    r"serial(?: number| no| num| #|(?= is| ?:))|s/n|sn(?=[ ]?[#:])|imei|udi|meid|mac address|"
    r"(?:device|pump|pacemaker|implant|sensor|transmitter|icd|cgm|reader|meter|cpap)(?:'s)? "
    r"(?:serial|sn|id|identifier)(?: number| no)?",
    digits=4,
)


def find_device_serials(passage: Passage) -> Iterator[Sighting]:
    """Report each number that is labelled as a device's serial."""
    yield from labelled_sightings(_LABELS, folded(passage.visible), Case.DEVICE_SERIAL)
