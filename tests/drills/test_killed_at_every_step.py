"""Killed with SIGKILL at every step of a post's way, then started again.

Nothing unscreened is ever visible to a stranger who polls, no acknowledged
post is lost, none is published twice.
"""

import multiprocessing
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess as Process
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from moderation.publishing.reading import Reader, as_published, published
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Status
from moderation.publishing.tables import Decision, Document, Publication, Revision
from moderation.publishing.worker import sessions_of
from tests.conftest import Clock
from tests.databases import SEAL_KEY
from tests.drills import dying
from tests.drills.dying import LEASE, MODERATOR_STEPS, NONE, SCREENER_STEPS, WEB_STEPS
from tests.moderation.publishing.small_site import SmallSite

pytestmark = pytest.mark.drill
PATIENCE_SECONDS = 180

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["tests.drills.dying"])


@dataclass
class Stranger:
    """Polls the reading door all the time and remembers everything that was there."""

    engine: Engine
    saw: set[str] = field(default_factory=set)
    looks: int = 0
    _stop: threading.Event = field(default_factory=threading.Event)

    def poll(self) -> None:
        with sessions_of(self.engine)() as session:
            while not self._stop.wait(0.005):
                self.saw |= {as_published(row).html for row in session.execute(published(Reader()))}
                session.rollback()
                self.looks += 1

    def __enter__(self) -> "Stranger":
        self._thread = threading.Thread(target=self.poll)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()


@dataclass
class Site:
    """A database, a queue, and processes that use them."""

    engine: Engine
    database: str
    queue: str
    running: list[Process] = field(default_factory=list)

    def start(self, part: str, step: str = NONE, argument: str = "") -> Process:
        return self._start(part, step, argument)[0]

    def run(self, part: str, argument: str) -> str:
        process, answer = self._start(part, NONE, argument)
        assert answer.poll(PATIENCE_SECONDS), "a process that should live has died"
        text: str = answer.recv()
        process.join(PATIENCE_SECONDS)
        return text

    def _start(self, part: str, step: str, argument: str) -> tuple[Process, Connection]:
        ours, theirs = processes.Pipe(duplex=False)
        process = processes.Process(
            target=dying.main, args=(theirs, part, step, self.database, self.queue, SEAL_KEY, argument)
        )
        process.start()
        theirs.close()
        self.running.append(process)
        return process, ours

    def stop(self) -> None:
        for process in self.running:
            process.kill()
            process.join()
            process.close()

    def submit(self, body: str) -> tuple[int, int]:
        document_id, revision_id = self.run("web", body).split()
        return int(document_id), int(revision_id)

    def standings(self) -> dict[int, str]:
        with sessions_of(self.engine)() as session:
            return dict(session.execute(select(Revision.id, Revision.status)).all())

    def wait_until_nothing_is_pending(self) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while Status.PENDING in self.standings().values():
            assert time.monotonic() < deadline, "a post is lost"
            time.sleep(0.02)

    def acts(self, revision_id: int) -> list[str]:
        with sessions_of(self.engine)() as session:
            acts = select(Decision.act).where(Decision.revision_id == revision_id).order_by(Decision.id)
            return list(session.scalars(acts))

    def publications(self) -> dict[int, str]:
        with sessions_of(self.engine)() as session:
            return dict(session.execute(select(Publication.revision_id, Publication.body)).all())

    def count(self, table: type[Document] | type[Revision]) -> int:
        with sessions_of(self.engine)() as session:
            return session.scalar(select(func.count()).select_from(table)) or 0


@pytest.fixture
def drill(engine: Engine, database_url: str, tmp_path: Path) -> Iterator[Site]:
    queue = f"sqlite:///{tmp_path / 'queue.db'}" if database_url.startswith("sqlite") else database_url
    site = Site(engine, database_url, queue)
    yield site
    site.stop()


def killed(process: Process) -> bool:
    process.join(PATIENCE_SECONDS)
    return process.exitcode == -signal.SIGKILL


