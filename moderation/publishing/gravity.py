"""How grave what waits is: the order in which moderators should read it."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from moderation.screening import Finding, Kind

# Harm first: a person in danger, then a person exposed, then a person deceived.
GRAVITY: Mapping[Kind, int] = MappingProxyType(
    {
        Kind.CRISIS: 100,
        Kind.CARE_RELATIONSHIP: 70,
        Kind.COMBINATION: 60,
        Kind.CLINICIAN_NAME: 50,
        Kind.ATTACHMENT: 45,
        Kind.SOLICITATION: 40,
        Kind.RECRUITMENT: 30,
        Kind.FUNDRAISING: 30,
        Kind.LEGAL_SOLICITATION: 30,
        Kind.AFFILIATE_LINK: 25,
        Kind.REFUSED_LINK: 25,
        Kind.PROMOTION: 25,
        Kind.SELF_PROMOTION: 25,
        Kind.COPIED_TEXT: 20,
        Kind.SCREENING_FAILED: 15,
    }
)
ORDINARY = 10
# Somebody was harmed or deceived enough for a person to take it from readers.
TAKEN_DOWN = 55
# A person was told no and asks again: before what only advertises, after what harms.
APPEALED = 48


def gravity_of(findings: Iterable[Finding]) -> int:
    """The gravest finding that is more than a suggestion; zero if there is none."""
    return max((GRAVITY.get(f.kind, ORDINARY) for f in findings if f.action.stops), default=0)
