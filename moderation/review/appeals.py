"""Who may not decide about an appeal: the moderator whom it is about."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from moderation.publishing.statuses import Act, Actor
from moderation.publishing.tables import Decision, Revision

_TURNED_DOWN = aliased(Decision)
_APPEAL = aliased(Decision)


def is_appeal_against(session: Session, revision_id: int, moderator_id: int) -> bool:
    """Whether the author appealed after this moderator had rejected or taken down this revision."""
    return revision_id in appeals_against(session, [revision_id], moderator_id)


def appeals_against(session: Session, revision_ids: Collection[int], moderator_id: int) -> set[int]:
    """Those of these revisions of which :func:`is_appeal_against` is true, in one statement."""
    if not revision_ids:
        return set()
    query = select(Revision.id).where(
        Revision.id.in_(sorted(set(revision_ids))), appealed_against(Revision.id, moderator_id)
    )
    return set(session.scalars(query))


def appealed_against(revision_id: Any, moderator_id: int) -> ColumnElement[bool]:
    """The same of a column of revision numbers, for a statement around it."""
    appeal = (
        select(_APPEAL.id)
        .where(_APPEAL.revision_id == _TURNED_DOWN.revision_id, _APPEAL.act == Act.APPEAL)
        # Said aloud: two levels down SQLAlchemy would ask about any revision's appeal.
        .correlate(_TURNED_DOWN)
        .scalar_subquery()
    )
    return (
        select(_TURNED_DOWN.id)
        .where(
            _TURNED_DOWN.revision_id == revision_id,
            _TURNED_DOWN.act.in_([Act.REJECT, Act.TAKE_DOWN]),
            _TURNED_DOWN.actor == Actor.MODERATOR,
            _TURNED_DOWN.actor_id == moderator_id,
            _TURNED_DOWN.id < appeal,
        )
        .exists()
    )
