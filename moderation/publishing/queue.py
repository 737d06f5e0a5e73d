"""Nudges from the web to the screener. A lost nudge loses nothing.

Jobs carry a revision's number and nothing else, and huey delivers them at
most once; the pending row is the truth, and the sweep finds what no nudge
reached. The library is the same on SQLite, PostgreSQL and Redis.
"""

from collections.abc import Callable
from typing import Any

import structlog
from huey import Huey, PostgresHuey, RedisHuey, SqliteHuey

log = structlog.get_logger()

NAME = "screening"


def open_queue(url: str) -> Huey:
    """The queue behind ``url``: ``sqlite:///file``, ``postgresql://...`` or ``redis://...``.

    Give SQLite a file of its own, beside the database. Raises ValueError.
    """
    scheme, _, rest = url.partition("://")
    if scheme == "sqlite":
        return SqliteHuey(NAME, filename=rest.removeprefix("/"), results=False, fsync=False)
    if scheme.startswith("postgresql"):
        return PostgresHuey(NAME, dsn=f"postgresql://{rest}", results=False)
    if scheme == "redis":
        return RedisHuey(NAME, url=url, results=False)
    raise ValueError("a queue address starts with sqlite:///, postgresql:// or redis://")


def screening_task(queue: Huey, screen: Callable[[int], None]) -> Callable[[int], Any]:
    """Register the one kind of job under the one name that both sides know.

    The screener passes what does the work; calling the result enqueues.
    """

    def screen_revision(revision_id: int) -> None:
        screen(revision_id)

    task: Callable[[int], Any] = queue.task()(screen_revision)
    return task


class Nudger:
    """Tells the screener that a revision waits; never fails its caller."""

    def __init__(self, queue: Huey) -> None:
        self._enqueue = screening_task(queue, _runs_in_the_screener)

    def nudge(self, revision_id: int) -> None:
        """Enqueue after the revision is committed, or the screener may look too early."""
        try:
            self._enqueue(revision_id)
        except Exception as problem:
            # The sweep will find the row. The message may quote a job, so only its type is kept.
            log.warning("nudge_failed", revision_id=revision_id, problem=type(problem).__name__)


def _runs_in_the_screener(revision_id: int) -> None:
    raise RuntimeError(f"revision {revision_id} was taken by a process that does not screen")
