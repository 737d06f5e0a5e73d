"""Declarations, what was said to be none, and the record of every change.

Nobody's words lie here: companies, categories and registers are keys of the code's
own lists. What was declared stays as it is; it is ended, confirmed, checked or
withdrawn, and triggers (in the migration) refuse anything else.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from forum.interests.categories import Category
from moderation.publishing.database import Base, UtcDateTime

_CATEGORIES = ", ".join(f"'{one}'" for one in Category)


class Declaration(Base):
    """An interest of somebody in a company, from a year to a year, or still.

    One that goes on has to be confirmed each year; ``confirmed_until`` is None for
    one that has ended.
    """

    __tablename__ = "interest"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    category: Mapped[str] = mapped_column(String(20))
    company: Mapped[str] = mapped_column(String(60))
    from_year: Mapped[int]
    to_year: Mapped[int | None]
    declared_at: Mapped[datetime] = mapped_column(UtcDateTime)
    confirmed_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    register: Mapped[str | None] = mapped_column(String(40))
    checked_on: Mapped[date | None] = mapped_column(Date)

    __table_args__ = (
        CheckConstraint(f"category IN ({_CATEGORIES})", name="known_category"),
        CheckConstraint(
            "from_year BETWEEN 1900 AND 2200 AND to_year BETWEEN from_year AND 2200", name="years"
        ),
        CheckConstraint("(to_year IS NULL) = (confirmed_until IS NOT NULL)", name="confirmed_while_it_lasts"),
        CheckConstraint("(register IS NULL) = (checked_on IS NULL)", name="checked_with_a_register"),
    )


class NoInterest(Base):
    """Somebody has said that they have no interest in a company."""

    __tablename__ = "no_interest"

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    company: Mapped[str] = mapped_column(String(60), primary_key=True)
    stated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class InterestChange(Base):
    """What was said or done about somebody's interests, when and by whom; append-only.

    It repeats what it is about, so that it can be read alone.
    """

    __tablename__ = "interest_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    act: Mapped[str] = mapped_column(String(20))
    actor_id: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    company: Mapped[str] = mapped_column(String(60))
    category: Mapped[str | None] = mapped_column(String(20))
    from_year: Mapped[int | None]
    to_year: Mapped[int | None]
    register: Mapped[str | None] = mapped_column(String(40))

    __table_args__ = (
        CheckConstraint(
            "act IN ('declared', 'confirmed', 'ended', 'withdrawn', 'checked',"
            " 'said_none', 'took_none_back')",
            name="known_act",
        ),
    )
