"""What waits, one item, and its decisions. Each decision names the revision that was seen."""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from forum.authoring.states import State, state_of
from forum.database import db
from forum.errors import Message, Onward, error_page
from forum.gate import settle, vault
from forum.moderating.forms import ReasonForm
from forum.moderating.item import item_of
from forum.moderating.waiting import page_of_list, read_mark
from forum.visitor import visitors_account
from moderation.publishing.database import utc_now
from moderation.publishing.errors import BrokenSeal, ForbiddenMove, NoOverride, NoSuchText, StaleDecision
from moderation.publishing.moves import standing_of
from moderation.review import deciding
from moderation.review.deciding import DecidedBeforeAppeal, OwnTextDecision
from moderation.review.reasons import Reason
from moderation.review.waiting_list import COUNTED_AT_MOST, how_many_wait, next_to_decide

blueprint = Blueprint("review", __name__)

REASON_NEEDED = Message(
    "A reason is needed",
    "The author is told why, so this decision needs a reason. Nothing was changed.",
    "Choose one beside the button.",
)

MUST_BE_EDITED = Message(
    "Nothing was changed: this has to be edited first",
    "It holds something that nobody may publish, such as an address or an insurance number.",
    "Publish it with the rewrite, or ask its author to edit it.",
)

OWN_TEXT = Message(
    "Nothing was changed: this is your own text",
    "Nobody decides about a text of their own.",
    "Another moderator will.",
)

FOR_ANOTHER = Message(
    "Nothing was changed: another moderator decides about this one",
    "You turned it down, and its author asked for a second look by somebody else.",
    "It waits until another moderator takes it.",
)

# What became of a text that a moderator meant to decide about.
_STANDINGS: Mapping[State, str] = MappingProxyType(
    {
        State.PUBLISHED: "It is published now.",
        State.CHECKING: "It is being checked now.",
        State.RETURNED: "It is with its author now, who was asked to change it.",
        State.WAITING: "It waits for a moderator.",
        State.REJECTED: "A moderator rejected it.",
        State.WITHDRAWN: "Its author took it down or sent a newer version.",
        State.ERASED: "It was erased, because its time was over.",
    }
)


# What was decided, and what happens next.
_DONE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "publish": ("Published", "Readers can see it now."),
        "publish-rewrite": (
            "The rewrite is on its way",
            "It was sent through the filter and appears once it is cleared. "
            "If something is still found in it, it comes back to the list.",
        ),
        "ask-to-edit": (
            "Given back to its author",
            "The author was asked to edit it, reads your reason, and can send it again.",
        ),
        "reject": ("Not published", "It is not published. The author can read the reason."),
    }
)
_SOMETHING_DONE = ("Decided", "That text does not wait any more.")


@blueprint.get("/review")
def queue() -> ResponseReturnValue:
    after, before = (read_mark(request.args.get(name)) for name in ("after", "before"))
    return render_template(
        "moderating/queue.html",
        page=page_of_list(db.session(), visitors_account(), after, before),
        count=how_many_wait(db.session()),
        counted_at_most=COUNTED_AT_MOST,
    )


@blueprint.get("/review/decided")
def decided() -> ResponseReturnValue:
    heading, meaning = _DONE.get(request.args.get("act", ""), _SOMETHING_DONE)
    return render_template(
        "moderating/decided.html",
        heading=heading,
        meaning=meaning,
        **_what_is_left(),
    )


@blueprint.get("/review/<id:revision_id>")
def item(revision_id: int) -> ResponseReturnValue:
    return _item_page(revision_id, ReasonForm())


@blueprint.post("/review/<id:revision_id>/publish")
def publish(revision_id: int) -> ResponseReturnValue:
    return _decide(
        revision_id,
        lambda: deciding.publish_as_it_is(db.session(), vault(), revision_id, visitors_account(), utc_now()),
        "publish",
    )


