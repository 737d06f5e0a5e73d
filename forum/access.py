"""Who may see what. A route that has no row here is closed to everybody."""

from collections.abc import Callable
from enum import Enum

import structlog
from flask import Flask, abort, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue

from forum.fragments import is_fragment_request
from forum.return_address import safe_next
from forum.visitor import Role, Visitor, current_visitor

log = structlog.get_logger()


Answer = Callable[[], ResponseReturnValue]


class Audience(Enum):
    """Whom a route is for."""

    EVERYONE = "everyone"
    SIGNED_OUT = "people who are not signed in"
    MEMBERS = "everyone who is signed in"
    CLINICIANS = "clinicians"
    MODERATORS = "moderators and administrators"
    ADMINISTRATORS = "administrators"


# Endpoint -> audience: the whole table. Flask answers OPTIONS and HEAD under
# the same endpoint, so they are covered too.
AUDIENCES: dict[str, Audience] = {
    "static": Audience.EVERYONE,
    "health.show": Audience.EVERYONE,
    "style.show": Audience.EVERYONE,
    "home.show": Audience.EVERYONE,
    "home.unanswered": Audience.MEMBERS,
    "funding.show": Audience.EVERYONE,
    "help.index": Audience.EVERYONE,
    "help.about": Audience.EVERYONE,
    "help.filter": Audience.EVERYONE,
    "help.looked_for": Audience.EVERYONE,
    "help.measured": Audience.EVERYONE,
    "help.moderators": Audience.EVERYONE,
    "help.clinicians": Audience.EVERYONE,
    "help.writing": Audience.EVERYONE,
    "help.rules": Audience.EVERYONE,
    "help.places": Audience.EVERYONE,
    "help.helplines": Audience.EVERYONE,
    "groups.index": Audience.EVERYONE,
    "groups.find": Audience.EVERYONE,
    "groups.card": Audience.EVERYONE,
    "groups.join": Audience.MEMBERS,
    "groups.leave": Audience.MEMBERS,
    "groups.new": Audience.ADMINISTRATORS,
    # Of the moderators, those who look after the group: see groups.settings.may_look_after.
    "group_settings.show": Audience.MODERATORS,
    "group_settings.change": Audience.MODERATORS,
    "group_settings.description": Audience.MODERATORS,
    "group_settings.rules": Audience.MODERATORS,
    "group_settings.archive": Audience.MODERATORS,
    "group_settings.reopen": Audience.MODERATORS,
    "group_settings.name_caretaker": Audience.ADMINISTRATORS,
    "group_settings.release_caretaker": Audience.ADMINISTRATORS,
    "discussions.in_group": Audience.EVERYONE,
    "discussions.thread": Audience.EVERYONE,
    "discussions.unread": Audience.EVERYONE,
    "discussions.replies": Audience.EVERYONE,
    "discussions.post": Audience.EVERYONE,
    "discussions.new_thread": Audience.MEMBERS,
    "discussions.start": Audience.MEMBERS,
    "discussions.answer": Audience.MEMBERS,
    "reactions.react": Audience.MEMBERS,
    "tending.show": Audience.MODERATORS,
    "tending.change": Audience.MODERATORS,
    "tending.move": Audience.MODERATORS,
    "authoring.mine": Audience.MEMBERS,
    "authoring.outcome": Audience.MEMBERS,
    "authoring.show": Audience.MEMBERS,
    "authoring.edit": Audience.MEMBERS,
    "authoring.use_rewrite": Audience.MEMBERS,
    "authoring.ask_a_moderator": Audience.MEMBERS,
    "authoring.dispute": Audience.MEMBERS,
    "authoring.withdraw": Audience.MEMBERS,
    "authoring.appeal": Audience.MEMBERS,
    "drafts.preview": Audience.MEMBERS,
    "drafts.save": Audience.MEMBERS,
    "drafts.mine": Audience.MEMBERS,
    "drafts.show": Audience.MEMBERS,
    "drafts.discard": Audience.MEMBERS,
    "checking.check": Audience.MEMBERS,
    "review.queue": Audience.MODERATORS,
    "review.decided": Audience.MODERATORS,
    "review.item": Audience.MODERATORS,
    "marks.mark": Audience.MODERATORS,
    "marks.precision": Audience.MODERATORS,
    "marks.precision_table": Audience.MODERATORS,
    "links.index": Audience.MODERATORS,
    "links.find": Audience.MODERATORS,
    "links.site": Audience.MODERATORS,
    "links.change": Audience.MODERATORS,
    "links.reverse": Audience.MODERATORS,
    "review.publish": Audience.MODERATORS,
    "review.publish_rewrite": Audience.MODERATORS,
    "review.ask_to_edit": Audience.MODERATORS,
    "review.reject": Audience.MODERATORS,
    "review.take_down": Audience.MODERATORS,
    "interests.everybody": Audience.EVERYONE,
    "interests.somebody": Audience.EVERYONE,
    "interests.mark_checked": Audience.MODERATORS,
    "own_interests.show": Audience.MEMBERS,
    "own_interests.ask": Audience.MEMBERS,
    "own_interests.declare": Audience.MEMBERS,
    "own_interests.say_none": Audience.MEMBERS,
    "own_interests.send_again": Audience.MEMBERS,
    "own_interests.confirm": Audience.MEMBERS,
    "own_interests.end": Audience.MEMBERS,
    "own_interests.withdraw": Audience.MEMBERS,
    "accounts.sign_up": Audience.SIGNED_OUT,
    "accounts.sign_in": Audience.SIGNED_OUT,
    "accounts.sign_out": Audience.MEMBERS,
    "accounts.sign_out_everywhere": Audience.MEMBERS,
    "accounts.show": Audience.MEMBERS,
    "accounts.rename": Audience.MEMBERS,
    "accounts.say_where_one_works": Audience.CLINICIANS,
    "welcome.show": Audience.MEMBERS,
    "welcome.choose": Audience.MEMBERS,
}

