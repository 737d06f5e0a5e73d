"""The shapes in which the invented community is written down. They hold words and know nothing of a database.

People stand in :mod:`forum.demo.people`; each module of :mod:`forum.demo.circles`
exports one ``CIRCLE``, which the loader finds by itself. A small one::

    CIRCLE = Circle(
        title="Asthma",
        body="Inhalers, triggers, sport, sleep. What this group is for, in two plain sentences.",
        rules="Ask what you like.\\n\\nNobody here changes somebody else's dose.",
        moderators=("Open Window",),
        members=("Cloudberry",),  # who reads along; whoever writes here is a member anyway
        talks=(
            Talk(
                "Does a spacer really make a difference?",
                Words("Paper Boat", 2, "I was given a spacer ...", reactions={"me_too": 3}),
                (
                    Words("Dr Lars Holm", 7, "It is not only for children ...", reactions={"helped": 5}),
                    Words("Paper Boat", 9, "Thank you.", quotes=1),  # 0 is the opening, 1 the first reply
                    Words("Blue Kettle", 500, "Half the price, message me ...", fate=Fate.HELD),
                ),
                pinned=True,
            ),
        ),
    )

Time: hours after the community began, fractions allowed, from 0 to
:data:`LAST_HOUR`. Every demo is that long, and its last hour lies shortly
before it was loaded. Within a talk they ascend. Texts that nobody decided
about yet, or that were turned down, stand after :data:`RECENT_HOUR`: a
moderator's list is not a month old, and old rejected text is erased.

Words are Markdown, as people write it in the form. A text that is expected to
be published must get through the real filter; ``.venv/bin/python -m
moderation.screening`` shows what that finds in a text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from forum.interests.declaring import Interest
from forum.visitor import Role
from moderation.publishing.submitting import Audience
from moderation.review.reasons import Reason
from moderation.screening import Sensitivity

LAST_HOUR = 840  # five weeks
RECENT_HOUR = 400

_NONE: Mapping[str, int] = MappingProxyType({})


class Fate(StrEnum):
    """What becomes of a text. An opening post with replies must be one that readers see."""

    PUBLISHED = "published"  # the filter finds nothing more than suggestions
    EDITED = "edited"  # published, then edited by its author: see Words.edited_to
    WITHDRAWN = "withdrawn"  # published, then taken down by its author a few hours later
    RETURNED = "returned"  # the filter gives it back to its author, who has not taken it up
    ASKED = "asked"  # the same, but the author asked a moderator: it waits for one
    HELD = "held"  # the filter holds it: it waits for a moderator
    REJECTED = "rejected"  # a moderator turned it down: see Words.reason
    APPEALED = "appealed"  # the same, and its author asked for a second look: it waits for another moderator
    TURNED_DOWN_TWICE = "turned_down_twice"  # the same, and another moderator turned it down again


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented. A clinician's name is their own, an ``institution`` is where they work.

    ``interests`` are what they have declared, and ``none`` the keys of companies of which
    they have said that there is nothing.
    """

    name: str
    role: Role = Role.MEMBER
    institution: str | None = None
    interests: tuple[Interest, ...] = ()
    none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """Something that a person says, so many hours after the community began.

    ``quotes`` names an earlier post of the same talk that is published: 0 is
    the opening, 1 the first reply. ``reactions`` say how many other members
    reacted: ``{"me_too": 2, "thank_you": 1, "helped": 1, "hug": 4}``.
    ``edited_to`` (with ``Fate.EDITED``) is the whole later text, handed in at
    ``edited_at`` hours. ``reason`` goes with a moderator's refusal.
    """

    by: str
    hour: float
    body: str
    quotes: int | None = None
    reactions: Mapping[str, int] = field(default_factory=lambda: _NONE)
    fate: Fate = Fate.PUBLISHED
    edited_to: str | None = None
    edited_at: float | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """A thread and its replies. Pinned talks are a group's essentials."""

    title: str
    opening: Words
    replies: tuple[Words, ...] = ()
    pinned: bool = False
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Circle:
    """A group: its description, house rules and threads, and who belongs to it.

    ``moderators`` are names of people whose role is moderator or
    administrator. A group whose audience is ``Audience.MEMBERS`` is read by
    those who joined it.
    """

    title: str
    body: str
    talks: tuple[Talk, ...]
    rules: str = ""
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    audience: Audience = Audience.EVERYONE
    clinicians_welcome: bool = True
    slow_mode_minutes: int = 0
    floor: int | None = None
    moderators: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
