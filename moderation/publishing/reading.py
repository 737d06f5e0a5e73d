"""The one reading door: whatever readers see comes through here.

It knows only publications, which the database allows for cleared text alone,
and hands out frozen values; no row of a table leaves this module. Those above
narrow and order :func:`published` by joining their own tables on
:data:`readable_document_id`.

A statement differs only by whether its reader is signed in. So whoever asks
often builds it once for each kind of reader and executes it with parameters.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Row, Select, and_, literal_column, select
from sqlalchemy.orm import Session

from moderation.publishing.draft import Draft
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


_PUBLICATION, _DOCUMENT = Publication.__table__, Document.__table__

readable_document_id: ColumnElement[int] = _PUBLICATION.c.document_id
readable_author_id: ColumnElement[int] = _DOCUMENT.c.author_id
readable_excerpt: ColumnElement[str] = _PUBLICATION.c.excerpt
readable_disclosure: ColumnElement[str | None] = _PUBLICATION.c.disclosure

_COLUMNS = (
    _PUBLICATION.c.document_id,
    _PUBLICATION.c.revision_id,
    _DOCUMENT.c.author_id,
    _DOCUMENT.c.kind,
    _PUBLICATION.c.title,
    _PUBLICATION.c.html,
    _PUBLICATION.c.first_published_at,
    _PUBLICATION.c.published_at,
)
_TITLE_COLUMNS = (*(column for column in _COLUMNS if column.name != "html"), readable_excerpt)


class Companion:
    """Another document's publication beside each row of a statement.

    All its columns are None where ``reader`` may read none.
    """

    def __init__(self, reader: Reader, name: str) -> None:
        self._document = _DOCUMENT.alias(f"{name}_document")
        self._publication = _PUBLICATION.alias(name)
        self._open = _open_to(reader, self._document.c.audience)

    @property
    def is_there(self) -> ColumnElement[bool]:
        return self._publication.c.document_id.is_not(None)

    @property
    def author_id(self) -> ColumnElement[int]:
        return self._document.c.author_id

    def columns(self, *names: str) -> list[ColumnElement[Any]]:
        """Columns of the publication, or ``author_id``, labelled with this companion's name before theirs."""
        return [
            (self._document if name == "author_id" else self._publication)
            .c[name]
            .label(f"{self._publication.name}_{name}")
            for name in names
        ]

    def beside(self, query: Select[Any], document_id: ColumnElement[Any]) -> Select[Any]:
        """``query`` with the publication of the document that ``document_id`` names, if there is one."""
        return query.outerjoin(
            self._document, and_(self._document.c.id == document_id, self._open)
        ).outerjoin(self._publication, self._publication.c.document_id == self._document.c.id)


def newest_words(kind: str, author_id: ColumnElement[int]) -> ColumnElement[str | None]:
    """The body of the newest published document of ``kind`` by an author, as a column of any statement.

    For what everyone may read about an author, such as a name.
    """
    publication, document = _PUBLICATION.alias(), _DOCUMENT.alias()
    open_to_all = _open_to(Reader(), document.c.audience)
    return (
        select(publication.c.body)
        .join_from(document, publication, publication.c.document_id == document.c.id)
        .where(document.c.author_id == author_id, document.c.kind == kind, open_to_all)
        .order_by(document.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )


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


def read_draft(session: Session, reader: Reader, document_id: int) -> Draft | None:
    """What ``reader`` may read of a document, as it was written; for whoever writes its next version."""
    query = _select((_PUBLICATION.c.title, _PUBLICATION.c.body), reader, ())
    row = session.execute(query.where(readable_document_id == document_id)).first()
    return Draft(row.body, row.title) if row else None


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


def writers_of(session: Session, documents: CompoundSelect[int], most: int) -> list[int]:
    """The accounts that wrote one of ``documents`` (a statement of their ids), newest accounts first."""
    written = select(Document.author_id).where(Document.id.in_(documents.scalar_subquery()))
    newest = written.group_by(Document.author_id).order_by(Document.author_id.desc()).limit(most)
    return list(session.scalars(newest))


def kind_and_author(session: Session, document_id: int) -> tuple[str, int] | None:
    """What kind of text a document is and whose; None if there is no such document."""
    row = session.execute(select(Document.kind, Document.author_id).where(Document.id == document_id)).first()
    return None if row is None else (row.kind, row.author_id)


def _select(columns: Sequence[Any], reader: Reader, more: Sequence[Any]) -> Select[Any]:
    return (
        select(*columns, *more)
        .join_from(_PUBLICATION, _DOCUMENT, _DOCUMENT.c.id == _PUBLICATION.c.document_id)
        .where(_open_to(reader, _DOCUMENT.c.audience))
    )


def _open_to(reader: Reader, audience: ColumnElement[str]) -> ColumnElement[bool]:
    """Written out: a statement that was built once needs no parameters for it."""
    return audience.in_([literal_column(f"'{one}'") for one in reader.audiences])
