"""Numbers that are known by the label in front: "MRN 5897505", "policy no: ...".

A label, at most a few linking words ("number is"), and a value with enough
digits. All parts are bounded, so a search is linear in the text.
"""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.policy import Case
from moderation.screening.surroundings import after

_LINK = (
    r"(?:[ ]{0,2}(?:numbers?|num|nos?|nr|id|ids|card|code|is|was|are|of|reads|says|shows|called|ending|"
    r"[#:=.,º°\-–(\"'])(?![a-z])){0,6}[ \t]{0,3}"
)
_VALUE = (
    r"(?P<value>(?:mrn[ :#]{0,2})?"
    r"(?:(?!to|on|at|is|my|in|of|by|as|an|no|or|it|me|we|so|was|the|and|for|"
    r"a )[a-z]{1,3}[ ](?=\d{2}[ -]?\d[ ]?\d[ ]?\d))?"
    r"[a-z]{0,5}[-/]?\d(?:[-./ ]?[a-z]{0,3}[-./ ]?\d){%d,22}[a-z]{0,2}(?!\w))"
)
_MEASURE = re.compile(
    r"[ ]?(?:mg|mcg|ml|%|g\b|kg|lbs?\b|mmol|days?\b|weeks?\b|months?\b|years?\b|yrs?\b|hours?\b|"
    r"times\b|patients\b|people\b|per\b|units\b|dollars\b|miles\b|beds?\b|times\b)"
)
_TIME = re.compile(
    r"(?:19|20)\d\d|\d{1,2}[-./]\d{1,2}[-./](?:\d\d){1,2}|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}"
)


def labelled(labels: str, digits: int = 5) -> re.Pattern[str]:
    """A pattern for folded text: one of ``labels``, then a value of at least ``digits`` digits."""
    return re.compile(
        rf"(?<!\w)(?:{labels})(?:'s)?(?:(?<=[a-z])(?![a-z])|(?<![a-z])){_LINK}{_VALUE % (digits - 1)}"
    )


def labelled_sightings(pattern: re.Pattern[str], low: str, case: Case) -> Iterator[Sighting]:
    """Report the value of each labelled number; measures and dates are none."""
    for found in pattern.finditer(low):
        value = found["value"]
        if not _MEASURE.match(after(low, found.end("value"), 12)) and not _TIME.fullmatch(value):
            yield Sighting(case, found.start("value"), found.end("value"), "(removed)")
