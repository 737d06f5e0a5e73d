"""The pages of one's own texts."""

from flask import (
    Blueprint,
    Response,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from forum.authoring import changing
from forum.authoring.changing import Desk
from forum.authoring.own_list import LABELS, Show, own_lines
from forum.authoring.own_page import OwnPage, own_page
from forum.authoring.states import State
from forum.database import db
from forum.drafts.begun import go_on
from forum.drafts.belonging import belonging_of
from forum.drafts.keeping import own_drafts
from forum.drafts.places import Form, Place
from forum.errors import MESSAGES, Message, error_page
from forum.fragments import leave_for, wants_fragment
from forum.gate import author_of, hand_in, vault
from forum.help.helplines import DIRECTORY, SECTIONS
from forum.identifiers import read_id, read_numbers
from forum.kept_text import kept_text
from forum.visitor import current_visitor, visitors_account
from forum.writing import TextForm, TitledForm, new_form_key
from moderation.publishing.database import utc_now
from moderation.publishing.errors import (
    AppealedBefore,
    BrokenSeal,
    ForbiddenMove,
    FormUsedBefore,
    NoOverride,
    NoSuchText,
    NotYours,
    StaleDecision,
)

blueprint = Blueprint("authoring", __name__)

SEALED = Message(
    "This text cannot be opened",
    "Its seal is damaged, or the key it was sealed with is missing. It is not shown to anybody.",
    "Ask whoever runs this site; if you have a copy, you can send the text again.",
)

DRAFTS_ON_TOP = 3

# Seconds until the page of a text that is being checked looks again: soon at first, then with patience.
_SOON, _PATIENT, _LONG = 2, 15, 60


@blueprint.errorhandler(NoSuchText)
@blueprint.errorhandler(NotYours)
def _nothing_here(_error: Exception) -> ResponseReturnValue:
    return error_page(404, MESSAGES[404])


@blueprint.app_errorhandler(BrokenSeal)
def _cannot_be_opened(_error: BrokenSeal) -> ResponseReturnValue:
    db.session.rollback()
    return error_page(500, SEALED)


@blueprint.app_errorhandler(FormUsedBefore)
def _form_used_before(error: FormUsedBefore) -> ResponseReturnValue:
    """The back button, other words, and Send: ask whether they are a change or a second text."""
    db.session.rollback()
    page = _page(_page(error.revision_id).newest_id)
    rendered = render_template(
        "authoring/sent_before.html", page=page, kept=kept_text(), new_key=new_form_key()
    )
    return make_response(rendered, 409)


@blueprint.get("/my/texts")
def mine() -> ResponseReturnValue:
    show, before = Show.read(request.args.get("show")), read_id(request.args.get("before"))
    lines, older = own_lines(db.session(), visitors_account(), show, before)
    begun = own_drafts(db.session(), visitors_account()) if before is None and show is Show.ALL else []
    shown = begun[:DRAFTS_ON_TOP]
    return render_template(
        "authoring/mine.html",
        lines=lines,
        older=older,
        show=show,
        labels=LABELS,
        drafts=shown,
        draft_count=len(begun),
        places=belonging_of(db.session(), current_visitor(), [draft.place for draft in shown]),
    )


@blueprint.get("/my/texts/<id:revision_id>/outcome")
def outcome(revision_id: int) -> ResponseReturnValue:
    """Where a text's author is led once it was handed in."""
    page = _page(revision_id)
    if page.is_name:
        return redirect(page.place.address, code=303)
    if page.says_nothing_more:
        flash(f"{page.heading}.", "success")
        return redirect(page.place.address, code=303)
    return redirect(url_for("authoring.show", revision_id=revision_id), code=303)


@blueprint.get("/my/texts/<id:revision_id>")
def show(revision_id: int) -> ResponseReturnValue:
    page, piece = _page(revision_id), wants_fragment()
    if piece and page.says_nothing_more:
        return leave_for(url_for("authoring.outcome", revision_id=revision_id))
    age = (utc_now() - page.sent_at).total_seconds()
    look_again = 0 if page.state is not State.CHECKING else _SOON if age < _LONG else _PATIENT
    if piece and look_again == _SOON:
        return "", 204  # nothing has changed, so nothing is said again
    return render_template(
        "authoring/standing.html" if piece else "authoring/text.html",
        page=page,
        piece=piece,
        look_again=look_again,
        helplines=SECTIONS,
        directory=DIRECTORY,
    )


@blueprint.route("/my/texts/<id:revision_id>/edit", methods=["GET", "POST"])
def edit(revision_id: int) -> ResponseReturnValue:
    page = _page(revision_id)
    if page.is_name:
        return redirect(page.place.address, code=303)
    form = TitledForm() if page.has_title else TextForm()
    if request.method == "GET":
        if not page.may_edit or page.draft is None:
            return redirect(url_for("authoring.show", revision_id=page.newest_id), code=303)
        form.body.data = page.draft.body
        if page.has_title:
            form["title"].data = page.draft.title
        form.offer_key()
        kept = go_on(form, Place(Form.EDIT, revision_id))
        return render_template("authoring/edit.html", page=page, form=form, kept=kept)
    draft = form.draft()
    if draft is None:
        return render_template("authoring/edit.html", page=page, form=form, kept=None), 422
    try:
        receipt = changing.edit(_desk(), revision_id, draft, form.key_for(draft))
    except (StaleDecision, ForbiddenMove):
        return nothing_was_changed(revision_id)
    return hand_in(receipt)


@blueprint.post("/my/texts/<id:revision_id>/use-rewrite")
def use_rewrite(revision_id: int) -> ResponseReturnValue:
    try:
        receipt = changing.use_rewrite(_desk(), revision_id)
    except (StaleDecision, ForbiddenMove):
        return nothing_was_changed(revision_id)
    return hand_in(receipt)


@blueprint.post("/my/texts/<id:revision_id>/ask-a-moderator")
def ask_a_moderator(revision_id: int) -> ResponseReturnValue:
    try:
        changing.ask_a_moderator(_desk(), revision_id)
    except (StaleDecision, NoOverride):
        return nothing_was_changed(revision_id)
    db.session.commit()
    return redirect(url_for("authoring.show", revision_id=revision_id), code=303)


@blueprint.post("/my/texts/<id:revision_id>/dispute")
def dispute(revision_id: int) -> ResponseReturnValue:
    """One click on a finding: the text goes to a moderator, who reads that its author sees it differently."""
    try:
        changing.dispute(_desk(), revision_id, read_numbers(request.form.get("about")))
    except (StaleDecision, NoOverride):
        return nothing_was_changed(revision_id)
    db.session.commit()
    return redirect(url_for("authoring.show", revision_id=revision_id), code=303)


@blueprint.post("/my/texts/<id:revision_id>/withdraw")
def withdraw(revision_id: int) -> ResponseReturnValue:
    try:
        changing.withdraw(_desk(), revision_id)
    except (StaleDecision, ForbiddenMove):
        return nothing_was_changed(revision_id)
    db.session.commit()
    return redirect(url_for("authoring.show", revision_id=revision_id), code=303)


@blueprint.post("/my/texts/<id:revision_id>/appeal")
def appeal(revision_id: int) -> ResponseReturnValue:
    try:
        changing.appeal(_desk(), revision_id)
    except (StaleDecision, AppealedBefore):
        return nothing_was_changed(revision_id)
    db.session.commit()
    return redirect(url_for("authoring.show", revision_id=revision_id), code=303)


def nothing_was_changed(revision_id: int) -> Response:
    """Refuse a stale act: say how the text stands now, and hand back what was written."""
    db.session.rollback()
    page = _page(_page(revision_id).newest_id)
    return make_response(render_template("authoring/nothing_changed.html", page=page, kept=kept_text()), 409)


def _page(revision_id: int) -> OwnPage:
    return own_page(db.session(), vault(), revision_id, visitors_account())


def _desk() -> Desk:
    return Desk(db.session(), vault(), author_of(current_visitor()), utc_now())
