"""The forms in which a thread is begun and answered. Whatever is refused, what was written stays."""

from flask import abort, render_template, request
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.discussions.pages import blueprint
from forum.discussions.posting import (
    GroupGone,
    NotNow,
    Sent,
    ThreadGone,
    ThreadLocked,
    group_of,
    reply,
    start_thread,
)
from forum.discussions.quoting import choice_at, read_mark
from forum.discussions.thread_page import Window
from forum.discussions.thread_pages import thread_page
from forum.drafts import keeping
from forum.drafts.begun import go_on, words_in
from forum.drafts.belonging import belonging_of
from forum.drafts.places import Form, Place
from forum.errors import Message, error_page
from forum.gate import author_of, hand_in, reader_of, vault
from forum.groups.obstacles import Obstacle, Reason, standing_obstacle
from forum.groups.reading import GroupView, open_group
from forum.visitor import Role, current_visitor
from forum.writing import TextForm, TitledForm
from moderation.publishing.database import utc_now
from moderation.publishing.draft import Draft
from moderation.publishing.errors import BrokenSeal

__all__ = ["blueprint"]

GROUP_GONE = Message(
    "This group is no longer here",
    "It was taken down while you were writing. Nothing was sent.",
    "Copy your text from below, and start a thread with it in another group.",
)
TAKEN_DOWN = "taken down"
LOCKED = "locked"


@blueprint.get("/groups/<id:group_id>/threads/new")
def new_thread(group_id: int) -> ResponseReturnValue:
    visitor = current_visitor()
    group = open_group(db.session(), visitor, group_id)
    if group is None:
        abort(404)
    obstacle = standing_obstacle(group, group.is_member, visitor.role)
    if obstacle is not None:
        return _not_now(obstacle, Place(Form.NEW_THREAD, group_id))
    form = TitledForm(formdata=None)
    form.offer_key()
    return _new_thread_page(group, form, kept=go_on(form, Place(Form.NEW_THREAD, group_id)))


@blueprint.post("/groups/<id:group_id>/threads")
def start(group_id: int) -> ResponseReturnValue:
    form = TitledForm()
    draft = form.draft()
    if draft is None:
        group = open_group(db.session(), current_visitor(), group_id)
        return error_page(409, GROUP_GONE) if group is None else (_new_thread_page(group, form), 422)
    try:
        receipt = start_thread(db.session(), vault(), group_id, _sent(form, draft), _role())
    except GroupGone:
        return error_page(409, GROUP_GONE)
    except NotNow as refusal:
        _keep(form)
        return _not_now(refusal.obstacle, Place(Form.NEW_THREAD, group_id), form)
    return hand_in(receipt)


@blueprint.post("/threads/<id:thread_id>/replies")
def answer(thread_id: int) -> ResponseReturnValue:
    form, mark = TextForm(), read_mark(request.form.get("quote"))
    draft = form.draft()
    if draft is None:
        page = thread_page(thread_id, Window(last=True), form, mark)
        return (page, 422) if isinstance(page, str) else page
    try:
        receipt = reply(db.session(), vault(), thread_id, _sent(form, draft), _role(), mark)
    except ThreadGone:
        return _hand_back(thread_id, form, draft, TAKEN_DOWN)
    except ThreadLocked:
        return _hand_back(thread_id, form, draft, LOCKED)
    except NotNow as refusal:
        _keep(form)
        return _not_now(refusal.obstacle, Place(Form.REPLY, thread_id), form)
    return hand_in(receipt)


def _new_thread_page(group: GroupView, form: TitledForm, **more: object) -> str:
    return render_template("discussions/new_thread.html", **({"kept": None} | more), group=group, form=form)


def _hand_back(thread_id: int, sent: TextForm, draft: Draft, because: str) -> ResponseReturnValue:
    """Hand a reply that came too late back, as the beginning of a thread where one may be begun."""
    visitor = current_visitor()
    group_id = group_of(db.session(), reader_of(visitor), thread_id)
    group = open_group(db.session(), visitor, group_id) if group_id else None
    if group is None:
        return error_page(409, GROUP_GONE)
    obstacle = standing_obstacle(group, group.is_member, visitor.role)
    if obstacle is not None:
        _keep(sent)
        return _not_now(obstacle, Place(Form.REPLY, thread_id), sent)
    form = TitledForm(formdata=None, data={"body": draft.body})
    form.offer_key()
    return _new_thread_page(group, form, thread_is=because), 409


def _not_now(obstacle: Obstacle, place: Place, form: TextForm | None = None) -> ResponseReturnValue:
    """What is in the way, with what was written, to be kept or sent again."""
    where = belonging_of(db.session(), current_visitor(), [place])[place]
    # Who may not read the thread is shown nothing of it, and a new thread quotes nothing.
    reads_the_thread = place.form is Form.REPLY and obstacle.reason is not Reason.NOT_A_MEMBER
    mark = read_mark(request.form.get("quote")) if reads_the_thread else None
    page = render_template(
        "discussions/not_now.html",
        obstacle=obstacle,
        form=form,
        place=place,
        where=where,
        quote=choice_at(db.session(), True, place.number, mark) if mark else None,
    )
    return page, 409 if form else 403


def _keep(form: TextForm) -> None:
    """Save what may not be sent now as a draft: the time to send it will come, maybe on another device."""
    db.session.rollback()
    account_id, words = current_visitor().account_id, words_in(form)
    writing = keeping.Writing.read(request.form, account_id) if account_id else None
    if writing is None or words is None:
        return
    try:
        keeping.save(db.session(), vault(), writing, words, utc_now())
    except (keeping.NewerDraft, keeping.TooManyDrafts, BrokenSeal):
        db.session.rollback()  # the page shows the text all the same
    else:
        db.session.commit()


def _sent(form: TextForm, draft: Draft) -> Sent:
    return Sent(draft, author_of(current_visitor()), form.key_for(draft), utc_now())


def _role() -> Role:
    role = current_visitor().role
    assert role is not None, "the access table lets only who is signed in write"
    return role
