"""How many of an author's texts are theirs to act on, as a number for any statement."""

from typing import Any

from sqlalchemy import ScalarSelect, func, select

from moderation.publishing.statuses import Status, Turn
from moderation.publishing.tables import Document, Revision


def waiting_for_author(author_id: Any) -> ScalarSelect[int]:
    """The number of texts that were returned to ``author_id`` and wait for an edit.

    It goes through what is held, not through all that somebody ever wrote:
    held texts are few, because they are erased in the end.
    """
    author = select(Document.author_id).where(Document.id == Revision.document_id).scalar_subquery()
    return (
        select(func.count())
        .select_from(Revision)
        .where(Revision.status == Status.HELD, Revision.turn == Turn.AUTHOR, author == author_id)
        .scalar_subquery()
    )
