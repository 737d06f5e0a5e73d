"""What waits, one item, and its decisions. Each decision names the revision that was seen."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.authoring.states import State, state_of
from forum.database import db
from forum.errors import Message, Onward, error_page
from forum.gate import settle, vault
from forum.moderating.waiting import item_of, lines_of, read_mark
from forum.visitor import current_visitor
from moderation.publishing.database import utc_now
from moderation.publishing.errors import BrokenSeal, ForbiddenMove, NoOverride, NoSuchText, StaleDecision
from moderation.publishing.moves import standing_of
from moderation.review import deciding
from moderation.review.deciding import DecidedBeforeAppeal, OwnTextDecision
from moderation.review.reasons import WORDS, Reason
from moderation.review.waiting_list import COUNTED_AT_MOST, how_many_wait

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


@blueprint.get("/review")
def queue() -> ResponseReturnValue:
    lines, older = lines_of(db.session(), _moderator_id(), read_mark(request.args.get("after")))
    return render_template(
        "moderating/queue.html",
        lines=lines,
        older=older,
        count=how_many_wait(db.session()),
        counted_at_most=COUNTED_AT_MOST,
    )


@blueprint.get("/review/<id:revision_id>")
def item(revision_id: int) -> ResponseReturnValue:
    try:
        shown = item_of(db.session(), vault(), revision_id, _moderator_id())
    except NoSuchText:
        return _no_longer_waits(revision_id, 404)
    except BrokenSeal:
        return render_template("moderating/unreadable.html", revision_id=revision_id, reasons=WORDS)
    return render_template("moderating/item.html", item=shown, reasons=WORDS)


@blueprint.post("/review/<id:revision_id>/publish")
def publish(revision_id: int) -> ResponseReturnValue:
    return _decide(
        revision_id,
        lambda: deciding.publish_as_it_is(db.session(), vault(), revision_id, _moderator_id(), utc_now()),
        "Published.",
    )


@blueprint.post("/review/<id:revision_id>/publish-rewrite")
def publish_rewrite(revision_id: int) -> ResponseReturnValue:
    def decide() -> None:
        item_of(db.session(), vault(), revision_id, _moderator_id())
        receipt = deciding.publish_the_rewrite(db.session(), vault(), revision_id, _moderator_id(), utc_now())
        settle(receipt.revision_id)

    return _decide(
        revision_id, decide, "The rewrite was sent through the filter and appears once it is cleared."
    )


@blueprint.post("/review/<id:revision_id>/ask-to-edit")
def ask_to_edit(revision_id: int) -> ResponseReturnValue:
    reason = _reason()
    if reason is None:
        return error_page(422, REASON_NEEDED, onward=_to_the_text(revision_id))
    return _decide(
        revision_id,
        lambda: deciding.ask_author_to_edit(db.session(), revision_id, _moderator_id(), reason, utc_now()),
        "The author was asked to edit it.",
    )


@blueprint.post("/review/<id:revision_id>/reject")
def reject(revision_id: int) -> ResponseReturnValue:
    reason = _reason()
    if reason is None:
        return error_page(422, REASON_NEEDED, onward=_to_the_text(revision_id))
    return _decide(
        revision_id,
        lambda: deciding.reject(db.session(), revision_id, _moderator_id(), reason, utc_now()),
        "It is not published. The author can read the reason.",
    )


@blueprint.post("/review/<id:revision_id>/take-down")
def take_down(revision_id: int) -> ResponseReturnValue:
    reason = _reason()
    if reason is None:
        return error_page(422, REASON_NEEDED, onward=_to_the_list())
    return _decide(
        revision_id,
        lambda: deciding.take_down(db.session(), revision_id, _moderator_id(), reason, utc_now()),
        "Taken down. It waits in the list for a final decision.",
        url_for("review.item", revision_id=revision_id),
    )


def _decide(
    revision_id: int, decide: Callable[[], object], done: str, then: str | None = None
) -> ResponseReturnValue:
    try:
        decide()
    except (StaleDecision, NoSuchText, ForbiddenMove):
        return _no_longer_waits(revision_id, 409)
    except OwnTextDecision:
        db.session.rollback()
        return error_page(
            409,
            Message(
                "Nothing was changed: this is your own text",
                "Nobody decides about a text of their own.",
                "Another moderator will.",
            ),
            onward=_to_the_list(),
        )
    except DecidedBeforeAppeal:
        db.session.rollback()
        return error_page(409, FOR_ANOTHER, onward=_to_the_list())
    except NoOverride:
        db.session.rollback()
        return error_page(409, MUST_BE_EDITED, onward=_to_the_text(revision_id))
    db.session.commit()
    flash(done, "success")
    return redirect(then or url_for("review.queue"), code=303)


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
    page = render_template("moderating/nothing_changed.html", standing=standing, was_a_decision=status == 409)
    return make_response(page, status)


def _to_the_list() -> Onward:
    return Onward("Back to the list", url_for("review.queue"))


def _to_the_text(revision_id: int) -> Onward:
    return Onward("Back to the text", url_for("review.item", revision_id=revision_id))


def _reason() -> Reason | None:
    given = request.form.get("reason_code", "")
    return Reason(given) if given in set(Reason) else None


def _moderator_id() -> int:
    account_id = current_visitor().account_id
    assert account_id is not None
    return account_id
