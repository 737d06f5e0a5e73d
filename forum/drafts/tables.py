"""The table of unsent drafts. Nobody but their author ever reads one."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from forum.accounts.tables import Account
from moderation.publishing.database import Base, UtcDateTime


class UnsentDraft(Base):
    """What one account has begun to write in one place, in a sealed envelope.

    ``place`` names the form, such as ``thread:12`` for a reply; it holds no text.
    """

    __tablename__ = "unsent_draft"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey(Account.id))
    place: Mapped[str] = mapped_column(String(40))
    sealed_text: Mapped[bytes] = mapped_column(LargeBinary)
    sealed_key: Mapped[bytes] = mapped_column(LargeBinary)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        UniqueConstraint("account_id", "place"),
        Index("ix_unsent_draft_changed_at", "changed_at"),
    )
