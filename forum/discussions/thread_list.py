"""The threads of a group, latest activity first, found by their neighbours and not by number."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, tuple_
from sqlalchemy.orm import Session

from forum.accounts.bylines import Byline, bylines_of
from forum.discussions.tables import Thread
from forum.identifiers import read_id
from moderation.publishing.database import UtcDateTime
from moderation.publishing.reading import Reader, published_titles, readable_document_id

THREADS_PER_PAGE = 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Place:
    """A thread's place in the list."""

    latest_at: datetime
    thread_id: int

    def __str__(self) -> str:
        return f"{(self.latest_at - _EPOCH) // timedelta(microseconds=1)}-{self.thread_id}"

    @classmethod
    def read(cls, given: str | None) -> "Place | None":
        """The place that a query string names, or None if it names none."""
        moment, _, number = (given or "").partition("-")
        thread_id = read_id(number)
        if thread_id is None or not moment.isascii() or not moment.isdigit() or len(moment) > 17:
            return None
        return cls(_EPOCH + timedelta(microseconds=int(moment)), thread_id)


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """A line of the list."""

    thread_id: int
    title: str
    byline: Byline
    latest_at: datetime
    replies: int

    @property
    def place(self) -> Place:
        return Place(self.latest_at, self.thread_id)


@dataclass(frozen=True, slots=True)
class ThreadList:
    """A page of the list. ``newer`` and ``older`` are places to go on from, if there is more."""

    lines: tuple[ThreadLine, ...]
    newer: Place | None
    older: Place | None


def threads_of(
    session: Session,
    reader: Reader,
    group_id: int,
    *,
    after: Place | None = None,
    before: Place | None = None,
    last: bool = False,
) -> ThreadList:
    """A page of a group's threads: the first, the next ``after`` or ``before`` a place, or the last.

    Every page costs the same: two index ranges and no count.
    """
    query = published_titles(reader, Thread.id.label("thread_id"), Thread.latest_at, Thread.replies)
    query = query.join(Thread, Thread.document_id == readable_document_id).where(Thread.group_id == group_id)
    backwards = last or before is not None
    if backwards:
        query = query.order_by(Thread.latest_at, Thread.id)
        query = query if before is None else query.where(_keys() > _values(before))
    else:
        query = query.order_by(Thread.latest_at.desc(), Thread.id.desc())
        query = query if after is None else query.where(_keys() < _values(after))
    lines, there_is_more = _lines(session, query)
    if backwards:
        lines.reverse()
    newer = there_is_more if backwards else after is not None
    older = (not last) if backwards else there_is_more
    return ThreadList(
        lines=tuple(lines),
        newer=lines[0].place if lines and newer else None,
        older=lines[-1].place if lines and older else None,
    )


def _lines(session: Session, query: Select[Any]) -> tuple[list[ThreadLine], bool]:
    rows = session.execute(query.limit(THREADS_PER_PAGE + 1)).all()
    bylines = bylines_of(session, [row.author_id for row in rows])
    lines = [
        ThreadLine(row.thread_id, row.title, bylines[row.author_id], row.latest_at, row.replies)
        for row in rows
    ]
    return lines[:THREADS_PER_PAGE], len(rows) > THREADS_PER_PAGE


def _keys() -> Any:
    return tuple_(Thread.latest_at, Thread.id)


def _values(place: Place) -> Any:
    return tuple_(
        bindparam("latest_at", place.latest_at, UtcDateTime), bindparam("thread_id", place.thread_id)
    )
