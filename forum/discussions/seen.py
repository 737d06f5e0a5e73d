"""Until when somebody has seen a thread: what is new to them, and where it begins."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select, text
from sqlalchemy.orm import Session

from forum.discussions.tables import Reply, Thread, ThreadSeen
from moderation.publishing.database import UtcDateTime

_SEEN, _REPLY, _THREAD = ThreadSeen.__table__, Reply.__table__, Thread.__table__

# Two pages of a thread may be opened at once: the mark only moves on.
_MARK = text(
    "INSERT INTO thread_seen (account_id, thread_id, seen_at) VALUES (:account_id, :thread_id, :seen_at)"
    " ON CONFLICT (account_id, thread_id) DO UPDATE SET seen_at = excluded.seen_at"
    " WHERE thread_seen.seen_at < excluded.seen_at"
).bindparams(bindparam("seen_at", type_=UtcDateTime()))

_FIRST_UNREAD = (
    select(_REPLY.c.id)
    .join(_SEEN, _SEEN.c.thread_id == _REPLY.c.thread_id)
    .where(
        _SEEN.c.account_id == bindparam("account_id"),
        _REPLY.c.thread_id == bindparam("thread_id"),
        _REPLY.c.shown_at > _SEEN.c.seen_at,
    )
    .order_by(_REPLY.c.shown_at, _REPLY.c.id)
    .limit(1)
)
_LAST = (
    select(_REPLY.c.id)
    .where(_REPLY.c.thread_id == bindparam("thread_id"), _REPLY.c.shown_at.is_not(None))
    .order_by(_REPLY.c.id.desc())
    .limit(1)
)


def own_mark(account_id: Any) -> ColumnElement[datetime | None]:
    """A column for a statement over threads: until when an account has seen the row's thread."""
    return (
        select(_SEEN.c.seen_at)
        .where(_SEEN.c.account_id == account_id, _SEEN.c.thread_id == _THREAD.c.id)
        .scalar_subquery()
    )


def mark_seen(session: Session, account_id: int, thread_id: int, seen_at: datetime) -> None:
    """Remember that an account has seen a thread's posts up to ``seen_at``. The caller commits."""
    session.execute(_MARK, {"account_id": account_id, "thread_id": thread_id, "seen_at": seen_at})


def first_unread(session: Session, account_id: int, thread_id: int) -> int | None:
    """The first reply that appeared after somebody's mark; None without one, or without a mark."""
    return session.scalar(_FIRST_UNREAD, {"account_id": account_id, "thread_id": thread_id})


def has_mark(session: Session, account_id: int, thread_id: int) -> bool:
    """Whether somebody has opened a thread before."""
    return session.get(ThreadSeen, (account_id, thread_id)) is not None


def last_reply(session: Session, thread_id: int) -> int | None:
    """The last reply of a thread that readers see."""
    return session.scalar(_LAST, {"thread_id": thread_id})
