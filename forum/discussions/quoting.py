"""What a reply quotes: a pointer at a post of the same thread, and what readers see of it.

An address and a form name the post by a mark: a reply's number, or ``opening``.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from forum.accounts.bylines import NAMELESS
from forum.accounts.tables import NAME_KIND
from forum.discussions.posts import OPENING, REPLY, THREAD, Post, anybody
from forum.identifiers import read_id
from moderation.publishing.reading import (
    newest_words,
    published_titles,
    readable_author_id,
    readable_document_id,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The post that somebody is about to quote. ``reply_id`` is its mark, as the form carries it."""

    who: str = field(repr=False)
    excerpt: str = field(repr=False)
    reply_id: str


def read_mark(given: str | None) -> str | None:
    """The mark that an address or a form names, or None if it names none."""
    if given == OPENING:
        return OPENING
    number = read_id(given)
    return None if number is None else str(number)


def mark_of(post: Post) -> str:
    return OPENING if post.reply_id is None else str(post.reply_id)


def choice_of(post: Post) -> Choice:
    return Choice(post.byline.name, post.excerpt, mark_of(post))


def quoted_document(session: Session, thread_id: int, mark: str | None) -> int | None:
    """The document behind a mark, if it belongs to this thread; what readers see of it they see then."""
    if mark is None:
        return None
    if mark == OPENING:
        return session.scalar(select(THREAD.c.document_id).where(THREAD.c.id == thread_id))
    return session.scalar(
        select(REPLY.c.document_id).where(REPLY.c.id == int(mark), REPLY.c.thread_id == thread_id)
    )


def choice_at(session: Session, signed_in: bool, thread_id: int, mark: str) -> Choice | None:
    """The post behind a mark as a choice to quote, or None if there is none to read."""
    document_id = quoted_document(session, thread_id, mark)
    row = session.execute(_choice(signed_in).where(readable_document_id == document_id)).first()
    return None if row is None else Choice(row.who or NAMELESS, row.excerpt, mark)


@cache
def _choice(signed_in: bool) -> Select[Any]:
    return published_titles(anybody(signed_in), newest_words(NAME_KIND, readable_author_id).label("who"))
