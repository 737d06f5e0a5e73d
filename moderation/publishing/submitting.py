"""How text comes in: sealed, committed, pending. There is no other entrance."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from moderation.publishing.draft import Draft, require_acceptable
from moderation.publishing.errors import FormUsedBefore, NotYours
from moderation.publishing.moves import By, lock_document, move, record
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Actor, Status
from moderation.publishing.tables import Document, Revision
from moderation.screening import Role, Sensitivity


class Audience(StrEnum):
    """Who may read a publication."""

    EVERYONE = "everyone"
    MEMBERS = "members"


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes: the account's number and the role the policy table asks for."""

    account_id: int
    role: Role = Role.PATIENT


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was stored. ``repeated`` says that the same form had come before."""

    document_id: int
    revision_id: int
    repeated: bool = False


def submit(
    session: Session,
    vault: Vault,
    draft: Draft,
    author: Author,
    *,
    kind: str,
    submission_key: str,
    now: datetime,
    audience: Audience = Audience.EVERYONE,
    sensitivity: Sensitivity = Sensitivity.ORDINARY,
    floor: int | None = None,
) -> Receipt:
    """Seal the first revision of a new document; it waits for the screener.

    ``sensitivity`` and ``floor`` are those of the place it is written in (None
    for the site's floor); they stay with the revision.
    ``submission_key`` comes from the form: a form sent twice stores one
    document, and the second call gets the first receipt with ``repeated``.
    What stands before a line break in it is the form's own: with other words
    the same form stores no second document but raises :class:`FormUsedBefore`.
    The caller commits. Raises :class:`UnacceptableText`, whoever the caller is.
    """
    require_acceptable(draft)
    earlier = earlier_receipt(session, author, submission_key)
    if earlier is not None:
        return earlier
    used = _sent_from_the_same_form(session, author, submission_key)
    if used is not None:
        raise FormUsedBefore(used)
    document = Document(author_id=author.account_id, kind=kind, audience=audience, created_at=now)
    session.add(document)
    session.flush()
    rules = _Rules(sensitivity, floor)
    return _add_revision(session, vault, draft, author, document, 1, submission_key, rules, now)


def resubmit(
    session: Session,
    vault: Vault,
    draft: Draft,
    author: Author,
    *,
    document_id: int,
    submission_key: str,
    now: datetime,
    sensitivity: Sensitivity = Sensitivity.ORDINARY,
    floor: int | None = None,
    by: By | None = None,
) -> Receipt:
    """Seal a newer revision of a document. What is published stays until it clears.

    An older revision that is still pending or held gives way to it. ``by``
    names who did it when it is not the author (a moderator takes the
    suggested rewrite). Raises :class:`NotYours`, :class:`NoSuchText`,
    :class:`UnacceptableText`.
    """
    require_acceptable(draft)
    earlier = earlier_receipt(session, author, submission_key)
    if earlier is not None:
        return earlier
    document = lock_document(session, document_id)
    if document.author_id != author.account_id:
        raise NotYours(document_id)
    by = by or By(Actor.AUTHOR, author.account_id)
    for revision_id in _open_revisions(session, document_id):
        move(session, revision_id, Act.REPLACE, by, now, reason="newer_revision")
    newest = session.scalar(select(func.max(Revision.number)).where(Revision.document_id == document_id))
    rules = _Rules(sensitivity, floor)
    return _add_revision(
        session, vault, draft, author, document, (newest or 0) + 1, submission_key, rules, now, by
    )


@dataclass(frozen=True, slots=True)
class _Rules:
    """How strictly the filter looks at a revision."""

    sensitivity: Sensitivity
    floor: int | None


def _add_revision(
    session: Session,
    vault: Vault,
    draft: Draft,
    author: Author,
    document: Document,
    number: int,
    submission_key: str,
    rules: _Rules,
    now: datetime,
    by: By | None = None,
) -> Receipt:
    envelope = vault.seal(draft, document.id, number)
    revision = Revision(
        document_id=document.id,
        number=number,
        status=Status.PENDING,
        author_role=author.role,
        sensitivity=rules.sensitivity,
        floor=rules.floor,
        submission_key=_key_of(author, submission_key),
        sealed_text=envelope.sealed_text,
        sealed_key=envelope.sealed_key,
        created_at=now,
        changed_at=now,
    )
    session.add(revision)
    try:
        session.flush()
    except IntegrityError:
        # The same form arrived twice at once, and the other one was first.
        session.rollback()
        earlier = earlier_receipt(session, author, submission_key)
        if earlier is None:
            raise
        return earlier
    record(session, revision.id, Act.SUBMIT, by or By(Actor.AUTHOR, author.account_id), now)
    return Receipt(document.id, revision.id)


def earlier_receipt(session: Session, author: Author, submission_key: str) -> Receipt | None:
    """The receipt of what this author handed in under this very key, or None."""
    row = session.execute(
        select(Revision.document_id, Revision.id).where(
            Revision.submission_key == _key_of(author, submission_key)
        )
    ).first()
    return Receipt(row.document_id, row.id, repeated=True) if row else None


def _sent_from_the_same_form(session: Session, author: Author, submission_key: str) -> int | None:
    """The first revision that came from this form, with whatever words."""
    form = _form_part(author, submission_key)
    if not form:
        return None
    return session.scalar(
        select(Revision.id)
        .where(Revision.submission_key >= form, Revision.submission_key < form + "g")  # after all of hex
        .order_by(Revision.id)
        .limit(1)
    )


def _key_of(author: Author, submission_key: str) -> str:
    """A key of this author only, so that nobody can claim another's submission.

    Half of it tells the form apart and half the words, where the key names both.
    """
    whole = _digest(author, submission_key)
    form = _form_part(author, submission_key)
    return form + whole[len(form) :]


def _form_part(author: Author, submission_key: str) -> str:
    form, line_break, _words = submission_key.partition("\n")
    return _digest(author, f"form {form}")[:32] if line_break else ""


def _digest(author: Author, text: str) -> str:
    return hashlib.sha256(f"{author.account_id}\n{text}".encode()).hexdigest()


def _open_revisions(session: Session, document_id: int) -> list[int]:
    return list(
        session.scalars(
            select(Revision.id)
            .where(Revision.document_id == document_id, Revision.status.in_([Status.PENDING, Status.HELD]))
            .order_by(Revision.id)
        )
    )
