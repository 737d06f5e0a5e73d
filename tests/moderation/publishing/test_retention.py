"""Text that nobody may need any more goes; what waits for somebody stays."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from moderation.publishing.errors import BrokenSeal
from moderation.publishing.statuses import (
    CLEARED,
    ERASED,
    PENDING,
    REJECTED,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Act,
    Standing,
)
from moderation.review import deciding
from tests.moderation.publishing.small_site import ANOTHER_MODERATOR, RETENTION, SmallSite
from tests.moderation.publishing.together import together


def brought_to(site: SmallSite, standing: Standing) -> int:
    words = {WITH_AUTHOR: "[revise]", WITH_MODERATOR: "[hold]", REJECTED: "[hold]"}.get(standing, "")
    receipt = site.post(f"a text {words}")
    if standing not in (PENDING, WITHDRAWN):
        site.screen(receipt.revision_id)
    if standing == REJECTED:
        site.decides(deciding.reject, receipt.revision_id)
    if standing == WITHDRAWN:
        site.withdraw(receipt.document_id)
    assert site.standing(receipt.revision_id) == standing
    return receipt.revision_id


@pytest.mark.parametrize("standing", [REJECTED, WITHDRAWN, WITH_AUTHOR])
def test_after_the_retention_time_the_text_is_gone_and_the_decisions_stay(
    site: SmallSite, standing: Standing
) -> None:
    revision_id = brought_to(site, standing)
    acts = site.acts(revision_id)
    site.clock.now += RETENTION - timedelta(seconds=1)
    assert site.work.erase(RETENTION) == 0
    site.clock.forward(seconds=1)
    assert site.work.erase(RETENTION) == 1
    assert site.standing(revision_id) == ERASED
    assert site.acts(revision_id) == [*acts, Act.ERASE]
    with site.engine.connect() as connection:
        row = connection.execute(
            text("SELECT sealed_text, sealed_key, sealed_advice FROM revision WHERE id = :id"),
            {"id": revision_id},
        ).one()
        assert tuple(row) == (None, None, None)
    own = site.own_text(revision_id)
    assert (own.draft, own.rewritten) == (None, None)
    with site.transaction() as session, pytest.raises(BrokenSeal):
        site.vault.open(session.merge(site.row(revision_id)))
    assert site.work.erase(RETENTION) == 0


@pytest.mark.parametrize("standing", [PENDING, WITH_MODERATOR, CLEARED])
def test_what_waits_or_is_read_is_never_erased(site: SmallSite, standing: Standing) -> None:
    revision_id = brought_to(site, standing)
    site.clock.forward(days=10_000)
    assert site.work.erase(RETENTION) == 0
    assert site.standing(revision_id) == standing
    assert site.own_text(revision_id).draft is not None


def test_the_time_counts_from_the_last_move(site: SmallSite) -> None:
    revision_id = brought_to(site, WITH_AUTHOR)
    site.clock.forward(days=29)
    site.ask_a_moderator(revision_id)
    site.clock.forward(days=29)
    site.decides(deciding.ask_author_to_edit, revision_id)
    site.clock.forward(days=29)
    assert site.work.erase(RETENTION) == 0
    site.clock.forward(days=1)
    assert site.work.erase(RETENTION) == 1


def test_an_appeal_takes_the_text_out_of_erasure(site: SmallSite) -> None:
    revision_id = brought_to(site, REJECTED)
    site.clock.now += RETENTION
    site.appeal(revision_id)
    site.clock.forward(days=10_000)
    assert site.work.erase(RETENTION) == 0
    site.decides(deciding.reject, revision_id, ANOTHER_MODERATOR)
    site.clock.now += RETENTION
    assert site.work.erase(RETENTION) == 1


def test_the_old_text_of_a_published_document_goes_and_the_new_one_stays(site: SmallSite) -> None:
    post = site.screened("old words")
    site.screen(site.edit(post.document_id, "new words").revision_id)
    site.clock.now += RETENTION
    assert site.work.erase(RETENTION) == 1
    assert site.standing(post.revision_id) == ERASED
    assert site.published_body(post.document_id) == "new words"


def test_an_author_who_asks_at_the_last_moment_either_gets_a_moderator_or_an_erased_text(
    site: SmallSite,
) -> None:
    for _ in range(4):
        revision_id = brought_to(site, WITH_AUTHOR)
        site.clock.now += RETENTION
        together(lambda: site.work.erase(RETENTION), lambda r=revision_id: site.ask_a_moderator(r))
        own = site.own_text(revision_id)
        assert own.standing in (WITH_MODERATOR, ERASED)
        assert (own.draft is None) == (own.standing == ERASED)


def test_much_is_erased_in_portions(site: SmallSite) -> None:
    from moderation.publishing.retention import erase_what_is_over

    for _ in range(5):
        brought_to(site, WITHDRAWN)
    site.clock.now += RETENTION
    portions = []
    for _ in range(4):
        with site.transaction() as session:
            portions.append(erase_what_is_over(session, site.clock(), RETENTION, most=2))
    assert portions == [2, 2, 1, 0]
