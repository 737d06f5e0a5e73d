"""Where a post stands, by the number of its document, which never changes."""

from dataclasses import dataclass

from sqlalchemy import Integer, bindparam, null, select, union_all
from sqlalchemy.orm import Session

from forum.discussions.posts import OPENING, REPLY, THREAD
from forum.groups.membership import is_member, may_read, with_membership
from forum.groups.tables import Group
from forum.visitor import Visitor
from moderation.publishing.reading import Reader, read_published

_DOCUMENT = bindparam("document_id", type_=Integer)
_PLACE = union_all(
    select(THREAD.c.id, null()).where(THREAD.c.document_id == _DOCUMENT),
    select(REPLY.c.thread_id, REPLY.c.id).where(REPLY.c.document_id == _DOCUMENT),
)
_GROUP = with_membership(
    select(Group.audience)
    .add_columns(is_member)
    .select_from(Group)
    .join(THREAD, THREAD.c.group_id == Group.id)
    .where(THREAD.c.id == bindparam("thread_id"))
)


@dataclass(frozen=True, slots=True)
class PostPlace:
    """A post's thread, and its number there; ``reply_id`` is None for the opening post."""

    thread_id: int
    reply_id: int | None

    @property
    def anchor(self) -> str:
        return OPENING if self.reply_id is None else f"post-{self.reply_id}"


def place_of(session: Session, document_id: int) -> PostPlace | None:
    """Where a post stands, whether or not it can be read; None if the document is no post."""
    row = session.execute(_PLACE, {"document_id": document_id}).first()
    return None if row is None else PostPlace(row[0], row[1])


def is_open_to(session: Session, visitor: Visitor, thread_id: int) -> bool:
    """Whether ``visitor`` may read a thread by the rules of its group; False if there is no such thread."""
    group = session.execute(_GROUP, {"thread_id": thread_id, "visitor_id": visitor.account_id}).first()
    return group is not None and may_read(group.audience, bool(group.is_member), visitor.role)


def author_of_readable(session: Session, visitor: Visitor, document_id: int, place: PostPlace) -> int | None:
    """Who wrote a post, if ``visitor`` may read it now, with its group's rules; else None."""
    one = read_published(session, Reader(visitor.account_id), document_id)
    if one is None or not is_open_to(session, visitor, place.thread_id):
        return None
    return one.author_id
