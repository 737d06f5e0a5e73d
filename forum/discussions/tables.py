"""Threads and replies. What they say are documents; here is only where those belong."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from forum.groups.tables import Group
from moderation.publishing.database import Base, UtcDateTime


class Thread(Base):
    """A conversation. ``shown_at`` is when its opening post was last put before readers.

    ``latest_at`` and ``replies`` speak of published posts only; :mod:`counting`
    keeps them.
    """

    __tablename__ = "thread"

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey(Group.id))
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), unique=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    shown_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    latest_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    replies: Mapped[int] = mapped_column(default=0, server_default="0")

    __table_args__ = (Index("ix_thread_latest", "group_id", "latest_at", "id"),)


class Reply(Base):
    """A post in a thread. ``shown_at`` is when readers first saw it, None while they do not."""

    __tablename__ = "reply"

    id: Mapped[int] = mapped_column(primary_key=True)
    thread_id: Mapped[int] = mapped_column(ForeignKey(Thread.id))
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), unique=True)
    shown_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (
        Index("ix_reply_page", "thread_id", "id"),
        Index("ix_reply_shown", "thread_id", "shown_at"),
    )
