"""An author asks once for a second look, and somebody else than before takes it."""

from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from moderation.publishing.errors import AppealedBefore, NoSuchText, NotYours, StaleDecision
from moderation.publishing.gravity import APPEALED
from moderation.publishing.opened_text import Appeal
from moderation.publishing.statuses import (
    CLEARED,
    ERASED,
    REJECTED,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Act,
    Standing,
)
from moderation.publishing.submitting import Receipt
from moderation.review import deciding
from moderation.review.appeals import is_appeal_against
from moderation.review.deciding import DecidedBeforeAppeal
from moderation.review.reasons import Reason
from tests.moderation.publishing.small_site import (
    ANOTHER_MODERATOR,
    AUTHOR,
    MODERATOR,
    RETENTION,
    SOMEBODY_ELSE,
    SmallSite,
)
from tests.moderation.publishing.together import together

Decide = Callable[..., object]
ABOUT_HELD: list[tuple[Decide, Standing]] = [
    (deciding.publish_as_it_is, CLEARED),
    (deciding.ask_author_to_edit, WITH_AUTHOR),
    (deciding.reject, REJECTED),
    (deciding.publish_the_rewrite, WITHDRAWN),
]


def rejected(site: SmallSite) -> Receipt:
    receipt = site.screened("abcd efgh [hold] [revise]")
    site.decides(deciding.reject, receipt.revision_id)
    return receipt


def appealed(site: SmallSite) -> Receipt:
    receipt = rejected(site)
    site.appeal(receipt.revision_id)
    return receipt


def test_a_rejected_text_can_be_appealed_and_waits_again(site: SmallSite) -> None:
    receipt = rejected(site)
    assert site.own_text(receipt.revision_id).may_appeal
    moment = site.clock.forward(days=2)
    site.appeal(receipt.revision_id)
    own = site.own_text(receipt.revision_id)
    assert (own.standing, own.may_appeal) == (WITH_MODERATOR, False)
    assert own.appeal == Appeal(moment, about=Reason.UNKIND)
    assert site.acts(receipt.revision_id) == [Act.SUBMIT, Act.HOLD, Act.REJECT, Act.APPEAL]
    assert site.html(receipt.document_id) is None


@pytest.mark.parametrize(("decide", "standing"), ABOUT_HELD)
def test_another_moderator_decides_and_not_the_one_who_rejected(
    site: SmallSite, decide: Decide, standing: Standing
) -> None:
    receipt = appealed(site)
    acts = site.acts(receipt.revision_id)
    with site.transaction(), pytest.raises(DecidedBeforeAppeal):
        site.decides(decide, receipt.revision_id, MODERATOR)
    assert (site.standing(receipt.revision_id), site.acts(receipt.revision_id)) == (WITH_MODERATOR, acts)
    site.decides(decide, receipt.revision_id, ANOTHER_MODERATOR)
    assert site.standing(receipt.revision_id) == standing


def test_whoever_took_it_down_does_not_decide_about_the_appeal_either(site: SmallSite) -> None:
    third = 10
    receipt = site.screened("harmless")
    site.decides(deciding.take_down, receipt.revision_id, MODERATOR)
    site.decides(deciding.reject, receipt.revision_id, ANOTHER_MODERATOR)
    site.appeal(receipt.revision_id)
    for barred in (MODERATOR, ANOTHER_MODERATOR):
        with pytest.raises(DecidedBeforeAppeal):
            site.decides(deciding.publish_as_it_is, receipt.revision_id, barred)
        with site.transaction() as session:
            assert is_appeal_against(session, receipt.revision_id, barred)
    site.decides(deciding.publish_as_it_is, receipt.revision_id, third)
    assert site.published_body(receipt.document_id) == "harmless"


def test_what_an_appeal_has_freed_is_not_taken_down_by_whoever_rejected_it(site: SmallSite) -> None:
    receipt = appealed(site)
    site.decides(deciding.publish_as_it_is, receipt.revision_id, ANOTHER_MODERATOR)
    with pytest.raises(DecidedBeforeAppeal):
        site.decides(deciding.take_down, receipt.revision_id, MODERATOR)
    assert site.html(receipt.document_id) is not None
    site.decides(deciding.take_down, receipt.revision_id, ANOTHER_MODERATOR)
    site.decides(deciding.reject, receipt.revision_id, ANOTHER_MODERATOR)
    assert site.standing(receipt.revision_id) == REJECTED


def test_without_an_appeal_whoever_took_a_text_down_may_finish_it(site: SmallSite) -> None:
    receipt = site.screened("harmless")
    site.decides(deciding.take_down, receipt.revision_id)
    with site.transaction() as session:
        assert not is_appeal_against(session, receipt.revision_id, MODERATOR)
    site.decides(deciding.reject, receipt.revision_id)
    assert site.standing(receipt.revision_id) == REJECTED


