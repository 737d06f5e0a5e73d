"""A thread with its posts, and the addresses that lead into it."""

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import OperationalError

from forum.database import db
from forum.discussions import seen
from forum.discussions.pages import blueprint
from forum.discussions.post_markup import post_top
from forum.discussions.post_places import PostPlace, is_open_to, place_of
from forum.discussions.quoting import Choice, choice_at, choice_of, mark_of, read_mark
from forum.discussions.thread_page import MembersOnly, ThreadPage, Window, open_thread
from forum.drafts.begun import go_on
from forum.drafts.places import Form, Place
from forum.identifiers import read_id
from forum.request_log import log_failure
from forum.visitor import current_visitor
from forum.writing import TextForm
from moderation.publishing.publications import was_ever_published
from moderation.review.reasons import WORDS

blueprint.add_app_template_global(post_top)


@blueprint.get("/threads/<id:thread_id>")
def thread(thread_id: int) -> ResponseReturnValue:
    mark = read_mark(request.args.get("quote"))
    # The post that somebody answers stays before their eyes while they write.
    around = read_id(request.args.get("post")) or read_id(mark)
    window = Window(
        after=read_id(request.args.get("after")),
        before=read_id(request.args.get("before")),
        around=around,
        last="last" in request.args,
    )
    return thread_page(thread_id, window, mark=mark)


@blueprint.get("/threads/<id:thread_id>/replies")
def replies(thread_id: int) -> ResponseReturnValue:
    """Where replies are sent to; who only looks there, after signing in or reloading, is led to the form."""
    return redirect(url_for("discussions.thread", thread_id=thread_id, last="", _anchor="reply"), code=303)


@blueprint.get("/threads/<id:thread_id>/unread")
def unread(thread_id: int) -> ResponseReturnValue:
    """The first post that the visitor has not seen, or the end; the beginning on a first visit.

    Who may not read the thread is led there as well, whatever came since they could: it says why.
    """
    visitor = current_visitor()
    account_id = visitor.account_id
    if (
        account_id is None
        or not seen.has_mark(db.session(), account_id, thread_id)
        or not is_open_to(db.session(), visitor, thread_id)
    ):
        return redirect(url_for("discussions.thread", thread_id=thread_id), code=303)
    reply_id = seen.first_unread(db.session(), account_id, thread_id)
    if reply_id is not None:
        return redirect(address_of(PostPlace(thread_id, reply_id)), code=303)
    last = seen.last_reply(db.session(), thread_id)
    anchor = PostPlace(thread_id, last).anchor
    return redirect(url_for("discussions.thread", thread_id=thread_id, last="", _anchor=anchor), code=303)


@blueprint.get("/posts/<id:document_id>")
def post(document_id: int) -> ResponseReturnValue:
    """A post's address for ever: it holds neither its thread nor its group.

    One that was taken down leads to its thread, which says so. Of one that
    nobody has ever read, nobody learns that it exists.
    """
    place = place_of(db.session(), document_id)
    if place is None or not was_ever_published(db.session(), document_id):
        abort(404)
    return redirect(address_of(place), code=303)


def address_of(place: PostPlace) -> str:
    """Where a post is read, among its neighbours."""
    return url_for("discussions.thread", thread_id=place.thread_id, post=place.reply_id, _anchor=place.anchor)


def thread_page(
    thread_id: int, window: Window, form: TextForm | None = None, mark: str | None = None
) -> ResponseReturnValue:
    """A page of a thread, with ``form`` as it was sent, or a fresh one, and the post it quotes."""
    visitor = current_visitor()
    try:
        page = open_thread(db.session(), visitor, thread_id, window)
    except MembersOnly as closed:
        return _ask_to_join(closed.group_id)
    if page is None:
        abort(404)
    if not page.posts:
        return redirect(url_for("discussions.thread", thread_id=thread_id), code=303)  # beyond the end
    kept = None
    if form is None and visitor.is_authenticated and page.takes_replies:
        form = TextForm(formdata=None)
        form.offer_key()
        kept = go_on(form, Place(Form.REPLY, thread_id)) if page.has_draft else None
        mark = mark or (read_mark(kept.words.quote) if kept else None)
    quote = _choice(page, mark) if mark and form else None
    _remember_seen(page)
    return render_template(
        "discussions/thread.html",
        page=page,
        form=form,
        kept=kept,
        quote=quote,
        quote_is_gone=bool(mark and form and quote is None),
        focus=bool(form and form.body.errors) or bool(quote and "quote" in request.args),
        address=url_for("discussions.thread", thread_id=thread_id),
        reasons=WORDS,
    )


def _choice(page: ThreadPage, mark: str) -> Choice | None:
    for one in page.posts:
        if mark_of(one) == mark:
            return choice_of(one)
    return choice_at(db.session(), current_visitor().is_authenticated, page.thread_id, mark)


def _remember_seen(page: ThreadPage) -> None:
    """Move the visitor's mark to the newest of these posts. A mark is not worth losing the page for."""
    account_id, newest = current_visitor().account_id, page.newest_shown
    if account_id is None or newest is None:
        return
    try:
        seen.mark_seen(db.session(), account_id, page.thread_id, newest)
        db.session.commit()
    except OperationalError as problem:
        db.session.rollback()
        log_failure(problem)


def _ask_to_join(group_id: int) -> ResponseReturnValue:
    if current_visitor().is_anonymous:
        return redirect(url_for("accounts.sign_in", next=request.path), code=303)
    flash(
        "Only members of this group read its threads. Join it, and the thread is open to you.", "information"
    )
    return redirect(url_for("discussions.in_group", group_id=group_id), code=303)
