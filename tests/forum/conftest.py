"""An application on a database of its own, and one with a few pages to try the frame on."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from flask import Blueprint, Flask, render_template_string, request
from flask.testing import FlaskClient
from sqlalchemy import text

from forum import access, application
from forum.access import Audience
from forum.application import create_app
from forum.configuration import Configuration
from forum.database import db, migrate_database
from forum.discussions.pseudonyms import pseudonyms_around
from forum.groups.texts import MAY_REPEAT
from forum.rate_limits.table import LIMITED, Limit
from forum.screener.answering import answering
from forum.screener.door import path_of
from forum.visitor import Role, Visitor, recognise_with
from moderation.publishing.database import open_engine
from moderation.publishing.sealing import Vault
from moderation.publishing.worker import ScreeningWork, sessions_of
from moderation.screening.deadline import Screener
from moderation.screening.pipeline import Pipeline
from tests.databases import configuration_for
from tests.forum.browsing import Browser
from tests.forum.community import Community

Configure = Callable[..., Configuration]

PEOPLE = {
    1: Visitor(1, "quiet-heron", Role.MEMBER),
    2: Visitor(2, "Dr Osei", Role.CLINICIAN),
    3: Visitor(3, "amber", Role.MODERATOR),
    4: Visitor(4, "root-of-all", Role.ADMINISTRATOR),
}


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """The least that a configuration needs."""
    return {
        "INSTANCE_FOLDER": str(tmp_path),
        "SECRET_KEY": "s" * 40,
        "DIGEST_KEY": "d" * 40,
        "OPENWARD_SEAL_KEYS": Fernet.generate_key().decode(),
    }


@pytest.fixture
def configure(environ: dict[str, str]) -> Configure:
    def configured(**more: str) -> Configuration:
        return Configuration.from_environment(environ | more)

    return configured


@pytest.fixture
def app(configure: Configure) -> Iterator[Flask]:
    """The real application, migrated."""
    made = create_app(configure())
    migrate_database(made)
    yield made
    with made.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def make_trial(monkeypatch: pytest.MonkeyPatch, configure: Configure) -> Iterator[Callable[..., Flask]]:
    """The frame with pages that show what it does, one for each audience."""
    made: list[Flask] = []
    real_pages = application.BLUEPRINTS

    def make(**settings: str) -> Flask:
        blueprint = _trial_pages()
        monkeypatch.setattr(application, "BLUEPRINTS", (*real_pages, blueprint))
        for audience in Audience:
            monkeypatch.setitem(access.AUDIENCES, f"trial.{audience.name.lower()}", audience)
        for endpoint in ("broken", "no_database", "limited_sign_in", "another_text"):
            monkeypatch.setitem(access.AUDIENCES, f"trial.{endpoint}", Audience.EVERYONE)
        monkeypatch.setitem(LIMITED, "trial.limited_sign_in", Limit.SIGN_IN)
        monkeypatch.setitem(LIMITED, "trial.members", Limit.POSTING)
        monkeypatch.setitem(LIMITED, "trial.another_text", Limit.POSTING)
        app = create_app(configure(**settings))
        recognise_with(app, lambda account, epoch: PEOPLE.get(account) if epoch == 0 else None)
        made.append(app)
        return app

    yield make
    for app in made:
        with app.app_context():
            db.engine.dispose()


@pytest.fixture
def trial(make_trial: Callable[..., Flask]) -> Flask:
    return make_trial()


def sign_in(client: FlaskClient, account: int, epoch: int = 0) -> None:
    with client.session_transaction() as session:
        session["_user_id"] = f"{account}.{epoch}"


def csrf_token(client: FlaskClient, page: str = "/trial/everyone") -> str:
    text = client.get(page, base_url=getattr(client, "base", "http://localhost")).text
    return text.split('name="csrf_token" value="')[1].split('"')[0]


def _trial_pages() -> Blueprint:
    blueprint = Blueprint("trial", "trial", url_prefix="/trial")

    def page() -> str:
        if request.method == "POST":
            return "done"
        return render_template_string(
            "{% extends 'base.html' %}{% block title %}Trial{% endblock %}"
            "{% block main %}<form method=post>{{ ui.csrf_field() }}</form>{% endblock %}"
        )

    for audience in Audience:
        name = audience.name.lower()
        blueprint.add_url_rule(f"/{name}", name, page, methods=["GET", "POST"])
    blueprint.add_url_rule("/limited_sign_in", "limited_sign_in", page, methods=["GET", "POST"])
    blueprint.add_url_rule("/another_text", "another_text", page, methods=["GET", "POST"])
    blueprint.add_url_rule("/no_row", "no_row", page, methods=["GET", "POST"])

    @blueprint.route("/broken", methods=["GET", "POST"])
    def broken() -> str:
        raise RuntimeError(f"quoting {request.form.get('body')}")

    @blueprint.route("/no_database", methods=["GET", "POST"])
    def no_database() -> str:
        from sqlalchemy import text

        return str(db.session.execute(text("SELECT * FROM nowhere")))

    return blueprint


@dataclass(frozen=True)
class StartedThread:
    """A published thread and the people around it."""

    id: int
    group_id: int
    revision_id: int
    author: Browser
    founder: Browser


@pytest.fixture
def make_community(
    sqlite_url: str, tmp_path: Path, vault: Vault, pipeline: Pipeline
) -> Iterator[Callable[..., Community]]:
    """A forum on a migrated database, SQLite unless told otherwise, with the real screening."""
    made: list[Community] = []

    def make(url: str = sqlite_url, **settings: str) -> Community:
        configuration = configuration_for(tmp_path, url, **settings)
        app = create_app(configuration)
        engine = open_engine(url)
        work = ScreeningWork(
            sessions_of(engine),
            vault,
            pipeline.screen,
            timedelta(seconds=30),
            digest_key=configuration.digest_key,
            pseudonyms=pseudonyms_around,
            may_repeat=MAY_REPEAT,
        )
        made.append(Community(app, engine, work))
        return made[-1]

    yield make
    for community in made:
        community.engine.dispose()
        with community.app.app_context():
            db.engine.dispose()


@pytest.fixture
def community(make_community: Callable[..., Community]) -> Community:
    return make_community()


@pytest.fixture(scope="session")
def thread_template(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, vault: Vault, pipeline: Pipeline
) -> Path:
    """A database with a thread in it, made once."""
    folder = tmp_path_factory.mktemp("thread-template")
    file = folder / "openward.db"
    shutil.copyfile(sqlite_template, file)
    url = f"sqlite:///{file}"
    engine = open_engine(url)
    work = ScreeningWork(sessions_of(engine), vault, pipeline.screen, timedelta(seconds=30))
    community = Community(create_app(configuration_for(folder, url)), engine, work)
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    author = community.join("Paper Boat")
    group_id = community.found_group(founder)
    community.start_thread(author, group_id, "Does a spacer help?", "Is it worth the trouble?")
    with community.app.app_context():
        db.engine.dispose()
    with engine.connect() as connection:
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    engine.dispose()
    return file


@pytest.fixture
def thread(community: Community, thread_template: Path) -> StartedThread:
    """A published thread in a published group. Ask for it before anything else is done."""
    database = community.engine.url.database
    assert database is not None
    shutil.copyfile(thread_template, database)
    founder, author = community.enter(1), community.enter(2)
    return StartedThread(1, 1, 4, author, founder)


@pytest.fixture(scope="module")
def screener() -> Iterator[Screener]:
    """The real models in their process, as the screener has them."""
    with Screener() as screener:
        assert screener.wait_until_ready()
        yield screener


@pytest.fixture
def answers(screener: Screener, community: Community, tmp_path: Path) -> Iterator[None]:
    """The private check answers, beside the community's site."""
    with answering(screener, path_of(tmp_path)) as opened:
        assert opened
        yield
