"""Finding a group, its policy card, joining and leaving, and the form for a new one."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.fragments import wants_fragment
from forum.gate import author_of, hand_in, vault
from forum.groups import membership
from forum.groups.card import card_of
from forum.groups.finding import LONGEST_QUERY, arranged, found
from forum.groups.forms import GroupForm
from forum.groups.founding import found_group
from forum.groups.reading import GroupView, caretakers_of, groups_for, open_group
from forum.visitor import current_visitor, visitors_account
from moderation.publishing.database import utc_now

blueprint = Blueprint("groups", __name__)


@blueprint.get("/groups")
def index() -> ResponseReturnValue:
    groups = arranged(groups_for(db.session(), current_visitor()))
    return render_template("groups/index.html", groups=groups, query="", longest_query=LONGEST_QUERY)


@blueprint.post("/groups")
def find() -> ResponseReturnValue:
    """A search. It is posted, because a condition must not stand in an address, a log or a history."""
    query = request.form.get("query", "")[:LONGEST_QUERY]
    groups = found(groups_for(db.session(), current_visitor()), query)
    page = "groups/found_live.html" if wants_fragment() else "groups/index.html"
    return render_template(page, groups=groups, query=query, longest_query=LONGEST_QUERY)


@blueprint.get("/groups/<id:group_id>/card")
def card(group_id: int) -> ResponseReturnValue:
    group = _group_or_404(group_id)
    caretakers = caretakers_of(db.session(), group_id)
    return render_template("groups/card.html", group=group, card=card_of(group, caretakers))


@blueprint.post("/groups/<id:group_id>/join")
def join(group_id: int) -> ResponseReturnValue:
    group = _group_or_404(group_id)
    membership.join(db.session(), group_id, visitors_account(), utc_now())
    db.session.commit()
    return _joined_or_left(group_id, f"You have joined {group.title}.")


@blueprint.post("/groups/<id:group_id>/leave")
def leave(group_id: int) -> ResponseReturnValue:
    group = _group_or_404(group_id)
    membership.leave(db.session(), group_id, visitors_account())
    db.session.commit()
    words = f"You have left {group.title}. You can join again at any time."
    if group.is_for_members and not current_visitor().moderates:
        words += " Until then you cannot read what is written there."
    return _joined_or_left(group_id, words)


@blueprint.route("/groups/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    form = GroupForm()
    form.offer_key()
    if request.method == "GET":
        return render_template("groups/new.html", form=form)
    chosen = form.validate()
    draft = form.draft()
    if not chosen or draft is None:
        return render_template("groups/new.html", form=form), 422
    receipt = found_group(
        db.session(),
        vault(),
        draft,
        author_of(current_visitor()),
        choices=form.choices(),
        submission_key=form.key_for(draft),
        now=utc_now(),
    )
    return hand_in(receipt)


def _joined_or_left(group_id: int, words: str) -> ResponseReturnValue:
    if wants_fragment():
        return render_template("groups/way_in.html", group=_group_or_404(group_id), said=words)
    flash(words, "success")
    return redirect(url_for("discussions.in_group", group_id=group_id), code=303)


def _group_or_404(group_id: int) -> GroupView:
    group = open_group(db.session(), current_visitor(), group_id)
    if group is None:
        abort(404)
    return group
