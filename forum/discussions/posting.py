"""Starts threads and replies to them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from forum.discussions.counting import REPLY_KIND, THREAD_KIND
from forum.discussions.tables import Reply, Thread
from forum.groups.reading import open_group
from forum.groups.tables import Group
from forum.visitor import Visitor
from moderation.publishing.draft import Draft
from moderation.publishing.reading import Reader, published_titles, readable_document_id
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Audience, Author, Receipt, submit
from moderation.screening import Sensitivity


class GroupGone(Exception):
    """There is no such group, or it is not published any more."""


class ThreadGone(Exception):
    """There is no such thread, or its opening post is not published any more."""


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


def start_thread(session: Session, vault: Vault, group_id: int, sent: Sent) -> Receipt:
    """Hand in the opening post of a new thread. The caller commits. Raises :class:`GroupGone`."""
    group = open_group(session, Visitor(sent.author.account_id), group_id)
    if group is None:
        raise GroupGone
    return add_thread(session, vault, group_id, Rules(group.audience, group.sensitivity), sent)


def reply(session: Session, vault: Vault, thread_id: int, sent: Sent) -> Receipt:
    """Hand in a reply. The caller commits. Raises :class:`ThreadGone`."""
    thread = session.execute(
        published_titles(Reader(sent.author.account_id), Group.audience, Group.sensitivity)
        .join(Thread, Thread.document_id == readable_document_id)
        .join(Group, Group.id == Thread.group_id)
        .where(Thread.id == thread_id)
    ).first()
    if thread is None:
        raise ThreadGone
    rules = Rules(Audience(thread.audience), Sensitivity(thread.sensitivity))
    return add_reply(session, vault, thread_id, rules, sent)


def add_thread(session: Session, vault: Vault, group_id: int, rules: Rules, sent: Sent) -> Receipt:
    """Hand in an opening post, whether or not its group can be read yet."""
    receipt = _submit(session, vault, sent, THREAD_KIND, rules)
    if not receipt.repeated:
        session.add(Thread(group_id=group_id, document_id=receipt.document_id, started_at=sent.now))
        session.flush()
    return receipt


def add_reply(session: Session, vault: Vault, thread_id: int, rules: Rules, sent: Sent) -> Receipt:
    """Hand in a reply, whether or not its thread can be read yet."""
    receipt = _submit(session, vault, sent, REPLY_KIND, rules)
    if not receipt.repeated:
        session.add(Reply(thread_id=thread_id, document_id=receipt.document_id))
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
