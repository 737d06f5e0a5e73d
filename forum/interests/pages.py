"""What anybody may read about declared interests, and what moderators note there."""

from datetime import date

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.identifiers import read_id
from forum.interests import declaring
from forum.interests.declaring import NoSuchDeclaration, NothingToChange
from forum.interests.forms import CheckedForm
from forum.interests.reading import people, person
from forum.interests.registers import REGISTERS
from forum.visitor import current_visitor, visitors_account
from moderation.publishing.database import utc_now

blueprint = Blueprint("interests", __name__)


@blueprint.get("/interests")
def everybody() -> ResponseReturnValue:
    after = read_id(request.args.get("after")) or 0
    return render_template("interests/everybody.html", page=people(db.session(), utc_now(), after))


@blueprint.get("/interests/<id:account_id>")
def somebody(account_id: int) -> ResponseReturnValue:
    return _page(account_id, _empty_form())


@blueprint.post("/interests/<id:account_id>/checked/<id:declaration_id>")
def mark_checked(account_id: int, declaration_id: int) -> ResponseReturnValue:
    """A moderator says with which public register a declaration was compared, and on which day."""
    form = CheckedForm()
    now = utc_now()
    form.latest = now.date()
    if not form.validate():
        return _page(account_id, form, declaration_id), 422
    try:
        chosen: str = form.register.data
        day: date = form.on.data
        whose = declaring.mark_checked(db.session(), visitors_account(), declaration_id, chosen, day, now)
    except NoSuchDeclaration:
        abort(404)
    except NothingToChange:
        db.session.rollback()
        flash("Nothing was changed: it was withdrawn meanwhile, or it is your own.", "warning")
        return redirect(url_for("interests.somebody", account_id=account_id), code=303)
    db.session.commit()
    flash("Noted. Readers see with what it was compared, and when.", "success")
    return redirect(url_for("interests.somebody", account_id=whose), code=303)


def _page(account_id: int, form: CheckedForm, wrong: int | None = None) -> str:
    visitor = current_visitor()
    shown = person(db.session(), account_id, utc_now())
    if not shown.has_said_anything:
        abort(404)
    return render_template(
        "interests/somebody.html",
        person=shown,
        may_check=visitor.moderates and visitor.account_id != account_id,
        form=form,
        empty_form=_empty_form(),
        wrong=wrong,
        registers=REGISTERS,
    )


def _empty_form() -> CheckedForm:
    return CheckedForm(formdata=None, on=utc_now().date())
