"""What waits for a moderator, page by page, as the list shows it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from forum.accounts.bylines import Byline, bylines_of
from forum.authoring.whereabouts import Whereabouts, whereabouts_of
from forum.found_in_words import found_in_words
from forum.identifiers import read_id
from forum.moderating.in_words import why_it_waits
from forum.moments import mark_of, read_moment
from moderation.publishing.reading import Reader
from moderation.review.appeals import appeals_against
from moderation.review.waiting_list import Place, WaitingItem, waiting
from moderation.screening import Kind

ITEMS_PER_PAGE = 20
_GRAVE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list; it holds no text.

    ``is_for_another`` says that this moderator turned it down before its author appealed.
    """

    revision_id: int
    place: Whereabouts
    byline: Byline
    found: str
    why: str
    is_crisis: bool
    is_grave: bool
    waiting_since: datetime
    is_own: bool
    is_appeal: bool
    is_for_another: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the list. ``earlier`` and ``later`` are the marks of its neighbours, if there are any."""

    lines: tuple[Line, ...]
    earlier: str | None
    later: str | None

    @property
    def grave(self) -> tuple[Line, ...]:
        """Those to be read before all others; they come first in the list."""
        return tuple(line for line in self.lines if line.is_grave)

    @property
    def others(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if not line.is_grave)


def page_of_list(
    session: Session, moderator_id: int, after: Place | None = None, before: Place | None = None
) -> Page:
    """The page that begins after a place or ends before one; without either the first."""
    items = waiting(session, None if before else after, ITEMS_PER_PAGE + 1, before=before)
    there_is_more = len(items) > ITEMS_PER_PAGE
    shown = items[-ITEMS_PER_PAGE:] if before else items[:ITEMS_PER_PAGE]
    earlier = there_is_more if before else after is not None
    later = before is not None or there_is_more
    return Page(
        lines=_lines(session, moderator_id, shown),
        earlier=_mark(shown[0].place) if shown and earlier else None,
        later=_mark(shown[-1].place) if shown and later else None,
    )


def _lines(session: Session, moderator_id: int, items: list[WaitingItem]) -> tuple[Line, ...]:
    places = whereabouts_of(session, Reader(moderator_id), [(i.document_id, i.kind) for i in items])
    bylines = bylines_of(session, [item.author_id for item in items])
    appeals = [item.revision_id for item in items if item.is_appeal]
    for_others = appeals_against(session, appeals, moderator_id)
    return tuple(
        Line(
            revision_id=item.revision_id,
            place=places[item.document_id],
            byline=bylines[item.author_id],
            found=found_in_words(item.finding_kinds),
            why=why_it_waits(item.finding_kinds, item.last_act, item.last_reason),
            is_crisis=Kind.CRISIS in item.finding_kinds,
            is_grave=item.gravity >= _GRAVE,
            waiting_since=item.waiting_since,
            is_own=item.author_id == moderator_id,
            is_appeal=item.is_appeal,
            is_for_another=item.revision_id in for_others,
        )
        for item in items
    )


def read_mark(given: str | None) -> Place | None:
    """The place that a query string names, or None if it names none."""
    parts = (given or "").split("-")
    if len(parts) != 3 or not (parts[0].isascii() and parts[0].isdigit() and len(parts[0]) <= 4):
        return None
    moment, revision_id = read_moment(parts[1]), read_id(parts[2])
    if moment is None or revision_id is None:
        return None
    return Place(int(parts[0]), moment, revision_id)


def _mark(place: Place) -> str:
    return f"{place.gravity}-{mark_of(place.waiting_since)}-{place.revision_id}"
