"""Looks after threads: locks, pins and moves them, and remembers who did."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CursorResult, func, select, union_all, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from forum.discussions.moving_rule import GroupRules, Refusal, refusal
from forum.discussions.tables import PINNED, Reply, Thread, ThreadAct
from forum.discussions.thread_list import MOST_PINNED
from forum.groups.tables import Group
from moderation.publishing.narrowing import narrow_to_members
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity


class Act(StrEnum):
    """What can be done with a thread, apart from its posts."""

    LOCK = "lock"
    UNLOCK = "unlock"
    PIN = "pin"
    UNPIN = "unpin"
    MOVE = "move"


class NoSuchThread(Exception):
    """There is no thread of this number."""


class NoSuchTarget(Exception):
    """There is no group of this number to move to."""


class TooManyPinned(Exception):
    """The group has as many pinned threads as fit above its list."""


class CannotMove(Exception):
    """The thread may not move to that group."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class _Switch:
    """An act that sets a moment or clears it."""

    column: InstrumentedAttribute[datetime | None]
    on: bool


SWITCHES: Mapping[Act, _Switch] = {
    Act.LOCK: _Switch(Thread.locked_at, True),
    Act.UNLOCK: _Switch(Thread.locked_at, False),
    Act.PIN: _Switch(Thread.pinned_at, True),
    Act.UNPIN: _Switch(Thread.pinned_at, False),
}


def tend(session: Session, act: Act, thread_id: int, by: int, now: datetime) -> bool:
    """Lock, unlock, pin or unpin a thread; False if it was so already. The caller commits.

    ``by`` is the account of a moderator. Raises :class:`NoSuchThread`,
    :class:`TooManyPinned`, and KeyError for moving, which is :func:`move_thread`.
    """
    switch = SWITCHES[act]
    group_id = lock_thread(session, thread_id)
    if act is Act.PIN:
        _refuse_beyond_the_most(session, group_id, thread_id)
    was_off = switch.column.is_(None)
    changed = _rows(
        session,
        update(Thread)
        .where(Thread.id == thread_id, was_off if switch.on else ~was_off)
        .values({switch.column: now if switch.on else None}),
    )
    if changed:
        _record(session, ThreadAct(thread_id=thread_id, actor_id=by, act=act, done_at=now))
    return changed == 1


def move_thread(session: Session, thread_id: int, target_id: int, by: int, now: datetime) -> bool:
    """Move a thread to another group; False if it is there already. The caller commits.

    Where the new group is for members, all texts of the thread become so too,
    in the same transaction. What was pinned in the old group is not pinned in
    the new one. Raises :class:`NoSuchThread`, :class:`NoSuchTarget`,
    :class:`CannotMove`.
    """
    source_id = lock_thread(session, thread_id)
    if source_id == target_id:
        return False
    source, target = _rules(session, source_id), _rules(session, target_id)
    why = refusal(source, target)
    if why is not None:
        raise CannotMove(why)
    _rows(session, update(Thread).where(Thread.id == thread_id).values(group_id=target_id, pinned_at=None))
    if target.audience is not source.audience:
        narrow_to_members(
            session,
            select(
                union_all(
                    select(Thread.document_id).where(Thread.id == thread_id),
                    select(Reply.document_id).where(Reply.thread_id == thread_id),
                ).subquery()
            ),
        )
    moved = ThreadAct(
        thread_id=thread_id,
        actor_id=by,
        act=Act.MOVE,
        from_group_id=source_id,
        to_group_id=target_id,
        done_at=now,
    )
    _record(session, moved)
    return True


def lock_thread(session: Session, thread_id: int) -> int:
    """Let one transaction at a time change where a thread stands; gives its group.

    The empty update takes a row lock on PostgreSQL and the write lock on
    SQLite. Raises :class:`NoSuchThread`.
    """
    group_id = session.scalar(
        update(Thread)
        .where(Thread.id == thread_id)
        .values(id=thread_id)
        .returning(Thread.group_id)
        .execution_options(synchronize_session=False)
    )
    if group_id is None:
        raise NoSuchThread
    return group_id


def _rules(session: Session, group_id: int) -> GroupRules:
    """A group's rules, which stay as they are until the transaction ends."""
    row = session.execute(
        update(Group)
        .where(Group.id == group_id)
        .values(id=group_id)
        .returning(Group.audience, Group.sensitivity, Group.archived_at, Group.floor)
        .execution_options(synchronize_session=False)
    ).first()
    if row is None:
        raise NoSuchTarget
    return GroupRules(
        group_id, Audience(row.audience), Sensitivity(row.sensitivity), row.archived_at is not None, row.floor
    )


def _refuse_beyond_the_most(session: Session, group_id: int, thread_id: int) -> None:
    _rules(session, group_id)  # locks the group: two who pin at once take turns
    others = session.scalar(
        select(func.count()).where(Thread.group_id == group_id, Thread.id != thread_id, PINNED)
    )
    if (others or 0) >= MOST_PINNED:
        raise TooManyPinned


def _record(session: Session, act: ThreadAct) -> None:
    session.add(act)
    session.flush()


def _rows(session: Session, statement: Any) -> int:
    result = session.execute(statement.execution_options(synchronize_session=False))
    assert isinstance(result, CursorResult)
    session.expire_all()
    return result.rowcount
