"""Groups as readers see them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select
from sqlalchemy.orm import Session

from forum.groups.tables import Group
from moderation.publishing.reading import Reader, published, readable_document_id
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity

MOST_GROUPS = 200


@dataclass(frozen=True, slots=True)
class GroupView:
    """A published group. ``is_open`` says whether this reader may read its threads."""

    group_id: int
    title: str
    html: str
    sensitivity: Sensitivity
    audience: Audience
    is_open: bool

    @property
    def is_rare(self) -> bool:
        return self.sensitivity is Sensitivity.RARE


def groups_for(session: Session, reader: Reader) -> list[GroupView]:
    """All groups, oldest first. A members' group is listed for everyone, so that people can find it."""
    query = _groups(reader).order_by(Group.id).limit(MOST_GROUPS)
    return [_view(row, reader) for row in session.execute(query)]


def open_group(session: Session, reader: Reader, group_id: int) -> GroupView | None:
    """One group, or None if there is none to see."""
    row = session.execute(_groups(reader).where(Group.id == group_id)).first()
    return _view(row, reader) if row else None


def _groups(reader: Reader) -> Select[Any]:
    return published(reader, Group.id.label("group_id"), Group.sensitivity, Group.audience).join(
        Group, Group.document_id == readable_document_id
    )


def _view(row: Row[Any], reader: Reader) -> GroupView:
    return GroupView(
        group_id=row.group_id,
        title=row.title,
        html=row.html,
        sensitivity=Sensitivity(row.sensitivity),
        audience=Audience(row.audience),
        is_open=row.audience in reader.audiences,
    )
