"""What holds in a group: who reads it, how strict the filter is, who writes, how fast."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, exists, select, update
from sqlalchemy.orm import Session

from forum.discussions.tables import Reply, Thread
from forum.groups.membership import OVERSEERS, NoSuchGroup
from forum.groups.tables import Group, Membership
from forum.visitor import Role, Visitor
from moderation.publishing.narrowing import narrow_to_members
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity
from moderation.screening.combination.floor import floor_that_holds

LONGEST_PAUSE = 24 * 60  # minutes between two posts


class NotNow(Exception):
    """A setting that cannot change any more; ``advice`` says why, for whoever tries."""

    def __init__(self, field: str, advice: str) -> None:
        super().__init__(f"{field} cannot change")
        self.field = field
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Choices:
    """The settings of a group. ``floor`` is the group's own, None for the site's."""

    sensitivity: Sensitivity = Sensitivity.ORDINARY
    audience: Audience = Audience.EVERYONE
    clinicians_welcome: bool = True
    slow_mode_minutes: int = 0
    floor: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A group as those who look after it see it, whether or not its texts are published."""

    group_id: int
    document_id: int
    rules_document_id: int | None
    choices: Choices
    is_archived: bool
    has_threads: bool


def kept_group(session: Session, group_id: int) -> Kept:
    """A group with its settings. Raises :class:`NoSuchGroup`."""
    row = session.execute(
        select(Group, exists().where(Thread.group_id == Group.id)).where(Group.id == group_id)
    ).first()
    if row is None:
        raise NoSuchGroup(group_id)
    group, has_threads = row
    return Kept(
        group_id=group.id,
        document_id=group.document_id,
        rules_document_id=group.rules_document_id,
        choices=Choices(
            Sensitivity(group.sensitivity),
            Audience(group.audience),
            group.clinicians_welcome,
            group.slow_mode_minutes,
            group.floor,
        ),
        is_archived=group.archived_at is not None,
        has_threads=has_threads,
    )


def may_look_after(session: Session, visitor: Visitor, group_id: int) -> bool:
    """Administrators look after every group, moderators after those they were named for."""
    if visitor.role is Role.ADMINISTRATOR:
        return True
    if visitor.role not in OVERSEERS:
        return False
    named = select(Membership.moderates).where(
        Membership.group_id == group_id, Membership.account_id == visitor.account_id
    )
    return bool(session.scalar(named))


def change_settings(session: Session, group_id: int, chosen: Choices) -> None:
    """Let ``chosen`` hold from now on. The caller commits. Raises NoSuchGroup, :class:`NotNow`.

    Once there are threads, nothing may become weaker for those who wrote them:
    what was written for few is not shown to more, and what the stricter rules
    have checked is not opened to a laxer group.
    """
    # First, so that nobody starts a thread between the question and the change.
    session.execute(update(Group).where(Group.id == group_id).values(id=group_id))
    kept = kept_group(session, group_id)
    if kept.has_threads:
        _refuse_weaker(kept.choices, chosen)
    if chosen.audience is Audience.MEMBERS:
        narrow_to_members(session, _texts_in(group_id))
    session.execute(
        update(Group)
        .where(Group.id == group_id)
        .values(
            sensitivity=chosen.sensitivity,
            audience=chosen.audience,
            clinicians_welcome=chosen.clinicians_welcome,
            slow_mode_minutes=chosen.slow_mode_minutes,
            floor=chosen.floor,
        )
    )


def _texts_in(group_id: int) -> Select[tuple[int]]:
    opening = select(Thread.document_id).where(Thread.group_id == group_id)
    replies = select(Reply.document_id).join(Thread).where(Thread.group_id == group_id)
    return select(opening.union_all(replies).subquery().c.document_id)


def archive(session: Session, group_id: int, now: datetime) -> None:
    """End writing in a group; reading goes on. The caller commits."""
    session.execute(
        update(Group).where(Group.id == group_id, Group.archived_at.is_(None)).values(archived_at=now)
    )


def reopen(session: Session, group_id: int) -> None:
    """Let people write in an archived group again. The caller commits."""
    session.execute(update(Group).where(Group.id == group_id).values(archived_at=None))


def _refuse_weaker(now: Choices, chosen: Choices) -> None:
    if now.audience is Audience.MEMBERS and chosen.audience is Audience.EVERYONE:
        raise NotNow(
            "audience",
            "People have written here for members only, and counted on it. So the group stays for members; "
            "found another group for everyone.",
        )
    if now.sensitivity is Sensitivity.RARE and chosen.sensitivity is Sensitivity.ORDINARY:
        raise NotNow(
            "sensitivity",
            "People have written here under the stricter rules, and counted on them. So they stay; "
            "found another group for the ordinary rules.",
        )
    held = floor_that_holds(now.sensitivity, now.floor)
    if floor_that_holds(chosen.sensitivity, chosen.floor) < held:
        raise NotNow(
            "floor",
            f"People have written here while {held:,} had to fit what they told, and counted on it. "
            "So the number can only be raised; found another group for a lower one.",
        )
