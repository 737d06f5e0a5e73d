"""What authors do to their texts. Each act names the revision that was seen."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from forum.accounts.tables import NAME_KIND
from forum.authoring.states import State, state_of
from forum.authoring.whereabouts import whereabouts_of
from moderation.publishing import authors_desk, disputes
from moderation.publishing.authors_desk import rewritten_text
from moderation.publishing.draft import Draft
from moderation.publishing.errors import ForbiddenMove, StaleDecision
from moderation.publishing.own_texts import open_own_text
from moderation.publishing.reading import Reader
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Actor
from moderation.publishing.submitting import Author, Receipt, resubmit

_OPEN = {State.PUBLISHED, State.CHECKING, State.RETURNED, State.WAITING}


@dataclass(frozen=True, slots=True)
class Desk:
    """Who changes something, with what, and when."""

    session: Session
    vault: Vault
    author: Author
    now: datetime


def edit(desk: Desk, revision_id: int, draft: Draft, submission_key: str) -> Receipt:
    """Hand in a newer version of one's text; what readers see stays until it is cleared.

    Raises StaleDecision if ``revision_id`` is not the newest or is over, and
    ForbiddenMove for a name, which has a page of its own.
    """
    own = open_own_text(desk.session, desk.vault, revision_id, desk.author.account_id)
    if own.kind == NAME_KIND:
        raise ForbiddenMove(revision_id, Act.REPLACE, Actor.AUTHOR)
    receipt = _resubmit(desk, own.document_id, own.kind, draft, submission_key)
    # Asked only now: the same form sent twice finds its own text as the newest, and that is no conflict.
    if not receipt.repeated and (not own.revision_is_newest or state_of(own.standing) not in _OPEN):
        desk.session.rollback()
        raise StaleDecision(revision_id)
    return receipt


def use_rewrite(desk: Desk, revision_id: int) -> Receipt:
    """Hand the suggested rewrite in as a newer version. Raises ForbiddenMove, StaleDecision."""
    own = open_own_text(desk.session, desk.vault, revision_id, desk.author.account_id)
    if own.kind == NAME_KIND:
        raise ForbiddenMove(revision_id, Act.REPLACE, Actor.AUTHOR)
    document_id, rewritten = rewritten_text(desk.session, desk.vault, revision_id, desk.author.account_id)
    return _resubmit(desk, document_id, own.kind, rewritten, f"rewrite of {revision_id}")


def send_again(desk: Desk, revision_id: int) -> Receipt:
    """Hand a returned text in once more, as it is, because something around it has changed.

    Raises ForbiddenMove for a name, StaleDecision if it is not the newest or was not returned.
    """
    own = open_own_text(desk.session, desk.vault, revision_id, desk.author.account_id)
    if own.kind == NAME_KIND or own.draft is None:
        raise ForbiddenMove(revision_id, Act.REPLACE, Actor.AUTHOR)
    receipt = _resubmit(desk, own.document_id, own.kind, own.draft, f"{revision_id} once more")
    if not receipt.repeated and not (own.revision_is_newest and state_of(own.standing) is State.RETURNED):
        desk.session.rollback()
        raise StaleDecision(revision_id)
    return receipt


def withdraw(desk: Desk, revision_id: int) -> None:
    """Take one's thread or reply from readers, at once and with everything that waits.

    Raises StaleDecision if it is over already or was replaced, ForbiddenMove
    for what cannot be taken down this way.
    """
    own = open_own_text(desk.session, desk.vault, revision_id, desk.author.account_id)
    place = whereabouts_of(desk.session, Reader(desk.author.account_id), [(own.document_id, own.kind)])[
        own.document_id
    ]
    if place.noun not in {"thread", "reply"}:
        raise ForbiddenMove(revision_id, Act.WITHDRAW, Actor.AUTHOR)
    if state_of(own.standing) not in _OPEN:
        raise StaleDecision(revision_id)
    authors_desk.withdraw(desk.session, own.document_id, desk.author.account_id, desk.now)


def ask_a_moderator(desk: Desk, revision_id: int) -> None:
    """Hand a returned text to a moderator. Raises NoOverride, StaleDecision."""
    authors_desk.ask_a_moderator(desk.session, revision_id, desk.author.account_id, desk.now)


def dispute(desk: Desk, revision_id: int, ordinals: Collection[int]) -> None:
    """Tell a moderator that the filter is wrong about these findings. Raises NoOverride, StaleDecision."""
    disputes.dispute(desk.session, revision_id, ordinals, desk.author.account_id, desk.now)


def appeal(desk: Desk, revision_id: int) -> None:
    """Ask another moderator to look again at a rejected text. Raises AppealedBefore, StaleDecision."""
    authors_desk.appeal(desk.session, revision_id, desk.author.account_id, desk.now)


def _resubmit(desk: Desk, document_id: int, kind: str, draft: Draft, submission_key: str) -> Receipt:
    place = whereabouts_of(desk.session, Reader(desk.author.account_id), [(document_id, kind)])[document_id]
    return resubmit(
        desk.session,
        desk.vault,
        draft,
        desk.author,
        document_id=document_id,
        submission_key=submission_key,
        now=desk.now,
        sensitivity=place.sensitivity,
        floor=place.floor,
    )
