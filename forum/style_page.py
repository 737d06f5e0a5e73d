"""Every piece of the design in its states, on one page, for people who develop. Production has none."""

from datetime import UTC, datetime, timedelta

from flask import Blueprint, Flask, render_template
from flask_wtf import FlaskForm
from wtforms import BooleanField, PasswordField, RadioField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice

from forum.accounts.bylines import Byline
from forum.configuration import Configuration
from forum.markup import MARK_COLOURS, icon_names
from forum.static_files import FOLDER

blueprint = Blueprint("style", __name__)


class Sample(FlaskForm):  # type: ignore[misc]
    """A field of each sort. Nothing is sent anywhere."""

    name = StringField("A short line")
    password = PasswordField("A password", render_kw={"autocomplete": "off"})
    body = TextAreaField("A long text", default="Some mornings are better than others.")
    wrong = StringField("A field with a problem", default="anna@example.org")
    agreed = BooleanField("I leave out names, places and numbers.")
    refused = BooleanField("I advertise nothing.")
    audience = RadioField(
        "Who may read",
        choices=[SelectChoice("everyone", "Everyone"), SelectChoice("members", "Members of the group")],
        default="everyone",
    )


BYLINES = (
    Byline("paper boat"),
    Byline("Dr Ama Osei", "Clinician", "Harbour Children's Clinic"),
    Byline("amber", "Moderator"),
    Byline("a-pseudonym-that-somebody-made-as-long-as-the-rules-allow-them-to"),
)


@blueprint.get("/style")
def show() -> str:
    """The page. It reads nothing from the database."""
    form = Sample(meta={"csrf": False})
    form.wrong.errors = ["Choose a name that you use nowhere else. This one looks like an e-mail address."]
    form.refused.errors = ["Please agree, or do not join."]
    now = datetime.now(UTC)
    ages = (timedelta(), timedelta(minutes=5), timedelta(hours=3), timedelta(days=1), timedelta(days=40))
    return render_template(
        "style/show.html",
        form=form,
        icons=icon_names(FOLDER),
        names=_names_of_every_colour(),
        bylines=BYLINES,
        moments=[now - age for age in ages],
    )


def _names_of_every_colour() -> list[str]:
    names = ("quiet heron", "Nightjar", "still here", "Öl und Essig", "river", "maple", "teacup", "two socks")
    return [*names, *(f"name {number}" for number in range(MARK_COLOURS))]


def init_app(app: Flask, settings: Configuration) -> None:
    if not settings.production:
        app.register_blueprint(blueprint)
