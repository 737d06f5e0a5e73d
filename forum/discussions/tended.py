"""A thread as the moderators who look after it see it: how it stands, where it may go, what was done."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from forum.accounts.bylines import bylines_of
from forum.discussions.moving_rule import GroupRules, Refusal, refusal
from forum.discussions.tables import Thread, ThreadAct
from forum.discussions.tending import Act, NoSuchThread
from forum.groups.reading import GroupView
from moderation.publishing.reading import Reader, read_published

LAST_ACTS = 10
NO_LONGER_THERE = "a group that is no longer here"


@dataclass(frozen=True, slots=True)
class Destination:
    """A group, and why the thread may not move there; None if it may."""

    group_id: int
    title: str
    is_for_members: bool
    why_not: Refusal | None


@dataclass(frozen=True, slots=True)
class PastAct:
    """Something that was done with the thread. The groups' titles are empty unless it was moved."""

    act: Act
    by: str
    done_at: datetime
    came_from: str = ""
    went_to: str = ""


@dataclass(frozen=True, slots=True)
class TendedThread:
    """``title`` is None while the opening post cannot be read."""

    thread_id: int
    title: str | None = field(repr=False)
    group_id: int
    group_title: str
    is_locked: bool
    is_pinned: bool
    destinations: tuple[Destination, ...]
    acts: tuple[PastAct, ...]

    @property
    def open_destinations(self) -> tuple[Destination, ...]:
        return tuple(one for one in self.destinations if one.why_not is None)

    def closed_because(self, why: str) -> tuple[Destination, ...]:
        """The groups that are closed to this thread for one reason."""
        return tuple(one for one in self.destinations if one.why_not == why)


def tended_thread(
    session: Session, reader: Reader, thread_id: int, groups: Sequence[GroupView]
) -> TendedThread:
    """What a moderator sees of a thread beside its posts. Raises :class:`NoSuchThread`.

    ``groups`` are all groups that can be seen.
    """
    thread = session.execute(
        select(Thread.document_id, Thread.group_id, Thread.locked_at, Thread.pinned_at).where(
            Thread.id == thread_id
        )
    ).first()
    if thread is None:
        raise NoSuchThread
    opening = read_published(session, reader, thread.document_id)
    titles = {group.group_id: group.title for group in groups}
    return TendedThread(
        thread_id=thread_id,
        title=opening.title if opening else None,
        group_id=thread.group_id,
        group_title=titles.get(thread.group_id, NO_LONGER_THERE),
        is_locked=thread.locked_at is not None,
        is_pinned=thread.pinned_at is not None,
        destinations=tuple(_destinations(groups, thread.group_id)),
        acts=tuple(_acts(session, thread_id, titles)),
    )


def _destinations(groups: Sequence[GroupView], group_id: int) -> list[Destination]:
    source = next((_rules_of(group) for group in groups if group.group_id == group_id), None)
    if source is None:
        return []  # its group was taken down, and with it the rules the texts were written under
    return [
        Destination(group.group_id, group.title, group.is_for_members, refusal(source, _rules_of(group)))
        for group in groups
        if group.group_id != group_id
    ]


def _rules_of(group: GroupView) -> GroupRules:
    return GroupRules(group.group_id, group.audience, group.sensitivity, group.is_archived, group.floor)


def _acts(session: Session, thread_id: int, titles: dict[int, str]) -> list[PastAct]:
    rows = session.scalars(
        select(ThreadAct)
        .where(ThreadAct.thread_id == thread_id)
        .order_by(ThreadAct.id.desc())
        .limit(LAST_ACTS)
    ).all()
    names = bylines_of(session, {row.actor_id for row in rows})
    return [
        PastAct(
            act=Act(row.act),
            by=names[row.actor_id].name,
            done_at=row.done_at,
            came_from=titles.get(row.from_group_id, NO_LONGER_THERE) if row.from_group_id else "",
            went_to=titles.get(row.to_group_id, NO_LONGER_THERE) if row.to_group_id else "",
        )
        for row in rows
    ]
