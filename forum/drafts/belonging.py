"""What a place is called, where its form stands, and where the form sends to."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy import Select
from sqlalchemy.orm import Session

from forum.authoring.whereabouts import whereabouts_of
from forum.discussions.tables import Thread
from forum.drafts.places import Form, Place
from forum.gate import reader_of
from forum.groups.membership import readable_by, with_membership
from forum.groups.tables import Group
from forum.visitor import Visitor
from moderation.publishing.own_texts import own_documents
from moderation.publishing.reading import published_titles, readable_document_id


@dataclass(frozen=True, slots=True)
class Belonging:
    """``what`` is being written ("Your reply"), and ``context`` the published title around it, or empty."""

    what: str
    context: str
    address: str
    action: str
    send: str


_WHAT = {Form.NEW_THREAD: "A new thread", Form.REPLY: "A reply", Form.EDIT: "A change to your text"}
_SEND = {Form.NEW_THREAD: "Start the thread", Form.REPLY: "Send the reply", Form.EDIT: "Send it again"}


def belonging_of(session: Session, visitor: Visitor, places: Iterable[Place]) -> dict[Place, Belonging]:
    """What these places are, in at most seven statements, with the titles that ``visitor`` may read."""
    numbers: dict[Form, list[int]] = {form: [] for form in Form}
    for place in places:
        numbers[place.form].append(place.number)
    found: dict[Place, Belonging] = {}
    groups = _titles(
        session, visitor, _group_titles(visitor, numbers[Form.NEW_THREAD]), numbers[Form.NEW_THREAD]
    )
    threads = _titles(session, visitor, _thread_titles(visitor, numbers[Form.REPLY]), numbers[Form.REPLY])
    for form, titles in ((Form.NEW_THREAD, groups), (Form.REPLY, threads)):
        for number in numbers[form]:
            found[Place(form, number)] = _belonging(Place(form, number), titles.get(number, ""))
    found.update(_edits(session, visitor, numbers[Form.EDIT]))
    return found


def _belonging(place: Place, context: str, what: str = "") -> Belonging:
    return Belonging(
        what or _WHAT[place.form], context, form_address(place), action_of(place), _SEND[place.form]
    )


def form_address(place: Place) -> str:
    """Where the form stands, to go on writing."""
    match place.form:
        case Form.NEW_THREAD:
            return url_for("discussions.new_thread", group_id=place.number)
        case Form.REPLY:
            return url_for("discussions.thread", thread_id=place.number, last="", _anchor="reply")
        case Form.EDIT:
            return url_for("authoring.edit", revision_id=place.number)


def action_of(place: Place) -> str:
    """Where the form sends to."""
    match place.form:
        case Form.NEW_THREAD:
            return url_for("discussions.start", group_id=place.number)
        case Form.REPLY:
            return url_for("discussions.answer", thread_id=place.number)
        case Form.EDIT:
            return url_for("authoring.edit", revision_id=place.number)


def _group_titles(visitor: Visitor, numbers: Collection[int]) -> Select[Any]:
    return (
        published_titles(reader_of(visitor), Group.id.label("number"))
        .join(Group, Group.document_id == readable_document_id)
        .where(Group.id.in_(numbers))
    )


def _thread_titles(visitor: Visitor, numbers: Collection[int]) -> Select[Any]:
    return with_membership(
        published_titles(reader_of(visitor), Thread.id.label("number"))
        .join(Thread, Thread.document_id == readable_document_id)
        .join(Group, Group.id == Thread.group_id)
    ).where(Thread.id.in_(numbers), readable_by(visitor.role))


def _titles(
    session: Session, visitor: Visitor, query: Select[Any], numbers: Collection[int]
) -> dict[int, str]:
    if not numbers:
        return {}
    rows = session.execute(query, {"visitor_id": visitor.account_id})
    return {row.number: row.title or "" for row in rows}


def _edits(session: Session, visitor: Visitor, revision_ids: Collection[int]) -> dict[Place, Belonging]:
    if not revision_ids or visitor.account_id is None:
        return {}
    documents = own_documents(session, visitor.account_id, revision_ids)
    places = whereabouts_of(session, reader_of(visitor), documents.values())
    found = {}
    for revision_id in revision_ids:
        place = Place(Form.EDIT, revision_id)
        document = documents.get(revision_id)
        if document is None:
            found[place] = _belonging(place, "")
            continue
        around = places[document[0]]
        found[place] = _belonging(place, around.title or around.context, f"A change to your {around.noun}")
    return found
