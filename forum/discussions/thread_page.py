"""One thread, twenty posts at a time, found by their neighbours and not by number."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select, union_all
from sqlalchemy.orm import Session

from forum.accounts.bylines import Byline, bylines_of
from forum.discussions.tables import Reply, Thread
from forum.groups.tables import Group
from moderation.publishing.reading import (
    Published,
    Reader,
    as_published,
    published,
    published_titles,
    read_published,
    readable_document_id,
)
from moderation.publishing.submitting import Audience

POSTS_PER_PAGE = 20
SHOWN_BEFORE = 5  # posts before the one that a link leads to


@dataclass(frozen=True, slots=True)
class Window:
    """Which replies to show: ``after`` or ``before`` one, ``around`` one, the last ones, or the first."""

    after: int | None = None
    before: int | None = None
    around: int | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """A published post. ``reply_id`` is None for the opening post. ``html`` is sanitised."""

    reply_id: int | None
    revision_id: int
    byline: Byline
    html: str
    written_at: datetime
    was_edited: bool
    is_own: bool

    @property
    def anchor(self) -> str:
        return "opening" if self.reply_id is None else f"post-{self.reply_id}"


@dataclass(frozen=True, slots=True)
class ThreadPage:
    """A page of a thread. ``title`` is None while the opening post cannot be read."""

    thread_id: int
    group_id: int
    group_title: str
    group_is_rare: bool
    title: str | None
    posts: tuple[Post, ...]
    before: int | None
    after: int | None

    @property
    def takes_replies(self) -> bool:
        return self.title is not None


class MembersOnly(Exception):
    """The thread's group is for people who have joined."""


def open_thread(session: Session, reader: Reader, thread_id: int, window: Window) -> ThreadPage | None:
    """A page of a thread in five statements; None if there is nothing published to show.

    Raises :class:`MembersOnly`.
    """
    thread = session.execute(
        published_titles(
            reader, Thread.document_id.label("opening_id"), Thread.group_id, Group.audience, Group.sensitivity
        )
        .join(Group, Group.document_id == readable_document_id)
        .join(Thread, Thread.group_id == Group.id)
        .where(Thread.id == thread_id)
    ).first()
    if thread is None:
        return None
    if Audience(thread.audience) not in reader.audiences:
        raise MembersOnly
    opening = read_published(session, reader, thread.opening_id)
    rows, earlier, later = _replies(session, reader, thread_id, window)
    if opening is None and not rows:
        return None
    read: list[tuple[int | None, Published]] = [(row.reply_id, as_published(row)) for row in rows]
    if opening is not None and not earlier:
        read.insert(0, (None, opening))
    bylines = bylines_of(session, [one.author_id for _, one in read])
    return ThreadPage(
        thread_id=thread_id,
        group_id=thread.group_id,
        group_title=thread.title,
        group_is_rare=thread.sensitivity == "rare",
        title=opening.title if opening else None,
        posts=tuple(_post(number, one, bylines, reader) for number, one in read),
        before=rows[0].reply_id if rows and earlier else None,
        after=rows[-1].reply_id if rows and later else None,
    )


def _replies(
    session: Session, reader: Reader, thread_id: int, window: Window
) -> tuple[list[Row[Any]], bool, bool]:
    """The replies in the window, in order, and whether there are earlier and later ones."""
    every = (
        published(reader, Reply.id.label("reply_id"))
        .join(Reply, Reply.document_id == readable_document_id)
        .where(Reply.thread_id == thread_id)
    )
    forwards, backwards = every.order_by(Reply.id), every.order_by(Reply.id.desc())
    some = POSTS_PER_PAGE
    if window.around is not None:
        return _around(session, backwards, forwards, window.around)
    if window.last or window.before is not None:
        query = backwards if window.before is None else backwards.where(Reply.id < window.before)
        rows = list(session.execute(query.limit(some + 1)).all())
        return rows[:some][::-1], len(rows) > some, window.before is not None
    if window.after is None:
        some -= 1  # the opening post is one of the twenty
        query = forwards
    else:
        query = forwards.where(Reply.id > window.after)
    rows = list(session.execute(query.limit(some + 1)).all())
    return rows[:some], window.after is not None, len(rows) > some


def _around(
    session: Session, backwards: Select[Any], forwards: Select[Any], reply_id: int
) -> tuple[list[Row[Any]], bool, bool]:
    ahead = backwards.where(Reply.id < reply_id).limit(SHOWN_BEFORE + 1).subquery()
    behind = forwards.where(Reply.id >= reply_id).limit(POSTS_PER_PAGE - SHOWN_BEFORE + 1).subquery()
    rows = sorted(
        session.execute(union_all(select(ahead), select(behind))).all(), key=lambda row: int(row.reply_id)
    )
    first = [row for row in rows if row.reply_id < reply_id]
    rest = [row for row in rows if row.reply_id >= reply_id]
    earlier, later = len(first) > SHOWN_BEFORE, len(rest) > POSTS_PER_PAGE - SHOWN_BEFORE
    return first[-SHOWN_BEFORE:] + rest[: POSTS_PER_PAGE - SHOWN_BEFORE], earlier, later


def _post(number: int | None, one: Published, bylines: dict[int, Byline], reader: Reader) -> Post:
    return Post(
        reply_id=number,
        revision_id=one.revision_id,
        byline=bylines[one.author_id],
        html=one.html,
        written_at=one.first_published_at,
        was_edited=one.was_edited,
        is_own=one.author_id == reader.account_id,
    )
