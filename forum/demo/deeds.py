"""What is done to the demo's texts once they were said, each deed once however often it is repeated.

A deed looks how the text stands and does its part only from there. If the
filter has treated a text otherwise than its writer meant, the deed is left
out, and the report at the end says so.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from types import MappingProxyType

from sqlalchemy.orm import Session

from forum.demo.agenda import Deed, Step
from forum.discussions.tending import Act as ThreadAct
from forum.discussions.tending import tend
from forum.reactions.kinds import Kind as ReactionKind
from forum.reactions.setting import set_reaction
from moderation.publishing import authors_desk
from moderation.publishing.draft import accept
from moderation.publishing.errors import NoOverride
from moderation.publishing.moves import standing_of
from moderation.publishing.publications import published_revision
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import CLEARED, REJECTED, WITH_AUTHOR, WITH_MODERATOR
from moderation.publishing.submitting import Author, resubmit
from moderation.review import deciding
from moderation.review.reasons import Reason


@dataclass(frozen=True, slots=True)
class Post:
    """A text that was said: its rows, who wrote it, who reads it, who may decide about it."""

    document_id: int
    revision_id: int
    thread_id: int
    author: Author
    readers: tuple[int, ...]
    moderators: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """With what and when a deed is done. ``check`` commits a text that was handed in and screens it."""

    session: Session
    vault: Vault
    now: datetime
    check: Callable[[int, datetime], None]


def _nothing(_desk: Desk, _step: Step, _post: Post) -> None:
    """Saying it was the deed."""


def _react(desk: Desk, step: Step, post: Post) -> None:
    if published_revision(desk.session, post.document_id) is None:
        return
    for number, (kind, count) in enumerate(sorted(step.words.reactions.items())):
        # Others begin at every text, or the same three would thank everybody.
        first = (post.document_id * 7 + number * 3) % max(len(post.readers), 1)
        for account_id in islice((*post.readers[first:], *post.readers[:first]), count):
            set_reaction(desk.session, post.document_id, account_id, ReactionKind(kind), True, desk.now)


def _edit(desk: Desk, step: Step, post: Post) -> None:
    if step.words.edited_to is None or published_revision(desk.session, post.document_id) is None:
        return
    title = step.talk.title if step.words is step.talk.opening else None
    receipt = resubmit(
        desk.session,
        desk.vault,
        accept(step.words.edited_to, title),
        post.author,
        document_id=post.document_id,
        submission_key=f"demo edit {post.document_id}",
        now=desk.now,
        sensitivity=step.circle.sensitivity,
        floor=step.circle.floor,
    )
    desk.check(receipt.revision_id, desk.now)


def _withdraw(desk: Desk, _step: Step, post: Post) -> None:
    if standing_of(desk.session, post.revision_id) == CLEARED:
        authors_desk.withdraw(desk.session, post.document_id, post.author.account_id, desk.now)


def _ask(desk: Desk, _step: Step, post: Post) -> None:
    if standing_of(desk.session, post.revision_id) == WITH_AUTHOR:
        try:
            authors_desk.ask_a_moderator(desk.session, post.revision_id, post.author.account_id, desk.now)
        except NoOverride:
            return


def _reject(desk: Desk, step: Step, post: Post) -> None:
    """Turn a text down, wherever the filter has left it."""
    if authors_desk.appealed(desk.session, post.revision_id):
        return
    _ask(desk, step, post)
    reason = step.words.reason or Reason.OFF_TOPIC
    if standing_of(desk.session, post.revision_id) == CLEARED:
        deciding.take_down(desk.session, post.revision_id, post.moderators[0], reason, desk.now)
    if standing_of(desk.session, post.revision_id) == WITH_MODERATOR:
        deciding.reject(desk.session, post.revision_id, post.moderators[0], reason, desk.now)


def _appeal(desk: Desk, _step: Step, post: Post) -> None:
    was_rejected = standing_of(desk.session, post.revision_id) == REJECTED
    if was_rejected and not authors_desk.appealed(desk.session, post.revision_id):
        authors_desk.appeal(desk.session, post.revision_id, post.author.account_id, desk.now)


def _reject_again(desk: Desk, step: Step, post: Post) -> None:
    waits = standing_of(desk.session, post.revision_id) == WITH_MODERATOR
    if waits and authors_desk.appealed(desk.session, post.revision_id):
        reason = step.words.reason or Reason.OFF_TOPIC
        deciding.reject(desk.session, post.revision_id, post.moderators[1], reason, desk.now)


def _pin(desk: Desk, _step: Step, post: Post) -> None:
    tend(desk.session, ThreadAct.PIN, post.thread_id, post.moderators[0], desk.now)


def _lock(desk: Desk, _step: Step, post: Post) -> None:
    tend(desk.session, ThreadAct.LOCK, post.thread_id, post.moderators[0], desk.now)


DEEDS: Mapping[Deed, Callable[[Desk, Step, Post], None]] = MappingProxyType(
    {
        Deed.SAY: _nothing,
        Deed.REACT: _react,
        Deed.EDIT: _edit,
        Deed.WITHDRAW: _withdraw,
        Deed.ASK: _ask,
        Deed.REJECT: _reject,
        Deed.APPEAL: _appeal,
        Deed.REJECT_AGAIN: _reject_again,
        Deed.PIN: _pin,
        Deed.LOCK: _lock,
    }
)
