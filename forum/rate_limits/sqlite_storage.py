"""Counters in an SQLite file, so that a limit holds across the processes of one machine.

The ``limits`` package brings counters for one process and for servers such as
Redis. This is the piece between: no server, and still one count.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from limits.storage import Storage

_SCHEMA = """
CREATE TABLE IF NOT EXISTS counter (
    key TEXT PRIMARY KEY, count INTEGER NOT NULL, ends_at REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS counter_ends_at ON counter (ends_at);
"""

# One statement, so that two processes never read the same count. A window
# that has ended starts again from this hit.
_HIT = """
INSERT INTO counter (key, count, ends_at) VALUES (:key, :amount, :now + :lasts)
ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN ends_at <= :now THEN :amount ELSE count + :amount END,
    ends_at = CASE WHEN ends_at <= :now THEN :now + :lasts ELSE ends_at END
RETURNING count
"""


class SqliteStorage(Storage):
    """Fixed windows in the file that ``sqlite-limits://<absolute path>`` names.

    A failure is raised, never swallowed: a limit that cannot count refuses.
    Connections are short, so a fork inherits none.
    """

    STORAGE_SCHEME = ["sqlite-limits"]  # noqa: RUF012 - the base class declares it so

    def __init__(self, uri: str, wrap_exceptions: bool = False, **_options: float | str | bool) -> None:
        super().__init__(uri, wrap_exceptions=wrap_exceptions)
        self._file = Path(uri.removeprefix("sqlite-limits://"))
        self._has_table = False

    @property
    def base_exceptions(self) -> type[Exception]:
        return sqlite3.Error

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count a hit and return the count of the window it fell into."""
        now = time.time()
        with self._connection() as connection:
            hit = {"key": key, "amount": amount, "now": now, "lasts": expiry}
            count = int(connection.execute(_HIT, hit).fetchone()[0])
            if count == amount:  # a window began: a good moment to forget those that ended
                connection.execute("DELETE FROM counter WHERE ends_at <= ?", (now,))
            return count

    def get(self, key: str) -> int:
        return int(self._row(key)[0])

    def get_expiry(self, key: str) -> float:
        return float(self._row(key)[1])

    def check(self) -> bool:
        try:
            with self._connection():
                return True
        except sqlite3.Error:
            return False

    def reset(self) -> int | None:
        with self._connection() as connection:
            return connection.execute("DELETE FROM counter").rowcount

    def clear(self, key: str) -> None:
        with self._connection() as connection:
            connection.execute("DELETE FROM counter WHERE key = ?", (key,))

    def _row(self, key: str) -> tuple[int, float]:
        now = time.time()
        with self._connection() as connection:
            found = connection.execute(
                "SELECT count, ends_at FROM counter WHERE key = ? AND ends_at > ?", (key, now)
            ).fetchone()
        return found or (0, now)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._file, timeout=10)) as connection:
            # A power cut may forget the last counts; that is no reason to wait for the disk.
            connection.execute("PRAGMA synchronous = OFF")
            if not self._has_table:
                connection.executescript(_SCHEMA)
                self._has_table = True
            with connection:
                yield connection
