"""Which page of a list a request asks for."""

from flask import request

from forum.discussions.paging import Turn
from forum.discussions.place import Place

FIRST_PAGE = Turn()


def turn_asked_for() -> Turn:
    """The page that the query string names; the first if it names none there could be."""
    return Turn(
        after=Place.read(request.args.get("after")),
        before=Place.read(request.args.get("before")),
        last="last" in request.args,
    )
