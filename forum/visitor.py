"""Who is asking: a frozen value, the only thing that pages and templates know of an account."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from flask import Flask, g, has_request_context
from flask_login import LoginManager, current_user


class Role(StrEnum):
    """What an account may do. Nobody's role lets text pass unscreened."""

    MEMBER = "member"
    CLINICIAN = "clinician"
    MODERATOR = "moderator"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Visitor:
    """A signed-in account, or nobody.

    ``epoch`` is the account's session epoch: raising it in the database signs
    the account out everywhere, because older cookies name another one.
    """

    account_id: int | None = None
    name: str = ""
    role: Role | None = None
    epoch: int = 0

    @property
    def is_authenticated(self) -> bool:
        return self.account_id is not None

    @property
    def is_active(self) -> bool:
        return self.is_authenticated

    @property
    def is_anonymous(self) -> bool:
        return not self.is_authenticated

    @property
    def moderates(self) -> bool:
        return self.role in {Role.MODERATOR, Role.ADMINISTRATOR}

    def get_id(self) -> str:
        """What the session cookie remembers."""
        return f"{self.account_id}.{self.epoch}"


NOBODY = Visitor()
Find = Callable[[int, int], Visitor | None]


def current_visitor() -> Visitor:
    """Who is asking. NOBODY once the request has failed so badly that asking again could fail too."""
    if not has_request_context() or g.get("visitor_unknown", False):
        return NOBODY
    who: Visitor = current_user._get_current_object()
    return who


def visitors_account() -> int:
    """The account that asks, on a route that access.py keeps for those who are signed in."""
    account_id = current_visitor().account_id
    assert account_id is not None
    return account_id


def forget_visitor() -> None:
    """Answer the rest of this request as if to a stranger: the database may be what failed."""
    g.visitor_unknown = True


def recognise_with(app: Flask, find: Find) -> None:
    """Let ``find`` turn what a cookie remembers (account id, epoch) into a Visitor, or None.

    Until the accounts pages call this, every session belongs to nobody.
    """

    def load(session_id: str) -> Visitor | None:
        remembered = re.fullmatch(r"([0-9]{1,18})\.([0-9]{1,9})", session_id)
        return find(int(remembered[1]), int(remembered[2])) if remembered else None

    app.extensions["openward_login"].user_loader(load)


def init_app(app: Flask) -> None:
    login_manager = LoginManager()
    # Its own template variable would ask the database again on the page that says the database failed.
    login_manager.init_app(app, add_context_processor=False)
    login_manager.anonymous_user = lambda: NOBODY
    login_manager.session_protection = None  # addresses of phones change; the epoch ends sessions
    app.extensions["openward_login"] = login_manager
    recognise_with(app, lambda _account_id, _epoch: None)
    app.context_processor(lambda: {"visitor": current_visitor()})
