"""Groups as readers see them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, ScalarSelect, Select, bindparam, literal, select
from sqlalchemy.orm import Session

from forum.accounts.bylines import Byline, bylines_of
from forum.accounts.tables import Account
from forum.groups.membership import OVERSEERS, is_member, may_read, own_membership, with_membership
from forum.groups.obstacles import SIGNED_OUT, Obstacle, standing_obstacle
from forum.groups.tables import Group, Membership
from forum.visitor import Visitor
from moderation.publishing.reading import Reader, published, readable_document_id
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity

MOST_GROUPS = 1000
# A smaller number would say of a handful of people that they share a condition.
COUNT_SHOWN_ABOVE = 10


@dataclass(frozen=True, slots=True)
class GroupView:
    """A published group as one visitor sees it. ``html`` and ``rules_html`` are sanitised.

    ``members`` is None where so few have joined that the number is not shown.
    ``rules_html`` is empty in lists, and where there are no house rules.
    ``floor`` is what the group chose, None for the site's.
    ``obstacle`` is what keeps the visitor from writing here, slow mode aside:
    see :mod:`writing_rules`.
    """

    group_id: int
    document_id: int
    title: str
    html: str = field(repr=False)
    rules_html: str = field(repr=False)
    audience: Audience
    sensitivity: Sensitivity
    floor: int | None
    clinicians_welcome: bool
    slow_mode_minutes: int
    archived_at: datetime | None
    members: int | None
    is_member: bool
    looks_after: bool
    may_read: bool
    obstacle: Obstacle | None

    @property
    def may_write(self) -> bool:
        return self.obstacle is None

    @property
    def is_rare(self) -> bool:
        return self.sensitivity is Sensitivity.RARE

    @property
    def is_for_members(self) -> bool:
        return self.audience is Audience.MEMBERS

    @property
    def is_archived(self) -> bool:
        return self.archived_at is not None


def groups_for(session: Session, visitor: Visitor) -> list[GroupView]:
    """All groups in one statement. A members' group is listed for everyone, so that people can find it."""
    rows = session.execute(_all_groups(visitor.is_authenticated), {"visitor_id": visitor.account_id})
    return [_view(row, visitor) for row in rows]


def open_group(session: Session, visitor: Visitor, group_id: int) -> GroupView | None:
    """One group in one statement, or None if there is none to see."""
    row = session.execute(
        _one_group(visitor.is_authenticated), {"visitor_id": visitor.account_id, "group_id": group_id}
    ).first()
    return _view(row, visitor) if row else None


def caretakers_of(session: Session, group_id: int) -> list[Byline]:
    """Who looks after a group, in three statements."""
    ids = session.scalars(_CARETAKERS, {"group_id": group_id}).all()
    lines = bylines_of(session, ids)
    return [lines[one] for one in ids]


_CARETAKERS = (
    select(Account.id)
    .join(Membership, Membership.account_id == Account.id)
    .where(
        Membership.group_id == bindparam("group_id"),
        Membership.moderates,
        Account.role.in_(sorted(OVERSEERS)),
    )
    .order_by(Membership.joined_at, Account.id)
)


@cache
def _all_groups(signed_in: bool) -> Select[Any]:
    # Without a bound on its number, SQLite would begin with all documents there are, not with the groups.
    every = _groups(signed_in, literal("").label("rules_html")).where(Group.id > 0)
    return every.order_by(Group.id).limit(MOST_GROUPS)


@cache
def _one_group(signed_in: bool) -> Select[Any]:
    rules = _rules_html(_anybody(signed_in)).label("rules_html")
    return _groups(signed_in, rules).where(Group.id == bindparam("group_id"))


def _groups(signed_in: bool, *more: Any) -> Select[Any]:
    facts: Sequence[Any] = (
        Group.id.label("group_id"),
        Group.audience,
        Group.sensitivity,
        Group.floor,
        Group.clinicians_welcome,
        Group.slow_mode_minutes,
        Group.archived_at,
        Group.members,
        is_member,
        own_membership.moderates.label("moderates"),
        *more,
    )
    return with_membership(
        published(_anybody(signed_in), *facts).join(Group, Group.document_id == readable_document_id)
    )


def _rules_html(reader: Reader) -> ScalarSelect[Any]:
    # As a correlated subquery: joined as a derived table, SQLite would build all publications first.
    query = published(reader).where(readable_document_id == Group.rules_document_id)
    return query.with_only_columns(query.selected_columns.html).correlate(Group).scalar_subquery()


def _anybody(signed_in: bool) -> Reader:
    """A reader with the audiences of all who are signed in, or of strangers: a statement takes no more."""
    return Reader(0 if signed_in else None)


def _view(row: Row[Any], visitor: Visitor) -> GroupView:
    readable = may_read(row.audience, row.is_member, visitor.role)
    obstacle = standing_obstacle(row, row.is_member, visitor.role)
    return GroupView(
        group_id=row.group_id,
        document_id=row.document_id,
        title=row.title,
        html=row.html,
        rules_html=row.rules_html or "",
        audience=Audience(row.audience),
        sensitivity=Sensitivity(row.sensitivity),
        floor=row.floor,
        clinicians_welcome=row.clinicians_welcome,
        slow_mode_minutes=row.slow_mode_minutes,
        archived_at=row.archived_at,
        members=row.members if row.members > COUNT_SHOWN_ABOVE else None,
        is_member=row.is_member,
        looks_after=bool(row.moderates) and visitor.role in OVERSEERS,
        may_read=readable,
        obstacle=obstacle or (None if visitor.is_authenticated else SIGNED_OUT),
    )
