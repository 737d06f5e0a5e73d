"""The floor: so few people fit what somebody has told that a person looks first.

The site has a floor for each sensitivity. A group may choose a higher one for
itself, never a lower one: whatever was stored or handed over, the higher of the
two holds. Floors count people.
"""

import math

from moderation.screening.combination.figures import limit
from moderation.screening.kinds import Sensitivity

# Above this a floor would send honest posts to moderators, not posts that point to somebody.
HIGHEST = 1_000


def site_floor(sensitivity: Sensitivity) -> int:
    """The floor that holds wherever nobody chose a higher one."""
    return math.ceil(limit(f"floor_{sensitivity}"))


def floor_that_holds(sensitivity: Sensitivity, chosen: int | None) -> int:
    """The floor of a place whose group chose ``chosen``, None for the site's."""
    return max(site_floor(sensitivity), chosen or 0)


def own_floor(sensitivity: Sensitivity, chosen: int | None) -> int | None:
    """The floor that a group has for itself: ``chosen`` where that is above the site's, else None."""
    return chosen if chosen is not None and chosen > site_floor(sensitivity) else None
