"""A group with its threads, a thread with its posts, and the forms to write in them."""

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.discussions.posting import GroupGone, Sent, ThreadGone, group_of, reply, start_thread
from forum.discussions.thread_list import Show, threads_of
from forum.discussions.thread_page import MembersOnly, Window, open_thread
from forum.discussions.turning import FIRST_PAGE, turn_asked_for
from forum.errors import Message, error_page
from forum.gate import author_of, hand_in, reader_of, vault
from forum.groups.reading import GroupView, open_group
from forum.identifiers import read_id
from forum.visitor import current_visitor
from forum.writing import TextForm, TitledForm
from moderation.publishing.database import utc_now
from moderation.publishing.draft import Draft
from moderation.review.reasons import WORDS

blueprint = Blueprint("discussions", __name__)

GROUP_GONE = Message(
    "This group is no longer here",
    "It was taken down while you were writing. Nothing was sent.",
    "Copy your text from below, and start a thread with it in another group.",
)


@blueprint.get("/groups/<id:group_id>")
def in_group(group_id: int) -> ResponseReturnValue:
    group = _group_or_404(group_id)
    threads = (
        threads_of(
            db.session(),
            current_visitor().account_id,
            group_id,
            Show.read(request.args.get("show")),
            turn_asked_for(),
        )
        if group.may_read
        else None
    )
    if threads is not None and threads.is_empty and turn_asked_for() != FIRST_PAGE:
        show = None if threads.show is Show.LATEST else threads.show
        return redirect(url_for("discussions.in_group", group_id=group_id, show=show), code=303)
    return render_template("discussions/group.html", group=group, threads=threads)


@blueprint.get("/groups/<id:group_id>/threads/new")
def new_thread(group_id: int) -> ResponseReturnValue:
    form = TitledForm()
    form.offer_key()
    return render_template("discussions/new_thread.html", group=_group_or_404(group_id), form=form)


@blueprint.post("/groups/<id:group_id>/threads")
def start(group_id: int) -> ResponseReturnValue:
    form = TitledForm()
    draft = form.draft()
    if draft is None:
        group = open_group(db.session(), current_visitor(), group_id)
        if group is None:
            return error_page(409, GROUP_GONE)
        return render_template("discussions/new_thread.html", group=group, form=form), 422
    try:
        receipt = start_thread(db.session(), vault(), group_id, _sent(form, draft))
    except GroupGone:
        return error_page(409, GROUP_GONE)
    return hand_in(receipt)


@blueprint.get("/threads/<id:thread_id>")
def thread(thread_id: int) -> ResponseReturnValue:
    window = Window(
        after=read_id(request.args.get("after")),
        before=read_id(request.args.get("before")),
        around=read_id(request.args.get("post")),
        last="last" in request.args,
    )
    form = TextForm(formdata=None)
    form.offer_key()
    return _thread_page(thread_id, window, form)


@blueprint.post("/threads/<id:thread_id>/replies")
def answer(thread_id: int) -> ResponseReturnValue:
    form = TextForm()
    draft = form.draft()
    if draft is None:
        page = _thread_page(thread_id, Window(last=True), form)
        return (page, 422) if isinstance(page, str) else page
    try:
        receipt = reply(db.session(), vault(), thread_id, _sent(form, draft))
    except ThreadGone:
        return _thread_is_gone(thread_id, draft)
    return hand_in(receipt)


def _thread_page(thread_id: int, window: Window, form: TextForm) -> ResponseReturnValue:
    visitor = current_visitor()
    try:
        page = open_thread(db.session(), reader_of(visitor), thread_id, window)
    except MembersOnly:
        return redirect(url_for("accounts.sign_in", next=request.path), code=303)
    if page is None:
        abort(404)
    if not page.posts:
        return redirect(url_for("discussions.thread", thread_id=thread_id), code=303)  # beyond the end
    return render_template("discussions/thread.html", page=page, form=form, reasons=WORDS)


def _thread_is_gone(thread_id: int, draft: Draft) -> ResponseReturnValue:
    """Hand the reply back as the beginning of a thread of its own."""
    reader = reader_of(current_visitor())
    group_id = group_of(db.session(), reader, thread_id)
    group = open_group(db.session(), current_visitor(), group_id) if group_id else None
    if group is None:
        return error_page(409, GROUP_GONE)
    form = TitledForm(formdata=None, data={"body": draft.body})
    form.offer_key()
    return render_template("discussions/new_thread.html", group=group, form=form, thread_is_gone=True), 409


def _group_or_404(group_id: int) -> GroupView:
    group = open_group(db.session(), current_visitor(), group_id)
    if group is None:
        abort(404)
    return group


def _sent(form: TextForm, draft: Draft) -> Sent:
    return Sent(draft, author_of(current_visitor()), form.key_for(draft), utc_now())
