"""A group with its threads. The pages of a thread and of writing are in modules of their own."""

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.discussions.thread_list import Show, threads_of
from forum.discussions.turning import FIRST_PAGE, turn_asked_for
from forum.groups.reading import GroupView, open_group
from forum.visitor import current_visitor

blueprint = Blueprint("discussions", __name__)


@blueprint.get("/groups/<id:group_id>")
def in_group(group_id: int) -> ResponseReturnValue:
    group = _group_or_404(group_id)
    threads = (
        threads_of(
            db.session(),
            current_visitor().account_id,
            group_id,
            Show.read(request.args.get("show")),
            turn_asked_for(),
        )
        if group.may_read
        else None
    )
    if threads is not None and threads.is_empty and turn_asked_for() != FIRST_PAGE:
        show = None if threads.show is Show.LATEST else threads.show
        return redirect(url_for("discussions.in_group", group_id=group_id, show=show), code=303)
    return render_template("discussions/group.html", group=group, threads=threads)


def _group_or_404(group_id: int) -> GroupView:
    group = open_group(db.session(), current_visitor(), group_id)
    if group is None:
        abort(404)
    return group
