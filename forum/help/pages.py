"""How things work here, in plain words, and where to find somebody to talk to, now."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from forum.groups.card import consequences, stricter_here
from forum.help.helplines import DIRECTORY, SECTIONS
from forum.help.measured import measured as read_measured
from forum.help.proper_places import PROPER_PLACES
from forum.help.what_we_look_for import what_we_look_for
from moderation.review.reasons import WORDS
from moderation.screening import Role, Sensitivity

blueprint = Blueprint("help", __name__)


@blueprint.get("/help")
def index() -> ResponseReturnValue:
    return render_template("help/index.html")


@blueprint.get("/about")
def about() -> ResponseReturnValue:
    return render_template("help/about.html")


@blueprint.get("/help/filter")
def filter() -> ResponseReturnValue:
    """What the filter does, read from the policy table itself, so that this page cannot drift from it."""
    return render_template(
        "help/filter.html",
        consequences=consequences(Sensitivity.ORDINARY),
        stricter=stricter_here(Sensitivity.RARE),
    )


@blueprint.get("/help/filter/looked-for")
def looked_for() -> ResponseReturnValue:
    return render_template("help/looked_for.html", sections=what_we_look_for())


@blueprint.get("/help/filter/measured")
def measured() -> ResponseReturnValue:
    return render_template("help/measured.html", figures=read_measured())


@blueprint.get("/help/moderators")
def moderators() -> ResponseReturnValue:
    return render_template("help/moderators.html", reasons=list(WORDS.values()))


@blueprint.get("/help/clinicians")
def clinicians() -> ResponseReturnValue:
    return render_template(
        "help/clinicians.html", consequences=consequences(Sensitivity.ORDINARY, Role.CLINICIAN)
    )


@blueprint.get("/help/writing")
def writing() -> ResponseReturnValue:
    return render_template("help/writing.html")


@blueprint.get("/help/places")
def places() -> ResponseReturnValue:
    return render_template("help/places.html", places=list(PROPER_PLACES.values()))


@blueprint.get("/help/rules")
def rules() -> ResponseReturnValue:
    return render_template("help/rules.html")


@blueprint.get("/help/crisis")
def helplines() -> ResponseReturnValue:
    return render_template("help/helplines.html", helplines=SECTIONS, directory=DIRECTORY)
