"""Nudges carry a number and nothing else, and a lost or broken one costs nobody their text."""

import pickle
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import structlog

from moderation.publishing.queue import Nudger, open_queue, screening_task
from moderation.publishing.statuses import CLEARED, PENDING
from tests.moderation.publishing.small_site import SmallSite

SENTINEL = "Zebrafinch"


def test_a_nudge_reaches_the_screener_on_every_database(database_url: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'queue.db'}" if database_url.startswith("sqlite") else database_url
    taken: list[int] = []
    Nudger(open_queue(url)).nudge(7)
    screener = open_queue(url)
    screening_task(screener, taken.append)
    task = screener.dequeue()
    assert task is not None
    screener.execute(task)
    assert taken == [7]
    assert screener.dequeue() is None


def test_a_job_holds_the_number_and_no_text(site: SmallSite, tmp_path: Path) -> None:
    file = tmp_path / "queue.db"
    receipt = site.post(SENTINEL)
    Nudger(open_queue(f"sqlite:///{file}")).nudge(receipt.revision_id)
    with closing(sqlite3.connect(file)) as connection:
        (data,) = connection.execute("SELECT data FROM task").fetchone()
    assert SENTINEL.encode() not in file.read_bytes()
    message = pickle.loads(data)  # noqa: S301 - our own queue
    assert message.args == (receipt.revision_id,)
    assert not message.kwargs


def break_the_file(file: Path) -> None:
    file.write_bytes(b"this is no database" * 1_000)


def remove_the_folder(file: Path) -> None:
    shutil.rmtree(file.parent)


@pytest.mark.parametrize("breaks", [break_the_file, remove_the_folder])
def test_a_broken_queue_never_fails_the_submit(
    site: SmallSite, tmp_path: Path, breaks: Callable[[Path], None]
) -> None:
    file = tmp_path / "queue" / "queue.db"
    file.parent.mkdir()
    queue = open_queue(f"sqlite:///{file}")
    nudger = Nudger(queue)
    queue.storage.close()
    for rest in file.parent.glob("queue.db-*"):
        rest.unlink()
    breaks(file)
    receipt = site.post(SENTINEL)
    with structlog.testing.capture_logs() as logs:
        nudger.nudge(receipt.revision_id)
    assert [entry["event"] for entry in logs] == ["nudge_failed"]
    assert SENTINEL not in str(logs)
    assert site.standing(receipt.revision_id) == PENDING
    assert site.work.sweep() == 1
    assert site.standing(receipt.revision_id) == CLEARED


@pytest.mark.parametrize("url", ["", "mysql://x", "/tmp/queue.db", "memory://"])  # noqa: S108
def test_an_unknown_queue_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="queue address"):
        open_queue(url)


def test_a_process_that_does_not_screen_runs_no_job(tmp_path: Path) -> None:
    queue = open_queue(f"sqlite:///{tmp_path / 'queue.db'}")
    Nudger(queue).nudge(7)
    task = queue.dequeue()
    with pytest.raises(RuntimeError, match="revision 7"):
        task.execute()
