"""Keeps each thread's numbers of replies and its latest activity, of published posts only.

Called by publishing in the transaction that shows or hides a post, wherever
that happens: a web worker or the screener. So this module needs no Flask.
"""

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from forum.discussions.tables import Reply, Thread
from moderation.publishing.announcements import Announcement, on_published, on_taken_down

THREAD_KIND = "thread"
REPLY_KIND = "reply"


def register() -> None:
    """Listen to publishing. Registering twice counts nothing twice."""
    on_published(THREAD_KIND, thread_shown)
    on_taken_down(THREAD_KIND, thread_hidden)
    on_published(REPLY_KIND, reply_shown)
    on_taken_down(REPLY_KIND, reply_hidden)


def thread_shown(session: Session, announcement: Announcement) -> None:
    """An opening post appears. An edit of one that readers see already is no activity."""
    if not announcement.first:
        return
    _mark_thread(session, announcement)
    thread_id = session.scalar(select(Thread.id).where(Thread.document_id == announcement.document_id))
    if thread_id is not None:
        _find_latest(session, thread_id)


def thread_hidden(session: Session, announcement: Announcement) -> None:
    _mark_thread(session, announcement, hidden=True)


def reply_shown(session: Session, announcement: Announcement) -> None:
    if announcement.first:
        _count_reply(session, announcement, +1)


def reply_hidden(session: Session, announcement: Announcement) -> None:
    _count_reply(session, announcement, -1)


def _mark_thread(session: Session, announcement: Announcement, *, hidden: bool = False) -> None:
    session.execute(
        update(Thread)
        .where(Thread.document_id == announcement.document_id)
        .values(shown_at=None if hidden else announcement.at)
    )


def _count_reply(session: Session, announcement: Announcement, change: int) -> None:
    counted = session.execute(
        select(Reply.thread_id, Reply.by_clinician).where(Reply.document_id == announcement.document_id)
    ).first()
    if counted is None:
        return
    thread_id, by_clinician = counted
    # The thread's row first: two replies that appear at once take turns here.
    session.execute(
        update(Thread)
        .where(Thread.id == thread_id)
        .values(
            replies=Thread.replies + change,
            clinician_replies=Thread.clinician_replies + (change if by_clinician else 0),
        )
    )
    session.execute(
        update(Reply)
        .where(Reply.document_id == announcement.document_id)
        .values(shown_at=announcement.at if change > 0 else None)
    )
    _find_latest(session, thread_id)


def _find_latest(session: Session, thread_id: int) -> None:
    opened = session.scalar(select(Thread.shown_at).where(Thread.id == thread_id))
    replied = session.scalar(select(func.max(Reply.shown_at)).where(Reply.thread_id == thread_id))
    moments = [moment for moment in (opened, replied) if moment is not None]
    session.execute(update(Thread).where(Thread.id == thread_id).values(latest_at=max(moments, default=None)))
