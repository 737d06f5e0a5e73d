"""The threads of a group in the order and choice asked for, found by their neighbours and not by number."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, TextClause, bindparam, literal, select, tuple_, union_all
from sqlalchemy.orm import Session

from forum.discussions.place import Place
from forum.discussions.tables import ANSWERED_BY_A_CLINICIAN, PINNED, UNANSWERED, Thread
from forum.discussions.thread_lines import ThreadLine, as_line, thread_lines
from moderation.publishing.database import UtcDateTime

__all__ = ["Place", "Show", "ThreadList", "threads_of"]

THREADS_PER_PAGE = 20
# More would push the conversation off the first page; see tending.
MOST_PINNED = 5


class Show(StrEnum):
    """Which threads, in which order: one choice, because two make four pages to choose from."""

    LATEST = "latest"
    NEWEST = "newest"
    WAITING = "waiting"
    CLINICIAN = "answered-by-a-clinician"

    @classmethod
    def read(cls, given: str | None) -> "Show":
        """What a query string asks for; the latest if it asks for nothing there is."""
        return next((one for one in cls if one == given), cls.LATEST)


# Everything that depends on the choice: the moment that orders the list, and
# the condition, both as an index of the table has them.
_ORDER: Mapping[Show, Any] = {
    Show.LATEST: Thread.latest_at,
    Show.NEWEST: Thread.shown_at,
    Show.WAITING: Thread.latest_at,
    Show.CLINICIAN: Thread.latest_at,
}
_ONLY: Mapping[Show, TextClause] = {Show.WAITING: UNANSWERED, Show.CLINICIAN: ANSWERED_BY_A_CLINICIAN}
_WITH_ESSENTIALS = frozenset({Show.LATEST, Show.NEWEST})


class _Way(Enum):
    FIRST = "first"
    AFTER = "after"
    BEFORE = "before"
    LAST = "last"

    @property
    def is_backwards(self) -> bool:
        return self in {_Way.BEFORE, _Way.LAST}


@dataclass(frozen=True, slots=True)
class ThreadList:
    """A page of the list. ``newer`` and ``older`` are places to go on from, if there is more.

    ``essentials`` are the pinned threads, on the first page of an unfiltered list only.
    """

    show: Show
    essentials: tuple[ThreadLine, ...]
    lines: tuple[ThreadLine, ...]
    newer: Place | None
    older: Place | None

    @property
    def is_empty(self) -> bool:
        return not self.lines and not self.essentials


def threads_of(
    session: Session,
    account_id: int | None,
    group_id: int,
    show: Show = Show.LATEST,
    *,
    after: Place | None = None,
    before: Place | None = None,
    last: bool = False,
) -> ThreadList:
    """A page of a group's threads: the first, the next ``after`` or ``before`` a place, or the last.

    One statement, and every page costs the same: index ranges and no count.
    Whether this reader may read the group is for the caller to ask.
    """
    way = _way(after, before, last)
    place = {_Way.AFTER: after, _Way.BEFORE: before}.get(way)
    given: dict[str, object] = {"group_id": group_id, "visitor_id": account_id}
    if place is not None:
        given |= {"moment": place.moment, "thread_id": place.thread_id}
    rows = session.execute(_statement(show, way, account_id is not None), given).all()
    essentials = sorted((as_line(row[1:]) for row in rows if row[0]), key=_pinned_first)
    found = [as_line(row[1:]) for row in rows if not row[0]]
    there_is_more = len(found) > THREADS_PER_PAGE
    lines = sorted(found[:THREADS_PER_PAGE], key=_place_of, reverse=True)
    newer = there_is_more if way.is_backwards else way is _Way.AFTER
    older = way is _Way.BEFORE if way.is_backwards else there_is_more
    return ThreadList(
        show=show,
        essentials=() if newer else tuple(essentials),
        lines=tuple(lines),
        newer=lines[0].place if lines and newer else None,
        older=lines[-1].place if lines and older else None,
    )


def _way(after: Place | None, before: Place | None, last: bool) -> _Way:
    if last:
        return _Way.LAST
    if before is not None:
        return _Way.BEFORE
    return _Way.FIRST if after is None else _Way.AFTER


def _pinned_first(line: ThreadLine) -> Any:
    return line.pinned_at, line.thread_id  # in the order of pinning


def _place_of(line: ThreadLine) -> Any:
    return line.moment, line.thread_id


@cache
def _statement(show: Show, way: _Way, signed_in: bool) -> Select[Any] | Any:
    """One page, with the pinned threads where it may be the first. Built once: building costs most."""
    page = _page(show, way, signed_in)
    if show not in _WITH_ESSENTIALS or way is _Way.AFTER:
        return page
    pinned = (
        _in_group(show, signed_in, pinned=True)
        .where(PINNED)
        .order_by(Thread.pinned_at)
        .limit(2 * MOST_PINNED)
    )
    return union_all(select(pinned.subquery()), select(page.subquery()))


def _page(show: Show, way: _Way, signed_in: bool) -> Select[Any]:
    moment = _ORDER[show]
    query = _in_group(show, signed_in, pinned=False)
    if show in _WITH_ESSENTIALS:
        query = query.where(Thread.pinned_at.is_(None))
    if show is Show.WAITING:  # what is locked waits for nothing, and what is pinned is no question
        query = query.where(Thread.locked_at.is_(None), Thread.pinned_at.is_(None))
    if show in _ONLY:
        query = query.where(_ONLY[show])
    keys = tuple_(moment, Thread.id)
    place = tuple_(bindparam("moment", type_=UtcDateTime), bindparam("thread_id", type_=Integer))
    if way is _Way.AFTER:
        query = query.where(keys < place)
    elif way is _Way.BEFORE:
        query = query.where(keys > place)
    else:
        # A thread that was never shown has no moment, and databases disagree about where that belongs.
        query = query.where(moment.is_not(None))
    order = (moment, Thread.id) if way.is_backwards else (moment.desc(), Thread.id.desc())
    return query.order_by(*order).limit(THREADS_PER_PAGE + 1)


def _in_group(show: Show, signed_in: bool, *, pinned: bool) -> Select[Any]:
    marker = literal(1 if pinned else 0, literal_execute=True).label("is_essential")
    return thread_lines(signed_in, _ORDER[show], marker).where(
        Thread.group_id == bindparam("group_id", type_=Integer)
    )
