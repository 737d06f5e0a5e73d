"""Keeps what somebody has begun to write, sealed, until it is sent or thrown away.

One draft for each account and place. Whoever saves one says from which state
it went on, so that of two devices neither overwrites the other unseen. All
that changes an account's drafts waits in line behind a lock on the account:
what was sent does not come back as a draft because a saving came late.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from sqlalchemy import ColumnElement, String, cast, delete, func, literal, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from forum.accounts.tables import Account
from forum.drafts.places import Form, Place
from forum.drafts.tables import UnsentDraft
from moderation.publishing.errors import BrokenSeal
from moderation.publishing.sealing import Envelope, Vault

log = structlog.get_logger()

MOST_DRAFTS = 50
LONGEST_MARK = 64  # characters of a form's key, or of the state it went on from; ours have fewer
_PURPOSE = "draft"


@dataclass(frozen=True, slots=True)
class Words:
    """What a form holds, as it was typed: ``title`` is None in a form without one."""

    body: str = field(repr=False)
    title: str | None = field(repr=False, default=None)
    quote: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.body.strip() and not (self.title or "").strip()


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as its author finds it. ``written_in`` is the key of the form that saved it last."""

    draft_id: int
    place: Place
    words: Words
    changed_at: datetime
    written_in: str

    @property
    def version(self) -> str:
        """What a form carries to say that it goes on from this state."""
        return self.changed_at.isoformat()


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft in the list of one's own; it holds no text."""

    draft_id: int
    place: Place
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Writing:
    """What is known of a form besides its words: who, where, its key, and what it went on from."""

    account_id: int
    place: Place
    form_key: str
    started_from: str = ""

    @classmethod
    def read(cls, fields: Mapping[str, str], account_id: int) -> "Writing | None":
        """What a form that has arrived says of itself; None if it names no place."""
        place = Place.read(fields.get("place"))
        if place is None:
            return None
        key, state = (fields.get(name, "")[:LONGEST_MARK] for name in ("submission_key", "started_from"))
        return cls(account_id, place, key, state)

    def knows(self, kept: KeptDraft) -> bool:
        """Whether it went on from this very state, or made it."""
        return kept.version == self.started_from or bool(self.form_key and kept.written_in == self.form_key)


class NewerDraft(Exception):
    """Another device has saved other words there meanwhile. Nothing was changed; ``kept`` has them."""

    def __init__(self, kept: KeptDraft) -> None:
        super().__init__(f"draft {kept.draft_id} was changed elsewhere")
        self.kept = kept


class TooManyDrafts(Exception):
    """The account keeps as many drafts as one may. Nothing was changed."""


def find(session: Session, vault: Vault, account_id: int, place: Place) -> KeptDraft | None:
    """What this account began there, or None: also when its seal is broken, as a form must still open."""
    row = _row(session, account_id, place)
    return None if row is None else _opened_or_none(vault, row)


def open_own(session: Session, vault: Vault, account_id: int, draft_id: int) -> KeptDraft | None:
    """One's own draft, or None if there is none of theirs. Raises BrokenSeal."""
    row = _own_row(session, account_id, draft_id)
    return None if row is None else _opened(vault, row)


def save(session: Session, vault: Vault, writing: Writing, words: Words, now: datetime) -> KeptDraft:
    """Keep these words in place of those before; the same words are kept as they are.

    The caller commits. Raises :class:`NewerDraft`, :class:`TooManyDrafts`, and
    BrokenSeal rather than writing over what a missing key would open.
    """
    wait_in_line(session, writing.account_id)
    row = _row(session, writing.account_id, writing.place)
    if row is None:
        return _add(session, vault, writing, words, now)
    kept = _opened(vault, row)
    if kept.words == words:
        return kept
    if not writing.knows(kept):
        raise NewerDraft(kept)
    envelope = _sealed(vault, writing, words)
    row.sealed_text, row.sealed_key, row.changed_at = envelope.sealed_text, envelope.sealed_key, now
    session.flush()
    return _opened(vault, row)


def forget_sent(session: Session, vault: Vault, writing: Writing) -> None:
    """Let go of the draft of a text that is being handed in, in the same transaction.

    What another device has saved there meanwhile stays.
    """
    wait_in_line(session, writing.account_id)
    row = _row(session, writing.account_id, writing.place)
    if row is None:
        return
    kept = _opened_or_none(vault, row)
    if kept is not None and writing.knows(kept):
        session.delete(row)
        session.flush()


def discard(session: Session, account_id: int, draft_id: int) -> Place | None:
    """Throw one's own draft away; return where it belonged, None if there is none of theirs."""
    row = _own_row(session, account_id, draft_id)
    if row is None:
        return None
    session.delete(row)
    session.flush()
    return _place(row)


