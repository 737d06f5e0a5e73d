"""What people do with their declarations, each act recorded. Callers commit."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from forum.interests.categories import Category
from forum.interests.named_companies import is_known
from forum.interests.registers import BY_KEY
from forum.interests.tables import Declaration, InterestChange, NoInterest

CONFIRMED_FOR = timedelta(days=365)
MOST = 100  # declarations of one account, withdrawn ones included


class NoSuchDeclaration(Exception):
    """There is none of that number, or not for whoever asks."""


class NothingToChange(Exception):
    """It was withdrawn or has ended already, or one's own is to be checked by oneself."""


class TooMany(Exception):
    """This account has declared more than anybody can read."""


@dataclass(frozen=True, slots=True)
class Interest:
    """What is declared: a kind of interest in a company, from a year to a year, or still."""

    category: Category
    company: str
    from_year: int
    to_year: int | None = None


def declare(session: Session, account_id: int, interest: Interest, now: datetime) -> None:
    """Declare an interest; whoever had said to have none there no longer says so.

    The same once more changes nothing. Raises ValueError for a company that
    nobody can choose, and :class:`TooMany`.
    """
    if not is_known(interest.company):
        raise ValueError("a company that is not in the list")
    of_account = select(Declaration).where(Declaration.account_id == account_id)
    same = of_account.where(
        Declaration.withdrawn_at.is_(None),
        Declaration.category == interest.category,
        Declaration.company == interest.company,
        Declaration.from_year == interest.from_year,
        Declaration.to_year.is_not_distinct_from(interest.to_year),
    )
    if session.scalar(same.limit(1)) is not None:
        return
    count = select(func.count()).select_from(Declaration).where(Declaration.account_id == account_id)
    if (session.scalar(count) or 0) >= MOST:
        raise TooMany
    declared = Declaration(
        account_id=account_id,
        category=interest.category,
        company=interest.company,
        from_year=interest.from_year,
        to_year=interest.to_year,
        declared_at=now,
        confirmed_until=now + CONFIRMED_FOR if interest.to_year is None else None,
    )
    session.add(declared)
    _record(session, declared, "declared", account_id, now)
    _take_none_back(session, account_id, interest.company, now)


def say_none(session: Session, account_id: int, company: str, now: datetime) -> None:
    """Say that one has no interest in a company. Said again, it changes nothing.

    Raises ValueError for a company that nobody can choose.
    """
    if not is_known(company):
        raise ValueError("a company that is not in the list")
    if session.get(NoInterest, (account_id, company)) is None:
        session.add(NoInterest(account_id=account_id, company=company, stated_at=now))
        session.add(
            InterestChange(
                account_id=account_id, act="said_none", actor_id=account_id, at=now, company=company
            )
        )


def confirm(session: Session, account_id: int, declaration_id: int, now: datetime) -> None:
    """Say that an interest goes on. Raises NoSuchDeclaration, NothingToChange."""

    def change(declaration: Declaration) -> None:
        if declaration.to_year is not None:
            raise NothingToChange
        declaration.confirmed_until = now + CONFIRMED_FOR

    _change(session, _own(session, account_id, declaration_id), "confirmed", change, account_id, now)


def end(session: Session, account_id: int, declaration_id: int, year: int, now: datetime) -> None:
    """Say in which year an interest ended. Raises NoSuchDeclaration, NothingToChange, ValueError."""

    def change(declaration: Declaration) -> None:
        if declaration.to_year is not None:
            raise NothingToChange
        if not declaration.from_year <= year <= now.year:
            raise ValueError("a year outside of the declaration")
        declaration.to_year, declaration.confirmed_until = year, None

    _change(session, _own(session, account_id, declaration_id), "ended", change, account_id, now)


def withdraw(session: Session, account_id: int, declaration_id: int, now: datetime) -> None:
    """Take back what was declared by mistake; the record keeps it, and so do texts published with it.

    Raises NoSuchDeclaration, NothingToChange.
    """

    def change(declaration: Declaration) -> None:
        declaration.withdrawn_at = now

    _change(session, _own(session, account_id, declaration_id), "withdrawn", change, account_id, now)


def mark_checked(
    session: Session, moderator_id: int, declaration_id: int, register: str, on: date, now: datetime
) -> int:
    """A moderator has compared a declaration with a public register; returns whose it is.

    Raises NoSuchDeclaration, NothingToChange (for one's own, too), and ValueError for
    a register that is not in the list or a day that has not come.
    """
    if register not in BY_KEY or on > now.date():
        raise ValueError("a register or a day that nobody can choose")
    declaration = session.get(Declaration, declaration_id, with_for_update=True, populate_existing=True)
    if declaration is None:
        raise NoSuchDeclaration
    if declaration.account_id == moderator_id:
        raise NothingToChange

    def change(declaration: Declaration) -> None:
        declaration.register, declaration.checked_on = register, on

    _change(session, declaration, "checked", change, moderator_id, now, register)
    return declaration.account_id


def _own(session: Session, account_id: int, declaration_id: int) -> Declaration:
    declaration = session.get(Declaration, declaration_id, with_for_update=True, populate_existing=True)
    if declaration is None or declaration.account_id != account_id:
        raise NoSuchDeclaration
    return declaration


def _change(
    session: Session,
    declaration: Declaration,
    act: str,
    change: Callable[[Declaration], None],
    actor_id: int,
    now: datetime,
    register: str | None = None,
) -> None:
    if declaration.withdrawn_at is not None:
        raise NothingToChange
    change(declaration)
    _record(session, declaration, act, actor_id, now, register)


def _record(
    session: Session,
    declaration: Declaration,
    act: str,
    actor_id: int,
    now: datetime,
    register: str | None = None,
) -> None:
    session.add(
        InterestChange(
            account_id=declaration.account_id,
            act=act,
            actor_id=actor_id,
            at=now,
            company=declaration.company,
            category=declaration.category,
            from_year=declaration.from_year,
            to_year=declaration.to_year,
            register=register,
        )
    )


def _take_none_back(session: Session, account_id: int, company: str, now: datetime) -> None:
    if session.get(NoInterest, (account_id, company)) is None:
        return
    session.execute(
        delete(NoInterest).where(NoInterest.account_id == account_id, NoInterest.company == company)
    )
    session.add(
        InterestChange(
            account_id=account_id, act="took_none_back", actor_id=account_id, at=now, company=company
        )
    )
