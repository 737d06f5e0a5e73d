"""The one place where a revision's status changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CursorResult, select, update
from sqlalchemy.orm import Session

from moderation.publishing.errors import ForbiddenMove, NoSuchText, StaleDecision
from moderation.publishing.statuses import MOVES, Act, Actor, Standing, Status
from moderation.publishing.tables import Decision, Document, Revision


@dataclass(frozen=True, slots=True)
class By:
    """Who acts: a kind of actor and, for people, the number of their account."""

    actor: Actor
    account_id: int | None = None


SCREENING = By(Actor.SCREENING)
SYSTEM = By(Actor.SYSTEM)


def lock_document(session: Session, document_id: int) -> Document:
    """Let one transaction at a time move the revisions of a document.

    The empty update takes a row lock on PostgreSQL and the write lock on
    SQLite, which knows no ``FOR UPDATE``. Raises :class:`NoSuchText`.
    """
    session.execute(update(Document).where(Document.id == document_id).values(id=document_id))
    document = session.get(Document, document_id)
    if document is None:
        raise NoSuchText(document_id)
    return document


def standing_of(session: Session, revision_id: int) -> Standing:
    """Where a revision stands now. Raises :class:`NoSuchText`."""
    row = session.execute(select(Revision.status, Revision.turn).where(Revision.id == revision_id)).first()
    if row is None:
        raise NoSuchText(revision_id)
    return Standing.stored(row.status, row.turn)


def move(
    session: Session,
    revision_id: int,
    act: Act,
    by: By,
    now: datetime,
    *,
    reason: str | None = None,
    kinds: Iterable[str] = (),
) -> Standing:
    """Move a revision once, record the decision, return where it stands now.

    The row is changed by compare-and-set: of two who decide at the same time
    one moves it, and the other gets :class:`StaleDecision`. An actor who may
    never do this act gets :class:`ForbiddenMove`. Erasing empties the envelope
    in the same statement. Touches no publication: see :mod:`publications`.
    """
    allowed = MOVES.get(act)
    if allowed is None or by.actor not in allowed.by:
        raise ForbiddenMove(revision_id, act, by.actor)
    before = standing_of(session, revision_id)
    if before not in allowed.before:
        raise StaleDecision(revision_id)
    after = allowed.after
    values: dict[str, object] = {"status": after.status, "turn": after.turn, "changed_at": now}
    if after.status is Status.ERASED:
        values |= {"sealed_text": None, "sealed_key": None, "sealed_advice": None}
    same_turn = Revision.turn.is_(None) if before.turn is None else Revision.turn == before.turn
    moved = session.execute(
        update(Revision)
        .where(Revision.id == revision_id, Revision.status == before.status, same_turn)
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    assert isinstance(moved, CursorResult)
    if moved.rowcount != 1:
        raise StaleDecision(revision_id)
    record(session, revision_id, act, by, now, reason=reason, kinds=kinds)
    session.expire_all()
    return after


def record(
    session: Session,
    revision_id: int,
    act: Act,
    by: By,
    now: datetime,
    *,
    reason: str | None = None,
    kinds: Iterable[str] = (),
) -> None:
    """Append a decision: ids, kinds and a reason's code, never the text."""
    document_id = session.execute(select(Revision.document_id).where(Revision.id == revision_id)).scalar_one()
    session.add(
        Decision(
            document_id=document_id,
            revision_id=revision_id,
            act=act,
            actor=by.actor,
            actor_id=by.account_id,
            reason=reason,
            kinds=" ".join(sorted(set(kinds))),
            decided_at=now,
        )
    )
    session.flush()
