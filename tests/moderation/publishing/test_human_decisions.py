"""The filter does not undo what a person has decided."""

import pytest

from moderation.publishing.statuses import CLEARED, WITH_MODERATOR
from moderation.review import deciding
from moderation.review.waiting_list import waiting
from moderation.screening import Verdict
from tests.moderation.publishing.small_site import SmallSite

HELD = "buy this [hold]"


@pytest.mark.parametrize("again", ["buy this", "something else entirely"])
def test_after_a_rejection_a_person_reads_the_next_version_whatever_the_filter_says(
    site: SmallSite, again: str
) -> None:
    receipt = site.screened(HELD)
    site.decides(deciding.reject, receipt.revision_id)
    edit = site.edit(receipt.document_id, again)
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == WITH_MODERATOR
    assert site.html(receipt.document_id) is None


def test_after_a_take_down_a_person_reads_the_next_version(site: SmallSite) -> None:
    receipt = site.screened("fine")
    site.decides(deciding.take_down, receipt.revision_id)
    edit = site.edit(receipt.document_id, "fine, really")
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == WITH_MODERATOR
    assert site.html(receipt.document_id) is None


def test_an_edit_that_a_moderator_asked_for_is_published_once_it_is_clear(site: SmallSite) -> None:
    receipt = site.screened(HELD)
    site.decides(deciding.ask_author_to_edit, receipt.revision_id)
    edit = site.edit(receipt.document_id, "I bought this")
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == CLEARED


@pytest.mark.parametrize("same", [HELD, "  Buy\nTHIS [hold]"])
def test_the_same_words_again_are_not_the_edit_that_was_asked_for(site: SmallSite, same: str) -> None:
    receipt = site.screened(HELD)
    site.decides(deciding.ask_author_to_edit, receipt.revision_id)
    edit = site.edit(receipt.document_id, same)
    site.screen_text = lambda _: Verdict.of(())  # the rules have become milder meanwhile
    site.screen(edit.revision_id)
    assert site.standing(edit.revision_id) == WITH_MODERATOR


def test_once_a_person_has_published_it_the_filter_decides_about_edits_again(site: SmallSite) -> None:
    receipt = site.screened(HELD)
    site.decides(deciding.reject, receipt.revision_id)
    edit = site.edit(receipt.document_id, "I bought this")
    site.screen(edit.revision_id)
    site.decides(deciding.publish_as_it_is, edit.revision_id)
    later = site.edit(receipt.document_id, "I bought this last year")
    site.screen(later.revision_id)
    assert site.standing(later.revision_id) == CLEARED


def test_what_was_taken_down_comes_before_what_the_filter_only_doubts(site: SmallSite) -> None:
    doubted = site.screened("a shop [hold]")
    taken_down = site.screened("fine")
    site.decides(deciding.take_down, taken_down.revision_id)
    with site.transaction() as session:
        assert [item.revision_id for item in waiting(session)] == [
            taken_down.revision_id,
            doubted.revision_id,
        ]
