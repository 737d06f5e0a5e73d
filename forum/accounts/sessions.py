"""Who a browser's session belongs to, while the account's epoch says that it may."""

from flask import Flask, session
from flask_login import LoginManager, login_user, logout_user
from sqlalchemy import select

from forum.accounts.bylines import NAMELESS
from forum.accounts.registering import NAME_KIND, Known
from forum.accounts.tables import Account
from forum.database import db
from forum.identifiers import read_id
from forum.visitor import Role, Visitor
from moderation.publishing.reading import names_of


def init_app(app: Flask) -> None:
    login_manager: LoginManager = app.extensions["openward_login"]
    login_manager.user_loader(visitor_of)


def visitor_of(session_id: str) -> Visitor | None:
    """The visitor that a session names; None if the account signed out everywhere since."""
    account, _, epoch = session_id.partition(".")
    account_id = read_id(account)
    if account_id is None:
        return None
    row = db.session.execute(
        select(Account.role, Account.session_epoch).where(Account.id == account_id)
    ).first()
    if row is None or str(row.session_epoch) != epoch:
        return None
    name = names_of(db.session(), NAME_KIND, [account_id]).get(account_id, NAMELESS)
    return Visitor(account_id, name, Role(row.role), row.session_epoch)


def begin(known: Known) -> None:
    """Sign this browser in, with nothing left of the session before."""
    session.clear()
    session.permanent = True
    login_user(Visitor(known.account_id, NAMELESS, known.role, known.epoch))


def end() -> None:
    logout_user()
    session.clear()
