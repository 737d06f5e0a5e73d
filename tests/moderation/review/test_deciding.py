"""A moderator's decision moves the text that was seen once, or changes nothing."""

from collections.abc import Callable

import pytest

from moderation.publishing.draft import Draft
from moderation.publishing.errors import (
    ForbiddenMove,
    NoOverride,
    NoSuchText,
    PublishingError,
    StaleDecision,
)
from moderation.publishing.statuses import (
    CLEARED,
    PENDING,
    REJECTED,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Act,
    Standing,
)
from moderation.publishing.submitting import Receipt
from moderation.review import deciding
from moderation.review.deciding import OwnTextDecision
from moderation.review.reasons import WORDS, Reason, words_for
from moderation.screening import Action, Sensitivity, Verdict
from tests.moderation.publishing.scripted import finding
from tests.moderation.publishing.small_site import ANOTHER_MODERATOR, AUTHOR, MODERATOR, SmallSite
from tests.moderation.publishing.together import together

Decide = Callable[..., object]
ABOUT_HELD: list[tuple[Decide, Standing, Act]] = [
    (deciding.publish_as_it_is, CLEARED, Act.PUBLISH),
    (deciding.ask_author_to_edit, WITH_AUTHOR, Act.ASK_AUTHOR),
    (deciding.reject, REJECTED, Act.REJECT),
    (deciding.publish_the_rewrite, WITHDRAWN, Act.REPLACE),
]
EVERY: list[Decide] = [*(decide for decide, _, _ in ABOUT_HELD), deciding.take_down]


def held(site: SmallSite, body: str = "abcd efgh [hold] [revise]") -> Receipt:
    return site.screened(body)


@pytest.mark.parametrize(("decide", "standing", "act"), ABOUT_HELD)
def test_each_decision_moves_the_text_once(
    site: SmallSite, decide: Decide, standing: Standing, act: Act
) -> None:
    receipt = held(site)
    site.decides(decide, receipt.revision_id)
    assert site.standing(receipt.revision_id) == standing
    assert site.acts(receipt.revision_id) == [Act.SUBMIT, Act.HOLD, act]
    assert (site.html(receipt.document_id) is not None) == (decide is deciding.publish_as_it_is)
    with pytest.raises(StaleDecision):
        site.decides(decide, receipt.revision_id, ANOTHER_MODERATOR)
    assert site.acts(receipt.revision_id) == [Act.SUBMIT, Act.HOLD, act]


def test_a_published_text_is_shown_as_it_was_written(site: SmallSite) -> None:
    receipt = held(site, "*words* [hold]")
    site.decides(deciding.publish_as_it_is, receipt.revision_id)
    assert site.html(receipt.document_id) == "<p><em>words</em> [hold]</p>\n"


def test_what_nobody_may_publish_is_not_published_by_a_moderator_either(site: SmallSite) -> None:
    receipt = held(site, "abcd [hold] [no override]")
    with pytest.raises(NoOverride):
        site.decides(deciding.publish_as_it_is, receipt.revision_id)
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    assert site.html(receipt.document_id) is None
    site.decides(deciding.ask_author_to_edit, receipt.revision_id)
    assert site.standing(receipt.revision_id) == WITH_AUTHOR


def test_the_rewrite_is_screened_before_anybody_reads_it(site: SmallSite) -> None:
    receipt = held(site)
    answer = site.decides(deciding.publish_the_rewrite, receipt.revision_id)
    assert isinstance(answer, Receipt)
    assert site.standing(answer.revision_id) == PENDING
    assert site.html(receipt.document_id) is None
    own = site.own_text(answer.revision_id)
    assert own.draft is not None
    assert own.draft.body.endswith(" efgh [hold] [revise]")
    site.screen_text = lambda _: Verdict.of(())
    site.screen(answer.revision_id)
    assert site.published_body(receipt.document_id) == own.draft.body


