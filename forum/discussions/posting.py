"""Starts threads and replies to them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from forum.discussions.counting import REPLY_KIND, THREAD_KIND
from forum.discussions.quoting import quoted_document
from forum.discussions.tables import Reply, Thread
from forum.discussions.tending import NoSuchThread, lock_thread
from forum.groups.membership import NoSuchGroup, lock_group
from forum.groups.obstacles import Obstacle
from forum.groups.reading import open_group
from forum.groups.tables import Group
from forum.groups.writing_rules import writing_rule
from forum.visitor import Role, Visitor
from moderation.publishing.draft import Draft
from moderation.publishing.reading import Reader, published_titles, readable_document_id
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Audience, Author, Receipt, earlier_receipt, submit
from moderation.screening import Role as WritesAs
from moderation.screening import Sensitivity


class GroupGone(Exception):
    """There is no such group, or it is not published any more."""


class ThreadGone(Exception):
    """There is no such thread, or its opening post is not published any more."""


class ThreadLocked(Exception):
    """The thread takes no more replies."""


class NotNow(Exception):
    """The group's rules do not let this person write here now; ``obstacle`` says why, for them."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.reason)
        self.obstacle = obstacle


@dataclass(frozen=True, slots=True)
class Sent:
    """A text on its way to the gate: what, by whom, when, and from which form."""

    draft: Draft
    author: Author
    submission_key: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Rules:
    """What a thread and its replies take over from their group."""

    audience: Audience
    sensitivity: Sensitivity
    floor: int | None


def start_thread(session: Session, vault: Vault, group_id: int, sent: Sent, role: Role) -> Receipt:
    """Hand in the opening post of a new thread. The caller commits.

    Raises :class:`GroupGone` and :class:`NotNow`.
    """
    try:
        lock_group(session, group_id)  # so that its rules stay as they are until the commit
    except NoSuchGroup:
        raise GroupGone from None
    group = open_group(session, Visitor(sent.author.account_id, role=role), group_id)
    if group is None:
        raise GroupGone
    _ask_the_rules(session, group_id, sent, role)
    rules = Rules(group.audience, group.sensitivity, group.floor)
    return add_thread(session, vault, group_id, rules, sent)


def reply(
    session: Session, vault: Vault, thread_id: int, sent: Sent, role: Role, quoted: str | None = None
) -> Receipt:
    """Hand in a reply, which may quote a post of its thread; see :mod:`quoting`. The caller commits.

    Raises :class:`ThreadGone`, :class:`ThreadLocked` and :class:`NotNow`.
    """
    try:
        lock_thread(session, thread_id)  # so that it is not moved away from these rules before the commit
    except NoSuchThread:
        raise ThreadGone from None
    thread = session.execute(
        published_titles(
            Reader(sent.author.account_id),
            Group.audience,
            Group.sensitivity,
            Group.floor,
            Thread.group_id,
            Thread.locked_at,
        )
        .join(Thread, Thread.document_id == readable_document_id)
        .join(Group, Group.id == Thread.group_id)
        .where(Thread.id == thread_id)
        .with_for_update(read=True, of=Group)  # PostgreSQL; SQLite is locked as a whole by now
    ).first()
    if thread is None:
        raise ThreadGone
    _ask_the_rules(session, thread.group_id, sent, role, locked=thread.locked_at is not None)
    rules = Rules(Audience(thread.audience), Sensitivity(thread.sensitivity), thread.floor)
    quoted_id = quoted_document(session, thread_id, quoted)
    return add_reply(session, vault, thread_id, rules, sent, quoted_id)


def _ask_the_rules(session: Session, group_id: int, sent: Sent, role: Role, *, locked: bool = False) -> None:
    """Refuse what may not be written here now, but never the second click on what was taken already."""
    if earlier_receipt(session, sent.author, sent.submission_key) is not None:
        return
    obstacle = writing_rule(session, group_id, sent.author.account_id, role, sent.now)
    if obstacle is not None:
        raise NotNow(obstacle)
    if locked:
        raise ThreadLocked


def add_thread(session: Session, vault: Vault, group_id: int, rules: Rules, sent: Sent) -> Receipt:
    """Hand in an opening post, whether or not its group can be read yet."""
    receipt = _submit(session, vault, sent, THREAD_KIND, rules)
    if not receipt.repeated:
        session.add(Thread(group_id=group_id, document_id=receipt.document_id, started_at=sent.now))
        session.flush()
    return receipt


def add_reply(
    session: Session, vault: Vault, thread_id: int, rules: Rules, sent: Sent, quoted_id: int | None = None
) -> Receipt:
    """Hand in a reply, whether or not its thread can be read yet."""
    receipt = _submit(session, vault, sent, REPLY_KIND, rules)
    if not receipt.repeated:
        session.add(
            Reply(
                thread_id=thread_id,
                document_id=receipt.document_id,
                quoted_document_id=quoted_id,
                by_clinician=sent.author.role is WritesAs.CLINICIAN,
            )
        )
        session.flush()
    return receipt


def _submit(session: Session, vault: Vault, sent: Sent, kind: str, rules: Rules) -> Receipt:
    return submit(
        session,
        vault,
        sent.draft,
        sent.author,
        kind=kind,
        submission_key=sent.submission_key,
        now=sent.now,
        audience=rules.audience,
        sensitivity=rules.sensitivity,
        floor=rules.floor,
    )


def group_of(session: Session, reader: Reader, thread_id: int) -> int | None:
    """The readable group that a thread belongs to, whether or not the thread can be read."""
    row = session.execute(
        published_titles(reader, Group.id.label("group_id"))
        .join(Group, Group.document_id == readable_document_id)
        .join(Thread, Thread.group_id == Group.id)
        .where(Thread.id == thread_id)
    ).first()
    return row.group_id if row else None


def thread_of(session: Session, receipt: Receipt) -> int:
    """The number of the thread that a receipt is about."""
    return session.execute(select(Thread.id).where(Thread.document_id == receipt.document_id)).scalar_one()
