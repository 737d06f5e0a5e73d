"""No sequence of events shows an uncleared text or loses a pending one.

Hypothesis plays authors, screeners (also killed ones), moderators (also late
ones) and the clock; a model of a few lines says after every step what readers
must see. Each run writes new documents into one migrated database.
"""

import itertools
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from moderation.publishing.errors import (
    AppealedBefore,
    ForbiddenMove,
    NoOverride,
    StaleDecision,
)
from moderation.publishing.screening_desk import MOST_TRIES, Claimed, claim, record_verdict
from moderation.publishing.statuses import (
    CLEARED,
    ERASED,
    PENDING,
    REJECTED,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Standing,
)
from moderation.publishing.submitting import Receipt
from moderation.publishing.tables import Base, Decision, Document, Publication, Revision
from moderation.review import deciding
from moderation.review.deciding import DecidedBeforeAppeal, OwnTextDecision
from moderation.screening import Verdict
from tests.moderation.publishing import scripted
from tests.moderation.publishing.small_site import (
    ANOTHER_MODERATOR,
    AUTHOR,
    LEASE,
    MODERATOR,
    RETENTION,
    SmallSite,
)

WORDS = ["", "", "[nudge]", "[revise]", "[no override]", "[hold]", "[crisis]", "[raise]"]
OPEN = (PENDING, WITH_AUTHOR, WITH_MODERATOR)
AFTER_SCREENING = {
    "": CLEARED,
    "[nudge]": CLEARED,
    "[revise]": WITH_AUTHOR,
    "[no override]": WITH_AUTHOR,
    "[hold]": WITH_MODERATOR,
    "[crisis]": WITH_MODERATOR,
}
SENTINEL = "Zebrafinch"
MOST_DOCUMENTS = 3


@dataclass
class ModelRevision:
    """What the test believes of one revision."""

    revision_id: int
    document_id: int
    body: str
    words: str
    standing: Standing = PENDING
    changed_at: object = None
    leased_until: object = None
    tries: int = 0
    turned_down_by: set[int] = field(default_factory=set)
    barred: set[int] | None = None  # once its author has appealed: who may not decide


@dataclass
class Model:
    """What the test believes: revisions in order, and what readers see of each document."""

    revisions: dict[int, ModelRevision] = field(default_factory=dict)
    seen: dict[int, int] = field(default_factory=dict)  # document -> the revision that readers see
    decisions: int = 0
    turned_down: set[int] = field(default_factory=set)  # documents that a person last said no to

    def of(self, document_id: int) -> list[ModelRevision]:
        return [r for r in self.revisions.values() if r.document_id == document_id]


