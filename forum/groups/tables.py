"""Groups and who belongs to them. A group's name, description and rules are documents."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, false, true
from sqlalchemy.orm import Mapped, mapped_column

from forum.accounts.tables import Account
from moderation.publishing.database import Base, UtcDateTime


class Group(Base):
    """A place for one condition. Its threads take over its audience, sensitivity and floor.

    ``members`` counts the memberships; ``slow_mode_minutes`` is how long
    somebody waits between two posts here, 0 for not at all. ``floor`` is how many
    people must fit what somebody has told, or a moderator reads it first: None
    where the site's holds.
    """

    __tablename__ = "forum_group"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), unique=True)
    sensitivity: Mapped[str] = mapped_column(String(20))
    audience: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    rules_document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    clinicians_welcome: Mapped[bool] = mapped_column(default=True, server_default=true())
    slow_mode_minutes: Mapped[int] = mapped_column(default=0, server_default="0")
    members: Mapped[int] = mapped_column(default=0, server_default="0")
    archived_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    floor: Mapped[int | None]

    __table_args__ = (
        CheckConstraint("sensitivity IN ('ordinary', 'rare')", name="known_sensitivity"),
        CheckConstraint("audience IN ('everyone', 'members')", name="known_audience"),
        CheckConstraint("floor >= 1", name="floor_counts_people"),
    )


class Membership(Base):
    """Somebody has joined a group. ``moderates`` says that they look after it."""

    __tablename__ = "membership"

    group_id: Mapped[int] = mapped_column(ForeignKey(Group.id), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey(Account.id), primary_key=True, index=True)
    moderates: Mapped[bool] = mapped_column(default=False, server_default=false())
    joined_at: Mapped[datetime] = mapped_column(UtcDateTime)


class GroupText(Base):
    """Every document that was handed in as a group's description or as its house rules.

    The group shows the one that was cleared last; see :mod:`texts`.
    """

    __tablename__ = "group_text"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey(Group.id), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    account_id: Mapped[int] = mapped_column(ForeignKey(Account.id))

    __table_args__ = (CheckConstraint("kind IN ('group', 'group_rules')", name="known_kind"),)
