"""Check before I post: the answer as a page of its own, or below the text for who has scripts."""

from flask import Blueprint, Response, abort, current_app, make_response, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import TooManyRequests

from forum.checking.asked import Asked, Outcome, carry_out, undone
from forum.checking.asking import Answer, NotChecked, Why, ask
from forum.checking.places import NoSuchPlace, NotOpen, WritingPlace, writing_place
from forum.checking.showing import NOT_CHECKED, View, view_of, view_of_problems
from forum.configuration import Configuration
from forum.database import db
from forum.discussions.pseudonyms import pseudonyms_around, pseudonyms_in_thread, pseudonyms_of
from forum.discussions.quoting import choice_at, read_mark
from forum.drafts.places import Form, Place
from forum.fragments import wants_fragment
from forum.gate import WRITES_AS, vault
from forum.help.helplines import DIRECTORY, SECTIONS
from forum.screener.door import path_of
from forum.visitor import current_visitor
from forum.writing import TextForm, TitledForm
from moderation.publishing.database import utc_now
from moderation.publishing.disclosing import interests_of
from moderation.publishing.draft import Draft
from moderation.publishing.link_rules import rules_in_force
from moderation.publishing.own_texts import own_documents
from moderation.publishing.remembering import memory_of
from moderation.screening import Submission

blueprint = Blueprint("checking", __name__)

# What the page itself sets; any other field of the form is handed on.
_OUR_FIELDS = {
    *("csrf_token", "title", "body", "submission_key", "started_from", "place", "quote"),
    *("use", "use_all", "undo", "earlier"),
}


@blueprint.post("/check")
def check() -> ResponseReturnValue:
    where = _where()
    asked = Asked.read(request.form)
    form = TitledForm() if where.has_title else TextForm()
    draft = undone(asked)[0] if asked.undo else form.draft()
    if draft is None:
        problems = [problem for field in form for problem in field.errors]
        return _page(where, form, view_of_problems(problems, asked.earlier)), 422
    outcome = carry_out(asked, draft, lambda text: _ask(where, text))
    return _page(where, _with(form, outcome), view_of(outcome))


@blueprint.errorhandler(TooManyRequests)
def _too_often(error: TooManyRequests) -> ResponseReturnValue:
    """Say so beside the text, which must not be lost for it."""
    where = _where()
    form = TitledForm() if where.has_title else TextForm()
    page = _page(where, form, View(NOT_CHECKED[Why.TOO_OFTEN]))
    if not wants_fragment():  # htmx would not show the piece
        page.status_code = 429
    for name, value in error.get_headers():
        if name == "Retry-After":
            page.headers[name] = value
    return page


def _where() -> WritingPlace:
    place = Place.read(request.form.get("place"))
    if place is None:
        abort(404)
    try:
        return writing_place(db.session(), vault(), current_visitor(), place)
    except NoSuchPlace:
        abort(404)
    except NotOpen:
        abort(403)


def _ask(where: WritingPlace, draft: Draft) -> Answer:
    """Ask with the rules of the place and the role of the visitor, whatever the form says."""
    visitor = current_visitor()
    if visitor.role is None or visitor.account_id is None:
        return NotChecked(Why.UNAVAILABLE)
    settings: Configuration = current_app.extensions["openward_configuration"]
    besides = _edited_document(visitor.account_id, where.place)
    memory = memory_of(db.session(), settings.digest_key, visitor.account_id, besides)
    names = _pseudonyms(visitor.account_id, where.place, besides)
    submission = Submission(
        draft.body,
        draft.title,
        WRITES_AS[visitor.role],
        where.sensitivity,
        memory,
        names,
        where.floor,
        link_rules=rules_in_force(db.session()),
        interests=interests_of(db.session(), visitor.account_id, utc_now()),
    )
    return ask(path_of(settings.instance_folder), submission)


def _pseudonyms(account_id: int, place: Place, edited: int | None) -> frozenset[str]:
    """Who goes by which name where this is written."""
    if place.form is Form.REPLY:
        return pseudonyms_in_thread(db.session(), place.number, [account_id])
    if edited is not None:
        return pseudonyms_around(db.session(), edited)
    return pseudonyms_of(db.session(), [account_id])


def _edited_document(account_id: int, place: Place) -> int | None:
    """The document that is being written anew, which must not be weighed with itself."""
    if place.form is not Form.EDIT:
        return None
    found = own_documents(db.session(), account_id, [place.number])
    return found[place.number][0] if place.number in found else None


def _with(form: TextForm, outcome: Outcome) -> TextForm:
    """``form`` with the text as it is now; as it was typed if nothing was replaced."""
    if outcome.is_changed:
        form.body.data = outcome.draft.body
        if "title" in form:
            form["title"].data = outcome.draft.title
    return form


def _page(where: WritingPlace, form: TextForm, view: View) -> Response:
    form.offer_key()
    template = "checking/piece.html" if wants_fragment() else "checking/check.html"
    mark = read_mark(request.form.get("quote")) if where.place.form is Form.REPLY else None
    handed_on = [(name, value) for name, value in request.form.items(multi=True) if name not in _OUR_FIELDS]
    page = make_response(
        render_template(
            template,
            where=where,
            form=form,
            view=view,
            quote=choice_at(db.session(), True, where.place.number, mark) if mark else None,
            handed_on=handed_on,
            helplines=SECTIONS,
            directory=DIRECTORY,
        )
    )
    # What a text says must not stay behind in a browser's cache.
    page.headers["Cache-Control"] = "no-store"
    return page
