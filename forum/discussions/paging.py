"""Pages of a list of threads, each found by its neighbours: the last costs what the first costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import Integer, Select, bindparam, tuple_

from forum.discussions.place import Place
from forum.discussions.tables import Thread
from forum.discussions.thread_lines import ThreadLine
from moderation.publishing.database import UtcDateTime

THREADS_PER_PAGE = 20


class Way(Enum):
    """Which page: the first, the next after or before a place, or the last."""

    FIRST = "first"
    AFTER = "after"
    BEFORE = "before"
    LAST = "last"

    @property
    def is_backwards(self) -> bool:
        return self in {Way.BEFORE, Way.LAST}


@dataclass(frozen=True, slots=True)
class Turn:
    """A page to turn to, as an address asks for it."""

    after: Place | None = None
    before: Place | None = None
    last: bool = False

    @property
    def way(self) -> Way:
        if self.last:
            return Way.LAST
        if self.before is not None:
            return Way.BEFORE
        return Way.FIRST if self.after is None else Way.AFTER

    @property
    def parameters(self) -> dict[str, object]:
        """What a statement of :func:`one_page` is executed with."""
        place = {Way.AFTER: self.after, Way.BEFORE: self.before}.get(self.way)
        return {} if place is None else {"moment": place.moment, "thread_id": place.thread_id}


@dataclass(frozen=True, slots=True)
class Page:
    """Twenty lines, latest first. ``newer`` and ``older`` are places to go on from, if there is more."""

    lines: tuple[ThreadLine, ...]
    newer: Place | None
    older: Place | None


def one_page(query: Select[Any], moment: Any, way: Way) -> Select[Any]:
    """``query``, which reads threads, ordered by ``moment`` and cut to a page and one line more."""
    place = tuple_(bindparam("moment", type_=UtcDateTime), bindparam("thread_id", type_=Integer))
    keys = tuple_(moment, Thread.id)
    if way is Way.AFTER:
        query = query.where(keys < place)
    elif way is Way.BEFORE:
        query = query.where(keys > place)
    else:
        # A thread that was never shown has no moment, and databases disagree about where that belongs.
        query = query.where(moment.is_not(None))
    order = (moment, Thread.id) if way.is_backwards else (moment.desc(), Thread.id.desc())
    return query.order_by(*order).limit(THREADS_PER_PAGE + 1)


def page_of(found: Sequence[ThreadLine], way: Way) -> Page:
    """The page that these lines make, which :func:`one_page` found, in whatever order they come."""
    there_is_more = len(found) > THREADS_PER_PAGE
    lines = sorted(found, key=_place_of, reverse=True)
    lines = lines[-THREADS_PER_PAGE:] if way.is_backwards else lines[:THREADS_PER_PAGE]
    newer = there_is_more if way.is_backwards else way is Way.AFTER
    older = way is Way.BEFORE if way.is_backwards else there_is_more
    return Page(
        lines=tuple(lines),
        newer=lines[0].place if lines and newer else None,
        older=lines[-1].place if lines and older else None,
    )


def _place_of(line: ThreadLine) -> Any:
    return line.moment, line.thread_id
