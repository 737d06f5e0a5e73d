"""What the screener does to a revision: take it, and bring back a verdict.

The row is the truth. A lease says until when a screener may work on it; when
a killed screener's lease runs out, the sweep hands the revision to another
one. A text that takes its screener down again and again is held for a person.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, or_, select, update
from sqlalchemy.orm import Session

from moderation.publishing.disclosing import interests_of
from moderation.publishing.draft import Draft
from moderation.publishing.gravity import ORDINARY, gravity_of
from moderation.publishing.human_decisions import DECIDED_BEFORE, a_person_must_look
from moderation.publishing.link_rules import rules_in_force
from moderation.publishing.moves import SCREENING, lock_document, move
from moderation.publishing.publications import make_way, publish
from moderation.publishing.remembering import memory_of
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import Act, Standing, Status
from moderation.publishing.tables import Document, FindingRow, Revision
from moderation.screening import Action, Field, Finding, Kind, Outcome, Role, Sensitivity, Submission, Verdict
from moderation.screening.combination.facts import as_rows
from moderation.screening.policy import POLICY, Case
from moderation.screening.rewrite import rewrite

MOST_TRIES = 3

# A finding stays when its text is erased. What the estimate says of its author must not.
_ESTIMATED = POLICY[Case.COMBINATION].reason

# The names that people go by around a document; whoever knows of threads says so.
Pseudonyms = Callable[[Session, int], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Claimed:
    """A revision that this screener may work on until its lease runs out."""

    revision_id: int
    document_id: int
    draft: Draft
    submission: Submission


def claim(
    session: Session,
    vault: Vault,
    revision_id: int,
    now: datetime,
    lease: timedelta,
    digest_key: str | None = None,
    pseudonyms: Pseudonyms | None = None,
) -> Claimed | None:
    """Take a pending revision that nobody works on, or return ``None``.

    Commit before screening, so that others see the lease. A revision taken
    too often is held instead (``screening_failed``), and ``None`` comes back.
    With a ``digest_key`` it is weighed together with what its author has
    published. Raises :class:`BrokenSeal`.
    """
    taken = session.execute(
        update(Revision)
        .where(
            Revision.id == revision_id,
            Revision.status == Status.PENDING,
            or_(Revision.lease_until.is_(None), Revision.lease_until < now),
        )
        .values(lease_until=now + lease, tries=Revision.tries + 1)
        .execution_options(synchronize_session=False)
    )
    assert isinstance(taken, CursorResult)
    if taken.rowcount != 1:
        return None
    revision = session.get_one(Revision, revision_id, populate_existing=True)
    if revision.tries > MOST_TRIES:
        hold_unscreened(session, vault, revision_id, now, detector="screener")
        return None
    draft = vault.open(revision)
    author_id = session.execute(
        select(Document.author_id).where(Document.id == revision.document_id)
    ).scalar_one()
    memory = None
    if digest_key is not None:
        memory = memory_of(session, digest_key, author_id, besides=revision.document_id)
    submission = Submission(
        draft.body,
        draft.title,
        Role(revision.author_role),
        Sensitivity(revision.sensitivity),
        memory,
        frozenset() if pseudonyms is None else pseudonyms(session, revision.document_id),
        revision.floor,
        link_rules=rules_in_force(session),
        interests=interests_of(session, author_id, now),
    )
    return Claimed(revision_id, revision.document_id, draft, submission)


def record_verdict(
    session: Session, vault: Vault, claimed: Claimed, verdict: Verdict, now: datetime
) -> Standing:
    """Store findings, move the revision, and publish it if it is clear: all or nothing.

    A clear text still waits if it would undo a moderator's decision. Raises
    :class:`StaleDecision` if the author withdrew or edited meanwhile, or
    another screener was faster; the caller rolls back.
    """
    document = lock_document(session, claimed.document_id)
    kinds = [finding.kind for finding in verdict.findings]
    least_gravity = 0
    if verdict.outcome is Outcome.CLEAR and a_person_must_look(session, vault, document.id, claimed.draft):
        least_gravity = ORDINARY
        after = move(
            session, claimed.revision_id, Act.HOLD, SCREENING, now, reason=DECIDED_BEFORE, kinds=kinds
        )
    elif verdict.outcome is Outcome.CLEAR:
        first_published_at = None
        if _is_pending(session, claimed):
            first_published_at = make_way(session, document, claimed.revision_id, now)
        after = move(session, claimed.revision_id, Act.CLEAR, SCREENING, now, kinds=kinds)
        publish(session, document, claimed.revision_id, claimed.draft, now, first_published_at, verdict.facts)
    else:
        act = Act.RETURN if verdict.outcome is Outcome.REVISE else Act.HOLD
        after = move(session, claimed.revision_id, act, SCREENING, now, kinds=kinds)
    _store_findings(session, vault, claimed.revision_id, claimed.draft, verdict, least_gravity=least_gravity)
    return after


def hold_unscreened(
    session: Session, vault: Vault, revision_id: int, now: datetime, *, detector: str
) -> None:
    """Hold a pending revision that could not be screened, for a moderator to read."""
    row = POLICY[Case.SCREENING_FAILED]
    finding = Finding(
        kind=row.kind,
        field=Field.TEXT,
        start=0,
        end=0,
        action=Action.HOLD,
        overridable=True,
        detector=detector,
        reason=row.reason,
    )
    move(session, revision_id, Act.HOLD, SCREENING, now, reason=detector, kinds=[Kind.SCREENING_FAILED])
    _store_findings(session, vault, revision_id, None, Verdict.of((finding,)))


def waiting_for_a_screener(session: Session, now: datetime, most: int = 1_000) -> list[int]:
    """Pending revisions that nobody works on, oldest first: what the sweep brings back."""
    return list(
        session.scalars(
            select(Revision.id)
            .where(
                Revision.status == Status.PENDING,
                or_(Revision.lease_until.is_(None), Revision.lease_until < now),
            )
            .order_by(Revision.id)
            .limit(most)
        )
    )


def _is_pending(session: Session, claimed: Claimed) -> bool:
    """Whether the published revision may give way; if not, the move below says why."""
    return bool(
        session.scalar(select(Revision.status).where(Revision.id == claimed.revision_id)) == Status.PENDING
    )


def _store_findings(
    session: Session,
    vault: Vault,
    revision_id: int,
    draft: Draft | None,
    verdict: Verdict,
    *,
    least_gravity: int = 0,
) -> None:
    findings = verdict.findings
    for ordinal, finding in enumerate(findings):
        session.add(
            FindingRow(
                revision_id=revision_id,
                ordinal=ordinal,
                kind=finding.kind,
                field=finding.field,
                start=finding.start,
                end=finding.end,
                action=finding.action,
                overridable=finding.overridable,
                detector=finding.detector,
                reason=_ESTIMATED if finding.kind is Kind.COMBINATION else finding.reason,
            )
        )
    values: dict[str, object] = {"gravity": max(gravity_of(findings), least_gravity)}
    if draft is not None and (findings or verdict.facts):
        revision = session.get_one(Revision, revision_id, populate_existing=True)
        values["sealed_advice"] = vault.seal_advice(revision, _advice(draft, verdict))
    session.flush()
    session.execute(
        update(Revision)
        .where(Revision.id == revision_id)
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()


def _advice(draft: Draft, verdict: Verdict) -> dict[str, object]:
    """Suggestions and estimates by ordinal, the whole text with them applied, and the facts that it tells."""
    findings, facts = verdict.findings, as_rows(verdict.facts)
    if not findings:
        return {"facts": facts}
    in_title = [finding for finding in findings if finding.field is Field.TITLE]
    in_body = [finding for finding in findings if finding.field is Field.TEXT]
    return {
        "suggestions": {str(i): f.suggestion for i, f in enumerate(findings) if f.suggestion is not None},
        "estimates": {str(i): f.reason for i, f in enumerate(findings) if f.kind is Kind.COMBINATION},
        "title": None if draft.title is None else rewrite(draft.title, in_title),
        "body": rewrite(draft.body, in_body),
        "facts": facts,
    }
