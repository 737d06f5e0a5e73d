"""The table of moves, all cells: who may do what to a revision, and from where."""

from datetime import UTC, datetime
from itertools import product

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from moderation.publishing.database import open_engine
from moderation.publishing.errors import ForbiddenMove, NoSuchText, StaleDecision
from moderation.publishing.moves import By, move, standing_of
from moderation.publishing.sealing import Vault
from moderation.publishing.statuses import (
    CLEARED,
    ERASED,
    MOVES,
    PENDING,
    REJECTED,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Act,
    Actor,
    Standing,
    Status,
    Turn,
)
from moderation.publishing.tables import Decision
from tests.conftest import Clock
from tests.moderation.publishing.small_site import SmallSite

A, S, M, Y = Actor.AUTHOR, Actor.SCREENING, Actor.MODERATOR, Actor.SYSTEM
STANDINGS = (PENDING, CLEARED, WITH_AUTHOR, WITH_MODERATOR, REJECTED, WITHDRAWN, ERASED)
OPEN = {PENDING, WITH_AUTHOR, WITH_MODERATOR}

# Written out a second time on purpose: a change of the rules changes two places.
RULES: dict[Act, tuple[set[Actor], set[Standing], Standing]] = {
    # Screening only clears or holds, and only what is pending.
    Act.CLEAR: ({S}, {PENDING}, CLEARED),
    Act.HOLD: ({S}, {PENDING}, WITH_MODERATOR),
    Act.RETURN: ({S}, {PENDING}, WITH_AUTHOR),
    # People decide, one after the other.
    Act.ASK_MODERATOR: ({A}, {WITH_AUTHOR}, WITH_MODERATOR),
    Act.PUBLISH: ({M}, {WITH_MODERATOR}, CLEARED),
    Act.ASK_AUTHOR: ({M}, {WITH_MODERATOR}, WITH_AUTHOR),
    Act.REJECT: ({M}, {WITH_MODERATOR}, REJECTED),
    Act.TAKE_DOWN: ({M}, {CLEARED}, WITH_MODERATOR),
    # A second look at what was rejected; how often, and by whom, stands elsewhere.
    Act.APPEAL: ({A}, {REJECTED}, WITH_MODERATOR),
    # An author takes back what is theirs at any time.
    Act.WITHDRAW: ({A, Y}, OPEN | {CLEARED}, WITHDRAWN),
    Act.REPLACE: ({A, M, Y}, OPEN | {CLEARED}, WITHDRAWN),
    # What waits for a moderator or a screener is never erased.
    Act.ERASE: ({Y}, {REJECTED, WITHDRAWN, WITH_AUTHOR}, ERASED),
}

WAYS: dict[Standing, list[tuple[Act, Actor]]] = {
    PENDING: [],
    CLEARED: [(Act.CLEAR, S)],
    WITH_AUTHOR: [(Act.RETURN, S)],
    WITH_MODERATOR: [(Act.HOLD, S)],
    REJECTED: [(Act.HOLD, S), (Act.REJECT, M)],
    WITHDRAWN: [(Act.WITHDRAW, A)],
    ERASED: [(Act.WITHDRAW, A), (Act.ERASE, Y)],
}
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_the_table_of_moves_says_what_the_rules_say() -> None:
    assert {act: (set(rule.by), set(rule.before), rule.after) for act, rule in MOVES.items()} == RULES


def test_nothing_becomes_pending_again_and_nothing_leaves_erased() -> None:
    assert all(rule.after != PENDING and ERASED not in rule.before for rule in MOVES.values())


def test_only_screening_and_moderators_clear() -> None:
    assert {actor for rule in MOVES.values() if rule.after == CLEARED for actor in rule.by} == {S, M}


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("turn", [None, *Turn])
def test_a_turn_belongs_to_held_text_and_only_to_it(status: Status, turn: Turn | None) -> None:
    if (status is Status.HELD) == (turn is not None):
        assert Standing(status, turn)
    else:
        with pytest.raises(ValueError, match="turn"):
            Standing(status, turn)


def test_every_actor_act_and_standing(sqlite_url: str, vault: Vault, clock: Clock) -> None:
    """All 13 x 4 x 7 cells. SQLite is enough: the database's own table is tested on both."""
    engine = open_engine(sqlite_url)
    site = SmallSite(engine, vault, clock)
    receipts = {before: site.post() for before in STANDINGS}
    outcomes: dict[str, int] = {"moved": 0, "forbidden": 0, "stale": 0}
    with Session(engine) as session:
        for before, way in WAYS.items():
            for act, actor in way:
                move(session, receipts[before].revision_id, act, By(actor), NOW)
        for act, actor, before in product(Act, Actor, STANDINGS):
            revision_id = receipts[before].revision_id
            savepoint = session.begin_nested()
            try:
                outcome = "moved"
                after = move(session, revision_id, act, By(actor, 3), NOW, reason="because", kinds=["name"])
                assert after == standing_of(session, revision_id) == RULES[act][2]
                decision = session.query(Decision).order_by(Decision.id.desc()).first()
                assert decision is not None
                assert (decision.act, decision.actor, decision.actor_id, decision.reason, decision.kinds) == (
                    act, actor, 3, "because", "name",
                )  # fmt: skip
            except ForbiddenMove:
                outcome = "forbidden"
            except StaleDecision:
                outcome = "stale"
            savepoint.rollback()
            session.expire_all()
            by, standings, _ = RULES.get(act, (set(), set(), None))
            expected = "forbidden" if actor not in by else "moved" if before in standings else "stale"
            assert outcome == expected, (act, actor, before)
            assert standing_of(session, revision_id) == before
            outcomes[outcome] += 1
    assert sum(outcomes.values()) == 13 * 4 * 7
    assert all(outcomes.values())
    engine.dispose()


def test_a_revision_that_is_not_there_cannot_be_moved(session: Session) -> None:
    with pytest.raises(NoSuchText):
        move(session, 404, Act.CLEAR, By(S), NOW)


def test_submitting_is_no_move(site: SmallSite) -> None:
    with site.transaction() as session, pytest.raises(ForbiddenMove):
        move(session, site.post().revision_id, Act.SUBMIT, By(A, 1), NOW)


def test_a_refused_move_leaves_no_decision(site: SmallSite) -> None:
    receipt = site.post()
    with site.transaction() as session:
        for act, actor, error in [
            (Act.CLEAR, A, ForbiddenMove),
            (Act.PUBLISH, M, StaleDecision),
            (Act.ERASE, Y, StaleDecision),
        ]:
            with pytest.raises(error):
                move(session, receipt.revision_id, act, By(actor), NOW)
    assert site.acts(receipt.revision_id) == [Act.SUBMIT]


def test_a_move_that_another_one_overtakes_is_stale(site: SmallSite) -> None:
    """Between its look and its change: retention would erase what a moderator was just asked to read."""
    receipt = site.screened("a text [revise]")
    overtaken: list[bool] = []

    def overtake(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("UPDATE revision SET status") and not overtaken:
            overtaken.append(True)
            site.ask_a_moderator(receipt.revision_id)

    event.listen(site.engine, "before_cursor_execute", overtake)
    with pytest.raises(StaleDecision), site.transaction() as session:
        move(session, receipt.revision_id, Act.ERASE, By(Y), NOW)
    assert overtaken
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    assert site.acts(receipt.revision_id) == [Act.SUBMIT, Act.RETURN, Act.ASK_MODERATOR]
