"""Preview, and the drafts that somebody keeps: saved while typing or by a button, found again anywhere."""

from flask import Blueprint, abort, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.drafts import keeping
from forum.drafts.begun import typed_form, words_in
from forum.drafts.belonging import belonging_of, form_address
from forum.drafts.keeping import MOST_DRAFTS, KeptDraft, NewerDraft, TooManyDrafts, Writing
from forum.fragments import wants_fragment
from forum.gate import author_of, vault
from forum.visitor import current_visitor, visitors_account
from forum.writing import TextForm
from moderation.publishing.database import utc_now
from moderation.publishing.errors import BrokenSeal
from moderation.publishing.rendering import render
from moderation.publishing.submitting import earlier_receipt

blueprint = Blueprint("drafts", __name__)

NOTHING_YET = "There is nothing to keep yet."
SENT_ALREADY = "This text has been sent."
KEPT = "Your draft is kept. You find it here, on any device, until you send it or throw it away."
TOO_MANY = (
    f"Not saved: you keep {MOST_DRAFTS} drafts already, and that is the most. Send or throw away one of them."
)
SEALED = "Not saved: the draft that was kept here cannot be opened. Throw it away under “Drafts” first."


@blueprint.post("/preview")
def preview() -> ResponseReturnValue:
    """Show what was typed as readers would see it. Nothing is stored."""
    form, writing = typed_form(), _writing()
    draft = form.draft()
    status = 200 if draft else 422
    shown = {"title": draft.title, "html": render(draft.body)} if draft else None
    if wants_fragment():
        return render_template("drafts/preview.html", shown=shown, problems=_problems(form)), status
    return _form_page(form, writing, shown=shown), status


@blueprint.post("/drafts")
def save() -> ResponseReturnValue:
    """Keep what was typed, for its author alone."""
    form, writing = typed_form(), _writing()
    words = words_in(form)
    if words is None:
        return _not_saved(form, writing, f"Not saved. {' '.join(_problems(form))}", 422)
    # Before asking whether it was sent: a text that is being handed in at this moment has the line.
    keeping.wait_in_line(db.session(), writing.account_id)
    needless = NOTHING_YET if words.is_empty else SENT_ALREADY if _was_sent(form) else ""
    if needless:
        return _nothing_to_save(writing, needless)
    try:
        kept = keeping.save(db.session(), vault(), writing, words, utc_now())
    except NewerDraft as newer:
        return _both(form, writing, newer.kept)
    except (TooManyDrafts, BrokenSeal) as refused:
        return _not_saved(form, writing, SEALED if isinstance(refused, BrokenSeal) else TOO_MANY, 409)
    db.session.commit()
    return _saved(kept)


@blueprint.get("/my/drafts")
def mine() -> ResponseReturnValue:
    visitor = current_visitor()
    lines = keeping.own_drafts(db.session(), visitors_account())
    places = belonging_of(db.session(), visitor, [line.place for line in lines])
    return render_template("drafts/mine.html", lines=lines, places=places, most=MOST_DRAFTS)


@blueprint.get("/my/drafts/<id:draft_id>")
def show(draft_id: int) -> ResponseReturnValue:
    """The words of one draft, also where its form is no longer open."""
    kept = keeping.open_own(db.session(), vault(), visitors_account(), draft_id)
    if kept is None:
        abort(404)
    place = belonging_of(db.session(), current_visitor(), [kept.place])[kept.place]
    return render_template("drafts/one.html", kept=kept, place=place)


@blueprint.post("/drafts/<id:draft_id>/discard")
def discard(draft_id: int) -> ResponseReturnValue:
    place = keeping.discard(db.session(), visitors_account(), draft_id)
    if place is None:
        abort(404)
    db.session.commit()
    flash("The draft was thrown away.", "success")
    return redirect(form_address(place) if "write" in request.args else url_for("drafts.mine"), code=303)


def _saved(kept: KeptDraft) -> ResponseReturnValue:
    if not wants_fragment():
        flash(KEPT, "success")
        return redirect(url_for("drafts.mine"), code=303)
    minute = kept.changed_at.strftime("%H:%M")
    answer = make_response(render_template("drafts/status.html", kept=kept, minute=minute))
    if request.form.get("told") == minute:
        # The form's hidden mark changes, the line does not: nobody is read it again at every pause.
        answer.headers["HX-Reswap"] = "none"
    return answer


def _nothing_to_save(writing: Writing, told: str) -> ResponseReturnValue:
    db.session.rollback()
    if wants_fragment():
        return render_template("drafts/status.html", told=told)
    flash(told, "information")
    return redirect(form_address(writing.place), code=303)


def _not_saved(form: TextForm, writing: Writing, told: str, status: int) -> ResponseReturnValue:
    db.session.rollback()
    if wants_fragment():
        return render_template("drafts/status.html", told=told), 422
    return _form_page(form, writing, problem=told), status


def _both(form: TextForm, writing: Writing, kept: KeptDraft) -> ResponseReturnValue:
    """Show both versions. Saved or sent from here, the typed one takes the place of the kept one."""
    db.session.rollback()
    if wants_fragment():
        return render_template("drafts/status.html", newer=kept), 422  # which htmx shows
    form.started_from.data = kept.version
    place = belonging_of(db.session(), current_visitor(), [writing.place])[writing.place]
    page = render_template(
        "drafts/both.html", form=form, kept=kept, place=place, key=str(writing.place), quote=_quote()
    )
    return page, 409


def _form_page(
    form: TextForm, writing: Writing, *, shown: dict[str, str | None] | None = None, problem: str = ""
) -> str:
    place = belonging_of(db.session(), current_visitor(), [writing.place])[writing.place]
    return render_template(
        "drafts/go_on.html",
        form=form,
        place=place,
        key=str(writing.place),
        shown=shown,
        problem=problem,
        quote=_quote(),
    )


def _was_sent(form: TextForm) -> bool:
    """Whether these very words were handed in from this form: a saving that came late brings nothing back."""
    draft = typed_form().draft()
    if draft is None:
        return False
    sent = earlier_receipt(db.session(), author_of(current_visitor()), form.key_for(draft))
    return sent is not None


def _writing() -> Writing:
    writing = Writing.read(request.form, visitors_account())
    if writing is None:
        abort(400)
    return writing


def _quote() -> dict[str, str] | None:
    quoted = request.form.get("quote", "")
    return {"who": "", "excerpt": "", "reply_id": quoted} if quoted else None


def _problems(form: TextForm) -> list[str]:
    return [problem for field in form for problem in field.errors]
