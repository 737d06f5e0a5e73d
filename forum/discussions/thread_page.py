"""One thread, twenty posts at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, literal
from sqlalchemy.orm import Session

from forum.discussions.posts import THREAD, THREAD_ID, TITLE, Post, anybody, post, with_posts
from forum.discussions.reply_window import POSTS_PER_PAGE, Window, replies_in
from forum.discussions.seen import own_mark
from forum.discussions.tables import Thread
from forum.drafts.keeping import draft_exists
from forum.drafts.places import Form
from forum.groups.membership import VISITOR, is_member, may_read, with_membership
from forum.groups.obstacles import Obstacle, standing_obstacle
from forum.groups.tables import Group
from forum.visitor import Visitor
from moderation.publishing.reading import published_titles, readable_document_id

__all__ = ["POSTS_PER_PAGE", "MembersOnly", "ThreadPage", "Window", "open_thread"]


@dataclass(frozen=True, slots=True)
class ThreadPage:
    """A page of a thread. ``title`` is None while the opening post cannot be read.

    ``seen_at`` is until when its reader had seen the thread before this page,
    None for who never opened it. ``link_leads_nowhere`` says that the post that
    was asked for cannot be read.
    """

    thread_id: int
    group_id: int
    group_title: str = field(repr=False)
    group_is_rare: bool
    title: str | None = field(repr=False)
    posts: tuple[Post, ...]
    before: int | None
    after: int | None
    is_locked: bool
    is_pinned: bool
    obstacle: Obstacle | None
    link_leads_nowhere: bool
    latest_at: datetime | None
    seen_at: datetime | None
    has_draft: bool

    @property
    def takes_replies(self) -> bool:
        return self.title is not None and not self.is_locked and self.obstacle is None

    @property
    def newest_shown(self) -> datetime | None:
        """When the newest of these posts appeared, if its reader had not seen it."""
        newest = max((one.shown_at for one in self.posts), default=None)
        return None if newest is None or (self.seen_at and newest <= self.seen_at) else newest

    @property
    def news_further_down(self) -> str | None:
        """The anchor of the first unread post, if it is on this page and not at its top."""
        return next((one.anchor for one in self.posts[1:] if one.starts_news), None)

    @property
    def news_elsewhere(self) -> bool:
        """Whether the first unread post is on another page."""
        return bool(
            self.seen_at
            and self.latest_at
            and self.latest_at > self.seen_at
            and not any(one.starts_news for one in self.posts)
        )


class MembersOnly(Exception):
    """The thread's group is for people who have joined it."""

    def __init__(self, group_id: int) -> None:
        super().__init__(f"group {group_id} is for its members")
        self.group_id = group_id


def open_thread(session: Session, visitor: Visitor, thread_id: int, window: Window) -> ThreadPage | None:
    """A page of a thread in two statements; None if there is nothing published to show.

    Raises :class:`MembersOnly`.
    """
    account_id = visitor.account_id
    head = session.execute(
        _head(account_id is not None), {"thread_id": thread_id, "visitor_id": account_id}
    ).first()
    if head is None:
        return None
    if not may_read(head.audience, bool(head.is_member), visitor.role):
        raise MembersOnly(head.group_id)
    replies = replies_in(session, window, thread_id, account_id)
    opening = head[_FACTS:]
    is_open = opening[0] is not None
    if not is_open and not replies.rows:
        return None
    posts = [post(row[1:], row[0], head.opening_id, account_id) for row in replies.rows]
    if is_open and not replies.earlier:
        posts.insert(0, post(opening, None, head.opening_id, account_id))
    return ThreadPage(
        thread_id=thread_id,
        group_id=head.group_id,
        group_title=head.title,
        group_is_rare=head.sensitivity == "rare",
        title=opening[TITLE],
        posts=tuple(_with_news(posts, head.seen_at)),
        before=replies.rows[0][0] if replies.rows and replies.earlier else None,
        after=replies.rows[-1][0] if replies.rows and replies.later else None,
        is_locked=head.locked_at is not None,
        is_pinned=head.pinned_at is not None,
        obstacle=standing_obstacle(head, bool(head.is_member), visitor.role),
        link_leads_nowhere=window.around is not None and all(one.reply_id != window.around for one in posts),
        latest_at=head.latest_at,
        seen_at=head.seen_at,
        has_draft=bool(head.has_draft),
    )


def _with_news(posts: Sequence[Post], seen_at: datetime | None) -> Sequence[Post]:
    """Mark the first post that its reader has not seen: not their own, and none on a first visit."""
    if seen_at is None:
        return posts
    for place, one in enumerate(posts):
        if one.shown_at > seen_at and not one.is_own:
            return [*posts[:place], one._replace(starts_news=True), *posts[place + 1 :]]
    return posts


_NOBODYS = (
    literal(False).label("is_member"),
    literal(None).label("seen_at"),
    literal(False).label("has_draft"),
)
_OWN = (
    is_member,
    own_mark(VISITOR).label("seen_at"),
    draft_exists(VISITOR, Form.REPLY, Thread.id).label("has_draft"),
)
# Columns of the head that stand before those of the opening post.
_FACTS = len(published_titles(anybody(False)).selected_columns) + 10 + len(_OWN)


@cache
def _head(signed_in: bool) -> Select[Any]:
    """The thread, its group, the visitor's membership, mark and draft, and the opening post: one row."""
    group = Group.__table__
    query = published_titles(
        anybody(signed_in),
        group.c.audience,
        group.c.sensitivity,
        group.c.clinicians_welcome,
        group.c.archived_at,
        THREAD.c.group_id,
        THREAD.c.document_id.label("opening_id"),
        THREAD.c.latest_at,
        THREAD.c.locked_at,
        THREAD.c.pinned_at,
        THREAD.c.replies,
        *(_OWN if signed_in else _NOBODYS),
    )
    query = query.join(group, group.c.document_id == readable_document_id)
    query = query.join(THREAD, THREAD.c.group_id == group.c.id).where(THREAD.c.id == THREAD_ID)
    query = with_membership(query) if signed_in else query
    return with_posts(query, signed_in, THREAD.c.document_id, THREAD.c.shown_at)