def test_a_rewrite_has_to_pass_what_the_text_had_to_pass(site: SmallSite) -> None:
    receipt = site.screened("abcd efgh [hold] [revise]", sensitivity=Sensitivity.RARE, floor=100)
    answer = site.decides(deciding.publish_the_rewrite, receipt.revision_id)
    assert isinstance(answer, Receipt)
    row = site.row(answer.revision_id)
    assert (row.sensitivity, row.floor) == ("rare", 100)


def test_a_rewrite_that_is_still_found_comes_back_to_the_list(site: SmallSite) -> None:
    receipt = held(site)
    answer = site.decides(deciding.publish_the_rewrite, receipt.revision_id)
    assert isinstance(answer, Receipt)
    site.screen(answer.revision_id)
    assert site.standing(answer.revision_id) == WITH_MODERATOR


def test_without_a_suggestion_there_is_no_rewrite_to_publish(site: SmallSite) -> None:
    receipt = held(site, "abcd [hold]")
    with pytest.raises(ForbiddenMove):
        site.decides(deciding.publish_the_rewrite, receipt.revision_id)
    assert site.standing(receipt.revision_id) == WITH_MODERATOR


def pending(site: SmallSite) -> Receipt:
    return site.post()


def returned(site: SmallSite) -> Receipt:
    return site.screened("abcd [revise]")


def withdrawn(site: SmallSite) -> Receipt:
    receipt = held(site)
    site.withdraw(receipt.document_id)
    return receipt


def edited(site: SmallSite) -> Receipt:
    receipt = held(site)
    site.edit(receipt.document_id, "better")
    return receipt


def replaced_by_published(site: SmallSite) -> Receipt:
    receipt = site.screened("old words")
    site.screen(site.edit(receipt.document_id, "new words").revision_id)
    return receipt


@pytest.mark.parametrize("decide", EVERY)
@pytest.mark.parametrize("bring", [pending, returned, withdrawn, edited, replaced_by_published])
def test_a_stale_decision_is_refused_without_harm(
    site: SmallSite, decide: Decide, bring: Callable[[SmallSite], Receipt]
) -> None:
    receipt = bring(site)
    before = (
        site.standing(receipt.revision_id),
        site.acts(receipt.revision_id),
        site.published_body(receipt.document_id),
    )
    # Committed on purpose: even a caller that forgets to roll back changes nothing.
    with site.transaction(), pytest.raises(StaleDecision):
        site.decides(decide, receipt.revision_id)
    assert before == (
        site.standing(receipt.revision_id),
        site.acts(receipt.revision_id),
        site.published_body(receipt.document_id),
    )


def test_a_stale_take_down_changes_nothing_even_when_its_caller_commits(site: SmallSite) -> None:
    receipt = replaced_by_published(site)
    with site.transaction() as session, pytest.raises(StaleDecision):
        deciding.take_down(session, receipt.revision_id, MODERATOR, Reason.UNKIND, site.clock())
    assert site.published_body(receipt.document_id) == "new words"


@pytest.mark.parametrize("decide", EVERY)
def test_nobody_decides_about_a_text_of_their_own(site: SmallSite, decide: Decide) -> None:
    receipt = site.screened("harmless") if decide is deciding.take_down else held(site)
    standing = site.standing(receipt.revision_id)
    with pytest.raises(OwnTextDecision):
        site.decides(decide, receipt.revision_id, AUTHOR)
    assert site.standing(receipt.revision_id) == standing


@pytest.mark.parametrize("decide", EVERY)
def test_a_text_that_is_not_there_cannot_be_decided(site: SmallSite, decide: Decide) -> None:
    with pytest.raises(NoSuchText):
        site.decides(decide, 404)


