"""Which group a thread may move to: only where nobody new reads it and no stricter rules apply.

What was written was written for those who could read it then, and was checked
by the rules of its group. Moving changes neither for anybody's loss.
"""

from dataclasses import dataclass
from enum import StrEnum

from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity
from moderation.screening.combination.floor import floor_that_holds


@dataclass(frozen=True, slots=True)
class GroupRules:
    """What of a group matters for a move."""

    group_id: int
    audience: Audience
    sensitivity: Sensitivity
    is_archived: bool = False
    floor: int | None = None


class Refusal(StrEnum):
    """Why a thread may not move there."""

    ALREADY_THERE = "already_there"
    ARCHIVED = "archived"
    OTHERS_WOULD_READ = "others_would_read"
    STRICTER_RULES = "stricter_rules"
    HIGHER_FLOOR = "higher_floor"


# (from, to). Two groups for members have different members: neither is the narrower one.
NOBODY_NEW_READS = frozenset({(Audience.EVERYONE, Audience.EVERYONE), (Audience.EVERYONE, Audience.MEMBERS)})
NOT_STRICTER = frozenset(
    {
        (Sensitivity.ORDINARY, Sensitivity.ORDINARY),
        (Sensitivity.RARE, Sensitivity.RARE),
        (Sensitivity.RARE, Sensitivity.ORDINARY),
    }
)


def refusal(source: GroupRules, target: GroupRules) -> Refusal | None:
    """Why a thread of ``source`` may not move to ``target``; None if it may."""
    if source.group_id == target.group_id:
        return Refusal.ALREADY_THERE
    if target.is_archived:
        return Refusal.ARCHIVED
    if (source.audience, target.audience) not in NOBODY_NEW_READS:
        return Refusal.OTHERS_WOULD_READ
    if (source.sensitivity, target.sensitivity) not in NOT_STRICTER:
        return Refusal.STRICTER_RULES
    if floor_that_holds(target.sensitivity, target.floor) > floor_that_holds(
        source.sensitivity, source.floor
    ):
        return Refusal.HIGHER_FLOOR
    return None
