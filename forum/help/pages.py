"""Where to find somebody to talk to, now."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from forum.help.helplines import DIRECTORY, HELPLINES

blueprint = Blueprint("help", __name__)


@blueprint.get("/help")
def helplines() -> ResponseReturnValue:
    return render_template("help/helplines.html", helplines=HELPLINES, directory=DIRECTORY)
