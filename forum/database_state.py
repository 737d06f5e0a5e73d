"""Whether anything at all in the database has changed since somebody last asked."""

import sqlite3
import threading
from pathlib import Path

from flask import Flask
from sqlalchemy import text

from forum.database import db
from forum.request_log import log_failure

# Which transactions a statement of now would see. A change always gets a number of its own.
_POSTGRESQL_STATE = text("SELECT CAST(pg_current_snapshot() AS text)")


class DatabaseState:
    """A mark of the database's present state, read in microseconds.

    Two equal marks of one process mean that nobody has committed anything
    between them, in whatever process, so what was read under the first is still
    true under the second. The opposite is not promised: a mark may change
    without a reason. Read it before the data that it is to stand for.
    """

    def __init__(self, app: Flask) -> None:
        with app.app_context():
            self._is_sqlite = db.engine.name == "sqlite"
            self._file = db.engine.url.database
        self._watching: sqlite3.Connection | None = None
        self._one_at_a_time = threading.Lock()

    def mark(self) -> object | None:
        """The mark, or None when it cannot be told."""
        try:
            return self._read()
        except Exception as problem:  # whatever it is, the page is made without it
            log_failure(problem)
            return None

    def _read(self) -> object:
        if not self._is_sqlite:
            return db.session.execute(_POSTGRESQL_STATE).scalar_one()
        with self._one_at_a_time:
            return self._sqlite_mark(Path(self._file or ""))

    def _sqlite_mark(self, file: Path) -> object:
        # SQLite's own counter is told to each connection anew, and leaves out
        # what that connection changed: this one never changes anything. Opened
        # late, because no connection may be carried over a fork.
        if self._watching is None:
            self._watching = sqlite3.connect(
                f"{file.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
        return self._watching.execute("PRAGMA data_version").fetchone()[0]
