"""Processes that kill themselves at a named step of a post's way.

What runs is the project's own code; a step only adds a SIGKILL before or after
one of its calls. All are forked from one server that has imported this module,
because importing costs more than everything that they do.
"""

import contextlib
import os
import signal
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from moderation.publishing import worker
from moderation.publishing.announcements import on_published
from moderation.publishing.database import open_engine, utc_now
from moderation.publishing.draft import Draft
from moderation.publishing.errors import StaleDecision
from moderation.publishing.queue import Nudger, open_queue
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Author, submit
from moderation.publishing.worker import Screen, ScreeningWork, sessions_of
from moderation.review.deciding import publish_as_it_is
from tests.moderation.publishing import scripted

LEASE = timedelta(seconds=0.5)
REAL_LEASE = timedelta(seconds=2)
NONE = "none"


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before(call: Callable[..., Any]) -> Callable[..., Any]:
    def dies(*arguments: Any, **named: Any) -> Any:
        die()

    return dies


def after(call: Callable[..., Any]) -> Callable[..., Any]:
    def lives_until_done(*arguments: Any, **named: Any) -> Any:
        call(*arguments, **named)
        die()

    return lives_until_done


def after_the_next_commit(call: Callable[..., Any]) -> Callable[..., Any]:
    """Do the call, and die as soon as its transaction is committed."""

    def lives_until_committed(*arguments: Any, **named: Any) -> Any:
        done = call(*arguments, **named)
        event.listen(Session, "after_commit", die)
        return done

    return lives_until_committed


# What the screener does, in order -> which call of it is wrapped how.
SCREENER_STEPS = {
    "received": ("claim", before),
    "claimed, not committed": ("claim", after),
    "claimed": ("screen", before),
    "screened": ("screen", after),
    "publication written, not committed": ("listener", before),
    "verdict stored, not committed": ("record_verdict", after),
    "verdict committed": ("record_verdict", after_the_next_commit),
}


def run_screener(step: str, engine: Engine, queue: str, vault: Vault, how: str) -> str:
    with contextlib.ExitStack() as stack:
        screen: Screen = scripted.screen
        if how == "real models":
            from moderation.screening.deadline import Screener

            screener = stack.enter_context(Screener())
            screener.wait_until_ready()
            screen = screener.screen
        if step != NONE:
            name, wrap = SCREENER_STEPS[step]
            if name == "screen":
                screen = wrap(screen)
            elif name == "listener":
                on_published("reply", wrap(lambda *_: None))
            else:
                setattr(worker, name, wrap(getattr(worker, name)))
        lease = REAL_LEASE if how == "real models" else LEASE
        work = ScreeningWork(sessions_of(engine), vault, screen, lease)
        worker.serve(open_queue(queue), work, timedelta(days=30))
    return "stopped"


def run_web(step: str, engine: Engine, queue: str, vault: Vault, body: str) -> str:
    """What a web worker does with a submit, and what it answers."""
    with sessions_of(engine)() as session:
        receipt = submit(
            session,
            vault,
            Draft(body),
            Author(1),
            kind="reply",
            submission_key=f"form of {body}",
            now=utc_now(),
        )
        if step == "submitted, not committed":
            die()
        session.commit()
    if step == "committed":
        die()
    Nudger(open_queue(queue)).nudge(receipt.revision_id)
    if step == "nudged":
        die()
    return f"{receipt.document_id} {receipt.revision_id}"


def run_moderator(step: str, engine: Engine, queue: str, vault: Vault, revision_id: str) -> str:
    """What a web worker does with a moderator's decision, and what it answers."""
    with sessions_of(engine)() as session:
        try:
            publish_as_it_is(session, vault, int(revision_id), 8, utc_now())
        except StaleDecision:
            return "stale"
        if step == "decided, not committed":
            die()
        session.commit()
        if step == "decision committed":
            die()
    return "published"


PARTS = {"screener": run_screener, "web": run_web, "moderator": run_moderator}
WEB_STEPS = ("submitted, not committed", "committed", "nudged")
MODERATOR_STEPS = ("decided, not committed", "decision committed")


def main(
    answer: Connection, part: str, step: str, database: str, queue: str, seal_key: str, argument: str
) -> None:
    """Run a part; its answer goes through the pipe, its log nowhere."""
    with Path(os.devnull).open("wb") as nowhere:
        for stream in (1, 2):
            os.dup2(nowhere.fileno(), stream)
    engine = open_engine(database)
    answer.send(PARTS[part](step, engine, queue, Vault([seal_key]), argument))
    engine.dispose()
