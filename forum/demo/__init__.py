"""A small invented community, so that a newcomer sees a forum and not an empty page."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import Flask
from sqlalchemy.orm import Session

from forum.accounts.registering import Registrar, recognise, there_are_accounts
from forum.configuration import Configuration
from forum.database import db
from forum.demo.circles import all_circles
from forum.demo.loading import Content, Loader, latest_beginning
from forum.demo.outcomes import Outcome
from forum.demo.people import PASSWORD, PEOPLE, SHOWN
from forum.demo.progress import Progress
from forum.demo.unfinished import Unfinished
from forum.gate import vault
from moderation.publishing.database import utc_now
from moderation.publishing.worker import Screen
from moderation.screening.models.installed import ModelsMissing
from moderation.screening.pipeline import load_pipeline


@dataclass(frozen=True, slots=True)
class SignIn:
    """An invented account that a newcomer may use. Its password is public, so it exists in demos only."""

    name: str
    password: str
    role: str


def shipped() -> Content:
    """The community that comes with the project."""
    return Content(PEOPLE, all_circles())


def real_screening() -> Screen:
    """The real filter in this process; its models take seconds to load. Raises ModelsMissing."""
    return load_pipeline().screen


def fill(
    app: Flask,
    *,
    content: Content | None = None,
    screening: Callable[[], Screen] = real_screening,
    progress: Progress | None = None,
) -> tuple[SignIn, ...]:
    """Fill the database of ``app`` if it has no account yet; return the sign-ins that work there.

    Runs at every start of a demo, after the migrations and before the site
    and its screener start. It goes on with a load that was interrupted, does
    nothing once it is complete, and returns nothing when the accounts are
    somebody's own. Without models nothing is loaded: nothing could be shown.
    """
    progress = progress or Progress()
    settings: Configuration = app.extensions["openward_configuration"]
    with app.app_context():
        registrar = Registrar(vault(), settings.digest_key)
        session = db.session()
        unfinished = Unfinished(settings.instance_folder)
        if _is_to_be_loaded(session, unfinished):
            try:
                loaded = load(session, registrar, unfinished, content or shipped(), screening, progress)
            except ModelsMissing as problem:
                progress.say(f"{problem} The demo community is loaded at a later start.")
                return ()
            except KeyboardInterrupt:
                progress.say("The demo community is not complete. The next start goes on with it.")
                raise
            progress.say(*summary(loaded))
        return _sign_ins(session, registrar)


def load(
    session: Session,
    registrar: Registrar,
    unfinished: Unfinished,
    content: Content,
    screening: Callable[[], Screen],
    progress: Progress,
) -> list[Outcome]:
    """Load ``content``, or go on with it; what became of each text."""
    progress.say("Loading the models of the filter ...")
    screen = screening()
    began = unfinished.began() if there_are_accounts(session) else None
    if began is None:
        began = latest_beginning(utc_now())
        unfinished.set(began)
    outcomes = Loader(session, registrar, screen, content, began, progress).load()
    unfinished.clear()
    return outcomes


def summary(outcomes: list[Outcome]) -> tuple[str, ...]:
    """How many texts ended as meant, and each other one by its place."""
    others = [one for one in outcomes if not one.as_meant]
    head = f"{len(outcomes) - len(others)} of {len(outcomes)} texts of the demo ended as meant."
    return (head, *(f"  {one.told()}" for one in others))


def _is_to_be_loaded(session: Session, unfinished: Unfinished) -> bool:
    return unfinished.began() is not None or not there_are_accounts(session)


def _sign_ins(session: Session, registrar: Registrar) -> tuple[SignIn, ...]:
    found = []
    for name in SHOWN:
        known = recognise(session, registrar, name, PASSWORD)
        if known is None:
            return ()
        found.append(SignIn(name, PASSWORD, known.role.value))
    return tuple(found)
