"""The forum's side of the one door: what it needs to hand a text in and to wait for the answer."""

import threading

import structlog
from flask import Flask, Response, current_app, redirect, request, url_for

from forum.configuration import Configuration
from forum.database import db
from forum.drafts import keeping
from forum.visitor import Role, Visitor, current_visitor
from moderation.publishing.queue import Nudger, open_queue
from moderation.publishing.reading import Reader
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Author, Receipt
from moderation.publishing.waiting import wait_for_outcome
from moderation.screening import Role as WritesAs

log = structlog.get_logger()

# The role that the policy table asks for. No role skips a detector.
WRITES_AS: dict[Role, WritesAs] = {
    Role.MEMBER: WritesAs.PATIENT,
    Role.CLINICIAN: WritesAs.CLINICIAN,
    Role.MODERATOR: WritesAs.MODERATOR,
    Role.ADMINISTRATOR: WritesAs.MODERATOR,
}


class Gate:
    """The vault and the way to the screener's queue, once for each process."""

    def __init__(self, settings: Configuration) -> None:
        self.vault = Vault(settings.seal_keys)
        self._queue_url = settings.queue_url
        self._opening = threading.Lock()
        self._nudger: Nudger | None = None

    def nudge(self, revision_id: int) -> None:
        """Tell the screener that a committed revision waits. Never fails: the sweep would find it."""
        try:
            # Opened by the first text, so that a server may fork before.
            with self._opening:
                self._nudger = self._nudger or Nudger(open_queue(self._queue_url))
        except Exception as problem:
            log.warning("queue_not_reached", revision_id=revision_id, problem=type(problem).__name__)
            return
        self._nudger.nudge(revision_id)


def init_app(app: Flask, settings: Configuration) -> None:
    app.extensions["openward_gate"] = Gate(settings)


def gate() -> Gate:
    """The gate of the application that answers this request."""
    opened: Gate = current_app.extensions["openward_gate"]
    return opened


def vault() -> Vault:
    return gate().vault


def author_of(visitor: Visitor) -> Author:
    """Who writes when ``visitor`` does. Raises ValueError for a stranger."""
    if visitor.account_id is None or visitor.role is None:
        raise ValueError("a stranger writes nothing")
    return Author(visitor.account_id, WRITES_AS[visitor.role])


def reader_of(visitor: Visitor) -> Reader:
    return Reader(visitor.account_id)


def settle(revision_id: int) -> None:
    """Commit what was submitted, tell the screener, and wait a moment for its verdict."""
    db.session.commit()
    gate().nudge(revision_id)
    settings: Configuration = current_app.extensions["openward_configuration"]
    wait_for_outcome(db.engine, revision_id, settings.answer_wait_seconds)


def hand_in(receipt: Receipt) -> Response:
    """Settle a submitted text, let go of its draft, and lead its author to the outcome."""
    _forget_draft()
    settle(receipt.revision_id)
    outcome = redirect(url_for("authoring.outcome", revision_id=receipt.revision_id), code=303)
    assert isinstance(outcome, Response)
    return outcome


def _forget_draft() -> None:
    """In the transaction that stores the text, so that it is at every moment in one of the two places."""
    account_id = current_visitor().account_id
    writing = keeping.Writing.read(request.form, account_id) if account_id else None
    if writing is not None:
        keeping.forget_sent(db.session(), vault(), writing)
