"""The screener: takes pending revisions, has them screened, stores the verdicts.

This process holds the queue and the database; the models live in a child
process that :class:`~moderation.screening.deadline.Screener` kills when a text
takes too long. Whatever is killed at whatever moment, the row is still there:
either another screener takes it when its lease runs out, or it is held.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from huey import Huey, crontab
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

from moderation.publishing.comparing import keep_fingerprint, nearest_to
from moderation.publishing.database import utc_now
from moderation.publishing.errors import BrokenSeal, StaleDecision
from moderation.publishing.queue import screening_task
from moderation.publishing.retention import erase_what_is_over
from moderation.publishing.screening_desk import (
    Claimed,
    Pseudonyms,
    claim,
    hold_unscreened,
    record_verdict,
    waiting_for_a_screener,
)
from moderation.publishing.sealing import Vault
from moderation.screening import Submission, Verdict
from moderation.screening.likeness import NOT_COMPARED, Comparison

log = structlog.get_logger()

SWEEP_EVERY_SECONDS = 5.0

Screen = Callable[[Submission], Verdict]
Clock = Callable[[], datetime]
Eraser = Callable[[Session, datetime, timedelta], int]


@dataclass(frozen=True)
class ScreeningWork:
    """One revision's way through screening, and the rounds that leave none behind.

    ``erasers`` erase what has stood for the retention time, each its own kind of text.
    ``digest_key`` keys the hashes of what authors tell; without it no text is weighed
    together with its author's earlier ones or compared with others, and nothing is
    remembered. Of the kinds of document in ``may_repeat`` many say the same, rightly.
    """

    sessions: sessionmaker[Session]
    vault: Vault
    screen: Screen
    lease: timedelta
    clock: Clock = utc_now
    erasers: tuple[Eraser, ...] = (erase_what_is_over,)
    digest_key: str | None = field(default=None, repr=False)
    pseudonyms: Pseudonyms | None = None
    may_repeat: frozenset[str] = frozenset()

    def screen_revision(self, revision_id: int) -> bool:
        """Screen a pending revision; return False if there was nothing to do.

        No transaction is open while the models work.
        """
        with self.sessions() as session:
            try:
                claimed = claim(
                    session,
                    self.vault,
                    revision_id,
                    self.clock(),
                    self.lease,
                    self.digest_key,
                    self.pseudonyms,
                )
                session.commit()
            except BrokenSeal:
                session.rollback()
                return self._hold_unopened(session, revision_id)
        if claimed is None:
            return False
        verdict = self.screen(replace(claimed.submission, comparison=self._compared(claimed)))
        with self.sessions() as session:
            try:
                record_verdict(session, self.vault, claimed, verdict, self.clock())
                session.commit()
            except StaleDecision:
                session.rollback()
                return False
        return True

    def _compared(self, claimed: Claimed) -> Comparison | None:
        """What the other texts are that this one may resemble; whatever fails here holds it."""
        if self.digest_key is None:
            return None
        try:
            with self.sessions() as session:
                own = keep_fingerprint(session, self.digest_key, claimed, self.may_repeat)
                session.commit()  # of two that are screened at once, one at least sees the other
                near = nearest_to(session, claimed.revision_id, claimed.document_id, own)
        except Exception as problem:
            log.error("comparing_failed", problem=type(problem).__name__, revision_id=claimed.revision_id)
            return NOT_COMPARED
        return Comparison(own, tuple(one.fingerprint for one in near))

    def _hold_unopened(self, session: Session, revision_id: int) -> bool:
        try:
            hold_unscreened(session, self.vault, revision_id, self.clock(), detector="envelope")
            session.commit()
        except StaleDecision:
            session.rollback()
            return False
        return True

    def sweep(self) -> int:
        """Screen every pending revision that nobody works on; return how many there were.

        One that fails does not keep the others waiting.
        """
        with self.sessions() as session:
            waiting = waiting_for_a_screener(session, self.clock())
        for revision_id in waiting:
            _quietly("screen", partial(self.screen_revision, revision_id), revision_id=revision_id)
        return len(waiting)

    def erase(self, retention: timedelta) -> int:
        """Erase what is over; see :mod:`retention`. Each kind commits on its own."""
        erased = 0
        for erase in self.erasers:
            with self.sessions() as session:
                erased += erase(session, self.clock(), retention)
                session.commit()
        return erased


def serve(queue: Huey, work: ScreeningWork, retention: timedelta, *, workers: int = 1) -> None:
    """Work until SIGTERM or SIGINT."""
    _listen(queue, work, retention)
    threading.Thread(target=_keep_sweeping, args=(work,), daemon=True, name="sweep").start()
    consumer: Any = queue.create_consumer(
        workers=workers, worker_type="thread", initial_delay=0.02, backoff=1.2, max_delay=0.1
    )
    log.info("screener_waits_for_work", workers=workers)
    consumer.run()


def _listen(queue: Huey, work: ScreeningWork, retention: timedelta) -> None:
    def screen(revision_id: int) -> None:
        _quietly("screen", lambda: work.screen_revision(revision_id), revision_id=revision_id)

    def erase() -> None:
        _quietly("erase", lambda: work.erase(retention))

    screening_task(queue, screen)
    queue.periodic_task(crontab(minute="17"), name="erase")(erase)


def _keep_sweeping(work: ScreeningWork) -> None:
    """Bring back what no nudge reached or a killed screener left, in a thread of its own.

    Not a periodic task of the queue: those run once a minute, behind the
    nudges, and somebody may be waiting in front of the page.
    """
    while True:
        _quietly("sweep", work.sweep)
        time.sleep(SWEEP_EVERY_SECONDS)


def _quietly(step: str, do: Callable[[], Any], **ids: int) -> None:
    """Run one step; a failure leaves the row for the next sweep and only its type in the log.

    Messages of database errors may quote parameters, so they are not logged.
    """
    try:
        do()
    except OperationalError as problem:
        log.warning("database_did_not_answer", step=step, problem=type(problem).__name__, **ids)
    except Exception as problem:
        log.error("step_failed", step=step, problem=type(problem).__name__, **ids)


def sessions_of(engine: Engine) -> sessionmaker[Session]:
    """Sessions for processes that have no web framework around them."""
    return sessionmaker(engine, expire_on_commit=False)
