"""The states of a revision and the moves between them, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Status(StrEnum):
    """Where a revision stands. Only ``CLEARED`` text can have a publication."""

    PENDING = "pending"
    CLEARED = "cleared"
    HELD = "held"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"


class Turn(StrEnum):
    """Whose move it is while a revision is held."""

    AUTHOR = "author"
    MODERATOR = "moderator"


class Actor(StrEnum):
    """Who moved a revision."""

    AUTHOR = "author"
    SCREENING = "screening"
    MODERATOR = "moderator"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Standing:
    """A status, and whose turn it is when that status is ``HELD``."""

    status: Status
    turn: Turn | None = None

    def __post_init__(self) -> None:
        if (self.status is Status.HELD) != (self.turn is not None):
            raise ValueError("a turn belongs to held text, and only to it")

    @classmethod
    def stored(cls, status: str, turn: str | None) -> "Standing":
        """The standing that a row's two columns hold."""
        return cls(Status(status), Turn(turn) if turn else None)


PENDING = Standing(Status.PENDING)
CLEARED = Standing(Status.CLEARED)
WITH_AUTHOR = Standing(Status.HELD, Turn.AUTHOR)
WITH_MODERATOR = Standing(Status.HELD, Turn.MODERATOR)
REJECTED = Standing(Status.REJECTED)
WITHDRAWN = Standing(Status.WITHDRAWN)
ERASED = Standing(Status.ERASED)


class Act(StrEnum):
    """What somebody does to a revision; every act leaves a decision."""

    SUBMIT = "submit"
    CLEAR = "clear"
    HOLD = "hold"
    RETURN = "return"
    ASK_MODERATOR = "ask_moderator"
    PUBLISH = "publish"
    ASK_AUTHOR = "ask_author"
    REJECT = "reject"
    APPEAL = "appeal"
    TAKE_DOWN = "take_down"
    WITHDRAW = "withdraw"
    REPLACE = "replace"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Move:
    """An act: who may do it, from which standings, and where it leads."""

    by: frozenset[Actor]
    before: frozenset[Standing]
    after: Standing


def _move(by: set[Actor], before: set[Standing], after: Standing) -> Move:
    return Move(frozenset(by), frozenset(before), after)


# A revision begins as PENDING through Act.SUBMIT, which has no standing before it.
MOVES: Mapping[Act, Move] = MappingProxyType(
    {
        Act.CLEAR: _move({Actor.SCREENING}, {PENDING}, CLEARED),
        Act.HOLD: _move({Actor.SCREENING}, {PENDING}, WITH_MODERATOR),
        Act.RETURN: _move({Actor.SCREENING}, {PENDING}, WITH_AUTHOR),
        Act.ASK_MODERATOR: _move({Actor.AUTHOR}, {WITH_AUTHOR}, WITH_MODERATOR),
        Act.PUBLISH: _move({Actor.MODERATOR}, {WITH_MODERATOR}, CLEARED),
        Act.ASK_AUTHOR: _move({Actor.MODERATOR}, {WITH_MODERATOR}, WITH_AUTHOR),
        Act.REJECT: _move({Actor.MODERATOR}, {WITH_MODERATOR}, REJECTED),
        # A second look, once, by a moderator who did not decide yet: see authors_desk and deciding.
        Act.APPEAL: _move({Actor.AUTHOR}, {REJECTED}, WITH_MODERATOR),
        Act.TAKE_DOWN: _move({Actor.MODERATOR}, {CLEARED}, WITH_MODERATOR),
        Act.WITHDRAW: _move(
            {Actor.AUTHOR, Actor.SYSTEM}, {PENDING, WITH_AUTHOR, WITH_MODERATOR, CLEARED}, WITHDRAWN
        ),
        # A newer revision of the same document takes the place of this one.
        Act.REPLACE: _move(
            {Actor.AUTHOR, Actor.MODERATOR, Actor.SYSTEM},
            {PENDING, WITH_AUTHOR, WITH_MODERATOR, CLEARED},
            WITHDRAWN,
        ),
        Act.ERASE: _move({Actor.SYSTEM}, {REJECTED, WITHDRAWN, WITH_AUTHOR}, ERASED),
    }
)
