"""The tables of the publishing core. Only this package imports them.

The rules that matter stand in the schema, so that they hold whatever the code
does: a publication points at a *cleared* revision of its own document by a
composite foreign key, and triggers (in the migrations) refuse a changed text,
a forbidden move, and a changed or deleted decision.
"""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from moderation.publishing.database import Base, UtcDateTime

_APPEAL = text("act = 'appeal'")

__all__ = [
    "Base",
    "Decision",
    "Document",
    "FindingDispute",
    "FindingMark",
    "FindingRow",
    "FingerprintRow",
    "Publication",
    "RememberedFactRow",
    "Revision",
]


class Document(Base):
    """Anything a person writes that others may read."""

    __tablename__ = "document"

    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int]
    kind: Mapped[str] = mapped_column(String(40))
    audience: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        CheckConstraint("audience IN ('everyone', 'members')", name="known_audience"),
        # By kind too: an author's name must not cost more the more they have written.
        Index("ix_document_author_id_kind", "author_id", "kind"),
    )


class Revision(Base):
    """One version of a document's text, in a sealed envelope, with its status.

    ``sealed_text`` never changes until it is erased. ``sealed_key`` is the
    text's own key, wrapped with the site's key, so that the site's keys can be
    rotated without touching a text. ``sealed_advice`` holds the suggestions.
    ``sensitivity`` and ``floor`` are those of the place it was written in; a
    floor counts people, None for the site's.
    """

    __tablename__ = "revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    number: Mapped[int]
    status: Mapped[str] = mapped_column(String(20))
    turn: Mapped[str | None] = mapped_column(String(20))
    gravity: Mapped[int] = mapped_column(default=0, server_default="0")
    author_role: Mapped[str] = mapped_column(String(20))
    sensitivity: Mapped[str] = mapped_column(String(20))
    floor: Mapped[int | None]
    submission_key: Mapped[str] = mapped_column(String(64), unique=True)
    sealed_text: Mapped[bytes | None] = mapped_column(LargeBinary)
    sealed_key: Mapped[bytes | None] = mapped_column(LargeBinary)
    sealed_advice: Mapped[bytes | None] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    lease_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    tries: Mapped[int] = mapped_column(default=0, server_default="0")

    __table_args__ = (
        UniqueConstraint("document_id", "number"),
        # What a publication's foreign key points at.
        UniqueConstraint("document_id", "id", "status", name="uq_revision_document_id_id_status"),
        CheckConstraint(
            "status IN ('pending', 'cleared', 'held', 'rejected', 'withdrawn', 'erased')",
            name="known_status",
        ),
        CheckConstraint(
            "(status = 'held' AND turn IS NOT NULL AND turn IN ('author', 'moderator'))"
            " OR (status <> 'held' AND turn IS NULL)",
            name="turn_while_held",
        ),
        CheckConstraint(
            "(status = 'erased' AND sealed_text IS NULL AND sealed_key IS NULL AND sealed_advice IS NULL)"
            " OR (status <> 'erased' AND sealed_text IS NOT NULL AND sealed_key IS NOT NULL)",
            name="erased_has_no_text",
        ),
        CheckConstraint("floor >= 1", name="floor_counts_people"),
        # The moderators' queue, gravest and oldest first, and the screener's sweep.
        Index("ix_revision_queue", "status", "turn", text("gravity DESC"), "changed_at", "id"),
    )


class Publication(Base):
    """The one revision of a document that readers see, in the open.

    ``disclosure`` says in codes which interests its author had declared in what it names.
    """

    __tablename__ = "publication"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    revision_id: Mapped[int]
    revision_status: Mapped[str] = mapped_column(String(20))
    title: Mapped[str | None] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    excerpt: Mapped[str] = mapped_column(Text, default="", server_default="")
    renderer: Mapped[str] = mapped_column(String(40))
    disclosure: Mapped[str | None] = mapped_column(Text)
    first_published_at: Mapped[datetime] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        ForeignKeyConstraint(
            ["document_id", "revision_id", "revision_status"],
            ["revision.document_id", "revision.id", "revision.status"],
            name="fk_publication_cleared_revision",
        ),
        CheckConstraint("revision_status = 'cleared'", name="cleared_only"),
        Index("uq_publication_revision_id", "revision_id", unique=True),
    )


class Decision(Base):
    """Who or what decided when about which revision; append-only, never the text."""

    __tablename__ = "decision"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"), index=True)
    act: Mapped[str] = mapped_column(String(20))
    actor: Mapped[str] = mapped_column(String(20))
    actor_id: Mapped[int | None]
    reason: Mapped[str | None] = mapped_column(String(60))
    kinds: Mapped[str] = mapped_column(String(1000), default="", server_default="")
    decided_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (
        Index(
            "uq_decision_one_appeal",
            "revision_id",
            unique=True,
            sqlite_where=_APPEAL,
            postgresql_where=_APPEAL,
        ),
    )


class FindingRow(Base):
    """One finding of the screening of a revision: kind and place, never the text."""

    __tablename__ = "finding"

    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"), index=True)
    ordinal: Mapped[int]
    kind: Mapped[str] = mapped_column(String(40))
    field: Mapped[str] = mapped_column(String(10))
    start: Mapped[int]
    end: Mapped[int]
    action: Mapped[str] = mapped_column(String(10))
    overridable: Mapped[bool]
    detector: Mapped[str] = mapped_column(String(60))
    reason: Mapped[str] = mapped_column(String(200))

    __table_args__ = (UniqueConstraint("revision_id", "ordinal"),)


class FindingDispute(Base):
    """The author says that this finding is wrong."""

    __tablename__ = "finding_dispute"

    finding_id: Mapped[int] = mapped_column(ForeignKey("finding.id"), primary_key=True, autoincrement=False)
    disputed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class FindingMark(Base):
    """A moderator says whether this finding is right. The last mark counts."""

    __tablename__ = "finding_mark"

    finding_id: Mapped[int] = mapped_column(ForeignKey("finding.id"), primary_key=True, autoincrement=False)
    is_right: Mapped[bool]
    moderator_id: Mapped[int]
    marked_at: Mapped[datetime] = mapped_column(UtcDateTime)


class RememberedFactRow(Base):
    """What is remembered of one fact that a published text tells of its author, and goes with it.

    ``digest`` is a hash under a key of the author; ``rarity`` says in coarse steps
    how few people the fact fits. Neither is text.
    """

    __tablename__ = "remembered_fact"

    document_id: Mapped[int] = mapped_column(
        ForeignKey("publication.document_id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    digest: Mapped[str] = mapped_column(String(32), primary_key=True)
    author_id: Mapped[int] = mapped_column(index=True)
    rarity: Mapped[int]

    __table_args__ = (
        CheckConstraint("length(digest) = 32 AND rarity BETWEEN 0 AND 40", name="holds_no_text"),
    )


class FingerprintRow(Base):
    """One number of the fingerprint of a text that is published, waits or was held.

    It is a keyed hash (see :mod:`moderation.screening.likeness`) and goes when the text
    is withdrawn, replaced or erased.
    """

    __tablename__ = "fingerprint"

    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), primary_key=True)

    __table_args__ = (
        CheckConstraint("number BETWEEN 0 AND 281474976710655", name="holds_no_text"),
        Index("ix_fingerprint_revision_id_number", "revision_id", "number"),
        {"sqlite_with_rowid": False},
    )
