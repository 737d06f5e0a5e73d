"""The links at the top of every page, and who sees which."""

from dataclasses import dataclass

from flask import current_app, request, url_for

from forum.access import may_visit
from forum.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    address: str
    is_current: bool


# (label, endpoint). Whether somebody sees one follows from the access table.
ENTRIES: tuple[tuple[str, str], ...] = (
    ("Groups", "groups.index"),
    ("My texts", "authoring.mine"),
    ("Review", "review.queue"),
    ("Sign in", "accounts.sign_in"),
    ("Join", "accounts.sign_up"),
)


def links_for(visitor: Visitor) -> list[Link]:
    """The entries that exist in this application and are open to ``visitor``."""
    return [
        Link(label, url_for(endpoint), request.endpoint == endpoint)
        for label, endpoint in ENTRIES
        if endpoint in current_app.view_functions and may_visit(visitor, endpoint)
    ]
