"""Whether somebody may write in a group now."""

from datetime import datetime, timedelta

from sqlalchemy import select, union_all
from sqlalchemy.orm import Session

from forum.discussions.counting import REPLY_KIND, THREAD_KIND
from forum.discussions.tables import Reply, Thread
from forum.drafts.keeping import wait_in_line
from forum.groups.membership import NoSuchGroup, is_member, with_membership
from forum.groups.obstacles import Obstacle, slow_mode, spared_slow_mode, standing_obstacle
from forum.groups.tables import Group
from forum.visitor import Role
from moderation.publishing.pace import recent_submissions

__all__ = ["NoSuchGroup", "Obstacle", "writing_rule"]

_FACTS = with_membership(
    select(Group.id, Group.audience, Group.clinicians_welcome, Group.archived_at, Group.slow_mode_minutes)
    .add_columns(is_member)
    .select_from(Group)
)


def writing_rule(
    session: Session, group_id: int, account_id: int, role: Role, now: datetime
) -> Obstacle | None:
    """What keeps somebody from starting a thread or answering in a group now; None if nothing does.

    Raises :class:`NoSuchGroup`. Says nothing of whether the group is published
    or a thread is locked.
    """
    group = session.execute(_FACTS.where(Group.id == group_id), {"visitor_id": account_id}).first()
    if group is None:
        raise NoSuchGroup(group_id)
    standing = standing_obstacle(group, group.is_member, role)
    if standing is not None or group.slow_mode_minutes == 0 or spared_slow_mode(role):
        return standing
    wait_in_line(session, account_id)  # of two posts sent at once, the second sees the first
    pause = timedelta(minutes=group.slow_mode_minutes)
    latest = _latest_post(session, group_id, account_id, now - pause)
    return None if latest is None else slow_mode(group.slow_mode_minutes, latest + pause, now)


def _latest_post(session: Session, group_id: int, account_id: int, since: datetime) -> datetime | None:
    """When somebody last handed a new post in here: whatever became of it, they have just written."""
    recent = recent_submissions(session, account_id, (THREAD_KIND, REPLY_KIND), since)
    here = session.scalars(
        union_all(
            select(Thread.document_id).where(Thread.group_id == group_id, Thread.document_id.in_(recent)),
            select(Reply.document_id)
            .join(Thread, Thread.id == Reply.thread_id)
            .where(Thread.group_id == group_id, Reply.document_id.in_(recent)),
        )
    )
    return max((recent[one] for one in here), default=None)
