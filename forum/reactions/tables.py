"""Who reacted to what, and how often each document was reacted to."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from forum.accounts.tables import Account
from moderation.publishing.database import Base, UtcDateTime


class Reaction(Base):
    """One account's reaction to one document. Readers see numbers, never who."""

    __tablename__ = "reaction"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey(Account.id), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (CheckConstraint("kind IN ('me_too', 'thank_you', 'helped', 'hug')", name="known_kind"),)


class ReactionTally(Base):
    """How often a document was reacted to, so that a page of posts counts nothing."""

    __tablename__ = "reaction_tally"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True, autoincrement=False)
    me_too: Mapped[int] = mapped_column(default=0, server_default="0")
    thank_you: Mapped[int] = mapped_column(default=0, server_default="0")
    helped: Mapped[int] = mapped_column(default=0, server_default="0")
    hug: Mapped[int] = mapped_column(default=0, server_default="0")
