"""The four reactions there are. None ranks anything: they say that somebody read, and felt something."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What somebody can answer to a post without words. The values are columns of the tally."""

    ME_TOO = "me_too"
    THANK_YOU = "thank_you"
    HELPED = "helped"
    HUG = "hug"


@dataclass(frozen=True, slots=True)
class Look:
    """How a reaction is shown, and its bit in the number that tells somebody's own reactions."""

    kind: Kind
    label: str
    icon: str
    bit: int


LOOKS: tuple[Look, ...] = (
    Look(Kind.ME_TOO, "Me too", "users", 1),
    Look(Kind.THANK_YOU, "Thank you", "heart", 2),
    Look(Kind.HELPED, "This helped", "lightbulb", 4),
    Look(Kind.HUG, "Hug", "heart-handshake", 8),
)
