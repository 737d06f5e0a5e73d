"""The texts that somebody wrote: which there are, how they stand, and each of them opened for its author."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from moderation.publishing.errors import NoSuchText, NotYours
from moderation.publishing.opened_text import OwnText, read_revision
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Standing
from moderation.publishing.tables import Decision, Document, Publication, Revision
from moderation.screening import Kind


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """A line in the list of an author's texts; it holds no text."""

    document_id: int
    revision_id: int
    kind: str
    standing: Standing
    changed_at: datetime
    is_published: bool


@dataclass(frozen=True, slots=True)
class LatestDecision:
    """What was decided last: an act, the code of its reason, and the kinds that were found."""

    act: Act
    reason: str | None
    kinds: tuple[Kind, ...]


def open_own_text(session: Session, vault: Vault, revision_id: int, author_id: int) -> OwnText:
    """One's own revision with its remarks. Raises :class:`NotYours`, :class:`NoSuchText`."""
    revision, document = own_revision(session, revision_id, author_id)
    return read_revision(session, vault, revision, document)


def newest_own_revision(session: Session, document_id: int, author_id: int) -> int:
    """The newest revision of one's own document. Raises like :func:`open_own_text`."""
    row = session.execute(
        select(Revision.id, Document.author_id)
        .join(Document, Document.id == Revision.document_id)
        .where(Document.id == document_id)
        .order_by(Revision.number.desc())
        .limit(1)
    ).first()
    if row is None:
        raise NoSuchText(document_id)
    if row.author_id != author_id:
        raise NotYours(document_id)
    return int(row.id)


def newest_of_kind(session: Session, author_id: int, kind: str) -> int | None:
    """The newest document of ``kind`` that somebody has handed in, if there is one."""
    return session.scalar(
        select(Document.id)
        .where(Document.author_id == author_id, Document.kind == kind)
        .order_by(Document.id.desc())
        .limit(1)
    )


def own_documents(
    session: Session, author_id: int, revision_ids: Iterable[int]
) -> dict[int, tuple[int, str]]:
    """The document and its kind for each of these revisions that is one's own, in one statement."""
    rows = session.execute(
        select(Revision.id, Revision.document_id, Document.kind)
        .join(Document, Document.id == Revision.document_id)
        .where(Revision.id.in_(sorted(set(revision_ids))), Document.author_id == author_id)
    )
    return {row.id: (row.document_id, row.kind) for row in rows}


def own_texts(
    session: Session,
    author_id: int,
    kinds: Sequence[str],
    before: int | None = None,
    most: int = 20,
    standings: Collection[Standing] = (),
) -> list[OwnEntry]:
    """The newest revision of each of one's documents, newest document first.

    With ``standings`` only of those whose newest revision stands so.
    """
    newest = (
        select(Revision.id)
        .where(Revision.document_id == Document.id)
        .order_by(Revision.number.desc())
        .limit(1)
        .correlate(Document)
        .scalar_subquery()
    )
    query = (
        select(Document.id, Document.kind, Revision, Publication.revision_id.label("published"))
        .join(Revision, Revision.id == newest)
        .outerjoin(Publication, Publication.document_id == Document.id)
        .where(Document.author_id == author_id, Document.kind.in_(kinds))
        .order_by(Document.id.desc())
        .limit(most)
    )
    if before is not None:
        query = query.where(Document.id < before)
    if standings:
        query = query.where(or_(*(_stands(one) for one in standings)))
    return [
        OwnEntry(
            document_id=row.id,
            revision_id=row.Revision.id,
            kind=row.kind,
            standing=Standing.stored(row.Revision.status, row.Revision.turn),
            changed_at=row.Revision.changed_at,
            is_published=row.published is not None,
        )
        for row in session.execute(query)
    ]


def _stands(standing: Standing) -> ColumnElement[bool]:
    same_turn = Revision.turn.is_(None) if standing.turn is None else Revision.turn == standing.turn
    return and_(Revision.status == standing.status, same_turn)


def latest_decisions(session: Session, revision_ids: Iterable[int]) -> dict[int, LatestDecision]:
    """What was last decided about each of these revisions, in one statement."""
    latest = (
        select(func.max(Decision.id))
        .where(Decision.revision_id.in_(sorted(set(revision_ids))))
        .group_by(Decision.revision_id)
    )
    rows = session.execute(
        select(Decision.revision_id, Decision.act, Decision.reason, Decision.kinds).where(
            Decision.id.in_(latest)
        )
    )
    return {
        row.revision_id: LatestDecision(
            Act(row.act), row.reason, tuple(Kind(one) for one in row.kinds.split())
        )
        for row in rows
    }


def own_revision(session: Session, revision_id: int, author_id: int) -> tuple[Revision, Document]:
    """The rows of one's own revision, for this package. Raises like :func:`open_own_text`."""
    revision = session.get(Revision, revision_id, populate_existing=True)
    if revision is None:
        raise NoSuchText(revision_id)
    document = session.get_one(Document, revision.document_id)
    if document.author_id != author_id:
        raise NotYours(revision_id)
    return revision, document
