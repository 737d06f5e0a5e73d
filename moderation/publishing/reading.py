"""The one reading door: whatever readers see comes through here.

It knows only publications, which the database allows for cleared text alone,
and hands out frozen values; no row of a table leaves this module. Those above
narrow and order :func:`published` by joining their own tables on
:data:`readable_document_id`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, select
from sqlalchemy.orm import Session

from moderation.publishing.submitting import Audience
from moderation.publishing.tables import Document, Publication


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: a stranger or somebody signed in."""

    account_id: int | None = None

    @property
    def audiences(self) -> Sequence[Audience]:
        """The audiences that this reader belongs to."""
        if self.account_id is None:
            return (Audience.EVERYONE,)
        return (Audience.EVERYONE, Audience.MEMBERS)


@dataclass(frozen=True, slots=True)
class Published:
    """A document as readers see it. ``html`` is sanitised; the rest is plain text."""

    document_id: int
    revision_id: int
    author_id: int
    kind: str
    title: str | None = field(repr=False)
    html: str = field(repr=False)
    first_published_at: datetime
    published_at: datetime
    excerpt: str = field(repr=False, default="")

    @property
    def was_edited(self) -> bool:
        return self.published_at > self.first_published_at


readable_document_id: ColumnElement[int] = Publication.__table__.c.document_id

_COLUMNS = (
    Publication.document_id,
    Publication.revision_id,
    Document.author_id,
    Document.kind,
    Publication.title,
    Publication.html,
    Publication.first_published_at,
    Publication.published_at,
)
_TITLE_COLUMNS = (*(column for column in _COLUMNS if column is not Publication.html), Publication.excerpt)


def published(reader: Reader, *more: Any) -> Select[Any]:
    """A select over what ``reader`` may read, with ``more`` columns at the end of each row.

    Turn its rows into values with :func:`as_published`.
    """
    return _select(_COLUMNS, reader, more)


def published_titles(reader: Reader, *more: Any) -> Select[Any]:
    """Like :func:`published` for lists: an ``excerpt`` in place of the ``html``."""
    return _select(_TITLE_COLUMNS, reader, more)


def as_published(row: Row[Any]) -> Published:
    """The frozen value of a row of :func:`published` or :func:`published_titles`."""
    return Published(
        document_id=row.document_id,
        revision_id=row.revision_id,
        author_id=row.author_id,
        kind=row.kind,
        title=row.title,
        html=getattr(row, "html", ""),
        first_published_at=row.first_published_at,
        published_at=row.published_at,
        excerpt=getattr(row, "excerpt", ""),
    )


def read_published(session: Session, reader: Reader, document_id: int) -> Published | None:
    """One publication, or None if there is none that ``reader`` may read."""
    row = session.execute(published(reader).where(readable_document_id == document_id)).first()
    return as_published(row) if row else None


def names_of(session: Session, kind: str, author_ids: Sequence[int]) -> dict[int, str]:
    """The published names (documents of ``kind``) of these authors; the nameless are left out.

    One name per author: the newest document counts.
    """
    rows = session.execute(
        select(Document.author_id, Publication.body)
        .join(Publication, Publication.document_id == Document.id)
        .where(Document.kind == kind, Document.author_id.in_(sorted(set(author_ids))))
        .order_by(Document.id)
    )
    return {row.author_id: row.body for row in rows}


def _select(columns: Sequence[Any], reader: Reader, more: Sequence[Any]) -> Select[Any]:
    return (
        select(*columns, *more)
        .join_from(Publication, Document, Document.id == Publication.document_id)
        .where(Document.audience.in_(reader.audiences))
    )
