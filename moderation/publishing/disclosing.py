"""Asks those above what an author has declared, when a text is screened and when it is published.

The forum keeps declarations of interest and registers itself here, so publishing
need not know them. What is shown with a text is fixed in the transaction that
publishes it, whoever clears it, by the declarations of that moment.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from moderation.publishing.draft import Draft
from moderation.screening import NOTHING_SAID, Interests


@dataclass(frozen=True, slots=True)
class Declarations:
    """Who keeps them. What screening needs of an author's, and what is shown with a text: codes, no words."""

    interests_of: Callable[[Session, int, datetime], Interests]
    disclosure_of: Callable[[Session, int, Draft, datetime], str | None]


_kept: list[Declarations] = []


def ask_about_interests(declarations: Declarations) -> None:
    """Ask these from now on, and no others."""
    _kept[:] = [declarations]


def interests_of(session: Session, author_id: int, now: datetime) -> Interests:
    """What an author has said of their interests, in keys."""
    return _kept[0].interests_of(session, author_id, now) if _kept else NOTHING_SAID


def disclosure_of(session: Session, author_id: int, draft: Draft, now: datetime) -> str | None:
    """What is shown with ``draft`` if it is published now; None where nothing is."""
    return _kept[0].disclosure_of(session, author_id, draft, now) if _kept else None
