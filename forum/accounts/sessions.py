"""Who a browser's session belongs to, while the account's epoch says that it may."""

from flask import Flask, session
from flask_login import login_user, logout_user
from sqlalchemy import bindparam, select

from forum.accounts.bylines import NAMELESS
from forum.accounts.registering import Known
from forum.accounts.tables import NAME_KIND, Account
from forum.database import db
from forum.identifiers import LARGEST_ID
from forum.visitor import Role, Visitor, recognise_with
from moderation.publishing.reading import newest_words

_ACCOUNT = Account.__table__
_VISITOR = select(
    _ACCOUNT.c.role, _ACCOUNT.c.session_epoch, newest_words(NAME_KIND, _ACCOUNT.c.id).label("name")
).where(_ACCOUNT.c.id == bindparam("account_id"))


def init_app(app: Flask) -> None:
    recognise_with(app, visitor_of)


def visitor_of(account_id: int, epoch: int) -> Visitor | None:
    """The visitor that a session names; None if the account signed out everywhere since."""
    if account_id > LARGEST_ID:
        return None
    row = db.session.execute(_VISITOR, {"account_id": account_id}).first()
    if row is None or row.session_epoch != epoch:
        return None
    return Visitor(account_id, row.name or NAMELESS, Role(row.role), epoch)


def begin(known: Known) -> None:
    """Sign this browser in, with nothing left of the session before."""
    session.clear()
    session.permanent = True
    login_user(visitor_of(known.account_id, known.epoch))


def end() -> None:
    logout_user()
    session.clear()
