"""What all tests share: real databases, real models, a vault and a clock that can be set."""

import importlib
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from moderation.publishing.database import open_engine
from moderation.publishing.sealing import Vault
from moderation.publishing.worker import ScreeningWork, sessions_of
from moderation.screening.pipeline import Pipeline
from tests.compiled_templates import compiled_once
from tests.databases import (
    SEAL_KEY,
    database_url,
    postgresql_template,
    postgresql_url,
    sqlite_template,
    sqlite_url,
)

__all__ = ["database_url", "postgresql_template", "postgresql_url", "sqlite_template", "sqlite_url"]


OFFLINE = Path(__file__).parent / "offline"


def pytest_configure(config: pytest.Config) -> None:
    """Let no process of this run connect to another machine; see tests/offline.

    The workers of a parallel run inherit the log of the process that started
    them, which reads it at the end.
    """
    if "OPENWARD_CONNECTION_LOG" not in os.environ:
        log = Path(tempfile.mkdtemp(prefix="openward-tests-")) / "connections.log"
        log.touch()
        os.environ["OPENWARD_CONNECTION_LOG"] = str(log)
        search_path = [str(OFFLINE), os.environ.get("PYTHONPATH")]
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, search_path))
    importlib.import_module("tests.offline.sitecustomize")


def pytest_sessionfinish(session: pytest.Session) -> None:
    attempts = Path(os.environ["OPENWARD_CONNECTION_LOG"]).read_text(encoding="ascii")
    if attempts:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        sys.stderr.write(f"\nThese processes tried to contact another machine:\n{attempts}")


@pytest.fixture(scope="session", autouse=True)
def templates_are_compiled_once() -> Iterator[None]:
    with compiled_once():
        yield


@dataclass
class Clock:
    """A clock that a test sets forward."""

    now: datetime = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: float) -> datetime:
        self.now += timedelta(**time)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def vault() -> Vault:
    return Vault([SEAL_KEY])


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """The real pipeline with the real models, loaded once."""
    from moderation.screening.pipeline import load_pipeline

    return load_pipeline()


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on a fresh migrated database: SQLite and PostgreSQL in turn."""
    engine = open_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions_of(engine)() as session:
        yield session


@pytest.fixture
def screening_work(engine: Engine, vault: Vault, pipeline: Pipeline, clock: Clock) -> ScreeningWork:
    """The screener's work with the real pipeline, in this process."""
    return ScreeningWork(sessions_of(engine), vault, pipeline.screen, timedelta(seconds=30), clock)