def test_of_two_moderators_at_once_exactly_one_wins(site: SmallSite) -> None:
    pairs = [
        (deciding.publish_as_it_is, deciding.reject),
        (deciding.publish_as_it_is, deciding.publish_as_it_is),
        (deciding.reject, deciding.ask_author_to_edit),
        (deciding.publish_the_rewrite, deciding.publish_as_it_is),
        (deciding.publish_the_rewrite, deciding.publish_the_rewrite),
    ]
    for one, other in pairs:
        receipt = held(site)
        answers = together(
            lambda d=one, r=receipt: site.decides(d, r.revision_id, MODERATOR),
            lambda d=other, r=receipt: site.decides(d, r.revision_id, ANOTHER_MODERATOR),
        )
        refused = [answer for answer in answers if isinstance(answer, Exception)]
        assert [type(answer) for answer in refused] == [StaleDecision], answers
        assert len(site.acts(receipt.revision_id)) == 3
        winner = (one, other)[answers.index(refused[0]) == 0]
        assert (site.html(receipt.document_id) is not None) == (winner is deciding.publish_as_it_is)


def test_a_decision_and_an_edit_at_once_never_publish_what_was_replaced(site: SmallSite) -> None:
    for _ in range(4):
        receipt = held(site)
        answers = together(
            lambda r=receipt: site.decides(deciding.publish_as_it_is, r.revision_id),
            lambda r=receipt: site.edit(r.document_id, "better"),
        )
        assert isinstance(answers[1], Receipt)
        if isinstance(answers[0], Exception):
            assert isinstance(answers[0], StaleDecision)
            assert site.standing(receipt.revision_id) == WITHDRAWN
            assert site.html(receipt.document_id) is None
        else:
            assert site.standing(receipt.revision_id) == CLEARED


def test_a_take_down_and_a_withdrawal_at_once_leave_nothing_to_read(site: SmallSite) -> None:
    for _ in range(4):
        receipt = site.screened("harmless")
        together(
            lambda r=receipt: site.decides(deciding.take_down, r.revision_id),
            lambda r=receipt: site.withdraw(r.document_id),
        )
        assert site.html(receipt.document_id) is None
        assert site.standing(receipt.revision_id) == WITHDRAWN


def test_what_is_taken_down_waits_and_can_be_published_again(site: SmallSite) -> None:
    receipt = site.screened("harmless")
    site.decides(deciding.take_down, receipt.revision_id)
    assert site.standing(receipt.revision_id) == WITH_MODERATOR
    assert site.html(receipt.document_id) is None
    site.decides(deciding.publish_as_it_is, receipt.revision_id, ANOTHER_MODERATOR)
    assert site.published_body(receipt.document_id) == "harmless"


def test_publishing_a_held_edit_takes_the_place_of_what_is_published(site: SmallSite) -> None:
    post = site.screened("old words")
    edit = site.edit(post.document_id, "new words [hold]")
    site.screen(edit.revision_id)
    assert site.published_body(post.document_id) == "old words"
    site.decides(deciding.publish_as_it_is, edit.revision_id)
    assert site.published_body(post.document_id) == "new words [hold]"
    assert site.standing(post.revision_id) == WITHDRAWN


@pytest.mark.parametrize(("moderator", "error"), [(AUTHOR, OwnTextDecision), (MODERATOR, ForbiddenMove)])
def test_errors_carry_numbers_and_no_words(
    site: SmallSite, moderator: int, error: type[PublishingError]
) -> None:
    receipt = site.screened("Zebrafinch [hold]")
    with pytest.raises(error, match=f"revision {receipt.revision_id} ") as refused:
        site.decides(deciding.publish_the_rewrite, receipt.revision_id, moderator)
    assert "Zebrafinch" not in repr(refused.value)


def test_every_reason_has_words_for_its_author() -> None:
    assert set(WORDS) == set(Reason)
    assert all(words_for(reason) for reason in Reason)
    assert words_for(None) is words_for("newer_revision") is None


def test_the_held_text_of_these_tests_has_a_rewrite(site: SmallSite) -> None:
    own = site.own_text(held(site).revision_id)
    assert own.may_use_the_rewrite
    assert isinstance(own.draft, Draft)
    assert finding(Action.HOLD).action is Action.HOLD