class Forum(RuleBasedStateMachine):
    """Everything that can happen to texts, in any order."""

    site: SmallSite
    numbers: Iterator[int]

    def __init__(self) -> None:
        super().__init__()
        self.model = Model()
        self.first_document = self.highest(Document) + 1
        self.first_decision = self.highest(Decision) + 1
        self.started_at = self.site.clock.now

    def highest(self, table: type[Document] | type[Decision]) -> int:
        with self.site.transaction() as session:
            return session.scalar(select(func.max(table.id))) or 0

    revisions = Bundle("revisions")
    claims = Bundle("claims")

    # --- the model's own moves

    def moves(self, revision: ModelRevision, standing: Standing) -> None:
        revision.standing = standing
        revision.changed_at = self.site.clock()
        if standing == CLEARED:
            for older in self.model.of(revision.document_id):
                if older is not revision and (
                    older.standing == CLEARED
                    or (older.revision_id < revision.revision_id and older.standing in OPEN)
                ):
                    older.standing = WITHDRAWN
                    older.changed_at = self.site.clock()
            self.model.seen[revision.document_id] = revision.revision_id
        elif self.model.seen.get(revision.document_id) == revision.revision_id:
            del self.model.seen[revision.document_id]

    def adds(self, receipt: Receipt, body: str, words: str) -> int:
        self.model.revisions[receipt.revision_id] = ModelRevision(
            receipt.revision_id, receipt.document_id, body, words, changed_at=self.site.clock()
        )
        return receipt.revision_id

    def is_free(self, revision: ModelRevision) -> bool:
        leased = revision.leased_until
        return revision.standing == PENDING and (leased is None or leased < self.site.clock())  # type: ignore[operator]

    def takes(self, revision: ModelRevision) -> bool:
        """The model's claim: whether somebody now works on it."""
        if not self.is_free(revision):
            return False
        revision.tries += 1
        if revision.tries > MOST_TRIES:
            self.moves(revision, WITH_MODERATOR)
            return False
        revision.leased_until = self.site.clock() + LEASE
        return True

    def is_judged(self, revision: ModelRevision, after: Standing) -> None:
        """The screener's verdict arrives; it does not overrule a person's no."""
        overruled = after == CLEARED and revision.document_id in self.model.turned_down
        self.moves(revision, WITH_MODERATOR if overruled else after)

    # --- the author

    @initialize(target=revisions)
    def one_text_is_read_and_another_edited(self) -> object:
        read, edited = self.submits(""), self.submits("")
        self.is_screened(read)
        self.is_screened(edited)
        return multiple(read, edited, self.edits(edited, ""))

    def has_few_documents(self) -> bool:
        return len({r.document_id for r in self.model.revisions.values()}) < MOST_DOCUMENTS

    # Few documents, so that much happens to each.
    @precondition(has_few_documents)
    @rule(target=revisions, words=st.sampled_from(WORDS))
    def submits(self, words: str) -> int:
        body = f"{SENTINEL} {next(self.numbers)} {words}".strip()
        receipt = self.site.post(body, key=body)
        again = self.site.post(body, key=body)
        assert again == Receipt(receipt.document_id, receipt.revision_id, repeated=True)
        return self.adds(receipt, body, words)

    @rule(target=revisions, revision_id=revisions, words=st.sampled_from(WORDS))
    def edits(self, revision_id: int, words: str) -> int:
        document_id = self.model.revisions[revision_id].document_id
        body = f"{SENTINEL} {next(self.numbers)} {words}".strip()
        receipt = self.site.edit(document_id, body)
        for older in self.model.of(document_id):
            if older.standing in OPEN:
                self.moves(older, WITHDRAWN)
        return self.adds(receipt, body, words)

    @rule(revision_id=revisions)
    def withdraws(self, revision_id: int) -> None:
        document_id = self.model.revisions[revision_id].document_id
        self.site.withdraw(document_id)
        for revision in self.model.of(document_id):
            if revision.standing in (*OPEN, CLEARED):
                self.moves(revision, WITHDRAWN)

    @rule(revision_id=revisions)
    def asks_a_moderator(self, revision_id: int) -> None:
        revision = self.model.revisions[revision_id]
        try:
            self.site.ask_a_moderator(revision_id)
        except NoOverride:
            assert "[no override]" in revision.body
        except StaleDecision:
            assert revision.standing != WITH_AUTHOR
        else:
            assert revision.standing == WITH_AUTHOR
            self.moves(revision, WITH_MODERATOR)

    @rule(revision_id=revisions)
    def appeals(self, revision_id: int) -> None:
        """Perhaps twice, perhaps about what was not rejected or has a newer version."""
        revision = self.model.revisions[revision_id]
        newest = max(r.revision_id for r in self.model.of(revision.document_id))
        try:
            self.site.appeal(revision_id)
        except AppealedBefore:
            assert revision.barred is not None
        except StaleDecision:
            assert revision.standing != REJECTED or revision_id != newest
        else:
            assert (revision.standing, revision.barred, revision_id) == (REJECTED, None, newest)
            revision.barred = set(revision.turned_down_by)
            self.moves(revision, WITH_MODERATOR)

    @precondition(lambda self: any(r.standing == REJECTED for r in self.model.revisions.values()))
    @rule(choice=st.integers(0, 99))
    def what_was_rejected_is_appealed(self, choice: int) -> None:
        rejected = [r.revision_id for r in self.model.revisions.values() if r.standing == REJECTED]
        self.appeals(rejected[choice % len(rejected)])

    # --- screeners

    @rule(revision_id=revisions)
    def is_screened(self, revision_id: int) -> None:
        """By a screener that lives."""
        revision = self.model.revisions[revision_id]
        if revision.words == "[raise]":
            with pytest.raises(scripted.ScreeningBroke) if self.would_screen(revision) else nullcontext():
                self.site.screen(revision_id)
            self.takes(revision)
            return
        free = self.takes(revision)
        assert self.site.screen(revision_id) == free
        if free:
            self.is_judged(revision, AFTER_SCREENING[revision.words])

    def would_screen(self, revision: ModelRevision) -> bool:
        return self.is_free(revision) and revision.tries < MOST_TRIES

    @rule(target=claims, revision_id=revisions)
    def is_claimed(self, revision_id: int) -> object:
        """By a screener that is slow, or will be killed and never come back."""
        free = self.takes(self.model.revisions[revision_id])
        with self.site.transaction() as session:
            claimed = claim(session, self.site.vault, revision_id, self.site.clock(), LEASE)
        assert (claimed is not None) == free
        return claimed if claimed else multiple()

    @rule(claimed=consumes(claims))
    def a_slow_screener_answers(self, claimed: Claimed) -> None:
        revision = self.model.revisions[claimed.revision_id]
        verdict = Verdict.of(()) if revision.words == "[raise]" else scripted.screen(claimed.submission)
        after = AFTER_SCREENING.get(revision.words, CLEARED)
        try:
            with self.site.transaction() as session:
                record_verdict(session, self.site.vault, claimed, verdict, self.site.clock())
        except StaleDecision:
            assert revision.standing != PENDING
        else:
            assert revision.standing == PENDING
            self.is_judged(revision, after)

    @rule()
    def a_sweep_comes(self) -> None:
        for revision in self.model.revisions.values():
            if self.takes(revision) and revision.words != "[raise]":
                self.is_judged(revision, AFTER_SCREENING[revision.words])
        self.site.work.sweep()

    # --- moderators

    @rule(
        revision_id=revisions,
        decision=st.sampled_from(
            [
                (deciding.publish_as_it_is, WITH_MODERATOR, CLEARED),
                (deciding.ask_author_to_edit, WITH_MODERATOR, WITH_AUTHOR),
                (deciding.reject, WITH_MODERATOR, REJECTED),
                (deciding.take_down, CLEARED, WITH_MODERATOR),
            ]
        ),
        moderator=st.sampled_from([MODERATOR, ANOTHER_MODERATOR, AUTHOR]),
    )
    def is_decided(
        self, revision_id: int, decision: tuple[Callable[..., object], Standing, Standing], moderator: int
    ) -> None:
        """Perhaps late, perhaps by its own author."""
        decide, before, after = decision
        revision = self.model.revisions[revision_id]
        try:
            self.site.decides(decide, revision_id, moderator)
        except OwnTextDecision:
            assert moderator == AUTHOR
        except DecidedBeforeAppeal:
            assert revision.barred is not None
            assert moderator in revision.barred
        except StaleDecision:
            assert revision.standing != before
        except NoOverride:
            assert decide is deciding.publish_as_it_is
            assert "[no override]" in revision.body
        else:
            assert moderator != AUTHOR
            assert moderator not in (revision.barred or ())
            assert revision.standing == before
            self.moves(revision, after)
            self.is_answered(revision, moderator, no=decide in (deciding.reject, deciding.take_down))

    def is_answered(self, revision: ModelRevision, moderator: int, *, no: bool) -> None:
        """A moderator's last word on a document."""
        if no:
            revision.turned_down_by.add(moderator)
        (self.model.turned_down.add if no else self.model.turned_down.discard)(revision.document_id)

    @precondition(lambda self: self.model.seen)
    @rule(choice=st.integers(0, MOST_DOCUMENTS - 1))
    def what_is_read_is_taken_down(self, choice: int) -> None:
        seen = sorted(self.model.seen.values())
        revision = self.model.revisions[seen[choice % len(seen)]]
        moderator = ANOTHER_MODERATOR if MODERATOR in (revision.barred or ()) else MODERATOR
        self.site.decides(deciding.take_down, revision.revision_id, moderator)
        self.moves(revision, WITH_MODERATOR)
        self.is_answered(revision, moderator, no=True)

    @rule(target=revisions, revision_id=revisions)
    def its_rewrite_is_sent(self, revision_id: int) -> object:
        revision = self.model.revisions[revision_id]
        try:
            receipt = self.site.decides(deciding.publish_the_rewrite, revision_id)
        except (StaleDecision, ForbiddenMove):
            return multiple()
        except DecidedBeforeAppeal:
            assert MODERATOR in (revision.barred or ())
            return multiple()
        assert revision.standing == WITH_MODERATOR
        assert isinstance(receipt, Receipt)
        self.moves(revision, WITHDRAWN)
        self.is_answered(revision, MODERATOR, no=False)
        for older in self.model.of(revision.document_id):
            if older.standing in OPEN:
                self.moves(older, WITHDRAWN)
        own = self.site.own_text(receipt.revision_id)
        assert own.draft is not None
        words = next((word for word in WORDS if word and word in own.draft.body), "")
        return self.adds(receipt, own.draft.body, words)

    # --- time

    @rule(seconds=st.sampled_from([1, 20, 40]))
    def time_passes(self, seconds: int) -> None:
        self.site.clock.forward(seconds=seconds)

    @rule(days=st.sampled_from([1, 31]))
    def retention_comes(self, days: int) -> None:
        self.site.clock.forward(days=days)
        self.site.work.erase(RETENTION)
        for revision in self.model.revisions.values():
            over = revision.changed_at <= self.site.clock() - RETENTION  # type: ignore[operator]
            if over and revision.standing in (REJECTED, WITHDRAWN, WITH_AUTHOR):
                self.moves(revision, ERASED)

    # --- what must hold after every step

    @invariant()
    def readers_see_exactly_what_was_cleared(self) -> None:
        with self.site.transaction() as session:
            rows = session.execute(
                select(Publication.document_id, Publication.revision_id, Publication.body).where(
                    Publication.document_id >= self.first_document
                )
            ).all()
        assert {row.document_id: (row.revision_id, row.body) for row in rows} == {
            document_id: (revision_id, self.model.revisions[revision_id].body)
            for document_id, revision_id in self.model.seen.items()
        }
        assert len(rows) == len({row.document_id for row in rows})

    @invariant()
    def every_revision_stands_where_it_should(self) -> None:
        with self.site.transaction() as session:
            rows = session.execute(
                select(Revision.id, Revision.status, Revision.turn, Revision.sealed_text.is_(None)).where(
                    Revision.document_id >= self.first_document
                )
            ).all()
        assert {row[0]: (row[1], row[2]) for row in rows} == {
            r.revision_id: (r.standing.status, r.standing.turn) for r in self.model.revisions.values()
        }
        for number, status, _, empty in rows:
            assert empty == (status == "erased"), number

    @invariant()
    def what_left_pending_was_moved_by_a_decision(self) -> None:
        with self.site.transaction() as session:
            decided = dict(
                session.execute(
                    select(Decision.revision_id, func.count())
                    .where(Decision.document_id >= self.first_document)
                    .group_by(Decision.revision_id)
                ).all()
            )
        for revision in self.model.revisions.values():
            assert (decided[revision.revision_id] == 1) == (revision.standing == PENDING)
        total = sum(decided.values())
        assert total >= self.model.decisions, "decisions only grow"
        self.model.decisions = total

    def teardown(self) -> None:
        """No words in the open outside of publications; everything pending can still be screened."""
        with self.site.transaction() as session:
            for table in Base.metadata.tables.values():
                if table.name not in ("document", "revision", "decision", "finding"):
                    continue
                owner = "id" if table.name == "document" else "document_id"
                query = select(*table.c)
                if owner in table.c:
                    query = query.where(table.c[owner] >= self.first_document)
                for row in session.execute(query):
                    for value in row:
                        seen = bytes(value).decode("latin-1") if isinstance(value, bytes) else str(value)
                        assert SENTINEL not in seen
        for _ in range(MOST_TRIES + 1):
            self.site.clock.forward(minutes=1)
            self.a_sweep_comes()
        assert all(r.standing != PENDING for r in self.model.revisions.values())
        self.readers_see_exactly_what_was_cleared()
        self.every_revision_stands_where_it_should()


def play(site: SmallSite, examples: int, steps: int) -> None:
    machine = type("Forum", (Forum,), {"site": site, "numbers": itertools.count()})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
            database=None,
        ),
    )


def test_nothing_uncleared_is_read_and_nothing_pending_is_lost(site: SmallSite) -> None:
    on_postgresql = site.engine.dialect.name == "postgresql"
    play(site, examples=8 if on_postgresql else 60, steps=25 if on_postgresql else 40)


def test_the_machine_sees_a_leak(site: SmallSite) -> None:
    """A core that publishes held text on the sly would be found out."""
    machine = type("Forum", (Forum,), {"site": site, "numbers": itertools.count()})
    forum = machine()
    revision_id = forum.submits("[hold]")
    forum.is_screened(revision_id)
    forum.readers_see_exactly_what_was_cleared()
    site.decides(deciding.publish_as_it_is, revision_id)
    with pytest.raises(AssertionError):
        forum.readers_see_exactly_what_was_cleared()
    with pytest.raises(AssertionError):
        forum.every_revision_stands_where_it_should()
