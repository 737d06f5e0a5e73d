"""One text that waits, with all that a decision about it needs."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from forum.accounts.bylines import INSTITUTION_KIND, Byline, bylines_of
from forum.accounts.tables import NAME_KIND
from forum.authoring.whereabouts import Whereabouts, whereabouts_of
from forum.highlighting import Annotated, annotate
from forum.moderating.resembling import Likeness, likenesses_of
from moderation.publishing.draft import Draft
from moderation.publishing.human_decisions import DECIDED_BEFORE
from moderation.publishing.reading import Reader
from moderation.publishing.rendering import render
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act
from moderation.review.appeals import is_appeal_against
from moderation.review.reasons import words_for
from moderation.review.waiting_list import next_to_decide, open_item
from moderation.screening import Kind

# Shown as they are typed, without Markdown.
_PLAIN = {NAME_KIND, INSTITUTION_KIND}


@dataclass(frozen=True, slots=True)
class Item:
    """A held text with all that a decision needs. The author's account number stays out of it.

    ``html`` is what readers would see, empty where that is the plain words.
    ``is_for_another`` says that this moderator turned it down before its author appealed.
    ``next_id`` is the item behind it in the list. ``is_copied`` says that the filter found it
    to resemble other texts, and ``resembles`` names those that are still there.
    """

    revision_id: int
    place: Whereabouts
    byline: Byline
    title: str | None = field(repr=False)
    html: str = field(repr=False)
    annotated: Annotated
    rewritten: Draft | None
    waiting_since: datetime
    needs_help: bool
    author_asked: bool
    taken_down_because: str | None
    is_own: bool
    must_be_edited: bool
    decided_before: bool
    is_appeal: bool
    rejected_because: str | None
    is_for_another: bool
    next_id: int | None
    is_copied: bool = False
    resembles: tuple[Likeness, ...] = ()

    @property
    def may_mark(self) -> bool:
        """Whether this moderator may say of each finding if it is right."""
        return not self.is_own and not self.is_for_another


def item_of(session: Session, vault: Vault, revision_id: int, moderator_id: int) -> Item:
    """A held text, to be decided. Raises NoSuchText unless it waits for a moderator."""
    own, author_id = open_item(session, vault, revision_id)
    place = whereabouts_of(session, Reader(moderator_id), [(own.document_id, own.kind)])[own.document_id]
    is_copied = any(remark.kind is Kind.COPIED_TEXT for remark in own.remarks)
    return Item(
        revision_id=revision_id,
        place=place,
        byline=bylines_of(session, [author_id])[author_id],
        title=own.draft.title if own.draft else None,
        html=render(own.draft.body) if own.draft and own.kind not in _PLAIN else "",
        annotated=annotate(own),
        # A rewritten name would be nobody's choice; its author picks another.
        rewritten=own.rewritten if own.may_use_the_rewrite and own.kind != NAME_KIND else None,
        waiting_since=own.changed_at,
        needs_help=any(remark.kind is Kind.CRISIS for remark in own.remarks),
        author_asked=own.last_act is Act.ASK_MODERATOR,
        taken_down_because=words_for(own.last_reason) if own.last_act is Act.TAKE_DOWN else None,
        is_own=author_id == moderator_id,
        must_be_edited=own.must_be_edited,
        decided_before=own.last_reason == DECIDED_BEFORE,
        is_appeal=own.appeal is not None,
        rejected_because=words_for(own.appeal.about) if own.appeal else None,
        is_for_another=own.appeal is not None and is_appeal_against(session, revision_id, moderator_id),
        next_id=next_to_decide(session, moderator_id, beyond=revision_id),
        is_copied=is_copied,
        resembles=likenesses_of(session, revision_id, moderator_id) if is_copied else (),
    )
