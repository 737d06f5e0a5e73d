"""Forms in which people write: what was typed is checked, kept, and handed in once."""

import hashlib
import secrets
from collections.abc import Callable

from flask import current_app
from flask_wtf import FlaskForm
from wtforms import HiddenField, StringField, TextAreaField
from wtforms.fields import Field

from forum.configuration import Configuration
from moderation.publishing.draft import Draft, accept
from moderation.publishing.errors import UnacceptableText

# Browsers keep what was typed in a line, and offer it to whoever uses them next.
NOT_KEPT_BY_BROWSERS = {"autocomplete": "off"}


class SiteForm(FlaskForm):  # type: ignore[misc]
    """A form of ours. The token is checked for every POST alike, before any view runs."""

    class Meta:
        csrf = False


class TextForm(SiteForm):
    """A text without a title. ``started_from`` says which kept draft it goes on from."""

    body = TextAreaField("Text")
    submission_key = HiddenField()
    started_from = HiddenField()

    def offer_key(self) -> None:
        """Give the form the random key by which a second click is recognised."""
        if not self.submission_key.data:
            self.submission_key.data = new_form_key()

    def draft(self) -> Draft | None:
        """What was written, or None with the problems beside their fields."""
        longest_title, longest_body = _limits()
        body = _taken(self.body, lambda written: accept(written, longest_body=longest_body).body)
        if "title" not in self:
            return None if body is None else Draft(body)
        title = _taken(self["title"], lambda written: _title(written, longest_title))
        return None if body is None or title is None else Draft(body, title)

    def key_for(self, draft: Draft) -> str:
        """A submission key of this form and this text.

        The same form sent twice stores one text. Sent again with other words,
        its author is asked what those are: a change, or a second text.
        """
        self.offer_key()
        words = hashlib.sha256("\0".join((draft.title or "", draft.body)).encode()).hexdigest()
        return f"{(self.submission_key.data or '').replace(chr(10), ' ')}\n{words}"


class TitledForm(TextForm):
    """A text with a title."""

    title = StringField("Title", render_kw=NOT_KEPT_BY_BROWSERS)


def new_form_key() -> str:
    """A random key by which one form is told from all others."""
    return secrets.token_urlsafe(16)


def _limits() -> tuple[int, int]:
    settings: Configuration = current_app.extensions["openward_configuration"]
    return settings.max_title_length, settings.max_text_length


def _taken(field: Field, take: Callable[[str], str]) -> str | None:
    try:
        return take(field.data or "")
    except UnacceptableText as problem:
        field.errors = [*field.errors, *problem.problems]
        return None


def _title(written: str, longest: int) -> str:
    title = accept("a body that is not looked at", written).title or ""
    if len(title) > longest:
        raise UnacceptableText([f"The title has {len(title):,} characters; up to {longest:,} fit."])
    return title
