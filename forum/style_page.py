"""Every piece of the design in its states, on one page, for people who develop. Production has none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flask import Blueprint, Flask, render_template
from flask_wtf import FlaskForm
from wtforms import BooleanField, PasswordField, RadioField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice

from forum.accounts.bylines import Byline
from forum.accounts.names import LONGEST
from forum.configuration import Configuration
from forum.discussions.posts import GONE, Post, Quote
from forum.discussions.thread_lines import ThreadLine
from forum.markup import MARK_COLOURS, icon_names
from forum.reactions.reading import shown
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
    Byline("Paper Boat"),
    Byline("Dr Ama Osei", "Clinician", "Harbour Children's Clinic"),
    Byline("Open Window", "Moderator"),
    Byline("a-pseudonym-as-long-as-the-rules-allow-it"[:LONGEST]),
)
DISCLOSURE = "The author has declared: consulting fees from Pfizer, 2024 to 2025."
QUOTES = (
    None,
    Quote("Paper Boat", "Does a spacer help, or is it one more thing to carry?", 1, "post-1"),
    GONE,
    None,
)


@blueprint.get("/style")
def show() -> str:
    """The page. It reads nothing from the database."""
    form = Sample(meta={"csrf": False})
    form.wrong.errors = ["Choose a name that you use nowhere else. This one looks like an e-mail address."]
    form.refused.errors = ["Please agree, or do not join."]
    now = datetime.now(UTC)
    ages = (timedelta(), timedelta(minutes=5), timedelta(hours=3), timedelta(days=1), timedelta(days=40))
    moments = [now - age for age in ages]
    return render_template(
        "style/show.html",
        form=form,
        icons=icon_names(FOLDER),
        names=_names_of_every_colour(),
        posts=_posts(moments),
        threads=_threads(moments),
        moments=moments,
    )


def _posts(moments: Sequence[datetime]) -> list[Post]:
    """A patient's, a clinician's, a moderator's with a quote that is gone, and one's own."""
    return [
        Post(
            anchor=f"post-{number}",
            reply_id=number,
            document_id=number,
            revision_id=number,
            author_id=number,
            byline=byline,
            html="",
            disclosure=DISCLOSURE if number == 2 else "",
            excerpt="",
            written_at=moments[2],
            edited_at=moments[1] if number == 1 else None,
            shown_at=moments[2],
            quote=quote,
            reactions=shown((4, 0, 12, 2, 1)),
            has_reactions=True,
            is_own=number == len(BYLINES),
            starts_news=number == 2,
        )
        for number, (byline, quote) in enumerate(zip(BYLINES, QUOTES, strict=True), 1)
    ]


def _threads(moments: Sequence[datetime]) -> list[ThreadLine]:
    """One with news and an answer, a pinned one that is locked, and a question that waits."""
    line = ThreadLine(
        thread_id=1,
        group_id=1,
        title="Does a spacer help?",
        excerpt="What its first post begins with, two lines of it at most, so that a reader knows whether"
        " it is for them, and the rest of it is left for the thread itself.",
        has_disclosure=False,
        byline=BYLINES[0],
        moment=moments[1],
        latest_at=moments[1],
        replies=12,
        clinician_answered=True,
        is_locked=False,
        pinned_at=None,
        has_news=True,
    )
    quiet = replace(line, clinician_answered=False, has_news=False)
    pinned = replace(quiet, title="Start here: how this group works", is_locked=True, pinned_at=moments[4])
    quiet = replace(quiet, has_disclosure=True)
    return [line, pinned, replace(quiet, title="First winter with a nebuliser", replies=0)]


def _names_of_every_colour() -> list[str]:
    names = ("quiet heron", "Nightjar", "still here", "Öl und Essig", "river", "maple", "teacup", "two socks")
    return [*names, *(f"name {number}" for number in range(MARK_COLOURS))]


def init_app(app: Flask, settings: Configuration) -> None:
    if not settings.production:
        app.register_blueprint(blueprint)
