"""Why a moderator rejects a text or asks for an edit, in words for its author.

A code is stored with the decision. The words live here, so they can be
improved and translated without touching a record.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Reason(StrEnum):
    """The code of a reason; the values are stored."""

    IDENTIFIES_SOMEONE = "identifies_someone"
    IDENTIFIES_AUTHOR = "identifies_author"
    ADVERTISING = "advertising"
    PRIVATE_DEAL = "private_deal"
    RECRUITING = "recruiting"
    FUNDRAISING = "fundraising"
    DANGEROUS_ADVICE = "dangerous_advice"
    UNKIND = "unkind"
    OFF_TOPIC = "off_topic"
    REPEATED = "repeated"


WORDS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.IDENTIFIES_SOMEONE: "It lets people recognise somebody else, who was not asked.",
        Reason.IDENTIFIES_AUTHOR: "It lets people recognise you. Once read, that cannot be taken back.",
        Reason.ADVERTISING: "It advertises a product, a service or a seller.",
        Reason.PRIVATE_DEAL: "It asks people to talk, buy or trade in private.",
        Reason.RECRUITING: "It looks for participants, clients or interview partners.",
        Reason.FUNDRAISING: "It asks for money.",
        Reason.DANGEROUS_ADVICE: "Following it could harm somebody's health.",
        Reason.UNKIND: "It is hurtful towards a person or a group of people.",
        Reason.OFF_TOPIC: "It does not belong in this group.",
        Reason.REPEATED: "The same text was posted before.",
    }
)


def words_for(code: str | None) -> str | None:
    """The words of a stored reason; None for reasons that are the system's own."""
    return WORDS[Reason(code)] if code in set(Reason) else None
