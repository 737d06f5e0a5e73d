"""Tells those above, in the same transaction, that readers' view has changed.

The forum keeps counters and, later, a search index and notifications. It
registers listeners here, so publishing need not know it, and what readers see
and what is counted cannot drift apart: both commit or neither does.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Announcement:
    """A document became readable, changed, or stopped being readable."""

    document_id: int
    kind: str
    at: datetime
    first: bool = False


Listener = Callable[[Session, Announcement], None]

_published: dict[str, list[Listener]] = {}
_taken_down: dict[str, list[Listener]] = {}


def on_published(kind: str, listener: Listener) -> None:
    """Call ``listener`` whenever a document of ``kind`` gets a new publication."""
    _register(_published, kind, listener)


def on_taken_down(kind: str, listener: Listener) -> None:
    """Call ``listener`` whenever a document of ``kind`` stops being readable."""
    _register(_taken_down, kind, listener)


def announce_published(session: Session, announcement: Announcement) -> None:
    for listener in _published.get(announcement.kind, ()):
        listener(session, announcement)


def announce_taken_down(session: Session, announcement: Announcement) -> None:
    for listener in _taken_down.get(announcement.kind, ()):
        listener(session, announcement)


def _register(table: dict[str, list[Listener]], kind: str, listener: Listener) -> None:
    listeners = table.setdefault(kind, [])
    if listener not in listeners:
        listeners.append(listener)
