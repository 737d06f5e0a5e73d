"""The screener takes a revision once, and its verdict happens whole or not at all."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from moderation.publishing import announcements, publications
from moderation.publishing.draft import Draft
from moderation.publishing.errors import StaleDecision
from moderation.publishing.gravity import GRAVITY
from moderation.publishing.screening_desk import (
    MOST_TRIES,
    Claimed,
    claim,
    record_verdict,
    waiting_for_a_screener,
)
from moderation.publishing.statuses import (
    CLEARED,
    PENDING,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Act,
    Standing,
)
from moderation.publishing.tables import FindingRow, Publication
from moderation.review import deciding
from moderation.screening import Action, Field, Kind, Sensitivity, Submission, Verdict
from tests.moderation.publishing.scripted import VERDICTS, ScreeningBroke, finding
from tests.moderation.publishing.small_site import LEASE, SmallSite
from tests.moderation.publishing.together import together


def claimed(site: SmallSite, revision_id: int) -> Claimed | None:
    with site.transaction() as session:
        return claim(session, site.vault, revision_id, site.clock(), LEASE)


def store(site: SmallSite, mine: Claimed, *findings: Any) -> Standing:
    with site.transaction() as session:
        return record_verdict(session, site.vault, mine, Verdict.of(findings), site.clock())


def waiting(site: SmallSite) -> list[int]:
    with site.transaction() as session:
        return waiting_for_a_screener(session, site.clock())


@pytest.mark.parametrize(
    ("text", "standing", "act"),
    [
        ("harmless", CLEARED, Act.CLEAR),
        ("[nudge]", CLEARED, Act.CLEAR),
        ("[revise]", WITH_AUTHOR, Act.RETURN),
        ("[no override]", WITH_AUTHOR, Act.RETURN),
        ("[hold]", WITH_MODERATOR, Act.HOLD),
        ("[crisis]", WITH_MODERATOR, Act.HOLD),
        ("[revise] [hold]", WITH_MODERATOR, Act.HOLD),
    ],
)
def test_the_verdict_decides_where_a_text_goes(
    site: SmallSite, text: str, standing: Standing, act: Act
) -> None:
    receipt = site.screened(text)
    assert site.standing(receipt.revision_id) == standing
    assert site.acts(receipt.revision_id) == [Act.SUBMIT, act]
    assert site.published_body(receipt.document_id) == (text if standing == CLEARED else None)


def test_the_screener_gets_the_text_with_role_sensitivity_and_floor(site: SmallSite) -> None:
    receipt = site.post("a text", "a title", sensitivity=Sensitivity.RARE, floor=100)
    mine = claimed(site, receipt.revision_id)
    assert mine is not None
    assert mine.submission == Submission("a text", "a title", sensitivity=Sensitivity.RARE, floor=100)
    assert "a text" not in repr(mine)


def test_of_two_screeners_one_gets_the_text(site: SmallSite) -> None:
    for _ in range(5):
        receipt = site.post()
        answers = together(*[lambda r=receipt: claimed(site, r.revision_id)] * 4)
        assert sorted(isinstance(answer, Claimed) for answer in answers) == [False, False, False, True], (
            answers
        )
        assert site.row(receipt.revision_id).tries == 1


def test_a_claimed_text_is_nobody_elses_until_the_lease_runs_out(site: SmallSite) -> None:
    receipt = site.post()
    assert waiting(site) == [receipt.revision_id]
    assert claimed(site, receipt.revision_id)
    assert waiting(site) == []
    site.clock.now += LEASE
    assert claimed(site, receipt.revision_id) is None
    site.clock.forward(seconds=1)
    assert waiting(site) == [receipt.revision_id]
    assert claimed(site, receipt.revision_id)


def test_a_text_that_takes_its_screener_down_again_and_again_is_held(site: SmallSite) -> None:
    receipt = site.post()
    for _ in range(MOST_TRIES):
        assert claimed(site, receipt.revision_id)
        site.clock.forward(minutes=1)
    assert site.standing(receipt.revision_id) == PENDING
    assert claimed(site, receipt.revision_id) is None
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    own = site.own_text(receipt.revision_id)
    assert [remark.kind for remark in own.remarks] == [Kind.SCREENING_FAILED]
    assert own.draft == Draft("a text")
    assert site.row(receipt.revision_id).gravity == GRAVITY[Kind.SCREENING_FAILED]


def test_what_is_not_pending_cannot_be_claimed(site: SmallSite) -> None:
    for text in ("", "[revise]", "[hold]"):
        assert claimed(site, site.screened(f"a text {text}").revision_id) is None
    withdrawn = site.post()
    site.withdraw(withdrawn.document_id)
    assert claimed(site, withdrawn.revision_id) is None
    assert claimed(site, 404) is None


def test_a_verdict_after_a_withdrawal_is_stale_and_publishes_nothing(site: SmallSite) -> None:
    receipt = site.post()
    mine = claimed(site, receipt.revision_id)
    assert mine is not None
    site.withdraw(receipt.document_id)
    with pytest.raises(StaleDecision):
        store(site, mine)
    assert site.published_body(receipt.document_id) is None
    assert site.standing(receipt.revision_id) == WITHDRAWN


def test_a_verdict_after_an_edit_is_stale_and_leaves_what_is_published(site: SmallSite) -> None:
    post = site.screened("first")
    edit = site.edit(post.document_id, "second")
    mine = claimed(site, edit.revision_id)
    assert mine is not None
    site.edit(post.document_id, "third")
    with pytest.raises(StaleDecision):
        store(site, mine)
    assert site.published_body(post.document_id) == "first"


def test_a_second_verdict_is_stale(site: SmallSite) -> None:
    """A slow screener comes back after its lease; another one has done the work."""
    receipt = site.post()
    slow = claimed(site, receipt.revision_id)
    site.clock.forward(minutes=1)
    fast = claimed(site, receipt.revision_id)
    assert slow is not None
    assert fast is not None
    assert store(site, fast, finding(Action.HOLD)) == WITH_MODERATOR
    with pytest.raises(StaleDecision):
        store(site, slow)
    assert site.acts(receipt.revision_id) == [Act.SUBMIT, Act.HOLD]


def test_two_verdicts_at_once_publish_once(site: SmallSite) -> None:
    for _ in range(4):
        receipt = site.post()
        one = claimed(site, receipt.revision_id)
        site.clock.forward(minutes=1)
        other = claimed(site, receipt.revision_id)
        assert one is not None
        assert other is not None
        answers = together(lambda c=one: store(site, c), lambda c=other: store(site, c))
        assert sorted(type(answer).__name__ for answer in answers) == ["StaleDecision", "Standing"], answers
        assert site.acts(receipt.revision_id) == [Act.SUBMIT, Act.CLEAR]
        assert site.published_body(receipt.document_id) == "a text"


def test_a_verdict_and_a_withdrawal_at_once_leave_nothing_published(site: SmallSite) -> None:
    """Whoever is first: the author has taken it back, so it is gone."""
    for _ in range(4):
        receipt = site.post()
        mine = claimed(site, receipt.revision_id)
        assert mine is not None
        answers = together(lambda c=mine: store(site, c), lambda r=receipt: site.withdraw(r.document_id))
        assert answers[1] is None
        assert answers[0] == CLEARED or isinstance(answers[0], StaleDecision)
        assert site.published_body(receipt.document_id) is None
        assert site.standing(receipt.revision_id) == WITHDRAWN


def test_a_verdict_and_an_edit_at_once_leave_one_open_text(site: SmallSite) -> None:
    for _ in range(4):
        receipt = site.post("first")
        mine = claimed(site, receipt.revision_id)
        assert mine is not None
        answers = together(
            lambda c=mine: store(site, c), lambda r=receipt: site.edit(r.document_id, "second")
        )
        assert site.standing(answers[1].revision_id) == PENDING
        cleared_first = answers[0] == CLEARED
        assert cleared_first or isinstance(answers[0], StaleDecision)
        assert site.published_body(receipt.document_id) == ("first" if cleared_first else None)


def test_findings_are_stored_with_place_and_without_words(site: SmallSite) -> None:
    receipt = site.screened("[revise] here [hold]")
    with site.transaction() as session:
        rows = session.scalars(select(FindingRow).order_by(FindingRow.ordinal)).all()
        assert [(row.ordinal, row.kind, row.action) for row in rows] == [
            (0, "name", "revise"),
            (1, "promotion", "hold"),
        ]
    own = site.own_text(receipt.revision_id)
    assert [remark.suggestion for remark in own.remarks] == ["kind", None]
    assert own.rewritten is not None
    assert own.rewritten.body.casefold().startswith("kind")
    assert own.rewritten.body.endswith("ise] here [hold]")


def test_title_and_body_are_rewritten_apart(site: SmallSite) -> None:
    receipt = site.post("abcd efgh", "ijkl mnop")
    mine = claimed(site, receipt.revision_id)
    assert mine is not None
    store(
        site,
        mine,
        finding(Action.REVISE, field=Field.TITLE, suggestion="A"),
        finding(Action.REVISE, field=Field.TEXT, suggestion="B"),
    )
    assert site.own_text(receipt.revision_id).rewritten == Draft("B efgh", "A mnop")


def test_a_decision_has_room_for_every_kind(site: SmallSite) -> None:
    receipt = site.post()
    mine = claimed(site, receipt.revision_id)
    assert mine is not None
    assert store(site, mine, *[finding(Action.HOLD, kind) for kind in Kind]) == WITH_MODERATOR


def break_rendering(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_body: str) -> str:
        raise ScreeningBroke

    monkeypatch.setattr(publications, "render", broken)


def break_a_listener(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ScreeningBroke

    monkeypatch.setattr(announcements, "_published", {"reply": [broken]})


@pytest.mark.parametrize("breaks", [break_rendering, break_a_listener])
def test_a_publication_that_fails_leaves_nothing_half_done(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, breaks: Any
) -> None:
    post = site.screened("old words")
    edit = site.edit(post.document_id, "new words [nudge]")
    with monkeypatch.context() as broken:
        breaks(broken)
        with pytest.raises(ScreeningBroke):
            site.screen(edit.revision_id)
        assert site.published_body(post.document_id) == "old words"
        assert site.standing(post.revision_id) == CLEARED
        assert site.standing(edit.revision_id) == PENDING
        assert site.acts(edit.revision_id) == [Act.SUBMIT]
        with site.transaction() as session:
            assert session.scalar(select(func.count()).select_from(FindingRow)) == 0
            assert session.scalar(select(func.count()).select_from(Publication)) == 1
    site.clock.forward(minutes=1)
    assert site.screen(edit.revision_id)
    assert site.published_body(post.document_id) == "new words [nudge]"


@pytest.mark.parametrize("breaks", [break_rendering, break_a_listener])
def test_a_text_that_can_never_be_published_ends_with_a_person(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, breaks: Any
) -> None:
    breaks(monkeypatch)
    receipt = site.post()
    for _ in range(MOST_TRIES + 1):
        site.work.sweep()
        site.clock.forward(minutes=1)
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    assert site.published_body(receipt.document_id) is None


def test_a_text_whose_screening_raises_does_not_keep_others_waiting(site: SmallSite) -> None:
    broken, well = site.post("a text [raise]"), site.post()
    assert site.work.sweep() == 2
    assert site.standing(broken.revision_id) == PENDING
    assert site.standing(well.revision_id) == CLEARED
    for _ in range(MOST_TRIES):
        site.clock.forward(minutes=1)
        site.work.sweep()
    assert site.standing(broken.revision_id) == WITH_MODERATOR


def test_the_sweep_takes_the_oldest_first_and_leaves_what_is_leased(site: SmallSite) -> None:
    receipts = [site.post() for _ in range(3)]
    claimed(site, receipts[1].revision_id)
    assert waiting(site) == [receipts[0].revision_id, receipts[2].revision_id]
    assert site.work.sweep() == 2
    assert site.standing(receipts[1].revision_id) == PENDING


def test_no_transaction_is_open_while_a_text_is_screened(site: SmallSite) -> None:
    """Another author's submit goes through in the meantime, on SQLite too."""
    receipts = []

    def posts_meanwhile(submission: Submission) -> Verdict:
        receipts.append(site.post("meanwhile"))
        return Verdict.of(())

    first = site.post()
    site.screen_text = posts_meanwhile
    assert site.screen(first.revision_id)
    assert site.standing(first.revision_id) == CLEARED
    assert site.standing(receipts[0].revision_id) == PENDING


def test_a_newer_text_that_a_person_publishes_takes_the_place_of_one_that_was_taken_down(
    site: SmallSite,
) -> None:
    post = site.screened("old words")
    edit = site.edit(post.document_id, "new words")
    site.decides(deciding.take_down, post.revision_id)
    assert site.standing(post.revision_id) == WITH_MODERATOR
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == WITH_MODERATOR
    site.decides(deciding.publish_as_it_is, edit.revision_id)
    assert site.standing(post.revision_id) == WITHDRAWN
    with pytest.raises(StaleDecision):
        site.decides(deciding.publish_as_it_is, post.revision_id)
    assert site.published_body(post.document_id) == "new words"


def test_the_verdicts_of_this_test_are_what_they_claim() -> None:
    assert {word: Verdict.of(found).outcome.value for word, found in VERDICTS.items()} == {
        "[nudge]": "clear",
        "[revise]": "revise",
        "[no override]": "revise",
        "[hold]": "hold",
        "[crisis]": "hold",
    }
    assert timedelta(0) < LEASE
