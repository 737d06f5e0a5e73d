"""Somebody's declarations as pages show them, their record, and the list of all who have declared."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from forum.accounts.bylines import Byline, bylines_of
from forum.interests.categories import LABELS, Category, in_words, years_in_words
from forum.interests.disclosures import first_year_that_counts
from forum.interests.named_companies import company_name
from forum.interests.registers import register_name
from forum.interests.tables import Declaration, InterestChange, NoInterest

REMIND_BEFORE = timedelta(days=28)
PEOPLE_PER_PAGE = 50

_ACTS = {
    "declared": "Declared",
    "confirmed": "Confirmed",
    "ended": "Ended",
    "withdrawn": "Withdrawn",
    "checked": "Compared by a moderator",
    "said_none": "Said to have none",
    "took_none_back": "No longer says to have none",
}


@dataclass(frozen=True, slots=True)
class Declared:
    """One declaration. Days are in words, and empty where there is none.

    ``unconfirmed_since`` is for one that goes on and was not confirmed in time.
    """

    declaration_id: int
    label: str
    company: str
    years: str
    is_over: bool
    counts: bool
    confirmed_until: str
    must_be_confirmed: bool
    unconfirmed_since: str
    checked_on: str
    register: str
    from_year: int


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the record."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Person:
    """What somebody has said of their interests, with the record of it, newest first."""

    account_id: int
    byline: Byline
    declared: Sequence[Declared]
    none: Sequence[tuple[str, str]]
    changes: Sequence[Change]

    @property
    def has_said_anything(self) -> bool:
        return bool(self.changes)

    @property
    def to_confirm(self) -> Sequence[Declared]:
        return [one for one in self.declared if one.must_be_confirmed]


@dataclass(frozen=True, slots=True)
class People:
    """A page of all who have declared something that still counts. ``after`` begins the next page."""

    people: Sequence[tuple[int, Byline, Sequence[Declared]]]
    after: int | None


def person(session: Session, account_id: int, now: datetime) -> Person:
    """All that an account has said, in four statements."""
    rows = session.scalars(_standing().where(Declaration.account_id == account_id)).all()
    none = session.execute(
        select(NoInterest.company, NoInterest.stated_at).where(NoInterest.account_id == account_id)
    ).all()
    changes = session.scalars(
        select(InterestChange)
        .where(InterestChange.account_id == account_id)
        .order_by(InterestChange.id.desc())
    ).all()
    return Person(
        account_id=account_id,
        byline=bylines_of(session, [account_id])[account_id],
        declared=[_declared(row, now) for row in rows],
        none=sorted((company_name(row.company), _day(row.stated_at)) for row in none),
        changes=[Change(one.at, _change_in_words(one)) for one in changes],
    )


def people(session: Session, now: datetime, after: int = 0) -> People:
    """Those who have declared something that counts, in the order in which they joined."""
    counts = Declaration.to_year.is_(None) | (Declaration.to_year >= first_year_that_counts(now))
    numbers = list(
        session.scalars(
            select(Declaration.account_id)
            .where(Declaration.account_id > after, Declaration.withdrawn_at.is_(None), counts)
            .distinct()
            .order_by(Declaration.account_id)
            .limit(PEOPLE_PER_PAGE + 1)
        )
    )
    shown = numbers[:PEOPLE_PER_PAGE]
    of_account: dict[int, list[Declared]] = defaultdict(list)
    for row in session.scalars(_standing().where(Declaration.account_id.in_(shown), counts)):
        of_account[row.account_id].append(_declared(row, now))
    bylines = bylines_of(session, shown)
    return People(
        people=[(number, bylines[number], of_account[number]) for number in shown],
        after=shown[-1] if len(numbers) > len(shown) else None,
    )


def waiting_to_be_confirmed(account_id: ColumnElement[int], soon: ColumnElement[Any]) -> ColumnElement[int]:
    """How many declarations of an account have to be confirmed by ``soon``, as a column of any statement."""
    return (
        select(func.count())
        .select_from(Declaration)
        .where(
            Declaration.account_id == account_id,
            Declaration.withdrawn_at.is_(None),
            Declaration.confirmed_until <= soon,
        )
        .scalar_subquery()
    )


def _standing() -> Any:
    """Declarations that were not withdrawn: those that go on first, then the latest."""
    return (
        select(Declaration)
        .where(Declaration.withdrawn_at.is_(None))
        .order_by(Declaration.to_year.is_not(None), Declaration.to_year.desc(), Declaration.id.desc())
    )


def _declared(row: Declaration, now: datetime) -> Declared:
    until = row.confirmed_until
    return Declared(
        declaration_id=row.id,
        label=LABELS[Category(row.category)],
        company=company_name(row.company),
        years=years_in_words(row.from_year, row.to_year),
        is_over=row.to_year is not None,
        counts=row.to_year is None or row.to_year >= first_year_that_counts(now),
        confirmed_until=_day(until),
        must_be_confirmed=until is not None and until <= now + REMIND_BEFORE,
        unconfirmed_since=_day(until) if until is not None and until <= now else "",
        checked_on=_day(row.checked_on),
        register=register_name(row.register) if row.register else "",
        from_year=row.from_year,
    )


def _day(day: date | None) -> str:
    return "" if day is None else f"{day.day} {day:%B %Y}"


def _change_in_words(change: InterestChange) -> str:
    company = company_name(change.company)
    about = company
    if change.category is not None and change.from_year is not None:
        about = in_words(Category(change.category), company, change.from_year, change.to_year)
    with_register = f", with {register_name(change.register)}" if change.register else ""
    return f"{_ACTS[change.act]}: {about}{with_register}"
