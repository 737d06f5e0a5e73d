"""Lets one document take the place of others, written by other people about the same thing."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderation.publishing.moves import SYSTEM, lock_document, move
from moderation.publishing.publications import published_revision, unpublish
from moderation.publishing.statuses import Act, Status
from moderation.publishing.tables import Revision

_LIVE = (Status.PENDING, Status.HELD, Status.CLEARED)
NEWER_TEXT = "newer_text_cleared"


def supersede(session: Session, older_ids: Iterable[int], by_document_id: int, now: datetime) -> None:
    """Take off what stands or waits in ``older_ids`` and is older than what ``by_document_id`` shows.

    As with the revisions of one document: published later, an older text that
    waits would bring old words back over newer ones. What was handed in later
    goes on waiting. Changes nothing while ``by_document_id`` is not published.
    """
    newer_id = published_revision(session, by_document_id)
    if newer_id is None:
        return
    for document_id in sorted(set(older_ids) - {by_document_id}):
        document = lock_document(session, document_id)
        shown = published_revision(session, document_id)
        if shown is not None and shown < newer_id:
            unpublish(session, document, now)
        for revision_id in session.scalars(
            select(Revision.id).where(
                Revision.document_id == document_id, Revision.id < newer_id, Revision.status.in_(_LIVE)
            )
        ).all():
            move(session, revision_id, Act.REPLACE, SYSTEM, now, reason=NEWER_TEXT)
