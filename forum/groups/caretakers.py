"""Names those who look after a group: moderators already, who get no new powers over texts by it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from forum.accounts.bylines import bylines_of
from forum.accounts.tables import Account
from forum.groups.membership import OVERSEERS, join
from forum.groups.tables import Membership
from forum.visitor import Role


class NotAModerator(Exception):
    """The account is no moderator and no administrator."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A moderator, and whether they look after the group."""

    account_id: int
    name: str
    looks_after: bool


def candidates(session: Session, group_id: int) -> list[Candidate]:
    """All moderators and administrators, those who look after the group first."""
    rows = session.execute(
        select(Account.id, func.coalesce(Membership.moderates, False).label("looks_after"))
        .outerjoin(Membership, (Membership.account_id == Account.id) & (Membership.group_id == group_id))
        .where(Account.role.in_(sorted(OVERSEERS)))
        .order_by(Account.id)
    ).all()
    names = bylines_of(session, [row.id for row in rows])
    people = [Candidate(row.id, names[row.id].name, bool(row.looks_after)) for row in rows]
    return sorted(people, key=lambda one: (not one.looks_after, one.name.casefold()))


def name_caretaker(session: Session, group_id: int, account_id: int, now: datetime) -> None:
    """Let a moderator look after a group, and join it. The caller commits.

    Raises :class:`NotAModerator`, NoSuchGroup.
    """
    role = session.scalar(select(Account.role).where(Account.id == account_id))
    if role is None or Role(role) not in OVERSEERS:
        raise NotAModerator
    join(session, group_id, account_id, now)
    _mark(session, group_id, account_id, moderates=True)


def release_caretaker(session: Session, group_id: int, account_id: int) -> None:
    """Let somebody look after a group no longer; they stay a member. The caller commits."""
    _mark(session, group_id, account_id, moderates=False)


def _mark(session: Session, group_id: int, account_id: int, *, moderates: bool) -> None:
    session.flush()
    session.execute(
        update(Membership)
        .where(Membership.group_id == group_id, Membership.account_id == account_id)
        .values(moderates=moderates)
    )
