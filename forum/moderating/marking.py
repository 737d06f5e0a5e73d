"""Right or wrong: a moderator's mark on each finding, and how precise the filter is by those marks."""

import csv
import io

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forum.database import db
from forum.errors import Message, Onward, error_page
from forum.found_in_words import kind_in_words
from forum.identifiers import read_numbers
from forum.visitor import visitors_account
from moderation.publishing.database import utc_now
from moderation.publishing.errors import NoSuchText, StaleDecision
from moderation.review.deciding import DecidedBeforeAppeal, OwnTextDecision, mark_findings
from moderation.review.precision import Precision, marks_so_far, precision_of

blueprint = Blueprint("marks", __name__)

NOT_MARKED = Message(
    "Nothing was marked",
    "This text does not wait for you any more, or it is your own.",
    "Go back to the list.",
)
_COLUMNS = ("detector", "kind", "right", "wrong", "disputed", "precision", "low", "high")


@blueprint.post("/review/<id:revision_id>/mark")
def mark(revision_id: int) -> ResponseReturnValue:
    numbers, said = read_numbers(request.form.get("about")), request.form.get("is")
    if said not in {"right", "wrong"}:
        return error_page(422, NOT_MARKED, onward=_to_the_list())
    try:
        mark_findings(
            db.session(), revision_id, numbers, visitors_account(), utc_now(), is_right=said == "right"
        )
    except (StaleDecision, NoSuchText, OwnTextDecision, DecidedBeforeAppeal):
        db.session.rollback()
        return error_page(409, NOT_MARKED, onward=_to_the_list())
    db.session.commit()
    return redirect(url_for("review.item", revision_id=revision_id, _anchor="found"), code=303)


@blueprint.get("/review/precision")
def precision() -> ResponseReturnValue:
    rows = precision_of(marks_so_far(db.session()))
    return render_template("moderating/precision.html", rows=rows, in_words=kind_in_words)


@blueprint.get("/review/precision.csv")
def precision_table() -> Response:
    """The same for a spreadsheet. It holds counts and the names of detectors, no text."""
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(_COLUMNS)
    table.writerows(_row(one) for one in precision_of(marks_so_far(db.session())))
    answer = make_response(written.getvalue())
    answer.headers["Content-Type"] = "text/csv; charset=utf-8"
    answer.headers["Content-Disposition"] = "attachment; filename=precision.csv"
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _row(one: Precision) -> list[object]:
    shares = ["" if share is None else f"{share:.3f}" for share in (one.share, one.low, one.high)]
    marked = one.marked
    return [marked.detector, marked.kind, marked.right, marked.wrong, marked.disputed, *shares]


def _to_the_list() -> Onward:
    return Onward("Back to the list", url_for("review.queue"))
