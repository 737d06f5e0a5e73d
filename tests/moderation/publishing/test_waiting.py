"""A request waits a moment for the outcome, and never longer than it was told."""

import threading
import time

import pytest

from moderation.publishing.waiting import wait_for_outcome
from tests.moderation.publishing.small_site import SmallSite


@pytest.mark.parametrize("words", ["harmless", "[revise]", "[hold]"])
def test_an_outcome_that_is_there_is_no_wait(site: SmallSite, words: str) -> None:
    receipt = site.screened(words)
    began = time.monotonic()
    assert wait_for_outcome(site.engine, receipt.revision_id, 5)
    assert time.monotonic() - began < 1


@pytest.mark.parametrize("seconds", [0, 0.3])
def test_a_pending_text_is_waited_for_and_no_longer(site: SmallSite, seconds: float) -> None:
    receipt = site.post()
    began = time.monotonic()
    assert not wait_for_outcome(site.engine, receipt.revision_id, seconds)
    assert time.monotonic() - began < seconds + 0.5


def test_an_outcome_that_comes_meanwhile_is_seen_at_once(site: SmallSite) -> None:
    receipt = site.post()
    screener = threading.Timer(0.2, site.screen, [receipt.revision_id])
    screener.start()
    began = time.monotonic()
    assert wait_for_outcome(site.engine, receipt.revision_id, 10)
    assert time.monotonic() - began < 5
    screener.join()
