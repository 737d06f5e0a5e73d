"""Sets and takes back reactions, and counts them in the same transaction."""

from datetime import datetime

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from forum.reactions.kinds import Kind
from moderation.publishing.database import UtcDateTime

# The rows decide who was first, and the count follows the row: so the same
# click sent twice, or by two threads at once, counts once.
_ADD = text(
    "INSERT INTO reaction (document_id, account_id, kind, created_at)"
    " VALUES (:document_id, :account_id, :kind, :now) ON CONFLICT DO NOTHING"
).bindparams(bindparam("now", type_=UtcDateTime()))
_REMOVE = text(
    "DELETE FROM reaction WHERE document_id = :document_id AND account_id = :account_id AND kind = :kind"
)
_COUNT = {
    kind: text(
        f"INSERT INTO reaction_tally (document_id, {kind}) VALUES (:document_id, 1)"  # noqa: S608 - our own names
        f" ON CONFLICT (document_id) DO UPDATE SET {kind} = reaction_tally.{kind} + 1"
    )
    for kind in Kind
}
_DISCOUNT = {
    kind: text(f"UPDATE reaction_tally SET {kind} = {kind} - 1 WHERE document_id = :document_id")  # noqa: S608
    for kind in Kind
}


def set_reaction(
    session: Session, document_id: int, account_id: int, kind: Kind, chosen: bool, now: datetime
) -> bool:
    """Let an account's reaction to a document stand or not; whether that changed anything.

    The caller has asked whether the account may, and commits.
    """
    which = {"document_id": document_id, "account_id": account_id, "kind": kind.value}
    changed = session.execute(_ADD, which | {"now": now}) if chosen else session.execute(_REMOVE, which)
    if not changed.rowcount:  # type: ignore[attr-defined]
        return False
    session.execute((_COUNT if chosen else _DISCOUNT)[kind], {"document_id": document_id})
    return True
