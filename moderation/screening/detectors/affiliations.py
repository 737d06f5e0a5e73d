"""Whom somebody belongs to besides an employer: a unit, a ship, a union branch, a church, a team, an office.

Each leaves as few people as a workplace does, and follows its row of the
policy. ``units_and_ships``, ``congregations`` and ``offices_held`` know the
names.
"""

from collections.abc import Iterator

from moderation.screening.detectors.congregations import named_congregations
from moderation.screening.detectors.offices_held import held_offices
from moderation.screening.detectors.units_and_ships import named_units
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded


def find_affiliations(passage: Passage) -> Iterator[Sighting]:
    """Report each unit, ship, branch, congregation, team or office that somebody is said to be of."""
    text = passage.visible
    low = folded(text).replace("’", "'")
    found = [
        *((*span, "my unit") for span in named_units(text, low)),
        *((*span, "my congregation") for span in named_congregations(text, low)),
        *held_offices(text, low),
    ]
    last = 0
    for start, end, instead in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= last:
            last = end
            yield Sighting(Case.WORKPLACE, start, end, instead)
