"""Threads of several groups in one list: what is new, and what waits for an answer.

Each group's newest come from its own index, and the newest of those make the
list. So it costs the same however many posts a group has, and nobody pays for
groups that are not theirs.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import CompoundSelect, Integer, ScalarSelect, Select, bindparam, literal, select, union_all
from sqlalchemy.orm import Session

from forum.discussions.paging import THREADS_PER_PAGE, Page, Turn, Way, one_page, page_of
from forum.discussions.tables import Thread
from forum.discussions.thread_lines import ThreadLine, as_line, thread_lines
from forum.discussions.thread_list import is_waiting
from forum.groups.membership import OVERSEERS, is_member, readable_by, with_membership
from forum.groups.reading import MOST_GROUPS
from forum.groups.tables import Group
from forum.visitor import Role, Visitor
from moderation.publishing.reading import Reader, published_titles, readable_document_id
from moderation.publishing.submitting import Audience

SHORT_LIST = 6
# SQLite takes no statement of more than 500 parts.
MOST_LOOKED_INTO = 256


@dataclass(frozen=True, slots=True)
class ActiveGroup:
    """A group that somebody may read, when it was last written in, and its newest question that waits."""

    group_id: int
    title: str = field(repr=False)
    is_member: bool
    is_open_to_all: bool
    clinicians_welcome: bool
    is_archived: bool
    latest_at: datetime | None
    waiting_at: datetime | None


@dataclass(frozen=True, slots=True)
class ShortLists:
    """The latest threads, and those that wait for an answer."""

    latest: tuple[ThreadLine, ...]
    waiting: tuple[ThreadLine, ...]


def active_groups(session: Session, visitor: Visitor) -> list[ActiveGroup]:
    """Every group that ``visitor`` may read, the latest written in first, in one statement."""
    rows = session.execute(
        _groups(visitor.is_authenticated, visitor.role in OVERSEERS), {"visitor_id": visitor.account_id}
    )
    groups = [ActiveGroup(*row) for row in rows if row.title is not None]
    return sorted((one for one in groups if one.latest_at), key=_activity, reverse=True) + [
        one for one in groups if one.latest_at is None
    ]


def short_lists(
    session: Session,
    account_id: int | None,
    latest_in: Sequence[ActiveGroup],
    waiting_in: Sequence[ActiveGroup],
) -> ShortLists:
    """The six latest threads of some groups, and six that wait in others, in one statement.

    The groups are those of :func:`active_groups`: the six latest threads are
    in the six groups that were written in last, so no more are looked into.
    """
    latest = sorted((one for one in latest_in if one.latest_at), key=_activity, reverse=True)
    waiting = sorted((one for one in waiting_in if one.waiting_at), key=_waiting, reverse=True)
    given: dict[str, object] = {"visitor_id": account_id}
    given |= _numbers("latest", [one.group_id for one in latest[:SHORT_LIST]], SHORT_LIST)
    given |= _numbers("waiting", [one.group_id for one in waiting[:SHORT_LIST]], SHORT_LIST)
    rows = session.execute(_both_lists(account_id is not None), given).all()
    return ShortLists(
        latest=page_of([as_line(row[1:]) for row in rows if not row[0]], Way.FIRST).lines,
        waiting=page_of([as_line(row[1:]) for row in rows if row[0]], Way.FIRST).lines,
    )


def waiting_threads(session: Session, account_id: int, groups: Sequence[ActiveGroup], turn: Turn) -> Page:
    """A page of the threads that wait for an answer in these groups, in one statement.

    Of more groups than anybody belongs to, those with the newest questions are looked into.
    """
    asked = sorted((one for one in groups if one.waiting_at), key=_waiting, reverse=True)
    group_ids = [one.group_id for one in asked[:MOST_LOOKED_INTO]]
    places = 1 << max(2, (len(group_ids) - 1).bit_length())  # so that few statements serve all numbers
    given: dict[str, object] = {"visitor_id": account_id, **turn.parameters}
    given |= _numbers("waiting", group_ids, places)
    rows = session.execute(_waiting_page(places, turn.way), given).all()
    return page_of([as_line(row) for row in rows], turn.way)


def _activity(group: ActiveGroup) -> Any:
    return group.latest_at


def _waiting(group: ActiveGroup) -> Any:
    return group.waiting_at


def _numbers(prefix: str, group_ids: Sequence[int], places: int) -> dict[str, int]:
    """Numbers for all the places of a statement; no group has the number 0."""
    padded = [*group_ids, *([0] * (places - len(group_ids)))]
    return {f"{prefix}_{place}": group_id for place, group_id in enumerate(padded)}


@cache
def _groups(signed_in: bool, oversees: bool) -> Select[Any]:
    query = select(
        Group.id.label("group_id"),
        _title(signed_in).label("title"),
        is_member,
        (Group.audience == Audience.EVERYONE).label("is_open_to_all"),
        Group.clinicians_welcome,
        Group.archived_at.is_not(None).label("is_archived"),
        _newest(select(Thread.latest_at)).label("latest_at"),
        _newest(is_waiting(select(Thread.latest_at))).label("waiting_at"),
    )
    role = Role.MODERATOR if oversees else None
    return (
        with_membership(query.select_from(Group))
        .where(readable_by(role))
        .order_by(Group.id)
        .limit(MOST_GROUPS)
    )


def _title(signed_in: bool) -> ScalarSelect[Any]:
    # As a column of its own: in a join, SQLite would begin with all documents there are.
    titles = published_titles(Reader(0 if signed_in else None)).where(
        readable_document_id == Group.document_id
    )
    return titles.with_only_columns(titles.selected_columns.title).correlate(Group).scalar_subquery()


def _newest(query: Select[Any]) -> ScalarSelect[Any]:
    return (
        query.where(Thread.group_id == Group.id, Thread.latest_at.is_not(None), Thread.shown_at.is_not(None))
        .order_by(Thread.latest_at.desc())
        .limit(1)
        .correlate(Group)
        .scalar_subquery()
    )


@cache
def _both_lists(signed_in: bool) -> CompoundSelect[Any]:
    lists = []
    for number, prefix in enumerate(("latest", "waiting")):
        marker = literal(number, literal_execute=True).label("list")
        chosen = _chosen(prefix, SHORT_LIST, Way.FIRST, SHORT_LIST)
        lines = thread_lines(signed_in, Thread.latest_at, marker).join(chosen, chosen.c.id == Thread.id)
        lists.append(select(lines.subquery()))
    return union_all(*lists)


@cache
def _waiting_page(places: int, way: Way) -> Select[Any]:
    chosen = _chosen("waiting", places, way, THREADS_PER_PAGE + 1)
    return thread_lines(True, Thread.latest_at).join(chosen, chosen.c.id == Thread.id)


def _chosen(prefix: str, places: int, way: Way, most: int) -> Any:
    """The numbers of the threads to show, out of the newest of each group."""
    newest: list[Any] = []
    for place in range(places):
        query: Any = select(Thread.id, Thread.latest_at).where(
            Thread.group_id == bindparam(f"{prefix}_{place}", type_=Integer), Thread.shown_at.is_not(None)
        )
        if prefix == "waiting":
            query = is_waiting(query)
        newest.append(select(one_page(query, Thread.latest_at, way).limit(most).subquery()))
    every = union_all(*newest).subquery()
    order = (every.c.latest_at, every.c.id)
    if not way.is_backwards:
        order = tuple(column.desc() for column in order)  # type: ignore[assignment]
    chosen = select(every.c.id).order_by(*order)
    return chosen.limit(most).subquery(f"{prefix}_chosen")