def test_a_second_appeal_is_refused(site: SmallSite) -> None:
    receipt = appealed(site)
    with pytest.raises(AppealedBefore, match=f"revision {receipt.revision_id} "):
        site.appeal(receipt.revision_id)
    site.decides(deciding.reject, receipt.revision_id, ANOTHER_MODERATOR)
    assert not site.own_text(receipt.revision_id).may_appeal
    with site.transaction(), pytest.raises(AppealedBefore):
        site.appeal(receipt.revision_id)
    assert site.standing(receipt.revision_id) == REJECTED


def test_of_two_appeals_at_once_one_is_taken(site: SmallSite) -> None:
    receipt = rejected(site)
    answers = together(
        lambda: site.appeal(receipt.revision_id),
        lambda: site.appeal(receipt.revision_id),
    )
    assert [type(answer) for answer in answers if answer is not None] == [AppealedBefore]
    assert site.acts(receipt.revision_id).count(Act.APPEAL) == 1


def test_the_database_itself_takes_one_appeal_for_each_text(site: SmallSite) -> None:
    receipt = appealed(site)
    again = text(
        "INSERT INTO decision (document_id, revision_id, act, actor, decided_at)"
        " VALUES (:document, :revision, 'appeal', 'author', '2026-03-01 12:00:00')"
    )
    with pytest.raises(IntegrityError), site.engine.begin() as connection:
        connection.execute(again, {"document": receipt.document_id, "revision": receipt.revision_id})


def waiting(site: SmallSite) -> Receipt:
    return site.screened("abcd [hold]")


def published(site: SmallSite) -> Receipt:
    return site.screened("harmless")


def returned(site: SmallSite) -> Receipt:
    return site.screened("abcd [revise]")


def withdrawn(site: SmallSite) -> Receipt:
    receipt = site.screened("harmless")
    site.withdraw(receipt.document_id)
    return receipt


def edited_since(site: SmallSite) -> Receipt:
    receipt = rejected(site)
    site.edit(receipt.document_id, "newer words")
    return receipt


def erased(site: SmallSite) -> Receipt:
    receipt = rejected(site)
    site.clock.now += RETENTION
    assert site.work.erase(RETENTION) == 1
    assert site.standing(receipt.revision_id) == ERASED
    return receipt


@pytest.mark.parametrize("bring", [waiting, published, returned, withdrawn, edited_since, erased])
def test_only_the_newest_rejected_text_that_still_exists_can_be_appealed(
    site: SmallSite, bring: Callable[[SmallSite], Receipt]
) -> None:
    receipt = bring(site)
    before = (site.standing(receipt.revision_id), site.acts(receipt.revision_id))
    assert not site.own_text(receipt.revision_id).may_appeal
    with site.transaction(), pytest.raises(StaleDecision):
        site.appeal(receipt.revision_id)
    assert (site.standing(receipt.revision_id), site.acts(receipt.revision_id)) == before


def test_nobody_appeals_for_another(site: SmallSite) -> None:
    receipt = rejected(site)
    with pytest.raises(NotYours):
        site.appeal(receipt.revision_id, SOMEBODY_ELSE)
    with pytest.raises(NoSuchText):
        site.appeal(404)
    assert site.standing(receipt.revision_id) == REJECTED


def test_an_appeal_raises_the_gravity_and_never_lowers_it(site: SmallSite) -> None:
    assert site.row(appealed(site).revision_id).gravity == APPEALED
    crisis = site.screened("[crisis]")
    site.decides(deciding.reject, crisis.revision_id)
    before = site.row(crisis.revision_id).gravity
    site.appeal(crisis.revision_id)
    assert site.row(crisis.revision_id).gravity == before > APPEALED


def test_an_appealed_text_that_is_published_is_not_doubted_when_it_is_edited(site: SmallSite) -> None:
    receipt = appealed(site)
    site.decides(deciding.publish_as_it_is, receipt.revision_id, ANOTHER_MODERATOR)
    edit = site.edit(receipt.document_id, "newer words")
    site.screen(edit.revision_id)
    assert site.published_body(receipt.document_id) == "newer words"


def test_an_author_who_moderates_does_not_decide_about_their_own_appeal(site: SmallSite) -> None:
    receipt = appealed(site)
    with pytest.raises(deciding.OwnTextDecision):
        site.decides(deciding.publish_as_it_is, receipt.revision_id, AUTHOR)


def test_the_appeal_about_one_text_says_nothing_about_another(site: SmallSite) -> None:
    """Whoever took a text down may finish it, whatever else was appealed meanwhile."""
    other = site.screened("abcd efgh")
    site.decides(deciding.take_down, other.revision_id)
    appealed(site)
    with site.transaction() as session:
        assert not is_appeal_against(session, other.revision_id, MODERATOR)
    site.decides(deciding.publish_as_it_is, other.revision_id)
    assert site.standing(other.revision_id) == CLEARED