@pytest.mark.parametrize("step", SCREENER_STEPS)
def test_a_killed_screener_loses_nothing_and_shows_nothing(drill: Site, step: str) -> None:
    with Stranger(drill.engine) as stranger:
        dying = drill.start("screener", step)
        posted = SmallSite(drill.engine, Vault([SEAL_KEY]), Clock())
        harmless = posted.post("harmless")
        assert killed(dying)
        committed = step == "verdict committed"
        assert drill.standings() == {harmless.revision_id: "cleared" if committed else "pending"}
        assert (stranger.saw == set()) or committed
        held = posted.post("words to hold [hold]")
        time.sleep(LEASE.total_seconds())
        drill.start("screener")
        drill.wait_until_nothing_is_pending()
        time.sleep(0.05)
    assert stranger.looks > 10
    assert stranger.saw == {"<p>harmless</p>\n"}
    assert drill.publications() == {harmless.revision_id: "harmless"}
    assert drill.acts(harmless.revision_id) == [Act.SUBMIT, Act.CLEAR]
    assert drill.acts(held.revision_id) == [Act.SUBMIT, Act.HOLD]


@pytest.mark.parametrize("step", WEB_STEPS)
def test_a_killed_web_worker_loses_no_acknowledged_post_and_stores_none_twice(drill: Site, step: str) -> None:
    with Stranger(drill.engine) as stranger:
        dying = drill.start("web", step, "harmless")
        assert killed(dying)
        assert drill.count(Document) == (0 if step == "submitted, not committed" else 1)
        assert stranger.saw == set()
        # The author got no answer and sends the form again; this one is acknowledged.
        _, revision_id = drill.submit("harmless")
        assert drill.count(Document) == drill.count(Revision) == 1
        drill.start("screener")
        drill.wait_until_nothing_is_pending()
        time.sleep(0.05)
    assert stranger.saw == {"<p>harmless</p>\n"}
    assert drill.acts(revision_id) == [Act.SUBMIT, Act.CLEAR]


@pytest.mark.parametrize("step", MODERATOR_STEPS)
def test_a_moderator_whose_worker_is_killed_decides_once(drill: Site, step: str) -> None:
    posted = SmallSite(drill.engine, Vault([SEAL_KEY]), Clock())
    held = posted.screened("words to hold [hold]")
    with Stranger(drill.engine) as stranger:
        assert killed(drill.start("moderator", step, str(held.revision_id)))
        committed = step == "decision committed"
        assert bool(drill.publications()) == committed
        time.sleep(0.05)
        assert bool(stranger.saw) == committed
        answer = drill.run("moderator", str(held.revision_id))
        assert answer == ("stale" if committed else "published")
        time.sleep(0.05)
    assert stranger.saw == {"<p>words to hold [hold]</p>\n"}
    assert drill.acts(held.revision_id) == [Act.SUBMIT, Act.HOLD, Act.PUBLISH]


def test_screeners_that_are_killed_again_and_again_leave_the_text_to_a_person(drill: Site) -> None:
    posted = SmallSite(drill.engine, Vault([SEAL_KEY]), Clock())
    receipt = posted.post("harmless")
    for _ in range(3):
        assert killed(drill.start("screener", "claimed"))
        time.sleep(LEASE.total_seconds())
    drill.start("screener")
    drill.wait_until_nothing_is_pending()
    assert drill.standings() == {receipt.revision_id: "held"}
    assert drill.publications() == {}


def test_with_the_real_models_a_killed_screener_clears_and_holds_as_before(
    sqlite_url: str, tmp_path: Path
) -> None:
    from moderation.publishing.database import open_engine

    engine = open_engine(sqlite_url)
    site = Site(engine, sqlite_url, f"sqlite:///{tmp_path / 'queue.db'}")
    posted = SmallSite(engine, Vault([SEAL_KEY]), Clock())
    fine = posted.post("Has anybody had less nausea when taking metformin with food?")
    phone = posted.post("You can call me on 020 7946 0991 any evening.")
    try:
        with Stranger(engine) as stranger:
            assert killed(site.start("screener", "claimed"))
            assert stranger.saw == set()
            assert set(site.standings().values()) == {"pending"}
            site.start("screener", NONE, "real models")
            site.wait_until_nothing_is_pending()
            time.sleep(0.05)
        assert site.standings() == {fine.revision_id: "cleared", phone.revision_id: "held"}
        assert len(stranger.saw) == 1
        assert "metformin" in stranger.saw.pop()
    finally:
        site.stop()
        engine.dispose()
