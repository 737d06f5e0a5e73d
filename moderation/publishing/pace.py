"""How fast somebody hands in texts."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderation.publishing.tables import Document


def recent_submissions(
    session: Session, author_id: int, kinds: Sequence[str], since: datetime
) -> dict[int, datetime]:
    """The documents that somebody began after ``since``, with the moment of each. Edits begin nothing."""
    rows = session.execute(
        select(Document.id, Document.created_at).where(
            Document.author_id == author_id, Document.kind.in_(kinds), Document.created_at > since
        )
    )
    return {row.id: row.created_at for row in rows}
