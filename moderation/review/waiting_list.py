"""What waits for a moderator: gravest first, then whoever has waited longest."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, func, select, tuple_
from sqlalchemy.orm import Session

from moderation.publishing.errors import NoSuchText
from moderation.publishing.own_texts import OwnText, read_revision
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Status, Turn
from moderation.publishing.tables import Decision, Document, FindingRow, Revision
from moderation.screening import Action, Kind

COUNTED_AT_MOST = 1_000


@dataclass(frozen=True, slots=True)
class WaitingItem:
    """A line of the waiting list. It holds no text: opening an item is an act of its own."""

    revision_id: int
    document_id: int
    author_id: int
    kind: str
    gravity: int
    waiting_since: datetime
    finding_kinds: tuple[Kind, ...]
    is_appeal: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of the list ends; the next one starts after it."""

    gravity: int
    waiting_since: datetime
    revision_id: int


def waiting(session: Session, after: Place | None = None, most: int = 20) -> list[WaitingItem]:
    """The next items after ``after``, gravest first, then oldest."""
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
        )
        .join(Document, Document.id == Revision.document_id)
        .where(Revision.status == Status.HELD, Revision.turn == Turn.MODERATOR)
        .order_by(Revision.gravity.desc(), Revision.changed_at, Revision.id)
        .limit(most)
    )
    if after is not None:
        query = query.where(
            tuple_(-Revision.gravity, Revision.changed_at, Revision.id)
            > tuple_(-after.gravity, after.waiting_since, after.revision_id)
        )
    rows = session.execute(query).all()
    kinds: dict[int, set[Kind]] = {row.id: set() for row in rows}
    for found in session.execute(
        select(FindingRow.revision_id, FindingRow.kind).where(
            FindingRow.revision_id.in_(kinds), FindingRow.action != Action.NUDGE
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
        )
        for row in rows
    ]


def how_many_wait(session: Session) -> int:
    """How many items wait, counted up to :data:`COUNTED_AT_MOST`, so that it stays cheap."""
    some = (
        select(Revision.id)
        .where(Revision.status == Status.HELD, Revision.turn == Turn.MODERATOR)
        .limit(COUNTED_AT_MOST)
        .subquery()
    )
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
