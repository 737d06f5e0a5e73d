"""Erases text that nobody may need any more; the decisions about it stay."""

from datetime import datetime, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from moderation.publishing.errors import StaleDecision
from moderation.publishing.moves import SYSTEM, move
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Status, Turn
from moderation.publishing.tables import Revision


def erase_what_is_over(session: Session, now: datetime, retention: timedelta, most: int = 500) -> int:
    """Erase rejected, withdrawn and abandoned revisions that have stood for ``retention``.

    Abandoned means returned to its author and never taken up. What waits for
    a moderator or a screener is never erased. Returns how many were erased;
    the caller commits.
    """
    over = session.scalars(
        select(Revision.id)
        .where(
            Revision.changed_at <= now - retention,
            or_(
                Revision.status.in_([Status.REJECTED, Status.WITHDRAWN]),
                and_(Revision.status == Status.HELD, Revision.turn == Turn.AUTHOR),
            ),
        )
        .order_by(Revision.changed_at)
        .limit(most)
    ).all()
    erased = 0
    for revision_id in over:
        try:
            move(session, revision_id, Act.ERASE, SYSTEM, now, reason="retention_over")
            erased += 1
        except StaleDecision:
            continue  # its author took it up at this very moment
    return erased


def rewrap_keys(session: Session, vault: Vault, after: int = 0, most: int = 500) -> int | None:
    """Wrap the text keys of up to ``most`` revisions above id ``after`` with the newest site key.

    Returns the last id done, or None when there are no more. Run it over all
    revisions after adding a key; then the old key can go.
    """
    batch = session.scalars(
        select(Revision)
        .where(Revision.id > after, Revision.sealed_key.is_not(None))
        .order_by(Revision.id)
        .limit(most)
    ).all()
    for revision in batch:
        assert revision.sealed_key is not None
        revision.sealed_key = vault.rewrap(revision.sealed_key)
    session.flush()
    return batch[-1].id if batch else None
