"""One revision with everything that is to be said of it, as its author and its moderators read it."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderation.publishing.draft import Draft, is_acceptable
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
        return any(not remark.overridable for remark in self.remarks if remark.action.stops)

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
