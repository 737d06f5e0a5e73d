"""Where the texts are that a waiting one resembles, for the moderator who decides about it.

A published text is named by where it stands, as this moderator may read it; of what is not
published only that it waits or was turned down. No word of any of them is on the page.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from flask import url_for
from sqlalchemy.orm import Session

from forum.authoring.whereabouts import Whereabouts, whereabouts_of
from moderation.publishing.reading import Reader
from moderation.publishing.statuses import CLEARED, REJECTED, WITH_MODERATOR
from moderation.review.resembling import Resembled, resembled_by


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another text in words, with its address if it can be opened."""

    what: str
    address: str | None
    is_by_the_same: bool


def likenesses_of(session: Session, revision_id: int, moderator_id: int) -> tuple[Likeness, ...]:
    """What a text that waits resembles, the likest first."""
    found = resembled_by(session, revision_id)
    shown = ((one.document_id, one.kind) for one in found if one.standing == CLEARED)
    places = whereabouts_of(session, Reader(moderator_id), shown)
    return tuple(_once(_likeness(one, places) for one in found))


def _likeness(one: Resembled, places: dict[int, Whereabouts]) -> Likeness:
    place = places.get(one.document_id)
    if place is not None:
        within = place.title or place.context
        what = f"a {place.noun}{f' in “{within}”' if within else ''}"
        return Likeness(what, place.address, one.is_by_the_same)
    if one.standing == REJECTED:
        return Likeness("a text that a moderator turned down", None, one.is_by_the_same)
    waits_here = one.standing == WITH_MODERATOR
    address = url_for("review.item", revision_id=one.revision_id) if waits_here else None
    return Likeness("another text that waits", address, one.is_by_the_same)


def _once(likenesses: Iterable[Likeness]) -> list[Likeness]:
    return list(dict.fromkeys(likenesses))
