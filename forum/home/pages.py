"""The first page, and the questions that wait for an answer."""

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.discussions.turning import FIRST_PAGE, turn_asked_for
from forum.home.reading import first_page, waiting_page
from forum.visitor import Role, current_visitor

blueprint = Blueprint("home", __name__)


@blueprint.get("/")
def show() -> ResponseReturnValue:
    visitor = current_visitor()
    page = first_page(db.session(), visitor)
    return render_template(
        "home/index.html" if visitor.is_authenticated else "home/stranger.html",
        page=page,
        waiting_first=visitor.role is Role.CLINICIAN,
    )


@blueprint.get("/unanswered")
def unanswered() -> ResponseReturnValue:
    visitor = current_visitor()
    turn = turn_asked_for()
    waiting = waiting_page(db.session(), visitor, turn)
    if not waiting.page.lines and turn != FIRST_PAGE:
        return redirect(url_for("home.unanswered"), code=303)  # beyond the end
    return render_template("home/unanswered.html", waiting=waiting)
