"""What is shown with a text about its author's interests, and what screening is told of them.

Publishing asks both (see :mod:`moderation.publishing.disclosing`), in a web worker
or in the screener, so this module needs no Flask. An interest counts while its years
reach into the last 36 months, also one that was not confirmed in time: rather too
much is said than too little. What was published keeps what was shown with it then.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from forum.interests.categories import LOOK_BACK_MONTHS, Category, in_words
from forum.interests.named_companies import company_name
from forum.interests.tables import Declaration, NoInterest
from moderation.publishing.disclosing import Declarations, ask_about_interests
from moderation.publishing.draft import Draft
from moderation.screening import NOTHING_SAID, Interests
from moderation.screening.vocabulary.companies import group_of
from moderation.screening.vocabulary.product_names import groups_named


class Disclosed(NamedTuple):
    """A declaration as a published text carries it: codes and years."""

    category: str
    company: str
    from_year: int
    to_year: int | None


def register() -> None:
    """Let publishing ask here."""
    ask_about_interests(Declarations(interests_of, disclosure_of))


def first_year_that_counts(now: datetime) -> int:
    """An interest that ended in this year or later reaches into the time that is looked back on."""
    months = now.year * 12 + now.month - 1 - LOOK_BACK_MONTHS
    return months // 12


def interests_of(session: Session, account_id: int, now: datetime) -> Interests:
    """What an account has said of its interests, as screening asks for it."""
    declared = frozenset(group_of(one.company) for one in _counting(session, account_id, now))
    # Whoever declared what has long been over has answered, too.
    once = select(Declaration.company).where(
        Declaration.account_id == account_id, Declaration.withdrawn_at.is_(None)
    )
    said_none = select(NoInterest.company).where(NoInterest.account_id == account_id)
    said = frozenset(map(group_of, session.scalars(said_none.union(once))))
    return Interests(declared, said - declared) if said else NOTHING_SAID


def disclosure_of(session: Session, account_id: int, draft: Draft, now: datetime) -> str | None:
    """What readers of ``draft`` are to know: the declarations about what it names."""
    counting = _counting(session, account_id, now)
    if not counting:
        return None
    groups = groups_named(draft.title, draft.body)
    shown = [one for one in counting if group_of(one.company) in groups]
    return json.dumps(shown, separators=(",", ":")) if shown else None


@lru_cache(512)
def sentence(disclosure: str | None) -> str:
    """What stands with a published text, or nothing.

    "The author has declared: consulting fees from Pfizer, 2024 to 2025."
    """
    if not disclosure:
        return ""
    told = [Disclosed(*one) for one in json.loads(disclosure)]
    words = (
        in_words(Category(one.category), company_name(one.company), one.from_year, one.to_year)
        for one in told
    )
    return f"The author has declared: {'; '.join(words)}."


def _counting(session: Session, account_id: int, now: datetime) -> Sequence[Disclosed]:
    rows = session.execute(
        select(Declaration.category, Declaration.company, Declaration.from_year, Declaration.to_year)
        .where(
            Declaration.account_id == account_id,
            Declaration.withdrawn_at.is_(None),
            or_(Declaration.to_year.is_(None), Declaration.to_year >= first_year_that_counts(now)),
        )
        .order_by(Declaration.company, Declaration.from_year.desc(), Declaration.id)
    )
    return [Disclosed(*row) for row in rows]
