"""How a text stands, in words for its author."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from moderation.publishing.statuses import Act, Standing, Status, Turn


class State(StrEnum):
    """What an author needs to tell apart."""

    PUBLISHED = "published"
    CHECKING = "checking"
    RETURNED = "returned"
    WAITING = "waiting"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Told:
    """``heading`` and ``meaning`` have a place for the noun; ``label`` and ``mark`` are for lists."""

    label: str
    mark: str
    heading: str
    meaning: str
    next_step: str


TOLD: Mapping[State, Told] = MappingProxyType(
    {
        State.PUBLISHED: Told("Published", "good", "Your {noun} is published", "Readers can see it.", ""),
        State.CHECKING: Told(
            "Being checked",
            "waiting",
            "Your {noun} is being checked",
            "This takes a few seconds. Only you can see it until then, and it is safely stored. "
            "This page looks again by itself.",
            "Nothing to do: it is being checked.",
        ),
        State.RETURNED: Told(
            "Needs a change",
            "problem",
            "Your {noun} needs a small change",
            "It is not published yet, and nobody else has seen it. Nothing you wrote is lost.",
            "Your turn: look at the marked words.",
        ),
        State.WAITING: Told(
            "With a moderator",
            "waiting",
            "Your {noun} is waiting for a moderator",
            "Only you and the moderators can see it until then.",
            "Nothing to do: a moderator will read it.",
        ),
        State.REJECTED: Told(
            "Not published",
            "problem",
            "Your {noun} was not published",
            "A moderator has read it and decided not to publish it. Nobody else can see it.",
            "Read the reason.",
        ),
        State.WITHDRAWN: Told(
            "Taken down by you", "", "You took this {noun} down", "Nobody else can see it any more.", ""
        ),
        State.REPLACED: Told(
            "Replaced",
            "",
            "There is a newer version of this {noun}",
            "This older version is not shown to anybody.",
            "",
        ),
        State.ERASED: Told(
            "Erased",
            "",
            "The text of this {noun} was erased",
            "The time for which unpublished texts are kept is over. Only the record that it existed remains.",
            "",
        ),
    }
)


# How a text stands after the second look that its author asked for.
DECIDED_AGAIN: Mapping[State, str] = MappingProxyType(
    {
        State.PUBLISHED: "Decided again: it is published.",
        State.RETURNED: "Decided again: it can be published once it is changed.",
        State.REJECTED: "Decided again: it stays unpublished. That is final for this version.",
    }
)


def state_of(standing: Standing, last_act: Act | None = None) -> State:
    """The state of a revision. Without its last act, a replaced one counts as withdrawn."""
    match standing.status:
        case Status.CLEARED:
            return State.PUBLISHED
        case Status.PENDING:
            return State.CHECKING
        case Status.HELD:
            return State.RETURNED if standing.turn is Turn.AUTHOR else State.WAITING
        case Status.REJECTED:
            return State.REJECTED
        case Status.ERASED:
            return State.ERASED
        case Status.WITHDRAWN:
            return State.REPLACED if last_act is Act.REPLACE else State.WITHDRAWN
