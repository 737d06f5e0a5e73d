"""Member, policy and subscriber numbers of health plans, known by their label.

HIPAA Safe Harbor (I). A plan's *group* number names no person and is none.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings, named
from moderation.screening.detectors.labels_behind import behind
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded

_WORDS = (
    r"(?:insurance|health plan|plan|health insurance|medicaid|member(?:ship)?|subscriber|beneficiary|"
    r"enrollee|policy(?: ?holder)?|cigna|aetna|humana|kaiser|anthem|united ?healthcare|uhc|bcbs|blue "
    r"cross|blue shield|tricare|bupa|axa|vhi|laya|medibank|nib|hcf|discovery|momentum|nhif|nhis|"
    r"philhealth|ayushman(?: "
    r"bharat)?|"
    r"pmjay|krankenkasse|versicherten|krankenversicherten|mutuelle|plano de sa[uú]de|unimed|carteirinha)"
    r"(?: (?:insurance|plan|health|member|policy|subscriber|card|my)){0,2}[ ]?"
    r"(?:number|num|nummer|no|nr|#|id|identifier|is|:)|"
    r"(?:insurance|member|policy|subscriber|medicaid) (?:id )?(?:number|no|id|#)|kvnr|hicn|ehic|ghic|"
    # Russia: sixteen digits of compulsory insurance. "OMS" alone is the WHO in French.
    r"полис(?: омс)?|омс|oms(?= ?(?:polic[ey]|polis|number|card|no\b))(?: polic[ey]| polis)?|"
    r"(?:health|medical|insurance|prescription) card"
)
_LABELS = labelled(_WORDS)
_BEHIND = behind(_WORDS, digits=6)
_GROUP = re.compile(r"\bgroup (?:number|num|no|nr|id|#)(?![^.!?]*\b(?:member|policy|subscriber|id)\b)")
_NAMED = named(
    r"member(?:ship)?|subscriber|policy|insurance|insurer|medicaid|medicare|beneficiary|enrollee|"
    r"(?:health|medical|insurance) card|plan id"
)


def find_health_plan_numbers(passage: Passage) -> Iterator[Sighting]:
    """Report each member or policy number of a health plan."""
    low = folded(passage.visible)
    for sighting in labelled_sightings(low, Case.HEALTH_PLAN_NUMBER, _LABELS, _NAMED, _BEHIND):
        if not _GROUP.search(before(low, sighting.start)):
            yield sighting
