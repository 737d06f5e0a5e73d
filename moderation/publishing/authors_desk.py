"""What authors do about their own texts."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from moderation.publishing.draft import Draft
from moderation.publishing.errors import AppealedBefore, ForbiddenMove, NoOverride, NotYours, StaleDecision
from moderation.publishing.gravity import APPEALED
from moderation.publishing.moves import By, lock_document, move
from moderation.publishing.own_texts import newest_own_revision, open_own_text, own_revision
from moderation.publishing.publications import unpublish
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Actor, Status
from moderation.publishing.tables import Decision, FindingRow, Revision
from moderation.screening import STOPPING


def withdraw(session: Session, document_id: int, author_id: int, now: datetime) -> None:
    """Take one's document from readers at once, whatever waits; nobody reviews it.

    Raises :class:`NotYours`, :class:`NoSuchText`.
    """
    document = lock_document(session, document_id)
    if document.author_id != author_id:
        raise NotYours(document_id)
    unpublish(session, document, now)
    live = session.scalars(
        select(Revision.id).where(
            Revision.document_id == document_id,
            Revision.status.in_([Status.PENDING, Status.HELD, Status.CLEARED]),
        )
    ).all()
    for revision_id in live:
        move(session, revision_id, Act.WITHDRAW, By(Actor.AUTHOR, author_id), now)


def ask_a_moderator(session: Session, revision_id: int, author_id: int, now: datetime) -> None:
    """Hand a returned revision to a moderator instead of editing it.

    Raises :class:`NoOverride` if a finding must be edited away,
    :class:`StaleDecision` if it is not the author's turn any more.
    """
    own_revision(session, revision_id, author_id)
    refuse_without_override(session, revision_id)
    move(session, revision_id, Act.ASK_MODERATOR, By(Actor.AUTHOR, author_id), now)


def appeal(session: Session, revision_id: int, author_id: int, now: datetime) -> None:
    """Ask that a moderator who did not decide yet looks at a rejected revision again.

    Once for each revision, and only while it is the newest of its document
    and its text still exists. Raises :class:`AppealedBefore`,
    :class:`StaleDecision`, :class:`NotYours`, :class:`NoSuchText`.
    """
    _, document = own_revision(session, revision_id, author_id)
    lock_document(session, document.id)
    if appealed(session, revision_id):
        raise AppealedBefore(revision_id)
    if newest_own_revision(session, document.id, author_id) != revision_id:
        raise StaleDecision(revision_id)
    move(session, revision_id, Act.APPEAL, By(Actor.AUTHOR, author_id), now)
    session.execute(
        update(Revision)
        .where(Revision.id == revision_id, Revision.gravity < APPEALED)
        .values(gravity=APPEALED)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()


def appealed(session: Session, revision_id: int) -> bool:
    """Whether a second look at this revision was asked for, at any time."""
    asked = select(Decision.id).where(Decision.revision_id == revision_id, Decision.act == Act.APPEAL)
    return session.scalar(asked.limit(1)) is not None


def refuse_without_override(session: Session, revision_id: int) -> None:
    """Raise :class:`NoOverride` if the revision has a finding that nobody may publish."""
    blocking = session.scalar(
        select(FindingRow.id)
        .where(
            FindingRow.revision_id == revision_id,
            FindingRow.overridable.is_(False),
            FindingRow.action.in_(STOPPING),
        )
        .limit(1)
    )
    if blocking is not None:
        raise NoOverride(revision_id)


def rewritten_text(session: Session, vault: Vault, revision_id: int, author_id: int) -> tuple[int, Draft]:
    """The document and the suggested rewrite of one's own held revision.

    The rewrite is a text like any other: submit it as a new revision. Raises
    :class:`ForbiddenMove` if there is none to use.
    """
    own = open_own_text(session, vault, revision_id, author_id)
    if not own.may_use_the_rewrite or own.rewritten is None:
        raise ForbiddenMove(revision_id, Act.REPLACE, Actor.AUTHOR)
    return own.document_id, own.rewritten
