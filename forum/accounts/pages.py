"""Joining, signing in and out, and one's own account."""

import secrets
from functools import partial

from flask import Blueprint, Flask, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum import access
from forum.accounts import kept_session, passwords, sessions
from forum.accounts.bylines import bylines_of
from forum.accounts.forms import InstitutionForm, NameForm, SignInForm, SignUpForm
from forum.accounts.institution import LONGEST_INSTITUTION, hand_in_institution
from forum.accounts.names import UnusableName, usable_name
from forum.accounts.own_name import own_name
from forum.accounts.registering import (
    NameTaken,
    Registrar,
    change_name,
    end_sessions,
    recognise,
    taken_of,
)
from forum.accounts.registering import (
    sign_up as create_account,
)
from forum.accounts.suggestions import suggest
from forum.configuration import Configuration
from forum.database import db
from forum.gate import author_of, hand_in, settle, vault
from forum.kept_text import KeptText
from forum.return_address import safe_next
from forum.visitor import Role, current_visitor, visitors_account
from moderation.publishing.database import utc_now
from moderation.publishing.draft import accept
from moderation.publishing.errors import UnacceptableText

blueprint = Blueprint("accounts", __name__)

SUGGESTED = 4
TAKEN = "This name is taken. Add a word or a number to it, or choose another."
NOT_RECOGNISED = (
    "This name and password do not belong together. Check both; in the password, capital letters count."
)


def registrar() -> Registrar:
    settings: Configuration = current_app.extensions["openward_configuration"]
    return Registrar(vault(), settings.digest_key)


def init_app(app: Flask) -> None:
    sessions.init_app(app)
    access.keep_for_signed_out(app, ask_to_sign_in_again)


@blueprint.route("/join", methods=["GET", "POST"])
def sign_up() -> ResponseReturnValue:
    form = SignUpForm()
    form.offer(suggest(SUGGESTED, partial(taken_of, db.session(), registrar())))
    if request.method == "POST" and _sign_up_is_filled_in(form):
        try:
            known, receipt = create_account(
                db.session(), registrar(), form.chosen_name, form.password.data or "", utc_now()
            )
        except NameTaken:
            form.name.errors = [TAKEN]
        else:
            settle(receipt.revision_id)
            sessions.begin(known)
            return redirect(url_for("welcome.show"), code=303)
    return render_template("accounts/sign_up.html", form=form), _status(form)


@blueprint.route("/sign-in", methods=["GET", "POST"])
def sign_in() -> ResponseReturnValue:
    form = SignInForm()
    kept = kept_session.brought_back() if request.method == "POST" else KeptText()
    if request.method == "POST":
        known = recognise(db.session(), registrar(), form.name.data or "", form.password.data or "")
        if known is not None:
            db.session.commit()
            sessions.begin(known)
            if kept:
                return render_template("accounts/welcome_back.html", kept=kept)
            return redirect(safe_next(request.form.get("next")) or "/", code=303)
        form.password.errors = [NOT_RECOGNISED]
    return _sign_in_page(form, kept), _status(form)


@blueprint.post("/sign-out")
def sign_out() -> ResponseReturnValue:
    sessions.end()
    flash("You are signed out.", "success")
    return redirect("/", code=303)


@blueprint.post("/sign-out-everywhere")
def sign_out_everywhere() -> ResponseReturnValue:
    account_id = visitors_account()
    end_sessions(db.session(), account_id)
    db.session.commit()
    sessions.end()
    flash("You are signed out on every device.", "success")
    return redirect(url_for("accounts.sign_in"), code=303)


@blueprint.get("/account")
def show() -> ResponseReturnValue:
    return _account_page(NameForm())


@blueprint.post("/account/name")
def rename() -> ResponseReturnValue:
    form = NameForm()
    account_id = visitors_account()
    key = form.submission_key.data or secrets.token_urlsafe(16)
    try:
        name = form.name.data or ""
        receipt = change_name(db.session(), registrar(), account_id, name, f"{key} {name}", utc_now())
    except UnusableName as problem:
        form.name.errors = [problem.advice]
    except NameTaken:
        form.name.errors = [TAKEN]
    else:
        settle(receipt.revision_id)
        flash("You sign in with your new name from now on.", "success")
        return redirect(url_for("accounts.show"), code=303)
    return _account_page(form), 422


@blueprint.post("/account/institution")
def say_where_one_works() -> ResponseReturnValue:
    """A clinician's workplace, shown beside the badge once it is cleared."""
    form = InstitutionForm()
    visitor = current_visitor()
    try:
        draft = accept(" ".join((form.institution.data or "").split()), longest_body=LONGEST_INSTITUTION)
    except UnacceptableText as problem:
        form.institution.errors = list(problem.problems)
        return _account_page(NameForm(formdata=None), form), 422
    key = f"{form.submission_key.data or secrets.token_urlsafe(16)} {draft.body}"
    receipt = hand_in_institution(db.session(), vault(), draft, author_of(visitor), key, utc_now())
    return hand_in(receipt)


def ask_to_sign_in_again() -> ResponseReturnValue:
    """Answer a form that came from somebody who is signed out, and keep what it says."""
    if request.endpoint == "accounts.sign_out":
        # It is what they want already. No cookie is set: to a form of another site, which comes
        # without cookies, everybody looks signed out, and a new cookie would make it true.
        return redirect("/", code=303)
    kept = kept_session.kept_now()
    return _sign_in_page(SignInForm(formdata=None), kept), 401


def _sign_in_page(form: SignInForm, kept: KeptText) -> str:
    return render_template(
        "accounts/sign_in.html",
        form=form,
        kept=kept,
        carried=kept_session.carried_fields(kept),
        next=safe_next(request.values.get("next")) or "",
        session_ended=request.endpoint != "accounts.sign_in",
    )


def _account_page(form: NameForm, workplace: InstitutionForm | None = None) -> str:
    account_id = visitors_account()
    form.submission_key.data = form.submission_key.data or secrets.token_urlsafe(16)
    byline = bylines_of(db.session(), [account_id])[account_id]
    if byline.is_clinician:
        form.ask_a_clinician()
    if workplace is None:
        workplace = InstitutionForm(formdata=None, institution=byline.institution)
    workplace.submission_key.data = workplace.submission_key.data or secrets.token_urlsafe(16)
    return render_template(
        "accounts/account.html",
        form=form,
        own=own_name(db.session(), vault(), account_id),
        byline=byline,
        workplace=workplace,
    )


def _sign_up_is_filled_in(form: SignUpForm) -> bool:
    accepted = form.validate()
    name = form.chosen_name
    try:
        usable_name(name, Role.MEMBER)
    except UnusableName as problem:
        form.name.errors = [*form.name.errors, problem.advice]
    weakness = passwords.weakness_of(form.password.data or "", name)
    if weakness:
        form.password.errors = [*form.password.errors, weakness]
    return bool(accepted and not form.name.errors and not form.password.errors)


def _status(form: SignUpForm | SignInForm) -> int:
    return 422 if form.errors else 200