SIGN_IN = "accounts.sign_in"

_ROLES: dict[Audience, frozenset[Role]] = {
    Audience.EVERYONE: frozenset(Role),
    Audience.SIGNED_OUT: frozenset(),
    Audience.MEMBERS: frozenset(Role),
    Audience.CLINICIANS: frozenset({Role.CLINICIAN}),
    Audience.MODERATORS: frozenset({Role.MODERATOR, Role.ADMINISTRATOR}),
    Audience.ADMINISTRATORS: frozenset({Role.ADMINISTRATOR}),
}
_OPEN_TO_STRANGERS = {Audience.EVERYONE, Audience.SIGNED_OUT}


def may_visit(visitor: Visitor, endpoint: str) -> bool:
    """Whether ``endpoint`` is for ``visitor``. False for an endpoint without a row."""
    audience = AUDIENCES.get(endpoint)
    if audience is None:
        return False
    if visitor.role is None:
        return audience in _OPEN_TO_STRANGERS
    return visitor.role in _ROLES[audience]


def keep_for_signed_out(app: Flask, keep: Answer) -> None:
    """Let ``keep`` answer when a form arrives from someone whose session has ended.

    It runs inside the request, before the CSRF check, so it may show or keep
    ``request.form`` but must change nothing in anybody's name. Without it, the
    error page shows what was written, to be copied or sent again.
    """
    app.extensions["openward_keep_for_signed_out"] = keep


def init_app(app: Flask) -> None:
    app.before_request(_check)


def _check() -> ResponseReturnValue | None:
    endpoint = request.endpoint
    if endpoint is None:
        return None  # no such page: routing answers 404 or 405
    if endpoint not in AUDIENCES:
        log.error("route_without_audience", endpoint=endpoint)
        abort(403)
    if AUDIENCES[endpoint] is Audience.EVERYONE:
        return None  # a page for everyone does not ask the database who it is
    visitor = current_visitor()
    if may_visit(visitor, endpoint):
        return None
    if visitor.is_anonymous:
        return _ask_to_sign_in()
    if AUDIENCES[endpoint] is Audience.SIGNED_OUT:
        return redirect("/", code=303)
    log.info("visit_refused", endpoint=endpoint)
    abort(403)


def _ask_to_sign_in() -> ResponseReturnValue:
    if request.method not in {"GET", "HEAD"}:
        keep: Answer | None = current_app.extensions.get("openward_keep_for_signed_out")
        return keep() if keep else abort(401)
    if SIGN_IN not in current_app.view_functions or is_fragment_request():
        abort(401)  # a piece of a page must not become the page to sign in on
    return redirect(url_for(SIGN_IN, next=safe_next(request.full_path.rstrip("?"))), code=303)
