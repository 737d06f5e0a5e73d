"""Who belongs to a group, and what follows from it for reading.

Who has joined which group is shown to nobody: in a group for one condition it
would say who has the condition.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, exists, literal, or_, select, update
from sqlalchemy.orm import Session, aliased

from forum.accounts.tables import Account
from forum.groups.tables import Group, Membership
from forum.visitor import Role
from moderation.publishing.submitting import Audience

# The visitor's own row in a statement that was extended by `with_membership`.
own_membership = aliased(Membership, name="own_membership")
is_member: ColumnElement[bool] = own_membership.account_id.is_not(None).label("is_member")

# The visitor's number in such a statement; None for a stranger, who has joined nothing.
VISITOR = bindparam("visitor_id", type_=Integer)

OVERSEERS = frozenset({Role.MODERATOR, Role.ADMINISTRATOR})


class NoSuchGroup(Exception):
    """There is no group of this number."""


def may_read(audience: str, is_member: bool, role: Role | None) -> bool:
    """Whether somebody may read the threads of a group: the one rule.

    ``role`` is None for a stranger. Moderators read every group.
    """
    return audience == Audience.EVERYONE or is_member or role in OVERSEERS


def readable_by(role: Role | None) -> ColumnElement[bool]:
    """:func:`may_read` as a condition of a statement extended by :func:`with_membership`."""
    if role in OVERSEERS:
        return literal(True)
    return or_(Group.audience == Audience.EVERYONE, own_membership.account_id.is_not(None))


def readable_to(account_id: int | None) -> ColumnElement[bool]:
    """:func:`may_read` as a condition of any statement over groups, by the number of an account alone."""
    return or_(
        Group.audience == Audience.EVERYONE,
        exists().where(Membership.group_id == Group.id, Membership.account_id == account_id),
        exists().where(Account.id == account_id, Account.role.in_(sorted(OVERSEERS))),
    )


def with_membership(query: Select[Any]) -> Select[Any]:
    """Join the visitor's membership to a statement over groups, so that none more is needed.

    Select :data:`is_member` in it, and execute it with ``{"visitor_id": account_id}``.
    """
    return query.outerjoin(
        own_membership, and_(own_membership.group_id == Group.id, own_membership.account_id == VISITOR)
    )


def my_groups(session: Session, account_id: int) -> list[int]:
    """The groups that somebody has joined, in the order of joining."""
    return list(
        session.scalars(
            select(Membership.group_id)
            .where(Membership.account_id == account_id)
            .order_by(Membership.joined_at, Membership.group_id)
        )
    )


def join(session: Session, group_id: int, account_id: int, now: datetime) -> bool:
    """Make somebody a member; False if they were one. The caller commits. Raises :class:`NoSuchGroup`."""
    lock_group(session, group_id)
    if session.get(Membership, (group_id, account_id)) is not None:
        return False
    session.add(Membership(group_id=group_id, account_id=account_id, joined_at=now))
    _count(session, group_id, +1)
    return True


def leave(session: Session, group_id: int, account_id: int) -> bool:
    """End a membership; False if there was none. The caller commits. Raises :class:`NoSuchGroup`.

    Who looked after the group does so no longer.
    """
    lock_group(session, group_id)
    mine = session.get(Membership, (group_id, account_id))
    if mine is None:
        return False
    session.delete(mine)
    session.flush()
    _count(session, group_id, -1)
    return True


def lock_group(session: Session, group_id: int) -> None:
    """Let one transaction at a time change a group, or write by its rules.

    The empty update takes a row lock on PostgreSQL and the write lock on SQLite.
    Raises :class:`NoSuchGroup`.
    """
    locked = session.execute(
        update(Group)
        .where(Group.id == group_id)
        .values(id=group_id)
        .returning(Group.id)
        .execution_options(synchronize_session=False)
    ).first()
    if locked is None:
        raise NoSuchGroup(group_id)


def _count(session: Session, group_id: int, change: int) -> None:
    session.execute(
        update(Group)
        .where(Group.id == group_id)
        .values(members=Group.members + change)
        .execution_options(synchronize_session=False)
    )
