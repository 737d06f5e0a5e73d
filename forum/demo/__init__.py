"""A small invented community, so that a newcomer sees a forum and not an empty page."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Flask
from sqlalchemy.orm import Session

from forum.accounts.registering import Registrar, recognise, sign_up, there_are_accounts
from forum.configuration import Configuration
from forum.database import db
from forum.demo.community import CIRCLES, PASSWORD, PEOPLE, SHOWN, Circle, Words
from forum.discussions.posting import Rules, Sent, add_reply, add_thread, thread_of
from forum.gate import WRITES_AS, vault
from forum.groups.founding import found_group, group_of
from forum.groups.settings import Choices
from forum.visitor import Role
from moderation.publishing.database import utc_now
from moderation.publishing.draft import Draft
from moderation.publishing.submitting import Author

BEGAN = timedelta(days=4)  # ago


@dataclass(frozen=True, slots=True)
class SignIn:
    """An invented account that a newcomer may use. Its password is public, so it exists in demos only."""

    name: str
    password: str
    role: str


def fill(app: Flask) -> tuple[SignIn, ...]:
    """Fill the database of ``app`` if it has no account yet; return the sign-ins that work there.

    Runs at every start of a demo, after the migrations and before the site
    and the screener start, so it does nothing the second time and returns
    nothing when the accounts are somebody's own. Texts go through submitting
    like everybody's: the screener clears them once it runs.
    """
    settings: Configuration = app.extensions["openward_configuration"]
    with app.app_context():
        registrar = Registrar(vault(), settings.digest_key)
        session = db.session()
        if not there_are_accounts(session):
            _fill(session, registrar, utc_now() - BEGAN)
            session.commit()
        return _sign_ins(session, registrar)


def _sign_ins(session: Session, registrar: Registrar) -> tuple[SignIn, ...]:
    found = []
    for name in SHOWN:
        known = recognise(session, registrar, name, PASSWORD)
        if known is None:
            return ()
        found.append(SignIn(name, PASSWORD, known.role.value))
    return tuple(found)


def _fill(session: Session, registrar: Registrar, began: datetime) -> None:
    authors: dict[str, Author] = {}
    for person in PEOPLE:
        known, _ = sign_up(session, registrar, person.name, PASSWORD, began, person.role)
        authors[person.name] = Author(known.account_id, WRITES_AS[person.role])
    founder = authors[next(person.name for person in PEOPLE if person.role is Role.ADMINISTRATOR)]
    for circle in CIRCLES:
        _fill_circle(session, registrar, circle, founder, authors, began)


def _fill_circle(
    session: Session,
    registrar: Registrar,
    circle: Circle,
    founder: Author,
    authors: dict[str, Author],
    began: datetime,
) -> None:
    founded = found_group(
        session,
        registrar.vault,
        Draft(circle.body, circle.title),
        founder,
        choices=Choices(circle.sensitivity, circle.audience),
        submission_key=f"demo {circle.title}",
        now=began,
    )
    group_id = group_of(session, founded)
    rules = Rules(circle.audience, circle.sensitivity)
    for talk in circle.talks:
        opening = _sent(talk.opening, authors, began, talk.title)
        started = add_thread(session, registrar.vault, group_id, rules, opening)
        thread_id = thread_of(session, started)
        for words in talk.replies:
            add_reply(session, registrar.vault, thread_id, rules, _sent(words, authors, began))


def _sent(words: Words, authors: dict[str, Author], began: datetime, title: str | None = None) -> Sent:
    return Sent(
        draft=Draft(words.body, title),
        author=authors[words.by],
        submission_key=f"demo {words.hour} {words.body}",
        now=began + timedelta(hours=words.hour),
    )
