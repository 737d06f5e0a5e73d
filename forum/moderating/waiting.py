"""What waits for a moderator, as the pages show it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from forum.accounts.bylines import Byline, bylines_of
from forum.accounts.registering import NAME_KIND
from forum.authoring.whereabouts import Whereabouts, whereabouts_of
from forum.highlighting import Annotated, annotate
from forum.identifiers import read_id
from moderation.publishing.draft import Draft
from moderation.publishing.human_decisions import DECIDED_BEFORE
from moderation.publishing.reading import Reader
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act
from moderation.review.deciding import is_appeal_against
from moderation.review.reasons import words_for
from moderation.review.waiting_list import Place, WaitingItem, open_item, waiting

ITEMS_PER_PAGE = 20
_GRAVE = 50
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list; it holds no text."""

    revision_id: int
    noun: str
    context: str
    byline: Byline
    found: tuple[str, ...]
    is_grave: bool
    waiting_since: datetime
    is_own: bool
    is_appeal: bool


@dataclass(frozen=True, slots=True)
class Item:
    """A held text with all that a decision needs. The author's account number stays out of it.

    ``is_for_another`` says that this moderator turned it down before its author appealed.
    """

    revision_id: int
    place: Whereabouts
    byline: Byline
    annotated: Annotated
    has_title: bool
    rewritten: Draft | None
    waiting_since: datetime
    author_asked: bool
    taken_down_because: str | None
    is_own: bool
    must_be_edited: bool
    decided_before: bool
    is_appeal: bool
    rejected_because: str | None
    is_for_another: bool


def lines_of(session: Session, moderator_id: int, after: Place | None) -> tuple[list[Line], str | None]:
    """A page of the list, and the mark of the next one, if there is one."""
    items = waiting(session, after, ITEMS_PER_PAGE + 1)
    shown = items[:ITEMS_PER_PAGE]
    places = whereabouts_of(session, Reader(moderator_id), [(i.document_id, i.kind) for i in shown])
    bylines = bylines_of(session, [item.author_id for item in shown])
    lines = [
        Line(
            revision_id=item.revision_id,
            noun=places[item.document_id].noun,
            context=places[item.document_id].context,
            byline=bylines[item.author_id],
            found=tuple(kind.replace("_", " ") for kind in item.finding_kinds),
            is_grave=item.gravity >= _GRAVE,
            waiting_since=item.waiting_since,
            is_own=item.author_id == moderator_id,
            is_appeal=item.is_appeal,
        )
        for item in shown
    ]
    return lines, _mark(shown[-1]) if len(items) > ITEMS_PER_PAGE else None


def item_of(session: Session, vault: Vault, revision_id: int, moderator_id: int) -> Item:
    """A held text, to be decided. Raises NoSuchText unless it waits for a moderator."""
    own, author_id = open_item(session, vault, revision_id)
    place = whereabouts_of(session, Reader(moderator_id), [(own.document_id, own.kind)])[own.document_id]
    return Item(
        revision_id=revision_id,
        place=place,
        byline=bylines_of(session, [author_id])[author_id],
        annotated=annotate(own),
        has_title=own.draft is not None and own.draft.title is not None,
        # A rewritten name would be nobody's choice; its author picks another.
        rewritten=own.rewritten if own.may_use_the_rewrite and own.kind != NAME_KIND else None,
        waiting_since=own.changed_at,
        author_asked=own.last_act is Act.ASK_MODERATOR,
        taken_down_because=words_for(own.last_reason) if own.last_act is Act.TAKE_DOWN else None,
        is_own=author_id == moderator_id,
        must_be_edited=own.must_be_edited,
        decided_before=own.last_reason == DECIDED_BEFORE,
        is_appeal=own.appeal is not None,
        rejected_because=words_for(own.appeal.about) if own.appeal else None,
        is_for_another=own.appeal is not None and is_appeal_against(session, revision_id, moderator_id),
    )


def read_mark(given: str | None) -> Place | None:
    """The place that a query string names, or None if it names none."""
    parts = (given or "").split("-")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    revision_id = read_id(parts[2])
    if revision_id is None or len(parts[0]) > 4 or len(parts[1]) > 17:
        return None
    return Place(int(parts[0]), _EPOCH + timedelta(microseconds=int(parts[1])), revision_id)


def _mark(item: WaitingItem) -> str:
    moment = (item.waiting_since - _EPOCH) // timedelta(microseconds=1)
    return f"{item.gravity}-{moment}-{item.revision_id}"
