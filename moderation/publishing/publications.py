"""Puts cleared text before readers, and takes it away again."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, exists, or_, select
from sqlalchemy.orm import Session

from moderation.publishing.announcements import Announcement, announce_published, announce_taken_down
from moderation.publishing.disclosing import disclosure_of
from moderation.publishing.draft import Draft
from moderation.publishing.moves import SYSTEM, move
from moderation.publishing.remembering import remember
from moderation.publishing.rendering import RENDERER, excerpt, render
from moderation.publishing.statuses import Act, Status
from moderation.publishing.tables import Decision, Document, Publication, Revision
from moderation.screening.combination.facts import RememberedFact

NEWER_CLEARED = "newer_revision_cleared"


def make_way(session: Session, document: Document, revision_id: int, now: datetime) -> datetime | None:
    """Take everything older than ``revision_id`` off, because that revision takes its place.

    Older means the published revision, and one that was taken down and still
    waits: published later, it would bring old words back over newer ones.
    Returns when the document was first published, if it was. Call it before
    the newer revision is cleared, in the same transaction, and follow it with
    :func:`publish`.
    """
    for still_open in session.scalars(
        select(Revision.id).where(
            Revision.document_id == document.id,
            Revision.id < revision_id,
            Revision.status.in_([Status.PENDING, Status.HELD]),
        )
    ).all():
        move(session, still_open, Act.REPLACE, SYSTEM, now, reason=NEWER_CLEARED)
    older = session.get(Publication, document.id, populate_existing=True)
    if older is None:
        return None
    first_published_at, older_id = older.first_published_at, older.revision_id
    _delete_publication(session, document.id)
    move(session, older_id, Act.REPLACE, SYSTEM, now, reason=NEWER_CLEARED)
    return first_published_at


def publish(
    session: Session,
    document: Document,
    revision_id: int,
    draft: Draft,
    now: datetime,
    first_published_at: datetime | None,
    facts: Iterable[RememberedFact],
) -> None:
    """Show ``draft``, the text of a revision that was just cleared, to readers.

    ``facts`` are what it tells of its author, remembered while it is published. What
    its author has declared about what it names is fixed with it. The
    database refuses it if the revision is not cleared or belongs to another document.
    """
    html = render(draft.body)
    session.add(
        Publication(
            document_id=document.id,
            revision_id=revision_id,
            revision_status=Status.CLEARED,
            title=draft.title,
            body=draft.body,
            html=html,
            excerpt=excerpt(html),
            renderer=RENDERER,
            disclosure=disclosure_of(session, document.author_id, draft, now),
            first_published_at=first_published_at or now,
            published_at=now,
        )
    )
    session.flush()
    remember(session, document, facts)
    announce_published(
        session, Announcement(document.id, document.kind, now, first=first_published_at is None)
    )


def published_revision(session: Session, document_id: int) -> int | None:
    """The revision of a document that readers see, if there is one."""
    return session.scalar(select(Publication.revision_id).where(Publication.document_id == document_id))


def was_ever_published(session: Session, document_id: int) -> bool:
    """Whether readers see or have seen a document, in any version of it."""
    now_shown = exists().where(Publication.document_id == document_id)
    once_cleared = exists().where(
        Revision.document_id == document_id,
        Decision.revision_id == Revision.id,
        Decision.act.in_([Act.CLEAR, Act.PUBLISH]),
    )
    return bool(session.scalar(select(or_(now_shown, once_cleared))))


def unpublish(session: Session, document: Document, now: datetime) -> None:
    """Take a document's text from readers, if they see any.

    The caller moves the revision out of ``CLEARED`` in the same transaction.
    """
    if published_revision(session, document.id) is None:
        return
    _delete_publication(session, document.id)
    announce_taken_down(session, Announcement(document.id, document.kind, now))


def render_again(session: Session, most: int = 500) -> int:
    """Render up to ``most`` publications of an older renderer anew; return how many there were."""
    outdated = session.scalars(
        select(Publication)
        .where(Publication.renderer != RENDERER)
        .order_by(Publication.document_id)
        .limit(most)
    ).all()
    for publication in outdated:
        publication.html = render(publication.body)
        publication.excerpt, publication.renderer = excerpt(publication.html), RENDERER
    session.flush()
    return len(outdated)


def _delete_publication(session: Session, document_id: int) -> None:
    session.execute(delete(Publication).where(Publication.document_id == document_id))
    session.expire_all()
