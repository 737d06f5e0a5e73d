"""The pages for those who look after a group: settings, description, house rules, and who they are."""

from collections.abc import Callable
from functools import wraps

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.gate import author_of, hand_in, reader_of, vault
from forum.groups import caretakers, settings
from forum.groups.forms import DescriptionForm, RulesForm, SettingsForm
from forum.groups.membership import NoSuchGroup
from forum.groups.settings import Kept, NotNow, kept_group, may_look_after
from forum.groups.texts import GROUP_KIND, RULES_KIND, hand_in_text
from forum.identifiers import read_id
from forum.visitor import current_visitor
from forum.writing import TextForm
from moderation.publishing.database import utc_now
from moderation.publishing.reading import read_draft

blueprint = Blueprint("group_settings", __name__, url_prefix="/groups/<id:group_id>/settings")

View = Callable[[Kept], ResponseReturnValue]


def _for_caretakers(view: View) -> Callable[[int], ResponseReturnValue]:
    """Answer 404 where there is no group, and 403 for moderators who do not look after it."""

    @wraps(view)
    def guarded(group_id: int) -> ResponseReturnValue:
        try:
            group = kept_group(db.session(), group_id)
        except NoSuchGroup:
            abort(404)
        if not may_look_after(db.session(), current_visitor(), group_id):
            abort(403)
        return view(group)

    return guarded


@blueprint.get("")
@_for_caretakers
def show(group: Kept) -> ResponseReturnValue:
    form = SettingsForm(formdata=None)
    form.show(group.choices)
    return _page(group, form)


@blueprint.post("")
@_for_caretakers
def change(group: Kept) -> ResponseReturnValue:
    form = SettingsForm()
    if form.validate():
        try:
            settings.change_settings(db.session(), group.group_id, form.choices())
        except NotNow as problem:
            db.session.rollback()
            form[problem.field].errors = [problem.advice]
        else:
            return _saved(group, "The settings are saved.")
    return _page(group, form), 422


@blueprint.route("/description", methods=["GET", "POST"])
@_for_caretakers
def description(group: Kept) -> ResponseReturnValue:
    return _text(group, DescriptionForm(), GROUP_KIND, group.document_id)


@blueprint.route("/rules", methods=["GET", "POST"])
@_for_caretakers
def rules(group: Kept) -> ResponseReturnValue:
    return _text(group, RulesForm(), RULES_KIND, group.rules_document_id)


@blueprint.post("/archive")
@_for_caretakers
def archive(group: Kept) -> ResponseReturnValue:
    settings.archive(db.session(), group.group_id, utc_now())
    return _saved(group, "The group is archived. It can be read, and nobody writes in it any more.")


@blueprint.post("/reopen")
@_for_caretakers
def reopen(group: Kept) -> ResponseReturnValue:
    settings.reopen(db.session(), group.group_id)
    return _saved(group, "The group is open again.")


@blueprint.post("/caretakers")
@_for_caretakers
def name_caretaker(group: Kept) -> ResponseReturnValue:
    try:
        caretakers.name_caretaker(db.session(), group.group_id, _chosen_account(), utc_now())
    except caretakers.NotAModerator:
        abort(400)
    return _saved(group, "Saved. Their name stands on the group's card now.")


@blueprint.post("/caretakers/release")
@_for_caretakers
def release_caretaker(group: Kept) -> ResponseReturnValue:
    caretakers.release_caretaker(db.session(), group.group_id, _chosen_account())
    return _saved(group, "Saved. Their name no longer stands on the group's card.")


def _text(group: Kept, form: TextForm, kind: str, document_id: int | None) -> ResponseReturnValue:
    form.offer_key()
    now_read = read_draft(db.session(), reader_of(current_visitor()), document_id) if document_id else None
    page = "groups/description.html" if kind == GROUP_KIND else "groups/rules.html"
    if request.method == "GET":
        if now_read is not None:
            form.body.data = now_read.body
            if kind == GROUP_KIND:
                form["title"].data = now_read.title
        return render_template(page, group=group, form=form)
    draft = form.draft()
    if draft is None:
        return render_template(page, group=group, form=form), 422
    receipt = hand_in_text(
        db.session(),
        vault(),
        draft,
        author_of(current_visitor()),
        group_id=group.group_id,
        kind=kind,
        sensitivity=group.choices.sensitivity,
        floor=group.choices.floor,
        submission_key=form.key_for(draft),
        now=utc_now(),
    )
    return hand_in(receipt)


def _page(group: Kept, form: SettingsForm) -> str:
    title = read_draft(db.session(), reader_of(current_visitor()), group.document_id)
    return render_template(
        "groups/settings.html",
        group=group,
        title=title.title if title else None,
        form=form,
        candidates=caretakers.candidates(db.session(), group.group_id),
    )


def _chosen_account() -> int:
    account_id = read_id(request.form.get("account_id"))
    if account_id is None:
        abort(400)
    return account_id


def _saved(group: Kept, told: str) -> ResponseReturnValue:
    """Commit what was done, say so, and go back to the settings."""
    db.session.commit()
    flash(told, "success")
    return redirect(url_for("group_settings.show", group_id=group.group_id), code=303)
