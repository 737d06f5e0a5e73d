"""The page and the forms with which moderators look after a thread."""

from collections.abc import Mapping

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.discussions.moving_rule import Refusal
from forum.discussions.tended import tended_thread
from forum.discussions.tending import (
    SWITCHES,
    Act,
    CannotMove,
    NoSuchTarget,
    NoSuchThread,
    TooManyPinned,
    move_thread,
    tend,
)
from forum.gate import reader_of
from forum.groups.reading import groups_for
from forum.identifiers import read_id
from forum.visitor import current_visitor, visitors_account
from moderation.publishing.database import utc_now

blueprint = Blueprint("tending", __name__)

DONE: Mapping[Act, str] = {
    Act.LOCK: "The thread is locked. Everybody can read it, nobody can reply.",
    Act.UNLOCK: "The thread is open for replies again.",
    Act.PIN: "The thread stands at the top of its group.",
    Act.UNPIN: "The thread stands among the others again.",
    Act.MOVE: "The thread was moved. Its old address still works.",
}
NOTHING_TO_DO = "Nothing was changed: it was so already."
TOO_MANY = "This group has five pinned threads already. Unpin one of them first."
REFUSALS: Mapping[Refusal, str] = {
    Refusal.ALREADY_THERE: NOTHING_TO_DO,
    Refusal.ARCHIVED: "archived: nobody can reply there",
    Refusal.OTHERS_WOULD_READ: "people could read it there who cannot read it now",
    Refusal.STRICTER_RULES: "a rare condition: its texts are checked more strictly than these were",
    Refusal.HIGHER_FLOOR: "stricter about small facts that together fit few people than these texts were",
}
CHOOSE_A_GROUP = "Choose the group to move it to."


@blueprint.get("/threads/<id:thread_id>/tending")
def show(thread_id: int) -> ResponseReturnValue:
    return _page(thread_id)


@blueprint.post("/threads/<id:thread_id>/tending")
def change(thread_id: int) -> ResponseReturnValue:
    act = next((one for one in SWITCHES if one == request.form.get("act")), None)
    if act is None:
        return _page(thread_id, "Choose what to do."), 422
    try:
        changed = tend(db.session(), act, thread_id, visitors_account(), utc_now())
    except NoSuchThread:
        abort(404)
    except TooManyPinned:
        db.session.rollback()
        return _page(thread_id, TOO_MANY), 409
    return _done(thread_id, act, changed)


@blueprint.post("/threads/<id:thread_id>/move")
def move(thread_id: int) -> ResponseReturnValue:
    target_id = read_id(request.form.get("group_id"))
    if target_id is None:
        return _page(thread_id, CHOOSE_A_GROUP), 422
    try:
        changed = move_thread(db.session(), thread_id, target_id, visitors_account(), utc_now())
    except NoSuchThread:
        abort(404)
    except NoSuchTarget:
        db.session.rollback()
        return _page(thread_id, CHOOSE_A_GROUP), 422
    except CannotMove as refused:
        db.session.rollback()
        return _page(thread_id, f"Nothing was changed. That group is {REFUSALS[refused.why]}."), 409
    return _done(thread_id, Act.MOVE, changed)


def _done(thread_id: int, act: Act, changed: bool) -> ResponseReturnValue:
    db.session.commit()
    if changed:
        flash(DONE[act], "success")
    else:
        flash(NOTHING_TO_DO, "information")
    return redirect(url_for("discussions.thread", thread_id=thread_id), code=303)


def _page(thread_id: int, problem: str = "") -> str:
    visitor = current_visitor()
    try:
        thread = tended_thread(db.session(), reader_of(visitor), thread_id, groups_for(db.session(), visitor))
    except NoSuchThread:
        abort(404)
    return render_template("discussions/tending_page.html", thread=thread, problem=problem, refusals=REFUSALS)
