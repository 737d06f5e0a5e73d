"""The buttons below a post."""

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from forum.database import db
from forum.discussions.post_places import author_of_readable, place_of
from forum.discussions.thread_pages import address_of
from forum.fragments import wants_fragment
from forum.reactions.kinds import Kind
from forum.reactions.markup import buttons, counts
from forum.reactions.reading import reactions_at
from forum.reactions.setting import set_reaction
from forum.visitor import current_visitor
from moderation.publishing.database import utc_now

blueprint = Blueprint("reactions", __name__)
blueprint.add_app_template_global(buttons, "reaction_buttons")
blueprint.add_app_template_global(counts, "reaction_counts")


@blueprint.post("/posts/<id:document_id>/reactions/<kind>")
def react(document_id: int, kind: str) -> ResponseReturnValue:
    """Let the visitor's reaction stand, or take it back, as the button that was pressed says."""
    visitor, place = current_visitor(), place_of(db.session(), document_id)
    if kind not in set(Kind) or place is None or visitor.account_id is None:
        abort(404)
    author_id = author_of_readable(db.session(), visitor, document_id, place)
    if author_id is None:
        abort(404)
    if author_id == visitor.account_id:
        abort(403)
    chosen = request.form.get("chosen") != "no"
    set_reaction(db.session(), document_id, visitor.account_id, Kind(kind), chosen, utc_now())
    db.session.commit()
    if not wants_fragment():
        return redirect(address_of(place), code=303)
    row = reactions_at(db.session(), document_id, visitor.account_id)
    return str(buttons(document_id, row, url_for("discussions.post", document_id=1)[:-1], generate_csrf()))
