"""The table of accounts. It holds no name: a name is a text, and enters through the gate."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from moderation.publishing.database import Base, UtcDateTime

# The kind of document that holds an account's name.
NAME_KIND = "pseudonym"


class Account(Base):
    """Somebody who can sign in. ``sign_in_digest`` is keyed, so it tells nobody the name."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    sign_in_digest: Mapped[str] = mapped_column(String(64), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(20))
    session_epoch: Mapped[int] = mapped_column(default=0, server_default="0")
    name_document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        CheckConstraint("role IN ('member', 'clinician', 'moderator', 'administrator')", name="known_role"),
    )
