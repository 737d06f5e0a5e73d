"""Threads and replies. What they say are documents; here is only where those belong."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, TextClause, false, text
from sqlalchemy.orm import Mapped, mapped_column

from forum.accounts.tables import Account
from forum.groups.tables import Group
from moderation.publishing.database import Base, UtcDateTime

# As these conditions are written here they must stand in a query, without
# parameters: only then does a database use the index for them.
UNANSWERED = text("thread.replies = 0")
ANSWERED_BY_A_CLINICIAN = text("thread.clinician_replies > 0")
PINNED = text("thread.pinned_at IS NOT NULL")


def _partial(name: str, columns: tuple[str, ...], condition: str) -> Index:
    where: TextClause = text(condition)
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)


class Thread(Base):
    """A conversation. ``shown_at`` is when its opening post was last put before readers.

    ``latest_at``, ``replies`` and ``clinician_replies`` speak of published
    posts only; :mod:`counting` keeps them.
    """

    __tablename__ = "thread"

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey(Group.id))
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), unique=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    shown_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    latest_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    replies: Mapped[int] = mapped_column(default=0, server_default="0")
    clinician_replies: Mapped[int] = mapped_column(default=0, server_default="0")
    locked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    pinned_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (
        Index("ix_thread_latest", "group_id", "latest_at", "id"),
        Index("ix_thread_started", "group_id", "shown_at", "id"),
        _partial("ix_thread_unanswered", ("group_id", "latest_at", "id"), "replies = 0"),
        _partial("ix_thread_clinician", ("group_id", "latest_at", "id"), "clinician_replies > 0"),
        _partial("ix_thread_pinned", ("group_id", "pinned_at"), "pinned_at IS NOT NULL"),
    )


class Reply(Base):
    """A post in a thread. ``shown_at`` is when readers first saw it, None while they do not.

    ``by_clinician`` is the role in which it was written. A quote is a pointer
    at another document, never a copy: it goes when that goes.
    """

    __tablename__ = "reply"

    id: Mapped[int] = mapped_column(primary_key=True)
    thread_id: Mapped[int] = mapped_column(ForeignKey(Thread.id))
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), unique=True)
    shown_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    quoted_document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    by_clinician: Mapped[bool] = mapped_column(default=False, server_default=false())

    __table_args__ = (
        Index("ix_reply_page", "thread_id", "id"),
        Index("ix_reply_shown", "thread_id", "shown_at"),
    )


class ThreadSeen(Base):
    """Until which moment somebody has seen a thread's posts; later ones are new to them."""

    __tablename__ = "thread_seen"

    account_id: Mapped[int] = mapped_column(ForeignKey(Account.id), primary_key=True)
    thread_id: Mapped[int] = mapped_column(ForeignKey(Thread.id), primary_key=True)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ThreadAct(Base):
    """Who locked, pinned or moved a thread when; append-only. Moderators see it."""

    __tablename__ = "thread_act"

    id: Mapped[int] = mapped_column(primary_key=True)
    thread_id: Mapped[int] = mapped_column(ForeignKey(Thread.id), index=True)
    actor_id: Mapped[int] = mapped_column(ForeignKey(Account.id))
    act: Mapped[str] = mapped_column(String(20))
    from_group_id: Mapped[int | None] = mapped_column(ForeignKey(Group.id))
    to_group_id: Mapped[int | None] = mapped_column(ForeignKey(Group.id))
    done_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        CheckConstraint("act IN ('lock', 'unlock', 'pin', 'unpin', 'move')", name="known_act"),
        CheckConstraint(
            "(act = 'move') = (from_group_id IS NOT NULL AND to_group_id IS NOT NULL)", name="move_has_groups"
        ),
    )
