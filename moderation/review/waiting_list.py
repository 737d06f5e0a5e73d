"""What waits for a moderator: gravest first, then whoever has waited longest."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select, tuple_
from sqlalchemy.orm import Session, aliased

from moderation.publishing.errors import NoSuchText
from moderation.publishing.opened_text import OwnText, read_revision
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Status, Turn
from moderation.publishing.tables import Decision, Document, FindingRow, Revision
from moderation.review.appeals import appealed_against
from moderation.screening import STOPPING, Kind

COUNTED_AT_MOST = 1_000


_place = tuple_(-Revision.gravity, Revision.changed_at, Revision.id)
_WAITS = (Revision.status == Status.HELD, Revision.turn == Turn.MODERATOR)
_LAST = aliased(Decision)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of the list ends; the next one starts after it."""

    gravity: int
    waiting_since: datetime
    revision_id: int


@dataclass(frozen=True, slots=True)
class WaitingItem:
    """A line of the waiting list. It holds no text: opening an item is an act of its own.

    ``last_act`` and ``last_reason`` are what brought it here.
    """

    revision_id: int
    document_id: int
    author_id: int
    kind: str
    gravity: int
    waiting_since: datetime
    finding_kinds: tuple[Kind, ...]
    is_appeal: bool
    last_act: Act
    last_reason: str | None

    @property
    def place(self) -> Place:
        return Place(self.gravity, self.waiting_since, self.revision_id)


def waiting(
    session: Session, after: Place | None = None, most: int = 20, *, before: Place | None = None
) -> list[WaitingItem]:
    """The next items after ``after``, or the last ones before ``before``: gravest first, then oldest."""
    query = (
        select(
            Revision.id,
            Revision.document_id,
            Revision.gravity,
            Revision.changed_at,
            Document.author_id,
            Document.kind,
            exists()
            .where(Decision.revision_id == Revision.id, Decision.act == Act.APPEAL)
            .label("is_appeal"),
            _LAST.act.label("last_act"),
            _LAST.reason.label("last_reason"),
        )
        .join(Document, Document.id == Revision.document_id)
        .join(_LAST, _LAST.id == _last_decision())
        .where(*_WAITS)
        .limit(most)
    )
    if before is not None:
        query = query.where(_place < _values_of(before)).order_by(
            Revision.gravity, Revision.changed_at.desc(), Revision.id.desc()
        )
    else:
        query = query.order_by(Revision.gravity.desc(), Revision.changed_at, Revision.id)
    if after is not None:
        query = query.where(_place > _values_of(after))
    rows = list(session.execute(query))
    if before is not None:
        rows.reverse()
    kinds: dict[int, set[Kind]] = {row.id: set() for row in rows}
    for found in session.execute(
        select(FindingRow.revision_id, FindingRow.kind).where(
            FindingRow.revision_id.in_(kinds), FindingRow.action.in_(STOPPING)
        )
    ):
        kinds[found.revision_id].add(Kind(found.kind))
    return [
        WaitingItem(
            revision_id=row.id,
            document_id=row.document_id,
            author_id=row.author_id,
            kind=row.kind,
            gravity=row.gravity,
            waiting_since=row.changed_at,
            finding_kinds=tuple(sorted(kinds[row.id])),
            is_appeal=bool(row.is_appeal),
            last_act=Act(row.last_act),
            last_reason=row.last_reason,
        )
        for row in rows
    ]


def _last_decision() -> ColumnElement[int]:
    return (
        select(func.max(Decision.id))
        .where(Decision.revision_id == Revision.id)
        .correlate(Revision)
        .scalar_subquery()
    )


def _values_of(place: Place) -> ColumnElement[tuple[int, datetime, int]]:
    return tuple_(-place.gravity, place.waiting_since, place.revision_id)


def next_to_decide(session: Session, moderator_id: int, beyond: int | None = None) -> int | None:
    """The first item in the list that is for this moderator: not their own, nor an appeal against them.

    With ``beyond``, a revision that waits, the first one behind it.
    """
    query = (
        select(Revision.id)
        .join(Document, Document.id == Revision.document_id)
        .where(*_WAITS, Document.author_id != moderator_id, ~appealed_against(Revision.id, moderator_id))
        .order_by(Revision.gravity.desc(), Revision.changed_at, Revision.id)
        .limit(1)
    )
    passed = None if beyond is None else session.get(Revision, beyond)
    if passed is not None:
        query = query.where(_place > _values_of(Place(passed.gravity, passed.changed_at, passed.id)))
    return session.scalar(query)


def how_many_wait(session: Session) -> int:
    """How many items wait, counted up to :data:`COUNTED_AT_MOST`, so that it stays cheap."""
    some = select(Revision.id).where(*_WAITS).limit(COUNTED_AT_MOST).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0


def open_item(session: Session, vault: Vault, revision_id: int) -> tuple[OwnText, int]:
    """A held revision's text with its remarks, and its author's account number.

    Raises :class:`NoSuchText` unless it is held or was taken down: pending,
    withdrawn, rejected and erased text is nobody's business here.
    """
    revision = session.get(Revision, revision_id, populate_existing=True)
    if revision is None or revision.status != Status.HELD or revision.turn != Turn.MODERATOR:
        raise NoSuchText(revision_id)
    document = session.get_one(Document, revision.document_id)
    return read_revision(session, vault, revision, document), document.author_id
