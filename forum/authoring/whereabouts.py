"""Where a document belongs: what it is called, its address, and the rules that apply there."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy import Row, case, select
from sqlalchemy.orm import Session

from forum.accounts.bylines import INSTITUTION_KIND
from forum.accounts.tables import NAME_KIND
from forum.discussions.counting import REPLY_KIND, THREAD_KIND
from forum.discussions.tables import Reply, Thread
from forum.groups.membership import readable_to
from forum.groups.tables import Group, GroupText
from forum.groups.texts import GROUP_KIND, RULES_KIND
from moderation.publishing.reading import Reader, published_titles, readable_document_id
from moderation.screening import Sensitivity

# What people call each kind, and what it says of the place it is in.
NOUNS: Mapping[str, str] = {
    THREAD_KIND: "thread",
    REPLY_KIND: "reply",
    GROUP_KIND: "group",
    RULES_KIND: "version of the house rules",
    NAME_KIND: "name",
    INSTITUTION_KIND: "workplace",
}
KINDS = tuple(NOUNS)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """``title`` is its own, ``context`` that of what surrounds it: published titles, or empty.

    ``group`` is the title of the group that it is in, empty for what is in none.
    """

    noun: str
    title: str
    address: str
    context: str
    context_address: str
    sensitivity: Sensitivity
    floor: int | None
    group: str = ""


def whereabouts_of(
    session: Session, reader: Reader, documents: Iterable[tuple[int, str]]
) -> dict[int, Whereabouts]:
    """The whereabouts of documents, given with their kinds, in four statements at most."""
    by_kind: dict[str, list[int]] = {kind: [] for kind in KINDS}
    for document_id, kind in documents:
        by_kind[kind].append(document_id)
    replies = _replies(session, reader, by_kind[REPLY_KIND])
    threads = _threads(session, by_kind[THREAD_KIND])
    groups = _groups(session, [*by_kind[GROUP_KIND], *by_kind[RULES_KIND]])
    titled = [row.document_id for row in (*threads, *groups)]
    around = [one for row in (*replies, *threads, *groups) for one in (row.context_id, row.within_id)]
    titles = _titles(session, reader, [*titled, *around])
    places = {one: _on_the_account(kind) for kind in (NAME_KIND, INSTITUTION_KIND) for one in by_kind[kind]}
    for row in replies:
        within = url_for("discussions.thread", thread_id=row.thread_id)
        address = url_for(
            "discussions.thread", thread_id=row.thread_id, post=row.id, _anchor=f"post-{row.id}"
        )
        places[row.document_id] = _place(REPLY_KIND, address, titles, row.context_id, within, row)
    for row in threads:
        address = url_for("discussions.thread", thread_id=row.id)
        within = url_for("discussions.in_group", group_id=row.group_id)
        places[row.document_id] = _place(THREAD_KIND, address, titles, row.context_id, within, row)
    for row in groups:
        address = url_for("discussions.in_group", group_id=row.id)
        context_id = row.context_id if row.kind == RULES_KIND else None
        places[row.document_id] = _place(row.kind, address, titles, context_id, address, row)
    return places


def _place(
    kind: str,
    address: str,
    titles: Mapping[int, str],
    context_id: int | None,
    context_address: str,
    row: Row[Any],
) -> Whereabouts:
    return Whereabouts(
        noun=NOUNS[kind],
        title=titles.get(row.document_id, ""),
        address=address,
        context="" if context_id is None else titles.get(context_id, ""),
        context_address=context_address,
        sensitivity=Sensitivity(row.sensitivity),
        floor=row.floor,
        group=titles.get(row.within_id, ""),
    )


def _on_the_account(kind: str) -> Whereabouts:
    account = url_for("accounts.show")
    return Whereabouts(NOUNS[kind], "", account, "", account, Sensitivity.ORDINARY, None)


def _replies(session: Session, reader: Reader, document_ids: Collection[int]) -> Sequence[Any]:
    if not document_ids:
        return []
    query = (
        select(
            Reply.id,
            Reply.document_id,
            Reply.thread_id,
            # Who has left a members' group keeps their reply, but reads no titles there.
            case((readable_to(reader.account_id), Thread.document_id)).label("context_id"),
            Group.document_id.label("within_id"),
            Group.sensitivity,
            Group.floor,
        )
        .join(Thread, Thread.id == Reply.thread_id)
        .join(Group, Group.id == Thread.group_id)
        .where(Reply.document_id.in_(document_ids))
    )
    return session.execute(query).all()


def _threads(session: Session, document_ids: Collection[int]) -> Sequence[Any]:
    if not document_ids:
        return []
    query = (
        select(
            Thread.id,
            Thread.document_id,
            Thread.group_id,
            Group.document_id.label("context_id"),
            Group.document_id.label("within_id"),
            Group.sensitivity,
            Group.floor,
        )
        .join(Group, Group.id == Thread.group_id)
        .where(Thread.document_id.in_(document_ids))
    )
    return session.execute(query).all()


def _groups(session: Session, document_ids: Collection[int]) -> Sequence[Any]:
    if not document_ids:
        return []
    query = (
        select(
            Group.id,
            GroupText.document_id,
            GroupText.kind,
            Group.document_id.label("context_id"),
            Group.document_id.label("within_id"),
            Group.sensitivity,
            Group.floor,
        )
        .join(GroupText, GroupText.group_id == Group.id)
        .where(GroupText.document_id.in_(document_ids))
    )
    return session.execute(query).all()


def _titles(session: Session, reader: Reader, document_ids: Iterable[int | None]) -> dict[int, str]:
    wanted = sorted({one for one in document_ids if one is not None})
    if not wanted:
        return {}
    query = published_titles(reader).where(readable_document_id.in_(wanted))
    return {row.document_id: row.title or "" for row in session.execute(query)}
