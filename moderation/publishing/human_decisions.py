"""What a person has decided about a document is not undone by the filter."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderation.publishing.draft import Draft
from moderation.publishing.errors import BrokenSeal
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Actor, Status
from moderation.publishing.tables import Decision, Revision

DECIDED_BEFORE = "decided_before"

_DECIDING = (Act.PUBLISH, Act.REPLACE, Act.ASK_AUTHOR, Act.REJECT, Act.TAKE_DOWN)


def a_person_must_look(session: Session, vault: Vault, document_id: int, draft: Draft) -> bool:
    """Whether ``draft``, though cleared by the filter, has to wait for a moderator.

    It has to if the last word that a moderator said about its document was to
    reject it or to take it down, or was to ask for an edit and these are the
    same words again.
    """
    last = session.execute(
        select(Decision.act, Revision.id)
        .join(Revision, Revision.id == Decision.revision_id)
        .where(
            Revision.document_id == document_id,
            Decision.actor == Actor.MODERATOR,
            Decision.act.in_(_DECIDING),
        )
        .order_by(Decision.id.desc())
        .limit(1)
    ).first()
    if last is None or last.act in (Act.PUBLISH, Act.REPLACE):
        return False
    if last.act == Act.ASK_AUTHOR:
        return _says_the_same(vault, session.get_one(Revision, last.id), draft)
    return True


def _says_the_same(vault: Vault, asked: Revision, draft: Draft) -> bool:
    if asked.status == Status.ERASED:
        return False
    try:
        earlier = vault.open(asked)
    except BrokenSeal:
        return True  # what cannot be compared, a person compares
    return _words(earlier) == _words(draft)


def _words(draft: Draft) -> tuple[list[str], list[str]]:
    return (draft.title or "").casefold().split(), draft.body.casefold().split()
