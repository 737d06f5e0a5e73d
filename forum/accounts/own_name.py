"""How one's own name stands: shown to readers, being checked, or returned."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from forum.accounts.registering import NoSuchAccount, name_document_of
from forum.highlighting import Annotated, annotate
from moderation.publishing.own_texts import newest_own_revision, open_own_text
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Status, Turn
from moderation.review.reasons import words_for


@dataclass(frozen=True, slots=True)
class OwnName:
    """The newest name somebody chose. ``state`` is published, checking, returned, waiting or refused."""

    revision_id: int
    name: str
    state: str
    annotated: Annotated
    may_ask_a_moderator: bool
    reason: str | None

    def __repr__(self) -> str:
        return f"<OwnName of revision {self.revision_id}>"


def own_name(session: Session, vault: Vault, account_id: int) -> OwnName:
    """The state of an account's newest name. Raises NoSuchAccount."""
    document_id = name_document_of(session, account_id)
    if document_id is None:
        raise NoSuchAccount
    own = open_own_text(session, vault, newest_own_revision(session, document_id, account_id), account_id)
    if own.is_published:
        state = "published"
    elif own.standing.status is Status.PENDING:
        state = "checking"
    elif own.standing.turn is Turn.AUTHOR:
        state = "returned"
    elif own.standing.turn is Turn.MODERATOR:
        state = "waiting"
    else:
        state = "refused"
    return OwnName(
        revision_id=own.revision_id,
        name=own.draft.body if own.draft else "",
        state=state,
        annotated=annotate(own),
        may_ask_a_moderator=own.may_ask_a_moderator,
        reason=words_for(own.last_reason),
    )
