"""Welcomes a new member: what others see of them, which groups they want, and where to go on."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.accounts.own_name import own_name
from forum.database import db
from forum.gate import vault
from forum.groups.reading import groups_for
from forum.identifiers import read_id
from forum.visitor import current_visitor
from forum.welcome.choosing import join_chosen
from moderation.publishing.database import utc_now

blueprint = Blueprint("welcome", __name__)


@blueprint.get("/welcome")
def show() -> ResponseReturnValue:
    visitor = current_visitor()
    assert visitor.account_id is not None
    groups = [group for group in groups_for(db.session(), visitor) if not group.is_archived]
    own = own_name(db.session(), vault(), visitor.account_id)
    return render_template("welcome/welcome.html", groups=groups, own=own)


@blueprint.post("/welcome")
def choose() -> ResponseReturnValue:
    """Join the groups that were ticked; leaving comes later, group by group."""
    visitor = current_visitor()
    assert visitor.account_id is not None
    wanted = [read_id(given) for given in request.form.getlist("group")]
    joined = join_chosen(db.session(), visitor, [one for one in wanted if one is not None], utc_now())
    db.session.commit()
    if joined:
        flash("You have joined. This page shows what is new in your groups.", "success")
    return redirect(url_for("home.show"), code=303)
