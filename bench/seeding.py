"""Fills a migrated database with many posts by SQL, for measuring pages.

The texts skip the screener, never the schema: each revision is inserted
pending and then cleared, as the triggers demand.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Table, insert, update

from forum.accounts.tables import Account
from forum.discussions.tables import Reply, Thread
from forum.groups.tables import Group
from forum.reactions.tables import ReactionTally
from moderation.publishing.database import Base
from moderation.publishing.rendering import RENDERER, excerpt, render

MEMBERS = 50
POSTS_PER_SHORT_THREAD = 10
BATCH = 5_000
START = datetime(2024, 1, 1, tzinfo=UTC)
BODY = (
    "Since the new dose I sleep better, but mornings are slow and my hands feel stiff until ten. "
    "Has anybody else had that in the first weeks, and did it pass?\n\n"
    "What helped me a little:\n\n- a warm shower\n- going for a walk *before* breakfast\n"
) * 2


@dataclass(frozen=True)
class Seeded:
    """What was made: the group, and the one thread that holds half of its posts."""

    group_id: int
    long_thread_id: int


def seed(connection: Connection, posts: int) -> Seeded:
    """Make one group with ``posts`` posts: half in one long thread, half in short ones."""
    html = render(BODY)
    beginning = excerpt(html)
    connection.execute(insert(_table(Account)), [_account(number) for number in range(1, MEMBERS + 1)])
    plan = list(_plan(posts))
    for start in range(0, len(plan), BATCH):
        batch = plan[start : start + BATCH]
        connection.execute(insert(_named("document")), [_document(*one) for one in batch])
        connection.execute(insert(_named("revision")), [_revision(document) for document, _ in batch])
        revision = _named("revision")
        connection.execute(update(revision).where(revision.c.status == "pending").values(status="cleared"))
        connection.execute(
            insert(_named("publication")), [_publication(*one, html, beginning) for one in batch]
        )
    connection.execute(insert(_table(Group)), [_group(plan[0][0])])
    threads, replies = _conversations(plan)
    connection.execute(insert(_table(Thread)), threads)
    for start in range(0, len(replies), BATCH):
        connection.execute(insert(_table(Reply)), replies[start : start + BATCH])
    reacted = [
        _tally(document) for document, kind in plan if kind in {"thread", "reply"} and document % 3 == 0
    ]
    for start in range(0, len(reacted), BATCH):
        connection.execute(insert(_table(ReactionTally)), reacted[start : start + BATCH])
    connection.commit()
    return Seeded(1, 1)


def _plan(posts: int) -> Iterator[tuple[int, str]]:
    """Document numbers and kinds: names, the group, the long thread, then short threads."""
    first = MEMBERS + 1
    yield first, "group"
    for number in range(1, MEMBERS + 1):
        yield number, "pseudonym"
    document = first
    for number in range(posts):
        document += 1
        in_long_thread = number < posts // 2
        opens = number == 0 or (not in_long_thread and (number - posts // 2) % POSTS_PER_SHORT_THREAD == 0)
        yield document, "thread" if opens else "reply"


def _conversations(plan: list[tuple[int, str]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    threads: list[dict[str, Any]] = []
    replies: list[dict[str, Any]] = []
    for document, kind in plan:
        moment = _moment(document)
        if kind == "thread":
            threads.append(
                {
                    "id": len(threads) + 1,
                    "group_id": 1,
                    "document_id": document,
                    "started_at": moment,
                    "shown_at": moment,
                    "latest_at": moment,
                    "replies": 0,
                    "clinician_replies": 0,
                }
            )
        elif kind == "reply":
            thread = threads[-1]
            replies.append(
                {
                    "thread_id": thread["id"],
                    "document_id": document,
                    "shown_at": moment,
                    "quoted_document_id": document - 1 if document % 5 == 0 else None,
                    "by_clinician": _author(document) % 10 == 0,
                }
            )
            thread["clinician_replies"] += _author(document) % 10 == 0
            thread["latest_at"], thread["replies"] = moment, thread["replies"] + 1
    return threads, replies


def _moment(document: int) -> datetime:
    return START + timedelta(minutes=document)


def _author(document: int) -> int:
    return document % MEMBERS + 1


def _account(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "sign_in_digest": f"{number:064d}",
        "password_hash": "none",
        "role": "clinician" if number % 10 == 0 else "member",
        "session_epoch": 0,
        "created_at": START,
    }


def _document(document: int, kind: str) -> dict[str, Any]:
    return {
        "id": document,
        "author_id": document if kind == "pseudonym" else _author(document),
        "kind": kind,
        "audience": "everyone",
        "created_at": _moment(document),
    }


def _revision(document: int) -> dict[str, Any]:
    return {
        "id": document,
        "document_id": document,
        "number": 1,
        "status": "pending",
        "author_role": "patient",
        "sensitivity": "ordinary",
        "submission_key": f"{document:064d}",
        "sealed_text": b"seeded",
        "sealed_key": b"seeded",
        "created_at": _moment(document),
        "changed_at": _moment(document),
    }


def _publication(document: int, kind: str, html: str, beginning: str) -> dict[str, Any]:
    name = kind == "pseudonym"
    return {
        "document_id": document,
        "revision_id": document,
        "revision_status": "cleared",
        "title": f"Mornings on the new dose, week {document}" if kind in ("thread", "group") else None,
        "body": f"Calm Heron {document}" if name else BODY,
        "html": f"<p>Calm Heron {document}</p>" if name else html,
        "excerpt": f"Calm Heron {document}" if name else beginning,
        "renderer": RENDERER,
        "first_published_at": _moment(document),
        "published_at": _moment(document),
    }


def _tally(document: int) -> dict[str, Any]:
    return {"document_id": document, "me_too": 2, "thank_you": document % 4, "helped": 0, "hug": 1}


def _group(document: int) -> dict[str, Any]:
    return {
        "id": 1,
        "document_id": document,
        "sensitivity": "ordinary",
        "audience": "everyone",
        "created_at": START,
    }


def _table(model: type[Base]) -> Table:
    assert isinstance(model.__table__, Table)
    return model.__table__


def _named(name: str) -> Table:
    return Base.metadata.tables[name]
