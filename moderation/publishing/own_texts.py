"""What authors see of their own texts."""

import dataclasses
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from moderation.publishing.draft import Draft, is_acceptable
from moderation.publishing.errors import NoSuchText, NotYours
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import REJECTED, Act, Standing, Status, Turn
from moderation.publishing.tables import (
    Decision,
    Document,
    FindingDispute,
    FindingMark,
    FindingRow,
    Publication,
    Revision,
)
from moderation.screening import Action, Field, Kind


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding as its author or a moderator reads it."""

    kind: Kind
    field: Field
    start: int
    end: int
    action: Action
    overridable: bool
    detector: str
    reason: str
    suggestion: str | None = dataclasses.field(repr=False)  # it may repeat words of the text
    is_disputed: bool = False
    is_right: bool | None = None  # as a moderator has marked it


@dataclass(frozen=True, slots=True)
class Appeal:
    """When an author asked for a second look, and the code of the reason that it is about."""

    at: datetime
    about: str | None


@dataclass(frozen=True, slots=True)
class OwnText:
    """One revision as its author sees it. ``draft`` is None once the text is erased."""

    revision_id: int
    document_id: int
    kind: str
    number: int
    standing: Standing
    created_at: datetime
    changed_at: datetime
    is_published: bool
    draft: Draft | None
    rewritten: Draft | None
    remarks: tuple[Remark, ...]
    last_act: Act
    last_reason: str | None
    newest_revision_id: int
    appeal: Appeal | None = None

    @property
    def revision_is_newest(self) -> bool:
        return self.revision_id == self.newest_revision_id

    @property
    def may_ask_a_moderator(self) -> bool:
        """Whether nothing in it must be edited away first."""
        return self.standing.turn is Turn.AUTHOR and not self.must_be_edited

    @property
    def must_be_edited(self) -> bool:
        """Whether it has a finding that nobody may publish, not even a moderator."""
        return any(not remark.overridable for remark in self.remarks if remark.action is not Action.NUDGE)

    @property
    def may_appeal(self) -> bool:
        """Whether its author may ask another moderator to look again: once, about the newest revision."""
        return self.standing == REJECTED and self.appeal is None and self.revision_is_newest

    @property
    def may_use_the_rewrite(self) -> bool:
        return (
            self.standing.status is Status.HELD
            and self.rewritten is not None
            and self.rewritten != self.draft
            and is_acceptable(self.rewritten)
        )


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """A line in the list of an author's texts; it holds no text."""

    document_id: int
    revision_id: int
    kind: str
    standing: Standing
    changed_at: datetime
    is_published: bool


@dataclass(frozen=True, slots=True)
class LatestDecision:
    """What was decided last: an act, the code of its reason, and the kinds that were found."""

    act: Act
    reason: str | None
    kinds: tuple[Kind, ...]


def open_own_text(session: Session, vault: Vault, revision_id: int, author_id: int) -> OwnText:
    """One's own revision with its remarks. Raises :class:`NotYours`, :class:`NoSuchText`."""
    revision, document = own_revision(session, revision_id, author_id)
    return read_revision(session, vault, revision, document)


def newest_own_revision(session: Session, document_id: int, author_id: int) -> int:
    """The newest revision of one's own document. Raises like :func:`open_own_text`."""
    row = session.execute(
        select(Revision.id, Document.author_id)
        .join(Document, Document.id == Revision.document_id)
        .where(Document.id == document_id)
        .order_by(Revision.number.desc())
        .limit(1)
    ).first()
    if row is None:
        raise NoSuchText(document_id)
    if row.author_id != author_id:
        raise NotYours(document_id)
    return int(row.id)


def newest_of_kind(session: Session, author_id: int, kind: str) -> int | None:
    """The newest document of ``kind`` that somebody has handed in, if there is one."""
    return session.scalar(
        select(Document.id)
        .where(Document.author_id == author_id, Document.kind == kind)
        .order_by(Document.id.desc())
        .limit(1)
    )


def own_documents(
    session: Session, author_id: int, revision_ids: Iterable[int]
) -> dict[int, tuple[int, str]]:
    """The document and its kind for each of these revisions that is one's own, in one statement."""
    rows = session.execute(
        select(Revision.id, Revision.document_id, Document.kind)
        .join(Document, Document.id == Revision.document_id)
        .where(Revision.id.in_(sorted(set(revision_ids))), Document.author_id == author_id)
    )
    return {row.id: (row.document_id, row.kind) for row in rows}


