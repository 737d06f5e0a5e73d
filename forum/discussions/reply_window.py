"""Which replies a page shows: found by their neighbours, so that the last page costs what the first does."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, bindparam, func, select
from sqlalchemy.orm import Session

from forum.discussions.posts import REPLY, THREAD_ID, anybody, with_posts
from moderation.publishing.reading import Companion

POSTS_PER_PAGE = 20
SHOWN_BEFORE = 5  # posts before the one that a link leads to

_PLACE = bindparam("place", type_=Integer)


@dataclass(frozen=True, slots=True)
class Window:
    """Which replies to show: ``after`` or ``before`` one, ``around`` one, the last ones, or the first."""

    after: int | None = None
    before: int | None = None
    around: int | None = None
    last: bool = False


class _Way(Enum):
    FIRST = 1
    AFTER = 2
    BEFORE = 3
    AROUND = 4
    LAST = 5

    @property
    def is_backwards(self) -> bool:
        return self in {_Way.BEFORE, _Way.LAST}


@dataclass(frozen=True, slots=True)
class Replies:
    """Rows of a reply's number and its post's columns, in order, and whether there are others around them."""

    rows: Sequence[Sequence[Any]]
    earlier: bool
    later: bool


def replies_in(session: Session, window: Window, thread_id: int, account_id: int | None) -> Replies:
    """The readable replies of a thread in a window, in one statement."""
    way, place = _asked_for(window)
    rows = session.execute(
        _statement(way, account_id is not None),
        {"thread_id": thread_id, "visitor_id": account_id, "place": place},
    ).all()
    if way is _Way.AROUND:
        earlier = len([row for row in rows if row[0] < (place or 0)]) > SHOWN_BEFORE
        rows = rows[1:] if earlier else rows
        return Replies(rows[:POSTS_PER_PAGE], earlier, len(rows) > POSTS_PER_PAGE)
    # The opening post is one of the twenty.
    most = POSTS_PER_PAGE - 1 if way is _Way.FIRST else POSTS_PER_PAGE
    more, rows = len(rows) > most, rows[:most]
    if way.is_backwards:
        return Replies(rows[::-1], earlier=more, later=way is _Way.BEFORE)
    return Replies(rows, earlier=way is _Way.AFTER, later=more)


def _asked_for(window: Window) -> tuple[_Way, int | None]:
    if window.around is not None:
        return _Way.AROUND, window.around
    if window.before is not None:
        return _Way.BEFORE, window.before
    if window.last:
        return _Way.LAST, None
    return (_Way.FIRST, None) if window.after is None else (_Way.AFTER, window.after)


@cache
def _statement(way: _Way, signed_in: bool) -> Select[Any]:
    query = _readable(signed_in)
    query = query.order_by(REPLY.c.id.desc() if way.is_backwards else REPLY.c.id)
    match way:
        case _Way.AFTER:
            query = query.where(REPLY.c.id > _PLACE)
        case _Way.BEFORE:
            query = query.where(REPLY.c.id < _PLACE)
        case _Way.AROUND:
            query = query.where(REPLY.c.id >= _first_around(signed_in))
    return query.limit(POSTS_PER_PAGE + (2 if way is _Way.AROUND else 1))


def _readable(signed_in: bool) -> Select[Any]:
    posts = with_posts(
        select(REPLY.c.id).select_from(REPLY),
        signed_in,
        REPLY.c.document_id,
        REPLY.c.shown_at,
        REPLY.c.quoted_document_id,
    )
    return posts.where(REPLY.c.thread_id == THREAD_ID, posts.selected_columns[1].is_not(None))


def _first_around(signed_in: bool) -> Any:
    """Where a page begins that shows a few posts before the one asked for, and one to tell of more."""
    earlier = REPLY.alias("earlier")
    companion = Companion(anybody(signed_in), "earlier_post")
    query = companion.beside(select(earlier.c.id).select_from(earlier), earlier.c.document_id)
    ahead = (
        query.where(earlier.c.thread_id == THREAD_ID, earlier.c.id < _PLACE, companion.is_there)
        .order_by(earlier.c.id.desc())
        .limit(SHOWN_BEFORE + 1)
        .subquery("ahead")
    )
    return func.coalesce(select(func.min(ahead.c.id)).scalar_subquery(), _PLACE)
