"""Who goes by which name where a text is written, so that the filter takes no pseudonym for a real name.

Only names that readers can see already: cleared ones, of those who wrote in the
same thread and of the author. They go to the screener with the text and are kept
nowhere.
"""

from collections.abc import Iterable

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from forum.accounts.registering import NAME_KIND
from forum.discussions.tables import Reply, Thread
from moderation.publishing.reading import names_of
from moderation.publishing.tables import Document

# The newest writers of a long thread; a question to the screener has a largest size.
MOST = 60


def pseudonyms_in_thread(session: Session, thread_id: int, besides: Iterable[int] = ()) -> frozenset[str]:
    """The names of those who wrote in a thread last, and of the accounts given besides."""
    written = union(
        select(Thread.document_id).where(Thread.id == thread_id),
        select(Reply.document_id).where(Reply.thread_id == thread_id),
    )
    writers = session.scalars(
        select(Document.author_id)
        .where(Document.id.in_(written.scalar_subquery()))
        .group_by(Document.author_id)
        .order_by(Document.author_id.desc())
        .limit(MOST)
    )
    return pseudonyms_of(session, [*besides, *writers])


def pseudonyms_of(session: Session, account_ids: Iterable[int]) -> frozenset[str]:
    """The cleared names of these accounts."""
    return frozenset(names_of(session, NAME_KIND, sorted(set(account_ids))).values())


def pseudonyms_around(session: Session, document_id: int) -> frozenset[str]:
    """The names around a post: of its thread and its author. None around a name, which speaks for itself."""
    document = session.get(Document, document_id)
    if document is None or document.kind == NAME_KIND:
        return frozenset()
    thread_id = session.scalar(
        union(
            select(Thread.id).where(Thread.document_id == document_id),
            select(Reply.thread_id).where(Reply.document_id == document_id),
        )
    )
    if thread_id is None:
        return pseudonyms_of(session, [document.author_id])
    return pseudonyms_in_thread(session, thread_id, [document.author_id])
