"""One's own declarations: add, confirm, end, withdraw, and answer when a text asks about a company."""

from collections.abc import Callable

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.authoring import changing
from forum.authoring.changing import Desk
from forum.database import db
from forum.errors import MESSAGES, error_page
from forum.gate import author_of, hand_in, vault
from forum.identifiers import read_id
from forum.interests import declaring
from forum.interests.asking import Asked, asked_about
from forum.interests.declaring import MOST, NoSuchDeclaration, NothingToChange, TooMany
from forum.interests.forms import DeclarationForm, EndForm
from forum.interests.named_companies import company_name, is_known
from forum.interests.reading import person
from forum.visitor import current_visitor, visitors_account
from moderation.publishing.database import utc_now
from moderation.publishing.errors import ForbiddenMove, NoSuchText, NotYours, StaleDecision

blueprint = Blueprint("own_interests", __name__)

NOTHING_CHANGED = "Nothing was changed: this declaration was withdrawn or ended meanwhile."
FULL = f"You have declared {MOST} interests, and more cannot be kept here. Nothing was changed."


@blueprint.errorhandler(NoSuchDeclaration)
@blueprint.errorhandler(NoSuchText)
@blueprint.errorhandler(NotYours)
def _nothing_here(_error: Exception) -> ResponseReturnValue:
    return error_page(404, MESSAGES[404])


@blueprint.get("/my/interests")
def show() -> ResponseReturnValue:
    return _own_page(DeclarationForm(formdata=None))


@blueprint.get("/my/interests/asked")
def ask() -> ResponseReturnValue:
    """Ask about one company: the next one that a returned text is about, or the one that is named."""
    form = DeclarationForm(formdata=None)
    revision_id = read_id(request.args.get("text"))
    if revision_id is None:
        named = request.args.get("company", "")
        if not is_known(named):
            return redirect(url_for("own_interests.show"), code=303)
        form.asked.data = named
        return _ask_page(form, None)
    asked = _asked(revision_id)
    form.asked.data, form.text.data = asked.company, str(revision_id)
    return _ask_page(form, asked)


@blueprint.post("/my/interests")
def declare() -> ResponseReturnValue:
    form = DeclarationForm()
    now = utc_now()
    interest = form.interest(now.date())
    if interest is not None:
        try:
            declaring.declare(db.session(), visitors_account(), interest, now)
        except TooMany:
            form.category.errors = [FULL]
        else:
            return _go_on(form, "Declared. Readers find it on the page of your declarations.")
    revision_id = read_id(form.text.data)
    if form.asked.data and is_known(form.asked.data):
        return _ask_page(form, _asked(revision_id) if revision_id else None), 422
    return _own_page(form), 422


@blueprint.post("/my/interests/none")
def say_none() -> ResponseReturnValue:
    form = DeclarationForm()
    company = form.asked.data or ""
    if not is_known(company):
        return error_page(404, MESSAGES[404])
    declaring.say_none(db.session(), visitors_account(), company, utc_now())
    return _go_on(form, f"Noted: no interest in {company_name(company)}. You are not asked again.")


@blueprint.post("/my/interests/send-again")
def send_again() -> ResponseReturnValue:
    """Hand a returned text in once more, as it is."""
    revision_id = read_id(request.form.get("text"))
    return error_page(404, MESSAGES[404]) if revision_id is None else _send_again(revision_id)


@blueprint.post("/my/interests/<id:declaration_id>/confirm")
def confirm(declaration_id: int) -> ResponseReturnValue:
    return _change(
        lambda: declaring.confirm(db.session(), visitors_account(), declaration_id, utc_now()),
        "Thank you. It is confirmed for a year.",
    )


@blueprint.post("/my/interests/<id:declaration_id>/end")
def end(declaration_id: int) -> ResponseReturnValue:
    form = EndForm()
    year = form.year(utc_now().date())
    wrong = "Nothing was changed: write a year between the beginning of this interest and now."
    if year is None:
        flash(wrong, "problem")
        return redirect(url_for("own_interests.show"), code=303)
    try:
        return _change(
            lambda: declaring.end(db.session(), visitors_account(), declaration_id, year, utc_now()),
            f"Noted: it ended in {year}. It still counts for 36 months.",
        )
    except ValueError:
        db.session.rollback()
        flash(wrong, "problem")
        return redirect(url_for("own_interests.show"), code=303)


@blueprint.post("/my/interests/<id:declaration_id>/withdraw")
def withdraw(declaration_id: int) -> ResponseReturnValue:
    return _change(
        lambda: declaring.withdraw(db.session(), visitors_account(), declaration_id, utc_now()),
        "Withdrawn. The record of changes keeps it, and so do posts that were published with it.",
    )


def _change(act: Callable[[], None], done: str) -> ResponseReturnValue:
    try:
        act()
    except NothingToChange:
        db.session.rollback()
        flash(NOTHING_CHANGED, "warning")
    else:
        db.session.commit()
        flash(done, "success")
    return redirect(url_for("own_interests.show"), code=303)


def _go_on(form: DeclarationForm, done: str) -> ResponseReturnValue:
    """Back to the text that asked: the next company, or send it again; else to the list."""
    db.session.commit()
    revision_id = read_id(form.text.data)
    if revision_id is not None:
        asked = _asked(revision_id)
        if asked.company is None and asked.waits:
            return _send_again(revision_id)
        flash(done, "success")
        if asked.company is not None:
            return redirect(url_for("own_interests.ask", text=revision_id), code=303)
        return redirect(url_for("authoring.show", revision_id=revision_id), code=303)
    flash(done, "success")
    return redirect(url_for("own_interests.show"), code=303)


def _send_again(revision_id: int) -> ResponseReturnValue:
    desk = Desk(db.session(), vault(), author_of(current_visitor()), utc_now())
    try:
        receipt = changing.send_again(desk, revision_id)
    except (StaleDecision, ForbiddenMove):
        db.session.rollback()
        flash("Your text was edited or decided meanwhile; this is how it stands.", "warning")
        return redirect(url_for("authoring.show", revision_id=revision_id), code=303)
    return hand_in(receipt)


def _asked(revision_id: int) -> Asked:
    return asked_about(db.session(), vault(), revision_id, visitors_account(), utc_now())


def _own_page(form: DeclarationForm) -> str:
    now = utc_now()
    return render_template(
        "interests/mine.html",
        own=person(db.session(), visitors_account(), now),
        form=form,
        this_year=now.year,
    )


def _ask_page(form: DeclarationForm, asked: Asked | None) -> str:
    return render_template("interests/asked.html", form=form, asked=asked)
