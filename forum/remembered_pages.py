"""Pages that strangers ask for again and again are made once, until anything has changed.

A page taken from memory is the page that would be made now: it is kept only as
long as the database has not changed at all (see database_state), and at most
for :data:`LONGEST` seconds, because pages say how long ago something was. So a
post that was taken down is gone with the very commit, here too. Whoever sends a
cookie is never answered from memory and never fills it.
"""

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field

from flask import Flask, Response, g, request, session

from forum.database_state import DatabaseState
from forum.fragments import is_fragment_request
from forum.security_headers import csp_nonce

LONGEST = 30  # seconds
MOST_KEPT = 64  # pages of some 50 kB, in each process
_LONGEST_QUERY = 100  # bytes; page turning needs fewer

# They depend on the address, the database and the hour, and on nothing else.
REMEMBERED = frozenset(
    {
        "home.show",
        "groups.index",
        "groups.card",
        "discussions.in_group",
        "discussions.thread",
    }
)

Key = tuple[str, str, str, bytes]


@dataclass(frozen=True, slots=True)
class Remembered:
    """A whole page. ``nonce`` stands in it where each answer needs a mark of its own."""

    body: str
    nonce: str
    mimetype: str
    vary: str
    made_at: float


@dataclass
class PageMemory:
    """The newest pages made under one mark of the database."""

    state: DatabaseState
    mark: object = None
    pages: OrderedDict[Key, Remembered] = field(default_factory=OrderedDict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def find(self, key: Key, mark: object) -> Remembered | None:
        """The page of ``key`` if it was made under ``mark`` and is young enough."""
        with self.lock:
            if mark != self.mark:
                self.pages.clear()  # nothing of it is true any more, and text that was withdrawn goes
                self.mark = mark
            page = self.pages.get(key)
            if page is None or time.monotonic() - page.made_at > LONGEST:
                return None
            self.pages.move_to_end(key)
            return page

    def keep(self, key: Key, mark: object, page: Remembered) -> None:
        """Keep a page that was made after ``mark`` was read."""
        with self.lock:
            if mark != self.mark:
                return
            self.pages[key] = page
            self.pages.move_to_end(key)
            while len(self.pages) > MOST_KEPT:
                self.pages.popitem(last=False)

    def forget(self) -> None:
        """Make every page anew."""
        with self.lock:
            self.pages.clear()


def init_app(app: Flask) -> None:
    """Set it up after everything that may refuse a request: a refusal must come first."""
    app.extensions["openward_page_memory"] = memory = PageMemory(DatabaseState(app))

    @app.before_request
    def answer_from_memory() -> Response | None:
        if not _may_be_remembered():
            return None
        mark = memory.state.mark()
        if mark is None:
            return None
        page = memory.find(_key(), mark)
        if page is None:
            g.database_mark = mark
            return None
        response = Response(page.body.replace(page.nonce, csp_nonce()), mimetype=page.mimetype)
        if page.vary:
            response.headers["Vary"] = page.vary
        return response

    @app.after_request
    def remember(response: Response) -> Response:
        mark = g.pop("database_mark", None)
        if mark is not None and _is_for_everyone(response):
            page = Remembered(
                body=response.get_data(as_text=True),
                nonce=csp_nonce(),
                mimetype=response.mimetype or "",
                vary=response.headers.get("Vary", ""),
                made_at=time.monotonic(),
            )
            memory.keep(_key(), mark, page)
        return response


def _may_be_remembered() -> bool:
    return (
        request.endpoint in REMEMBERED
        and request.method == "GET"
        and not request.cookies
        and not is_fragment_request()
        and len(request.query_string) <= _LONGEST_QUERY
    )


def _is_for_everyone(response: Response) -> bool:
    return (
        response.status_code == 200
        and not session  # a form would have put its token there
        and "Set-Cookie" not in response.headers
        and "Cache-Control" not in response.headers
        and not response.is_streamed
    )


def _key() -> Key:
    return request.host_url, request.root_path, request.path, request.query_string
