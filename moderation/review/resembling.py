"""Which other texts a text that waits resembles: where they are and how they stand, none of their words.

Looked up anew whenever it is asked, so a text that is gone meanwhile is not named.
"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderation.publishing.comparing import kept_fingerprint, nearest_to
from moderation.publishing.statuses import Standing
from moderation.publishing.tables import Document, Revision
from moderation.screening.likeness import are_alike

MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Resembled:
    """Another text that says nearly the same."""

    revision_id: int
    document_id: int
    kind: str
    standing: Standing
    is_by_the_same: bool


def resembled_by(session: Session, revision_id: int) -> list[Resembled]:
    """The texts that a revision resembles, the likest first, up to :data:`MOST_NAMED` of them."""
    own = kept_fingerprint(session, revision_id)
    document = session.execute(
        select(Document.id, Document.author_id)
        .join(Revision, Revision.document_id == Document.id)
        .where(Revision.id == revision_id)
    ).one()
    alike = [
        near.revision_id
        for near in nearest_to(session, revision_id, document.id, own)
        if are_alike(own, near.fingerprint)
    ][:MOST_NAMED]
    rows = session.execute(
        select(
            Revision.id,
            Revision.document_id,
            Revision.status,
            Revision.turn,
            Document.kind,
            Document.author_id,
        )
        .join(Document, Document.id == Revision.document_id)
        .where(Revision.id.in_(alike))
    ).all()
    return [
        Resembled(
            revision_id=row.id,
            document_id=row.document_id,
            kind=row.kind,
            standing=Standing.stored(row.status, row.turn),
            is_by_the_same=row.author_id == document.author_id,
        )
        for row in sorted(rows, key=lambda row: alike.index(row.id))
    ]
