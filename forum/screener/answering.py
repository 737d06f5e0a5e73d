"""Answers "what would be found in this text?" without keeping anything.

A web worker asks while somebody writes; the text goes to the models that screen
every post, and the answer goes back. Posts come first: a question waits its turn
for a moment and is then told to come again. Nothing is stored or logged, and
screening goes on unharmed whatever happens here.
"""

import contextlib
import os
import socketserver
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import structlog

from forum.screener.door import NoDoor, make_way
from forum.screener.wire import Answer, BrokenFrame, NoVerdict, receive_question, send_answer
from moderation.screening import Submission
from moderation.screening.deadline import DEADLINE, UNSCREENED, Screener

log = structlog.get_logger()

QUESTION_SECONDS = 2.0  # to send a question, all of it
PATIENCE_SECONDS = 3.0  # to wait for one's turn
DEADLINE_SECONDS = 6.0  # to be screened; a post has longer
SENDING_SECONDS = 2.0
MOST_QUESTIONS = 4  # that wait or are screened
MOST_CONNECTIONS = 16


class Desk:
    """Takes questions to the models, a few at a time."""

    def __init__(self, screener: Screener) -> None:
        self._screener = screener
        self._chairs = threading.BoundedSemaphore(MOST_QUESTIONS)

    def answer(self, submission: Submission) -> Answer:
        """What would be found, or why that cannot be said now."""
        if not self._chairs.acquire(blocking=False):
            return NoVerdict.BUSY
        try:
            verdict = self._screener.screen_when_spare(
                submission, patience=PATIENCE_SECONDS, deadline_seconds=DEADLINE_SECONDS
            )
        finally:
            self._chairs.release()
        if verdict is None:
            return self._why_none()
        unscreened = UNSCREENED & {finding.detector for finding in verdict.findings}
        if unscreened:
            return NoVerdict.TOO_SLOW if unscreened == {DEADLINE} else NoVerdict.FAILED
        return verdict.findings

    def _why_none(self) -> NoVerdict:
        if self._screener.problem():
            return NoVerdict.FAILED
        return NoVerdict.BUSY if self._screener.ready() else NoVerdict.LOADING


class _Conversation(socketserver.BaseRequestHandler):
    """One question and its answer."""

    server: "_Counter"

    def handle(self) -> None:
        with contextlib.suppress(BrokenFrame):  # who does not keep to the rules is not answered
            question = receive_question(self.request, QUESTION_SECONDS)
            send_answer(self.request, self.server.desk.answer(question), SENDING_SECONDS)


class _Counter(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    """The socket and its threads; more connections than are served at once are hung up on."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 4 * MOST_CONNECTIONS

    def __init__(self, path: Path, desk: Desk) -> None:
        self.desk = desk
        self._lines = threading.BoundedSemaphore(MOST_CONNECTIONS)
        self._path = path
        super().__init__(os.fspath(path), _Conversation)

    def server_activate(self) -> None:
        # Nobody gets in before this: a socket that is bound but does not listen refuses.
        self._path.chmod(0o600)
        super().server_activate()

    def process_request(self, request: Any, client_address: Any) -> None:
        if not self._lines.acquire(blocking=False):
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:
            self._lines.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._lines.release()

    def handle_error(self, _request: Any, _client_address: Any) -> None:
        # Its message might quote a text.
        log.error("check_not_answered", problem=getattr(sys.exc_info()[0], "__name__", ""))


@contextlib.contextmanager
def answering(screener: Screener, path: Path) -> Iterator[bool]:
    """Answer questions at ``path`` meanwhile, beside other work; says whether that is possible.

    Where the socket cannot be opened, one line on standard error says so and
    everything else goes on.
    """
    try:
        make_way(path)
        counter = _Counter(path, Desk(screener))
    except (NoDoor, OSError) as problem:
        told = problem.strerror if isinstance(problem, OSError) else problem
        print(
            f"Checks before posting are not available: the screener cannot answer them ({told}). "
            "Posts are screened as ever.",
            file=sys.stderr,
            flush=True,
        )
        yield False
        return
    mine = path.stat().st_ino
    threading.Thread(target=counter.serve_forever, args=(0.2,), daemon=True, name="checks").start()
    try:
        yield True
    finally:
        counter.shutdown()
        counter.server_close()
        with contextlib.suppress(OSError):
            if path.stat().st_ino == mine:  # another screener may have taken over
                path.unlink()
