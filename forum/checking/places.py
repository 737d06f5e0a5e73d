"""Which rules hold where a text is being written: asked of the database, never of the form."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from forum.accounts.tables import NAME_KIND
from forum.authoring.whereabouts import whereabouts_of
from forum.discussions.tables import Thread
from forum.drafts.belonging import Belonging, belonging_of
from forum.drafts.places import Form, Place
from forum.groups.membership import is_member, may_read, with_membership
from forum.groups.reading import open_group
from forum.groups.tables import Group
from forum.visitor import Visitor
from moderation.publishing.errors import NoSuchText, NotYours
from moderation.publishing.own_texts import open_own_text
from moderation.publishing.reading import Companion, Reader
from moderation.publishing.sealing import Vault
from moderation.screening import Sensitivity


class NoSuchPlace(Exception):
    """There is no such form, or not for this visitor."""


class NotOpen(Exception):
    """The place exists, and this visitor may not read it."""


@dataclass(frozen=True, slots=True)
class WritingPlace:
    """A form that this visitor may write in, and what holds there."""

    place: Place
    belonging: Belonging
    has_title: bool
    sensitivity: Sensitivity
    floor: int | None


class _Rules(NamedTuple):
    """What the database says of a form."""

    has_title: bool
    sensitivity: Sensitivity
    floor: int | None


def writing_place(session: Session, vault: Vault, visitor: Visitor, place: Place) -> WritingPlace:
    """The form at ``place``. Raises :class:`NoSuchPlace`, :class:`NotOpen`."""
    match place.form:
        case Form.NEW_THREAD:
            rules = _new_thread(session, visitor, place)
        case Form.REPLY:
            rules = _reply(session, visitor, place)
        case Form.EDIT:
            rules = _edit(session, vault, visitor, place)
    return WritingPlace(place, belonging_of(session, visitor, [place])[place], *rules)


def _new_thread(session: Session, visitor: Visitor, place: Place) -> _Rules:
    group = open_group(session, visitor, place.number)
    if group is None:
        raise NoSuchPlace
    if not group.may_read:
        raise NotOpen
    return _Rules(True, group.sensitivity, group.floor)


def _reply(session: Session, visitor: Visitor, place: Place) -> _Rules:
    row = session.execute(
        _thread(visitor.is_authenticated), {"visitor_id": visitor.account_id, "thread_id": place.number}
    ).first()
    if row is None:
        raise NoSuchPlace
    if not may_read(row.audience, row.is_member, visitor.role):
        raise NotOpen  # before anything is said of the thread itself
    if not row.is_there:
        raise NoSuchPlace
    return _Rules(False, Sensitivity(row.sensitivity), row.floor)


def _edit(session: Session, vault: Vault, visitor: Visitor, place: Place) -> _Rules:
    assert visitor.account_id is not None
    try:
        own = open_own_text(session, vault, place.number, visitor.account_id)
    except (NoSuchText, NotYours):
        raise NoSuchPlace from None
    if own.kind == NAME_KIND or own.draft is None:
        raise NoSuchPlace
    reader = Reader(visitor.account_id)
    where = whereabouts_of(session, reader, [(own.document_id, own.kind)])[own.document_id]
    return _Rules(own.draft.title is not None, where.sensitivity, where.floor)


@cache
def _thread(signed_in: bool) -> Select[Any]:
    opening = Companion(Reader(0 if signed_in else None), "opening")
    rules: Sequence[Any] = (Group.audience, Group.sensitivity, Group.floor)
    query = (
        select(*rules, is_member, opening.is_there.label("is_there"))
        .select_from(Thread)
        .join(Group, Group.id == Thread.group_id)
    )
    return opening.beside(with_membership(query), Thread.document_id.expression).where(
        Thread.id == bindparam("thread_id")
    )
