"""Who pays for this: what the people who run the site say, and what no money buys here."""

from flask import Blueprint, current_app, render_template
from flask.typing import ResponseReturnValue

from forum.configuration import Configuration

blueprint = Blueprint("funding", __name__)


@blueprint.get("/who-pays")
def show() -> ResponseReturnValue:
    settings: Configuration = current_app.extensions["openward_configuration"]
    return render_template("funding/who_pays.html", funders=settings.funders)