def own_texts(
    session: Session,
    author_id: int,
    kinds: Sequence[str],
    before: int | None = None,
    most: int = 20,
    standings: Collection[Standing] = (),
) -> list[OwnEntry]:
    """The newest revision of each of one's documents, newest document first.

    With ``standings`` only of those whose newest revision stands so.
    """
    newest = (
        select(Revision.id)
        .where(Revision.document_id == Document.id)
        .order_by(Revision.number.desc())
        .limit(1)
        .correlate(Document)
        .scalar_subquery()
    )
    query = (
        select(Document.id, Document.kind, Revision, Publication.revision_id.label("published"))
        .join(Revision, Revision.id == newest)
        .outerjoin(Publication, Publication.document_id == Document.id)
        .where(Document.author_id == author_id, Document.kind.in_(kinds))
        .order_by(Document.id.desc())
        .limit(most)
    )
    if before is not None:
        query = query.where(Document.id < before)
    if standings:
        query = query.where(or_(*(_stands(one) for one in standings)))
    return [
        OwnEntry(
            document_id=row.id,
            revision_id=row.Revision.id,
            kind=row.kind,
            standing=Standing.stored(row.Revision.status, row.Revision.turn),
            changed_at=row.Revision.changed_at,
            is_published=row.published is not None,
        )
        for row in session.execute(query)
    ]


def _stands(standing: Standing) -> ColumnElement[bool]:
    same_turn = Revision.turn.is_(None) if standing.turn is None else Revision.turn == standing.turn
    return and_(Revision.status == standing.status, same_turn)


def latest_decisions(session: Session, revision_ids: Iterable[int]) -> dict[int, LatestDecision]:
    """What was last decided about each of these revisions, in one statement."""
    latest = (
        select(func.max(Decision.id))
        .where(Decision.revision_id.in_(sorted(set(revision_ids))))
        .group_by(Decision.revision_id)
    )
    rows = session.execute(
        select(Decision.revision_id, Decision.act, Decision.reason, Decision.kinds).where(
            Decision.id.in_(latest)
        )
    )
    return {
        row.revision_id: LatestDecision(
            Act(row.act), row.reason, tuple(Kind(one) for one in row.kinds.split())
        )
        for row in rows
    }


def read_revision(session: Session, vault: Vault, revision: Revision, document: Document) -> OwnText:
    """A revision with its remarks, for its author or, through review, a moderator."""
    erased = revision.status == Status.ERASED
    draft = None if erased else vault.open(revision)
    advice = {} if erased else vault.open_advice(revision)
    suggestions, estimates = advice.get("suggestions", {}), advice.get("estimates", {})
    rows = session.execute(
        select(FindingRow, FindingDispute.finding_id.is_not(None).label("disputed"), FindingMark.is_right)
        .outerjoin(FindingDispute, FindingDispute.finding_id == FindingRow.id)
        .outerjoin(FindingMark, FindingMark.finding_id == FindingRow.id)
        .where(FindingRow.revision_id == revision.id)
        .order_by(FindingRow.ordinal)
    )
    decisions = session.scalars(
        select(Decision).where(Decision.revision_id == revision.id).order_by(Decision.id)
    ).all()
    last = decisions[-1]
    published = session.scalar(select(Publication.revision_id).where(Publication.document_id == document.id))
    newest = session.scalars(
        select(Revision.id)
        .where(Revision.document_id == document.id)
        .order_by(Revision.number.desc())
        .limit(1)
    ).one()
    return OwnText(
        revision_id=revision.id,
        document_id=document.id,
        kind=document.kind,
        number=revision.number,
        standing=Standing.stored(revision.status, revision.turn),
        created_at=revision.created_at,
        changed_at=revision.changed_at,
        is_published=published == revision.id,
        draft=draft,
        rewritten=Draft(advice["body"], advice.get("title")) if "body" in advice else None,
        remarks=tuple(
            _remark(
                row,
                estimates.get(str(row.ordinal)) or row.reason,
                suggestions.get(str(row.ordinal)),
                bool(disputed),
                is_right,
            )
            for row, disputed, is_right in rows
        ),
        last_act=Act(last.act),
        last_reason=last.reason,
        newest_revision_id=newest,
        appeal=_appeal_in(decisions),
    )


def _appeal_in(decisions: Sequence[Decision]) -> Appeal | None:
    for rejection, one in pairwise(decisions):
        if one.act == Act.APPEAL:
            return Appeal(one.decided_at, rejection.reason)
    return None


def _remark(
    row: FindingRow, reason: str, suggestion: str | None, is_disputed: bool, is_right: bool | None
) -> Remark:
    return Remark(
        kind=Kind(row.kind),
        field=Field(row.field),
        start=row.start,
        end=row.end,
        action=Action(row.action),
        overridable=row.overridable,
        detector=row.detector,
        reason=reason,
        suggestion=suggestion,
        is_disputed=is_disputed,
        is_right=is_right,
    )


def own_revision(session: Session, revision_id: int, author_id: int) -> tuple[Revision, Document]:
    """The rows of one's own revision, for this package. Raises like :func:`open_own_text`."""
    revision = session.get(Revision, revision_id, populate_existing=True)
    if revision is None:
        raise NoSuchText(revision_id)
    document = session.get_one(Document, revision.document_id)
    if document.author_id != author_id:
        raise NotYours(revision_id)
    return revision, document
