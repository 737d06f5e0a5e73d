"""What moderators decide. Each decision names the revision that was seen.

A decision moves that revision once or raises :class:`StaleDecision` and
changes nothing. Nobody decides about their own text, and an appeal is decided by
somebody else than the moderator it is about.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from moderation.publishing.authors_desk import refuse_without_override
from moderation.publishing.disputes import mark
from moderation.publishing.errors import ForbiddenMove, NoSuchText, PublishingError, StaleDecision
from moderation.publishing.gravity import TAKEN_DOWN
from moderation.publishing.moves import By, lock_document, move, standing_of
from moderation.publishing.opened_text import read_revision
from moderation.publishing.publications import make_way, publish, published_revision, unpublish
from moderation.publishing.remembering import in_advice
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import WITH_MODERATOR, Act, Actor
from moderation.publishing.submitting import Author, Receipt, resubmit
from moderation.publishing.tables import Document, Revision
from moderation.review.appeals import is_appeal_against
from moderation.review.reasons import Reason
from moderation.screening import Role, Sensitivity


class OwnTextDecision(PublishingError):
    """A moderator tried to decide about a text of their own."""

    def __init__(self, revision_id: int) -> None:
        super().__init__(f"revision {revision_id} was written by the moderator who would decide")


class DecidedBeforeAppeal(PublishingError):
    """A moderator tried to decide again about a text that they turned down before its author appealed."""

    def __init__(self, revision_id: int) -> None:
        super().__init__(f"revision {revision_id} waits for another moderator than the one appealed against")


def publish_as_it_is(
    session: Session, vault: Vault, revision_id: int, moderator_id: int, now: datetime
) -> None:
    """Show a held revision to readers: a person has read it and finds it right.

    Raises :class:`NoOverride` for what nobody may publish, such as somebody's
    address: its author edits it, or the rewrite is published.
    """
    revision, document = _held(session, revision_id, moderator_id)
    refuse_without_override(session, revision_id)
    draft, facts = vault.open(revision), in_advice(vault.open_advice(revision))
    first_published_at = make_way(session, document, revision_id, now)
    move(session, revision_id, Act.PUBLISH, By(Actor.MODERATOR, moderator_id), now)
    publish(session, document, revision_id, draft, now, first_published_at, facts)


def publish_the_rewrite(
    session: Session, vault: Vault, revision_id: int, moderator_id: int, now: datetime
) -> Receipt:
    """Replace a held revision by its suggested rewrite, which is screened like any text.

    It appears as soon as the screener has cleared it; if something is still
    found in it, it comes back to the list. Nudge the screener after commit.
    """
    revision, document = _held(session, revision_id, moderator_id)
    own = read_revision(session, vault, revision, document)
    if own.rewritten is None or not own.may_use_the_rewrite:
        raise ForbiddenMove(revision_id, Act.REPLACE, Actor.MODERATOR)
    return resubmit(
        session,
        vault,
        own.rewritten,
        Author(document.author_id, Role(revision.author_role)),
        document_id=document.id,
        submission_key=f"rewrite of {revision_id}",
        now=now,
        sensitivity=Sensitivity(revision.sensitivity),
        floor=revision.floor,
        by=By(Actor.MODERATOR, moderator_id),
    )


def mark_findings(
    session: Session,
    revision_id: int,
    ordinals: Collection[int],
    moderator_id: int,
    now: datetime,
    *,
    is_right: bool,
) -> None:
    """Say whether findings of a text that waits are right; the text stays where it is."""
    _held(session, revision_id, moderator_id)
    mark(session, revision_id, ordinals, is_right=is_right, moderator_id=moderator_id, now=now)


def ask_author_to_edit(
    session: Session, revision_id: int, moderator_id: int, reason: Reason, now: datetime
) -> None:
    """Give a held revision back to its author, with the reason."""
    _held(session, revision_id, moderator_id)
    move(session, revision_id, Act.ASK_AUTHOR, By(Actor.MODERATOR, moderator_id), now, reason=reason)


def reject(session: Session, revision_id: int, moderator_id: int, reason: Reason, now: datetime) -> None:
    """Decide that a held revision is not published, with the reason."""
    _held(session, revision_id, moderator_id)
    move(session, revision_id, Act.REJECT, By(Actor.MODERATOR, moderator_id), now, reason=reason)


def take_down(session: Session, revision_id: int, moderator_id: int, reason: Reason, now: datetime) -> None:
    """Take a published revision from readers at once; it waits in the list again."""
    document = _locked(session, revision_id, moderator_id)
    if published_revision(session, document.id) != revision_id:
        raise StaleDecision(revision_id)
    unpublish(session, document, now)
    move(session, revision_id, Act.TAKE_DOWN, By(Actor.MODERATOR, moderator_id), now, reason=reason)
    # Its screening found little; the queue goes by what a person has found since.
    session.execute(update(Revision).where(Revision.id == revision_id).values(gravity=TAKEN_DOWN))


def _locked(session: Session, revision_id: int, moderator_id: int) -> Document:
    """The document of a revision, so that nobody else moves it meanwhile; not one's own.

    Nor one that this moderator rejected or took down before its author appealed.
    """
    document_id = session.scalar(select(Revision.document_id).where(Revision.id == revision_id))
    if document_id is None:
        raise NoSuchText(revision_id)
    document = lock_document(session, document_id)
    if document.author_id == moderator_id:
        raise OwnTextDecision(revision_id)
    if is_appeal_against(session, revision_id, moderator_id):
        raise DecidedBeforeAppeal(revision_id)
    return document


def _held(session: Session, revision_id: int, moderator_id: int) -> tuple[Revision, Document]:
    """The revision that was seen, locked, if it still waits for a moderator."""
    document = _locked(session, revision_id, moderator_id)
    if standing_of(session, revision_id) != WITH_MODERATOR:
        raise StaleDecision(revision_id)
    return session.get_one(Revision, revision_id, populate_existing=True), document
