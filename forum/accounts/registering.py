"""Creates accounts, finds them by what is typed, and changes their name and role."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from forum.accounts import passwords
from forum.accounts.names import digest_of, usable_name
from forum.accounts.tables import NAME_KIND, Account
from forum.gate import WRITES_AS
from forum.visitor import Role
from moderation.publishing.draft import Draft
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Author, Receipt, resubmit, submit


class NameTaken(Exception):
    """Somebody signs in with a name of this spelling already."""


class NoSuchAccount(Exception):
    """No account has this name or number."""


@dataclass(frozen=True, slots=True)
class Registrar:
    """What registering needs besides the database."""

    vault: Vault
    digest_key: str


@dataclass(frozen=True, slots=True)
class Known:
    """An account as signing in needs it."""

    account_id: int
    role: Role
    epoch: int


def sign_up(
    session: Session, registrar: Registrar, name: str, password: str, now: datetime, role: Role = Role.MEMBER
) -> tuple[Known, Receipt]:
    """Create an account and hand its name in to be checked, like any text. The caller commits.

    Raises UnusableName and :class:`NameTaken`.
    """
    name = usable_name(name, role)
    digest = digest_of(name, registrar.digest_key)
    if _id_of(session, digest) is not None:
        raise NameTaken
    account = Account(
        sign_in_digest=digest, password_hash=passwords.hash_of(password), role=role, created_at=now
    )
    session.add(account)
    _flush_name(session)
    receipt = submit(
        session,
        registrar.vault,
        Draft(name),
        Author(account.id, WRITES_AS[role]),
        kind=NAME_KIND,
        submission_key=secrets.token_urlsafe(16),
        now=now,
    )
    account.name_document_id = receipt.document_id
    session.flush()
    return Known(account.id, role, account.session_epoch), receipt


def recognise(session: Session, registrar: Registrar, name: str, password: str) -> Known | None:
    """Whose name and password these are; None if nobody's, found out in the same time."""
    account = session.scalar(
        select(Account).where(Account.sign_in_digest == digest_of(name, registrar.digest_key))
    )
    if not passwords.fits(password[: passwords.LONGEST], account.password_hash if account else None):
        return None
    assert account is not None
    if passwords.is_outdated(account.password_hash):
        account.password_hash = passwords.hash_of(password)
    return Known(account.id, Role(account.role), account.session_epoch)


def change_name(
    session: Session, registrar: Registrar, account_id: int, name: str, submission_key: str, now: datetime
) -> Receipt:
    """Sign in with another name from now on, and show it once it is cleared. The caller commits.

    Until then readers see the old one. Raises UnusableName and :class:`NameTaken`.
    """
    account = session.get(Account, account_id)
    if account is None or account.name_document_id is None:
        raise NoSuchAccount
    name = usable_name(name, Role(account.role))
    digest = digest_of(name, registrar.digest_key)
    if _id_of(session, digest) not in (None, account_id):
        raise NameTaken
    account.sign_in_digest = digest
    _flush_name(session)
    return resubmit(
        session,
        registrar.vault,
        Draft(name),
        Author(account_id, WRITES_AS[Role(account.role)]),
        document_id=account.name_document_id,
        submission_key=submission_key,
        now=now,
    )


def set_role(session: Session, registrar: Registrar, name: str, role: Role) -> None:
    """Give the account that signs in as ``name`` a role. Raises :class:`NoSuchAccount`."""
    account_id = _id_of(session, digest_of(name, registrar.digest_key))
    if account_id is None:
        raise NoSuchAccount
    session.execute(update(Account).where(Account.id == account_id).values(role=role))


def end_sessions(session: Session, account_id: int) -> None:
    """Sign the account out everywhere."""
    session.execute(
        update(Account).where(Account.id == account_id).values(session_epoch=Account.session_epoch + 1)
    )


def name_document_of(session: Session, account_id: int) -> int | None:
    """The document that holds the name of an account."""
    return session.scalar(select(Account.name_document_id).where(Account.id == account_id))


def taken_of(session: Session, registrar: Registrar, names: Sequence[str]) -> set[str]:
    """Which of ``names`` somebody signs in with, in one statement."""
    digests = {digest_of(name, registrar.digest_key): name for name in names}
    found = session.scalars(select(Account.sign_in_digest).where(Account.sign_in_digest.in_(sorted(digests))))
    return {digests[digest] for digest in found}


def there_are_accounts(session: Session) -> bool:
    return session.scalar(select(Account.id).limit(1)) is not None


def _id_of(session: Session, digest: str) -> int | None:
    return session.scalar(select(Account.id).where(Account.sign_in_digest == digest))


def _flush_name(session: Session) -> None:
    try:
        session.flush()
    except IntegrityError:
        session.rollback()
        raise NameTaken from None
