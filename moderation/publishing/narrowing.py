"""Makes documents readable by fewer people. Never by more: the database refuses that."""

from typing import Any

from sqlalchemy import Select, update
from sqlalchemy.orm import Session

from moderation.publishing.submitting import Audience
from moderation.publishing.tables import Document


def narrow_to_members(session: Session, document_ids: Select[Any]) -> None:
    """Let only people who are signed in read these documents, published or not. The caller commits.

    ``document_ids`` selects their numbers, so that a long thread needs no long
    list. Doing it twice changes nothing.
    """
    session.execute(
        update(Document)
        .where(Document.id.in_(document_ids), Document.audience != Audience.MEMBERS)
        .values(audience=Audience.MEMBERS)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()
