"""Medical record, case, claim, sample and order numbers, known by their label.

HIPAA Safe Harbor (H) and (R): medical record numbers and any other unique
identifying number. A trial's registry number (NCT...) or a drug's NDC is none.
"""

from collections.abc import Iterator

from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings, named
from moderation.screening.detectors.labels_behind import behind
from moderation.screening.detectors.paper_codes import codes_on_paper, is_a_plans, is_a_products
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_WORDS = (
    r"mrn|mr[ ]?(?:no|#)|(?:medical |health |hosp(?:ital)? |patient |clinic |lab(?:oratory)? |my |"
    r"unit )record|"
    r"medical record|ubrn|record[ ]?(?:number|no|#)|chart (?:no|number|#|id)|(?:hosp(?:ital)?|patient|pt|"
    r"clinic|unit|file|uhid|umr|ip|op|opd|"
    r"ipd|registration|reg|case|claim|specimen|sample|accession|biopsy|pathology|episode|admission|"
    r"appointment|booking|prescription|rx|referral|encounter|visit|report|order|customer|student|"
    r"employee|staff|badge|subject|participant)"
    r"[ ]?(?:number|num|no|nr|#|id|identifier|ref|reference)|"
    r"(?:reference|ref|confirmation|tracking)[ ]?(?:number|num|no|nr|#|id)|patientennummer|"
    r"(?:our|your|my|their|complaints?|hospital|clinic|case) ref(?:erence)?|encounter|"
    r"hospital number|prontu[aá]rio|historia cl[ií]nica|aktenzeichen|dossier(?:nummer)?|emrn|uhid|empi"
)
_LABELS = labelled(_WORDS, digits=4)
_BEHIND = behind(_WORDS)
_NAMED = named(
    r"accession|specimen|sample|biopsy|claim|case|ubrn|reference|referral|prescription|rx|record|chart|"
    r"ticket|complaint|episode|encounter|wristband|lab|mrn|pathology|patient"
)


def find_record_numbers(passage: Passage) -> Iterator[Sighting]:
    """Report each number that is labelled as a record, case or order."""
    low = folded(passage.visible)
    taken = [
        sighting
        for sighting in labelled_sightings(low, Case.RECORD_NUMBER, _LABELS, _NAMED, _BEHIND)
        if not (
            is_a_plans(low, sighting.start, sighting.end) or is_a_products(low, sighting.start, sighting.end)
        )
    ]
    yield from taken
    for start, end in codes_on_paper(low):
        if not any(start < other.end and other.start < end for other in taken):
            yield Sighting(Case.RECORD_NUMBER, start, end, "(removed)")
