"""Medical record, case, claim, sample and order numbers, known by their label.

HIPAA Safe Harbor (H) and (R): medical record numbers and any other unique
identifying number. A trial's registry number (NCT...) or a drug's NDC is none.
"""

from collections.abc import Iterator

from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_LABELS = labelled(
    r"mrn|mr[ ]?(?:no|#)|(?:medical |health |hospital |patient |clinic |lab(?:oratory)? |my |unit )record|"
    r"medical record|chart (?:no|number|#|id)|(?:hospital|patient|clinic|unit|file|uhid|umr|ip|op|opd|"
    r"ipd|registration|reg|case|claim|specimen|sample|accession|biopsy|pathology|episode|admission|"
    r"appointment|booking|prescription|rx|referral|encounter|visit|report|order|customer|student|"
    r"employee|staff|badge|subject|participant)"
    r"[ ]?(?:number|num|no|nr|#|id|identifier|ref|reference)|"
    r"(?:reference|ref|confirmation|tracking)[ ]?(?:number|num|no|nr|#|id)|patientennummer|"
    r"hospital number|prontu[aá]rio|historia cl[ií]nica|aktenzeichen|dossier(?:nummer)?|emrn|uhid|empi",
    digits=4,
)


def find_record_numbers(passage: Passage) -> Iterator[Sighting]:
    """Report each number that is labelled as a record, case or order."""
    yield from labelled_sightings(_LABELS, folded(passage.visible), Case.RECORD_NUMBER)
