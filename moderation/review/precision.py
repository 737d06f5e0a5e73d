"""How often the filter is right, by the marks of moderators: counts and an honest range.

Only texts that came to a moderator are marked, so this is the precision of what
people disputed or the policy held, not of everything that was found; the page
says so. No text is read for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from moderation.publishing.tables import FindingDispute, FindingMark, FindingRow

# Of a normal distribution, 95 of 100 lie within this many standard deviations.
_WITHIN_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Marked:
    """What moderators said of the findings of one detector and kind."""

    detector: str
    kind: str
    right: int
    wrong: int
    disputed: int


@dataclass(frozen=True, slots=True)
class Precision:
    """``share`` of the marked findings are right; in 95 of 100 cases the truth lies in ``low`` to ``high``.

    All three are None while nothing is marked.
    """

    marked: Marked
    share: float | None
    low: float | None
    high: float | None


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share. Source: Wilson (1927), JASA 22(158), 209-212."""
    if not 0 <= right <= of or not of:
        raise ValueError("a share of nothing, or more than all")
    z, share = _WITHIN_95, right / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    whole = 1 + z * z / of
    # Exactly none and all at the ends, which floating point misses by a hair.
    low = (middle - spread) / whole if right else 0.0
    return low, (middle + spread) / whole if right < of else 1.0


def precision_of(counts: Iterable[Marked]) -> list[Precision]:
    """The precision for each count, the least sure to be good first, then those without marks."""
    rows = []
    for one in counts:
        marked = one.right + one.wrong
        low, high = wilson(one.right, marked) if marked else (None, None)
        rows.append(Precision(one, one.right / marked if marked else None, low, high))
    return sorted(
        rows, key=lambda row: (row.low is None, row.low or 0.0, row.marked.detector, row.marked.kind)
    )


def marks_so_far(session: Session) -> list[Marked]:
    """The counts by detector and kind of all findings that were marked or disputed, in one statement."""
    right = func.coalesce(func.sum(case((FindingMark.is_right.is_(True), 1), else_=0)), 0)
    wrong = func.coalesce(func.sum(case((FindingMark.is_right.is_(False), 1), else_=0)), 0)
    query = (
        select(
            FindingRow.detector,
            FindingRow.kind,
            right.label("right"),
            wrong.label("wrong"),
            func.count(FindingDispute.finding_id).label("disputed"),
        )
        .outerjoin(FindingMark, FindingMark.finding_id == FindingRow.id)
        .outerjoin(FindingDispute, FindingDispute.finding_id == FindingRow.id)
        .where(FindingMark.finding_id.is_not(None) | FindingDispute.finding_id.is_not(None))
        .group_by(FindingRow.detector, FindingRow.kind)
    )
    return [
        Marked(row.detector, row.kind, int(row.right), int(row.wrong), int(row.disputed))
        for row in session.execute(query)
    ]
