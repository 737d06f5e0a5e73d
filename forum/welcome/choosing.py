"""Joins several groups at once."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from forum.groups.membership import join
from forum.groups.reading import groups_for
from forum.visitor import Visitor


def join_chosen(session: Session, visitor: Visitor, group_ids: Iterable[int], now: datetime) -> int:
    """Make ``visitor`` a member of those groups that can be joined; return of how many. The caller commits.

    Groups that are gone or archived meanwhile are passed over: there is nothing to decide about them.
    """
    assert visitor.account_id is not None
    open_now = {group.group_id for group in groups_for(session, visitor) if not group.is_archived}
    chosen = sorted(
        open_now.intersection(group_ids)
    )  # in one order, so that two joining people never wait for each other
    return sum(join(session, group_id, visitor.account_id, now) for group_id in chosen)
