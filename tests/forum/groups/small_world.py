"""A database with groups and accounts in it, for rules that need no page."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from forum.accounts.tables import Account
from forum.groups.tables import Group
from forum.visitor import Role
from moderation.publishing.database import open_engine
from moderation.publishing.tables import Document
from moderation.publishing.worker import sessions_of

_numbers = itertools.count()
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@contextmanager
def small_world(url: str) -> Iterator[Session]:
    """A session on a migrated database."""
    engine = open_engine(url)
    with sessions_of(engine)() as session:
        yield session
    engine.dispose()


def add_account(session: Session, role: Role = Role.MEMBER) -> int:
    account = Account(sign_in_digest=f"digest {next(_numbers)}", password_hash="", role=role, created_at=NOW)
    session.add(account)
    session.flush()
    return account.id


def add_group(session: Session, founder: int, **facts: object) -> int:
    """A group whose name is not published."""
    document = Document(author_id=founder, kind="group", audience="everyone", created_at=NOW)
    session.add(document)
    session.flush()
    given = {"sensitivity": "ordinary", "audience": "everyone"} | facts
    group = Group(document_id=document.id, created_at=NOW, **given)
    session.add(group)
    session.flush()
    return group.id
