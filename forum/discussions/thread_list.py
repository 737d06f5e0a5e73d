"""The threads of a group in the order and choice asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, bindparam, literal, select, union_all
from sqlalchemy.orm import Session

from forum.discussions.paging import Page, Turn, Way, one_page, page_of
from forum.discussions.place import Place
from forum.discussions.tables import ANSWERED_BY_A_CLINICIAN, PINNED, UNANSWERED, Thread
from forum.discussions.thread_lines import ThreadLine, as_line, thread_lines

# More would push the conversation off the first page; see tending.
MOST_PINNED = 5


class Show(StrEnum):
    """Which threads, in which order: one choice, because two make eight pages to choose from."""

    LATEST = "latest"
    NEWEST = "newest"
    WAITING = "waiting"
    CLINICIAN = "answered-by-a-clinician"

    @classmethod
    def read(cls, given: str | None) -> "Show":
        """What a query string asks for; the latest if it asks for nothing there is."""
        return next((one for one in cls if one == given), cls.LATEST)


# The moment that orders the list, as an index of the table has it.
_ORDER: Mapping[Show, Any] = {
    Show.LATEST: Thread.latest_at,
    Show.NEWEST: Thread.shown_at,
    Show.WAITING: Thread.latest_at,
    Show.CLINICIAN: Thread.latest_at,
}
_WITH_ESSENTIALS = frozenset({Show.LATEST, Show.NEWEST})


@dataclass(frozen=True, slots=True)
class ThreadList:
    """A page of a group's list. ``essentials`` are its pinned threads, on the first unfiltered page only."""

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
    turn: Turn = Turn(),  # noqa: B008 - frozen
) -> ThreadList:
    """A page of a group's threads in one statement.

    Every page costs the same: index ranges and no count. Whether this reader
    may read the group is for the caller to ask.
    """
    statement = _statement(show, turn.way, account_id is not None)
    rows = session.execute(
        statement, {"group_id": group_id, "visitor_id": account_id, **turn.parameters}
    ).all()
    page: Page = page_of([as_line(row[1:]) for row in rows if not row[0]], turn.way)
    essentials = sorted((as_line(row[1:]) for row in rows if row[0]), key=_by_pinning)
    return ThreadList(
        show=show,
        essentials=() if page.newer else tuple(essentials),
        lines=page.lines,
        newer=page.newer,
        older=page.older,
    )


def is_waiting(query: Select[Any]) -> Select[Any]:
    """The threads of ``query`` that wait for an answer. What is locked or pinned is no question."""
    return query.where(UNANSWERED, Thread.locked_at.is_(None), Thread.pinned_at.is_(None))


def _by_pinning(line: ThreadLine) -> Any:
    return line.pinned_at, line.thread_id


@cache
def _statement(show: Show, way: Way, signed_in: bool) -> Any:
    """One page, with the pinned threads where it may be the first. Built once: building costs most."""
    page = one_page(_conversations(show, signed_in), _ORDER[show], way)
    if show not in _WITH_ESSENTIALS or way is Way.AFTER:
        return page
    essentials = _in_group(show, signed_in, 1).where(PINNED).order_by(Thread.pinned_at).limit(2 * MOST_PINNED)
    return union_all(select(essentials.subquery()), select(page.subquery()))


def _conversations(show: Show, signed_in: bool) -> Select[Any]:
    query = _in_group(show, signed_in, 0)
    if show in _WITH_ESSENTIALS:
        return query.where(Thread.pinned_at.is_(None))
    return is_waiting(query) if show is Show.WAITING else query.where(ANSWERED_BY_A_CLINICIAN)


def _in_group(show: Show, signed_in: bool, is_essential: int) -> Select[Any]:
    marker = literal(is_essential, literal_execute=True).label("is_essential")
    return thread_lines(signed_in, _ORDER[show], marker).where(
        Thread.group_id == bindparam("group_id", type_=Integer)
    )
