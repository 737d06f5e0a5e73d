"""Where things belong that a discussion is not the place for, and what to do with them today.

Only what exists is promised.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from moderation.screening import Kind


@dataclass(frozen=True, slots=True)
class ProperPlace:
    """What one kind of notice is, and what its author can do now. ``anchor`` finds it on the page."""

    anchor: str
    heading: str
    today: str


_OWN = ProperPlace(
    "your-own",
    "Your own clinic, book, app, channel or support group",
    "Write down here what you know, so that nobody has to go elsewhere for it, without the name and the"
    " link. There is no calendar of events and no list of support groups here yet: a moderator who reads"
    " about one that is free and open to all can let it stand.",
)

PROPER_PLACES: Mapping[Kind, ProperPlace] = MappingProxyType(
    {
        Kind.RECRUITMENT: ProperPlace(
            "studies",
            "Studies, interviews and panels",
            "Tell what the study is about and link its entry in a public register, without a call to take"
            " part. There is no page for research notices here yet: send a call only if it matters to this"
            " group, and a moderator decides whether it may stand.",
        ),
        Kind.SELF_PROMOTION: _OWN,
        Kind.FUNDRAISING: ProperPlace(
            "money",
            "Asking for money",
            "Tell what something costs you, and ask how others manage. Leave out the collection and its"
            " link: nobody here can check who it is for, and there is no page for collections.",
        ),
        Kind.LEGAL_SOLICITATION: ProperPlace(
            "claims",
            "Legal claims",
            "Tell what happened to you. Whoever needs a lawyer finds one through the bar association or a"
            " patients' organisation where they live; law firms cannot look for clients here.",
        ),
        Kind.PROMOTION: ProperPlace(
            "products",
            "Products and services",
            "Say what helped you and how, without a price, a seller or a call to buy. There is no place for"
            " adverts here.",
        ),
        Kind.SOLICITATION: ProperPlace(
            "private-talk",
            "Private talks and deals",
            "Ask and answer in the group, where others can learn from it and put things right. There are no"
            " private messages here.",
        ),
    }
)
