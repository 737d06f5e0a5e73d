"""The list of groups, which is the first page, and the form for a new one."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.gate import author_of, hand_in, vault
from forum.groups.forms import GroupForm
from forum.groups.founding import found_group
from forum.groups.reading import groups_for
from forum.visitor import current_visitor
from moderation.publishing.database import utc_now
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity

blueprint = Blueprint("groups", __name__)


@blueprint.get("/")
def index() -> ResponseReturnValue:
    visitor = current_visitor()
    groups = groups_for(db.session(), visitor)
    return render_template("groups/index.html", groups=groups)


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
        sensitivity=Sensitivity(form.sensitivity.data),
        audience=Audience(form.audience.data),
        submission_key=form.key_for(draft),
        now=utc_now(),
    )
    return hand_in(receipt)