def own_drafts(session: Session, account_id: int) -> list[DraftLine]:
    """All drafts of an account, newest first."""
    rows = session.execute(
        select(UnsentDraft.id, UnsentDraft.place, UnsentDraft.changed_at)
        .where(UnsentDraft.account_id == account_id)
        .order_by(UnsentDraft.changed_at.desc(), UnsentDraft.id.desc())
    )
    return [DraftLine(row.id, _read(row.place), row.changed_at) for row in rows]


def draft_exists(
    account_id: ColumnElement[int] | int, form: Form, number: InstrumentedAttribute[int]
) -> ColumnElement[bool]:
    """A column for a query that runs anyway: whether a draft waits in that form of the row's ``number``.

    Only then is :func:`find` worth its statement.
    """
    place = literal(f"{form}:") + cast(number, String)
    return (
        select(UnsentDraft.id)
        .where(UnsentDraft.account_id == account_id, UnsentDraft.place == place)
        .exists()
    )


def wait_in_line(session: Session, account_id: int) -> None:
    """Let one transaction at a time change an account's drafts.

    An empty update locks the row on PostgreSQL, and the database on SQLite,
    which knows no ``FOR UPDATE``.
    """
    session.execute(update(Account).where(Account.id == account_id).values(id=account_id))


def erase_old(session: Session, now: datetime, retention: timedelta) -> int:
    """Erase drafts that nobody has touched for ``retention``; return how many. The caller commits."""
    over = session.execute(delete(UnsentDraft).where(UnsentDraft.changed_at <= now - retention))
    return int(over.rowcount)  # type: ignore[attr-defined]


def rewrap_keys(session: Session, vault: Vault, after: int = 0, most: int = 500) -> int | None:
    """Wrap the keys of up to ``most`` drafts above id ``after`` with the newest site key.

    Returns the last id done, or None when there are no more. Raises ValueError
    for a key that the vault cannot open.
    """
    batch: Sequence[UnsentDraft] = session.scalars(
        select(UnsentDraft).where(UnsentDraft.id > after).order_by(UnsentDraft.id).limit(most)
    ).all()
    for row in batch:
        row.sealed_key = vault.rewrap(row.sealed_key)
    session.flush()
    return batch[-1].id if batch else None


def _add(session: Session, vault: Vault, writing: Writing, words: Words, now: datetime) -> KeptDraft:
    count = session.scalar(
        select(func.count()).select_from(UnsentDraft).where(UnsentDraft.account_id == writing.account_id)
    )
    if (count or 0) >= MOST_DRAFTS:
        raise TooManyDrafts
    envelope = _sealed(vault, writing, words)
    row = UnsentDraft(
        account_id=writing.account_id,
        place=str(writing.place),
        sealed_text=envelope.sealed_text,
        sealed_key=envelope.sealed_key,
        changed_at=now,
    )
    session.add(row)
    session.flush()
    return _opened(vault, row)


def _row(session: Session, account_id: int, place: Place) -> UnsentDraft | None:
    return session.execute(
        select(UnsentDraft)
        .where(UnsentDraft.account_id == account_id, UnsentDraft.place == str(place))
        .execution_options(populate_existing=True)
    ).scalar_one_or_none()


def _own_row(session: Session, account_id: int, draft_id: int) -> UnsentDraft | None:
    return session.execute(
        select(UnsentDraft).where(UnsentDraft.id == draft_id, UnsentDraft.account_id == account_id)
    ).scalar_one_or_none()


def _sealed(vault: Vault, writing: Writing, words: Words) -> Envelope:
    content = {"body": words.body, "title": words.title, "quote": words.quote, "form": writing.form_key}
    return vault.seal_bound(content, _PURPOSE, writing.account_id, str(writing.place))


def _opened(vault: Vault, row: UnsentDraft) -> KeptDraft:
    envelope = Envelope(row.sealed_text, row.sealed_key)
    content = vault.open_bound(envelope, _PURPOSE, row.account_id, row.place)
    words = Words(content["body"], content["title"], content["quote"])
    return KeptDraft(row.id, _place(row), words, row.changed_at, content["form"])


def _opened_or_none(vault: Vault, row: UnsentDraft) -> KeptDraft | None:
    try:
        return _opened(vault, row)
    except BrokenSeal:
        log.error("draft_cannot_be_opened", draft_id=row.id)
        return None


def _place(row: UnsentDraft) -> Place:
    return _read(row.place)


def _read(written: str) -> Place:
    place = Place.read(written)
    assert place is not None, "only places are stored"
    return place
