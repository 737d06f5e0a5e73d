"""The table of groups. A group's name and description are a document, checked like any text."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from moderation.publishing.database import Base, UtcDateTime


class Group(Base):
    """A place for one condition. Its threads take over its audience and sensitivity."""

    __tablename__ = "forum_group"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), unique=True)
    sensitivity: Mapped[str] = mapped_column(String(20))
    audience: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        CheckConstraint("sensitivity IN ('ordinary', 'rare')", name="known_sensitivity"),
        CheckConstraint("audience IN ('everyone', 'members')", name="known_audience"),
    )