@blueprint.post("/review/<id:revision_id>/publish-rewrite")
def publish_rewrite(revision_id: int) -> ResponseReturnValue:
    def decide() -> None:
        item_of(db.session(), vault(), revision_id, visitors_account())
        receipt = deciding.publish_the_rewrite(
            db.session(), vault(), revision_id, visitors_account(), utc_now()
        )
        settle(receipt.revision_id)

    return _decide(revision_id, decide, "publish-rewrite")


@blueprint.post("/review/<id:revision_id>/ask-to-edit")
def ask_to_edit(revision_id: int) -> ResponseReturnValue:
    return _decide_with_a_reason(revision_id, deciding.ask_author_to_edit, "ask-to-edit")


@blueprint.post("/review/<id:revision_id>/reject")
def reject(revision_id: int) -> ResponseReturnValue:
    return _decide_with_a_reason(revision_id, deciding.reject, "reject")


@blueprint.post("/review/<id:revision_id>/take-down")
def take_down(revision_id: int) -> ResponseReturnValue:
    reason = ReasonForm().reason()
    if reason is None:
        return error_page(422, REASON_NEEDED, onward=_to_the_list())
    return _decide(
        revision_id,
        lambda: deciding.take_down(db.session(), revision_id, visitors_account(), reason, utc_now()),
        "take-down",
    )


def _decide_with_a_reason(
    revision_id: int, decide: Callable[[Session, int, int, Reason, datetime], None], act: str
) -> ResponseReturnValue:
    form = ReasonForm()
    reason = form.reason()
    if reason is None:
        return _item_page(revision_id, form, 422)
    return _decide(
        revision_id, lambda: decide(db.session(), revision_id, visitors_account(), reason, utc_now()), act
    )


def _item_page(revision_id: int, form: ReasonForm, status: int = 200) -> ResponseReturnValue:
    try:
        shown = item_of(db.session(), vault(), revision_id, visitors_account())
    except NoSuchText:
        return _no_longer_waits(revision_id, 404 if status == 200 else 409)
    except BrokenSeal:
        return render_template("moderating/unreadable.html", revision_id=revision_id, form=form), status
    return render_template("moderating/item.html", item=shown, form=form), status


def _decide(revision_id: int, decide: Callable[[], object], act: str) -> ResponseReturnValue:
    try:
        decide()
    except (StaleDecision, NoSuchText, ForbiddenMove):
        return _no_longer_waits(revision_id, 409)
    except OwnTextDecision:
        db.session.rollback()
        return error_page(409, OWN_TEXT, onward=_to_the_list())
    except DecidedBeforeAppeal:
        db.session.rollback()
        return error_page(409, FOR_ANOTHER, onward=_to_the_list())
    except NoOverride:
        db.session.rollback()
        return error_page(409, MUST_BE_EDITED, onward=_to_the_text(revision_id))
    db.session.commit()
    if act == "take-down":
        flash("Taken down. It waits in the list for a final decision.", "success")
        return redirect(url_for("review.item", revision_id=revision_id), code=303)
    return redirect(url_for("review.decided", act=act), code=303)


def _no_longer_waits(revision_id: int, status: int) -> ResponseReturnValue:
    db.session.rollback()
    try:
        standing = _STANDINGS[state_of(standing_of(db.session(), revision_id))]
    except NoSuchText:
        return error_page(
            404,
            Message("There is no such text", "Nothing waits under this number.", "Go back to the list."),
            onward=_to_the_list(),
        )
    page = render_template(
        "moderating/nothing_changed.html",
        standing=standing,
        was_a_decision=status == 409,
        **_what_is_left(),
    )
    return make_response(page, status)


def _what_is_left() -> dict[str, object]:
    return {
        "count": how_many_wait(db.session()),
        "counted_at_most": COUNTED_AT_MOST,
        "next_id": next_to_decide(db.session(), visitors_account()),
    }


def _to_the_list() -> Onward:
    return Onward("Back to the list", url_for("review.queue"))


def _to_the_text(revision_id: int) -> Onward:
    return Onward("Back to the text", url_for("review.item", revision_id=revision_id))
