"""National numbers: by their label, or by shape and check digit.

HIPAA Safe Harbor (G) and its likes elsewhere. A labelled number counts even
when its check digit is wrong: a mistyped number still points to a person.
The shapes are in ``national_id_rules`` and ``more_national_id_rules``; a label may
also stand behind the number (``labels_behind``).
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.checksums import digits
from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings
from moderation.screening.detectors.labels_behind import behind
from moderation.screening.detectors.more_national_id_rules import MORE_RULES
from moderation.screening.detectors.national_id_labels import NATIONAL_ID_LABELS
from moderation.screening.detectors.national_id_rules import RULES, nhs
from moderation.screening.detectors.spoken_digits import SAYS_DIGIT
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import around, before, folded

# Rows are only tried on a text that has a dense number or a code of letters and digits.
_DENSE = re.compile(
    rf"{SAYS_DIGIT}(?:[ ,.-]{{1,3}}{SAYS_DIGIT}){{3}}|"
    r"\d(?:[-. ]?\d){5}|\d[a-z][a-z\d]\d-?[a-z]|[a-z]{4}\d{2}|[a-z]{5}\d{4}|"
    r"[a-z]{3}[ ]?\d{2}(?:\d{2}|[a-z]{2})(?!\w)"
)
_LABELS = labelled(NATIONAL_ID_LABELS, digits=6)
_BEHIND = behind(NATIONAL_ID_LABELS, digits=6)
# Shorter than any other: the two formats of New Zealand's NHI.
_NHI = re.compile(
    r"\bnhi\b(?:[ :#=,(]|number|no\b|is|was|it's){0,6}(?P<code>[a-hj-np-z]{3}[ ]?\d{2}(?:\d{2}|"
    r"[a-hj-np-z]{2}))(?!\w)"
)
_NHS = re.compile(r"(?<![\w.-])\d{3} \d{3} \d{4}(?!\w)")
_PHONE_WORD = re.compile(r"\b(?:call|phone|tel|cell|mobile|fax|text|contact|dial|ring)\b")


def find_national_ids(passage: Passage) -> Iterator[Sighting]:
    """Report each national number that is labelled or passes its own check."""
    low = folded(passage.visible)
    if not _DENSE.search(low):
        return
    taken = [
        (sighting.start, sighting.end)
        for sighting in labelled_sightings(low, Case.NATIONAL_ID, _LABELS, _BEHIND)
    ]
    taken.extend(found.span("code") for found in _NHI.finditer(low))
    for rule in (*RULES, *MORE_RULES):
        for found in rule.pattern.finditer(low):
            beside = rule.beside is None or rule.beside.search(around(low, *found.span(), 60))
            if beside and rule.valid(found[0]):
                taken.append(found.span())
    taken.extend(
        found.span()
        for found in _NHS.finditer(low)
        if nhs(digits(found[0])) and not _PHONE_WORD.search(before(low, found.start(), 30))
    )
    last = 0
    for start, end in sorted(taken):
        if start >= last:
            last = end
            yield Sighting(Case.NATIONAL_ID, start, end, "(removed)")
