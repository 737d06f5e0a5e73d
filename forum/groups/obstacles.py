"""What can stand between somebody and writing in a group, in plain words."""

import math
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from forum.groups.membership import OVERSEERS, may_read
from forum.visitor import Role


class Reason(StrEnum):
    """Why somebody cannot write here now. The values are stable."""

    ARCHIVED = "archived"
    NOT_A_MEMBER = "not_a_member"
    CLINICIAN = "clinician"
    SLOW_MODE = "slow_mode"
    SIGNED_OUT = "signed_out"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What is in the way: what happened, what it means, what to do.

    ``free_from`` is the moment from which writing is possible; None where
    waiting does not help.
    """

    reason: Reason
    heading: str
    meaning: str
    advice: str
    free_from: datetime | None = None


class GroupFacts(Protocol):
    """What the rules ask of a group."""

    @property
    def audience(self) -> str: ...

    @property
    def clinicians_welcome(self) -> bool: ...

    @property
    def archived_at(self) -> datetime | None: ...


ARCHIVED = Obstacle(
    Reason.ARCHIVED,
    "This group is archived",
    "It can be read, and nobody writes in it any more.",
    "Look for another group where your question fits.",
)
NOT_A_MEMBER = Obstacle(
    Reason.NOT_A_MEMBER,
    "This group is for members",
    "Only people who have joined it read and write here.",
    "Join the group first. It takes one click.",
)
SIGNED_OUT = Obstacle(
    Reason.SIGNED_OUT,
    "You are not signed in",
    "Everybody can read here; to write, you need an account.",
    "Sign in, or create an account. It needs no e-mail address.",
)
CLINICIAN = Obstacle(
    Reason.CLINICIAN,
    "Only patients write here",
    "Clinicians can read this group, but they do not write in it.",
    "If you live with the condition yourself, you are welcome here with a member's account of your own.",
)


def standing_obstacle(group: GroupFacts, is_member: bool, role: Role | None) -> Obstacle | None:
    """What is in the way whatever the time. Nobody's role opens an archived group."""
    # First of all: only who may read learns anything of what is written there.
    if not may_read(group.audience, is_member, role):
        return NOT_A_MEMBER
    if group.archived_at is not None:
        return ARCHIVED
    if role is Role.CLINICIAN and not group.clinicians_welcome:
        return CLINICIAN
    return None


def spared_slow_mode(role: Role | None) -> bool:
    """Moderators answer as often as they must."""
    return role in OVERSEERS


def slow_mode(minutes: int, free_from: datetime, now: datetime) -> Obstacle:
    """The obstacle of somebody who wrote a moment ago."""
    left = max(1, math.ceil((free_from - now).total_seconds() / 60))
    return Obstacle(
        Reason.SLOW_MODE,
        "This group takes its time",
        f"Here everybody waits {_minutes(minutes)} between two posts.",
        f"You can send this in {_minutes(left)}. Your text is kept until then.",
        free_from,
    )


def _minutes(number: int) -> str:
    return "a minute" if number == 1 else f"{number} minutes"
