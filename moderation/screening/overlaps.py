"""One place in a text carries one finding.

Several detectors may see the same words: a name inside an e-mail address, a
town inside a street address. The author needs to hear one reason, and a
rewrite can replace a word once.
"""

from collections.abc import Iterable

from moderation.screening.findings import Finding
from moderation.screening.kinds import Kind

# What speaks about a whole text or sentence lies over other findings, and is
# merged only with its own kind.
_ABOUT_THE_WHOLE = frozenset(
    {
        Kind.COMBINATION, Kind.CARE_RELATIONSHIP, Kind.PROMOTION, Kind.SOLICITATION, Kind.RECRUITMENT,
        Kind.FUNDRAISING, Kind.LEGAL_SOLICITATION, Kind.SELF_PROMOTION, Kind.COPIED_TEXT,
        Kind.DECLARED_INTEREST, Kind.UNDISCLOSED_INTEREST, Kind.CRISIS, Kind.ATTACHMENT,
        Kind.AFFILIATE_LINK, Kind.SHOP_LINK, Kind.REFUSED_LINK, Kind.SCREENING_FAILED,
    }
)  # fmt: skip

# A name inside one of these belongs to the thing: "St Jude Hospital",
# "12 Martin Luther King Drive", "emily.jones@example.org".
_NAMED_THINGS = frozenset(
    {
        Kind.CARE_PROVIDER, Kind.WORKPLACE, Kind.ADDRESS, Kind.EMAIL, Kind.SOCIAL_HANDLE, Kind.PERSONAL_URL,
        Kind.SHOP_LINK, Kind.AFFILIATE_LINK, Kind.REFUSED_LINK,
    }
)  # fmt: skip
_NAMES = frozenset({Kind.NAME, Kind.CLINICIAN_NAME})


def one_finding_per_place(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that are left when overlapping ones are settled.

    Of one kind the strictest stays, of different kinds the strictest, and the
    longest among equals. A screening failure always stays. The strictest
    action of the whole text never gets milder, except where a name turns out
    to be part of a named thing.
    """
    kept: list[Finding] = []
    for finding in sorted(set(findings), key=_precedence):
        if not any(_settled_by(finding, stronger) for stronger in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=lambda finding: (finding.field, finding.start, finding.end, finding.kind)))


def _precedence(finding: Finding) -> tuple[bool, int, bool, int, int, str, str]:
    return (
        # Named things first, so that the names inside are settled by them.
        finding.kind in _NAMES,
        -finding.action.severity,
        finding.overridable,
        finding.start - finding.end,
        finding.start,
        finding.kind,
        finding.detector,
    )


def _settled_by(finding: Finding, stronger: Finding) -> bool:
    if finding.field != stronger.field or finding.kind is Kind.SCREENING_FAILED:
        return False
    if finding.start >= stronger.end or finding.end <= stronger.start:
        return False
    if finding.kind is stronger.kind:
        return True
    if finding.kind in _NAMES and stronger.kind in _NAMED_THINGS:
        return _inside(finding, stronger)
    if finding.kind in _ABOUT_THE_WHOLE or stronger.kind in _ABOUT_THE_WHOLE:
        return False
    return finding.action.severity <= stronger.action.severity


def _inside(finding: Finding, other: Finding) -> bool:
    return other.start <= finding.start and finding.end <= other.end
