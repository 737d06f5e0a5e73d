"""A line of a list of threads, wherever the list is: what it shows, and how it is read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal

from forum.accounts.bylines import Byline, byline, byline_columns
from forum.discussions.place import Place
from forum.discussions.tables import Thread, ThreadSeen
from forum.groups.membership import VISITOR
from moderation.publishing.reading import (
    Reader,
    published_titles,
    readable_author_id,
    readable_disclosure,
    readable_document_id,
    readable_excerpt,
)


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """A thread in a list. ``has_news`` says that something came since this reader last looked.

    ``moment`` is what the list is ordered by. What was written is left out of the repr.
    """

    thread_id: int
    group_id: int
    title: str = field(repr=False)
    excerpt: str = field(repr=False)
    has_disclosure: bool
    byline: Byline = field(repr=False)
    moment: datetime
    latest_at: datetime
    replies: int
    clinician_answered: bool
    is_locked: bool
    pinned_at: datetime | None
    has_news: bool

    @property
    def place(self) -> Place:
        return Place(self.moment, self.thread_id)


def thread_lines(signed_in: bool, moment: Any, *first: Any) -> Select[Any]:
    """A select over the threads whose opening post can be read; :func:`as_line` takes its rows.

    ``moment`` is the column that orders the list. Columns in ``first`` stand
    before the others. Execute it with ``{"visitor_id": account_id}``.
    """
    # A statement takes no more of a reader than its audiences, so anybody's number will do.
    titles = published_titles(Reader(0 if signed_in else None))
    query = titles.with_only_columns(
        *first,
        Thread.id.label("thread_id"),
        Thread.group_id,
        titles.selected_columns.title,
        readable_excerpt,
        readable_disclosure.is_not(None).label("has_disclosure"),
        moment.label("moment"),
        Thread.latest_at,
        Thread.replies,
        (Thread.clinician_replies > 0).label("clinician_answered"),
        Thread.locked_at.is_not(None).label("is_locked"),
        Thread.pinned_at,
        (_has_news() if signed_in else literal(None)).label("has_news"),
        *byline_columns(readable_author_id),
        maintain_column_froms=True,
    ).join(Thread, Thread.document_id == readable_document_id)
    return _with_marks(query) if signed_in else query


def as_line(row: Sequence[Any]) -> ThreadLine:
    """A row of :func:`thread_lines`, without what stood before, as a value."""
    # By position: twenty rows of fifteen columns by name cost more than their statement.
    (
        thread,
        group,
        title,
        excerpt,
        disclosed,
        moment,
        latest,
        replies,
        clinician,
        locked,
        pinned,
        news,
        *author,
    ) = row
    return ThreadLine(
        thread_id=thread,
        group_id=group,
        title=title,
        excerpt=excerpt,
        has_disclosure=bool(disclosed),
        byline=byline(*author),
        moment=moment,
        latest_at=latest,
        replies=replies,
        clinician_answered=bool(clinician),
        is_locked=bool(locked),
        pinned_at=pinned,
        has_news=bool(news),
    )


def _has_news() -> ColumnElement[bool]:
    """Something came since the reader last looked, or since they began the thread.

    In a thread never opened everything is new, so a mark would say nothing.
    """
    begun = case((readable_author_id == VISITOR, Thread.shown_at))
    return Thread.latest_at > func.coalesce(ThreadSeen.seen_at, begun)


def _with_marks(query: Select[Any]) -> Select[Any]:
    return query.outerjoin(
        ThreadSeen, and_(ThreadSeen.thread_id == Thread.id, ThreadSeen.account_id == VISITOR)
    )
