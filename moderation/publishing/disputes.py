"""What people say of a finding: its author that it is wrong, a moderator whether it is.

Only the number of the finding is kept, with a time and a yes or no, never a word
of the text. The marks of moderators are what the precision of the filter is
measured by; see :mod:`moderation.review.precision`.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderation.publishing.authors_desk import ask_a_moderator
from moderation.publishing.errors import NoOverride, NoSuchText, StaleDecision
from moderation.publishing.own_texts import own_revision
from moderation.publishing.statuses import WITH_AUTHOR, WITH_MODERATOR, Standing
from moderation.publishing.tables import FindingDispute, FindingMark, FindingRow, Revision
from moderation.screening import Action


def dispute(
    session: Session, revision_id: int, ordinals: Collection[int], author_id: int, now: datetime
) -> None:
    """Tell a moderator that findings of one's own text are wrong, and hand the text over with it.

    A text that waits for a moderator already stays where it is. Raises
    :class:`NoOverride` if a finding must be edited away whatever its author
    says, :class:`StaleDecision` if the text is no longer held,
    :class:`NoSuchText`, :class:`NotYours`.
    """
    revision, _ = own_revision(session, revision_id, author_id)
    findings = _findings(session, revision_id, ordinals)
    if any(not one.overridable and Action(one.action).stops for one in findings):
        raise NoOverride(revision_id)
    standing = Standing.stored(revision.status, revision.turn)
    if standing == WITH_AUTHOR:
        ask_a_moderator(session, revision_id, author_id, now)
    elif standing != WITH_MODERATOR:
        raise StaleDecision(revision_id)
    known = set(
        session.scalars(
            select(FindingDispute.finding_id).where(
                FindingDispute.finding_id.in_([one.id for one in findings])
            )
        )
    )
    session.add_all(
        FindingDispute(finding_id=one.id, disputed_at=now) for one in findings if one.id not in known
    )
    session.flush()


def mark(
    session: Session,
    revision_id: int,
    ordinals: Collection[int],
    *,
    is_right: bool,
    moderator_id: int,
    now: datetime,
) -> None:
    """Keep whether findings are right, as a moderator sees it; a later mark replaces an earlier one.

    Raises :class:`NoSuchText`, :class:`StaleDecision` unless the text waits for a
    moderator. Who may mark is asked before.
    """
    revision = session.get(Revision, revision_id, populate_existing=True)
    if revision is None:
        raise NoSuchText(revision_id)
    if Standing.stored(revision.status, revision.turn) != WITH_MODERATOR:
        raise StaleDecision(revision_id)
    for finding in _findings(session, revision_id, ordinals):
        session.merge(
            FindingMark(finding_id=finding.id, is_right=is_right, moderator_id=moderator_id, marked_at=now)
        )
    session.flush()


def _findings(session: Session, revision_id: int, ordinals: Collection[int]) -> list[FindingRow]:
    rows = session.scalars(
        select(FindingRow).where(
            FindingRow.revision_id == revision_id, FindingRow.ordinal.in_(sorted(set(ordinals)))
        )
    ).all()
    if not rows:
        raise NoSuchText(revision_id)
    return list(rows)
