"""Writing forms and what was begun in them: filled from a draft, and read back as it was typed."""

from flask import current_app, request

from forum.configuration import Configuration
from forum.database import db
from forum.drafts import keeping
from forum.drafts.keeping import KeptDraft, Words
from forum.drafts.places import Place
from forum.gate import vault
from forum.visitor import current_visitor
from forum.writing import TextForm, TitledForm

LONGEST_QUOTE_MARK = 20


def go_on(form: TextForm, place: Place) -> KeptDraft | None:
    """Fill a fresh form with what the visitor began there, if anything; one statement.

    Hand the draft to the form's template, which says that it was kept.
    """
    account_id = current_visitor().account_id
    kept = keeping.find(db.session(), vault(), account_id, place) if account_id else None
    if kept is None:
        return None
    form.body.data = kept.words.body
    if "title" in form:
        form["title"].data = kept.words.title or ""
    form.started_from.data = kept.version
    return kept


def typed_form() -> TextForm:
    """The writing form that this request brings, with a title if it has one."""
    return TitledForm() if "title" in request.form else TextForm()


def words_in(form: TextForm) -> Words | None:
    """What was typed, line ends unified; None with the problem beside its field if it is too long."""
    settings: Configuration = current_app.extensions["openward_configuration"]
    body = _unified(form.body.data)
    title = _unified(form["title"].data) if "title" in form else None
    quote = request.form.get("quote", "")[:LONGEST_QUOTE_MARK]
    fits = True
    for field, written, longest in (
        ("body", body, settings.max_text_length),
        ("title", title or "", settings.max_title_length),
    ):
        if len(written) > longest:
            name = form[field].label.text.lower()
            form[field].errors = [f"The {name} has {len(written):,} characters; up to {longest:,} fit."]
            fits = False
    return Words(body, title, quote) if fits else None


def _unified(written: str | None) -> str:
    return (written or "").replace("\r\n", "\n").replace("\r", "\n")
