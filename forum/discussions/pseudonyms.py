"""Who goes by which name where a text is written, so that the filter takes no pseudonym for a real name.

Only names that readers can see already: cleared ones, of those who wrote in the
same thread and of the author. They go to the screener with the text and are kept
nowhere.
"""

from collections.abc import Iterable

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from forum.accounts.tables import NAME_KIND
from forum.discussions.tables import Reply, Thread
from moderation.publishing.reading import kind_and_author, names_of, writers_of

# The newest writers of a long thread; a question to the screener has a largest size.
MOST = 60


def pseudonyms_in_thread(session: Session, thread_id: int, besides: Iterable[int] = ()) -> frozenset[str]:
    """The names of those who wrote in a thread last, and of the accounts given besides."""
    written = union(
        select(Thread.document_id).where(Thread.id == thread_id),
        select(Reply.document_id).where(Reply.thread_id == thread_id),
    )
    return pseudonyms_of(session, [*besides, *writers_of(session, written, MOST)])


def pseudonyms_of(session: Session, account_ids: Iterable[int]) -> frozenset[str]:
    """The cleared names of these accounts."""
    return frozenset(names_of(session, NAME_KIND, sorted(set(account_ids))).values())


def pseudonyms_around(session: Session, document_id: int) -> frozenset[str]:
    """The names around a post: of its thread and its author. None around a name, which speaks for itself."""
    document = kind_and_author(session, document_id)
    if document is None or document[0] == NAME_KIND:
        return frozenset()
    author_id = document[1]
    thread_id = session.scalar(
        union(
            select(Thread.id).where(Thread.document_id == document_id),
            select(Reply.thread_id).where(Reply.document_id == document_id),
        )
    )
    if thread_id is None:
        return pseudonyms_of(session, [author_id])
    return pseudonyms_in_thread(session, thread_id, [author_id])
