"""Reactions as columns of a statement over posts, and as what a page shows."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, literal, select
from sqlalchemy.orm import Session

from forum.reactions.kinds import LOOKS, Kind
from forum.reactions.tables import Reaction, ReactionTally

_TALLY, _REACTION = ReactionTally.__table__, Reaction.__table__


class Shown(NamedTuple):
    """One reaction at one post: how many, and whether the visitor is among them."""

    kind: Kind
    label: str
    icon: str
    times: int
    is_own: bool


def reaction_columns(document_id: ColumnElement[int], visitor_id: Any = None) -> tuple[Any, ...]:
    """The four counts of a document, and the visitor's own reactions in one number; see :func:`shown`.

    Extend the statement by :func:`with_tally`. Without ``visitor_id`` nobody's own are looked for.
    """
    counts = tuple(_TALLY.c[look.kind] for look in LOOKS)
    if visitor_id is None:
        return (*counts, literal(0))
    bits = case({look.kind.value: look.bit for look in LOOKS}, value=_REACTION.c.kind)
    own = (
        select(func.sum(bits))
        .where(_REACTION.c.document_id == document_id, _REACTION.c.account_id == visitor_id)
        .scalar_subquery()
    )
    return (*counts, own.label("own_reactions"))


def with_tally(query: Select[Any], document_id: ColumnElement[int]) -> Select[Any]:
    """``query`` with the counts beside each row, all None where nobody reacted."""
    return query.outerjoin(_TALLY, _TALLY.c.document_id == document_id)


def shown(columns: Sequence[Any]) -> tuple[Shown, ...]:
    """All four reactions, from the columns of :func:`reaction_columns`."""
    own = columns[4] or 0
    return tuple(
        Shown(look.kind, look.label, look.icon, count or 0, bool(own & look.bit))
        for look, count in zip(LOOKS, columns, strict=False)
    )


NOTHING_SHOWN = shown((0, 0, 0, 0, 0))


def reactions_at(session: Session, document_id: int, account_id: int) -> tuple[Shown, ...]:
    """The four reactions at one post as this account sees them."""
    row = session.execute(_ONE, {"document_id": document_id, "visitor_id": account_id}).one()
    return shown(row)


_WANTED = select(bindparam("document_id", type_=_TALLY.c.document_id.type).label("id")).subquery()
_ONE = (
    select(*reaction_columns(_WANTED.c.id, bindparam("visitor_id")))
    .select_from(_WANTED)
    .outerjoin(_TALLY, and_(_TALLY.c.document_id == _WANTED.c.id))
)
