"""The waiting list: gravest first, then oldest, page by page without loss or repetition."""

import random

import pytest

from moderation.publishing.errors import NoSuchText
from moderation.publishing.moves import By, move
from moderation.publishing.statuses import Act, Actor
from moderation.review import deciding
from moderation.review.waiting_list import (
    Place,
    WaitingItem,
    how_many_wait,
    next_to_decide,
    open_item,
    waiting,
)
from moderation.screening import Action, Kind, Verdict
from tests.moderation.publishing.scripted import finding
from tests.moderation.publishing.small_site import ANOTHER_MODERATOR, AUTHOR, MODERATOR, SmallSite


def pages_backwards(site: SmallSite, most: int) -> list[WaitingItem]:
    """All items, by pages from the end of the list."""
    items: list[WaitingItem] = []
    before = Place(-1, site.clock(), 1)
    with site.transaction() as session:
        while page := waiting(session, most=most, before=before):
            assert len(page) <= most
            items = page + items
            before = page[0].place
    return items


def pages(site: SmallSite, most: int) -> list[WaitingItem]:
    items: list[WaitingItem] = []
    after = None
    with site.transaction() as session:
        while page := waiting(session, after, most):
            assert len(page) <= most
            items += page
            after = page[-1].place
    return items


def test_the_gravest_comes_first_then_the_oldest(site: SmallSite) -> None:
    old = site.screened("[hold] old")
    site.clock.forward(minutes=1)
    new = site.screened("[hold] new")
    crisis = site.screened("[crisis]")
    failed = site.post()
    with site.transaction() as session:
        items = waiting(session)
    assert [item.revision_id for item in items] == [crisis.revision_id, old.revision_id, new.revision_id]
    assert failed.revision_id not in {item.revision_id for item in items}
    assert items[0].finding_kinds == (Kind.CRISIS,)
    assert items[0].author_id == AUTHOR


def test_an_appeal_is_marked_and_comes_before_what_only_advertises(site: SmallSite) -> None:
    rejected = site.screened("[hold] one")
    other = site.screened("[hold] two")
    site.decides(deciding.reject, rejected.revision_id)
    site.clock.forward(minutes=1)
    site.appeal(rejected.revision_id)
    crisis = site.screened("[crisis]")
    with site.transaction() as session:
        items = waiting(session)
    assert [(item.revision_id, item.is_appeal) for item in items] == [
        (crisis.revision_id, False),
        (rejected.revision_id, True),
        (other.revision_id, False),
    ]


def test_an_item_tells_what_brought_it_here(site: SmallSite) -> None:
    held = site.screened("[hold]")
    asked = site.screened("[revise]")
    site.ask_a_moderator(asked.revision_id)
    taken = site.screened("harmless")
    site.decides(deciding.take_down, taken.revision_id)
    with site.transaction() as session:
        acts = {item.revision_id: item.last_act for item in waiting(session)}
    assert acts == {
        held.revision_id: Act.HOLD,
        asked.revision_id: Act.ASK_MODERATOR,
        taken.revision_id: Act.TAKE_DOWN,
    }


def test_the_next_to_decide_is_the_first_that_is_for_this_moderator(site: SmallSite) -> None:
    rejected = site.screened("[hold] one")
    site.decides(deciding.reject, rejected.revision_id, MODERATOR)
    site.appeal(rejected.revision_id)
    other = site.screened("[hold] two")
    last = site.screened("[hold] three")
    with site.transaction() as session:
        assert next_to_decide(session, MODERATOR) == other.revision_id
        assert next_to_decide(session, ANOTHER_MODERATOR) == rejected.revision_id
        assert next_to_decide(session, AUTHOR) is None
        assert next_to_decide(session, MODERATOR, beyond=other.revision_id) == last.revision_id
        assert next_to_decide(session, MODERATOR, beyond=last.revision_id) is None


def test_only_what_waits_for_a_moderator_is_in_it(site: SmallSite) -> None:
    site.post()
    site.screened("harmless")
    returned = site.screened("[revise]")
    withdrawn = site.screened("[hold]")
    site.withdraw(withdrawn.document_id)
    assert pages(site, 5) == []
    site.ask_a_moderator(returned.revision_id)
    assert [item.revision_id for item in pages(site, 5)] == [returned.revision_id]


@pytest.mark.parametrize("most", [1, 2, 3, 7, 100])
def test_pages_lose_and_repeat_nothing(site: SmallSite, most: int) -> None:
    chance = random.Random(4)
    kinds = [Kind.CRISIS, Kind.PROMOTION, Kind.SOLICITATION, Kind.SCREENING_FAILED]
    expected = []
    for _ in range(16):
        if chance.random() < 0.6:  # several at the same microsecond
            site.clock.forward(microseconds=chance.randrange(3), seconds=chance.randrange(2))
        kind = chance.choice(kinds)
        receipt = site.post()
        site.screen_text = lambda _, kind=kind: Verdict.of((finding(Action.HOLD, kind),))  # type: ignore[misc]
        site.screen(receipt.revision_id)
        expected.append(receipt.revision_id)
    items = pages(site, most)
    assert sorted(item.revision_id for item in items) == expected
    order = [(-item.gravity, item.waiting_since, item.revision_id) for item in items]
    assert order == sorted(order)
    assert pages_backwards(site, most) == items


def test_a_page_goes_on_where_the_last_one_ended_though_items_leave(site: SmallSite) -> None:
    receipts = [site.screened("[hold]") for _ in range(4)]
    with site.transaction() as session:
        first = waiting(session, most=2)
        site_place = first[-1].place
        move(session, first[0].revision_id, Act.REJECT, By(Actor.MODERATOR, 8), site.clock())
        rest = waiting(session, site_place, most=2)
    assert [item.revision_id for item in rest] == [r.revision_id for r in receipts[2:]]


def test_the_count_is_of_what_waits(site: SmallSite) -> None:
    for _ in range(3):
        site.screened("[hold]")
    site.screened("[revise]")
    with site.transaction() as session:
        assert how_many_wait(session) == 3


def test_an_item_opens_while_it_waits_and_no_longer(site: SmallSite) -> None:
    receipt = site.screened("[hold] words")
    with site.transaction() as session:
        own, author_id = open_item(session, site.vault, receipt.revision_id)
        assert own.draft is not None
        assert (own.draft.body, author_id) == ("[hold] words", AUTHOR)
        assert "words" not in repr(own)
    site.withdraw(receipt.document_id)
    others = [receipt, site.post(), site.screened("harmless"), site.screened("[revise]")]
    with site.transaction() as session:
        for other in others:
            with pytest.raises(NoSuchText):
                open_item(session, site.vault, other.revision_id)
        with pytest.raises(NoSuchText):
            open_item(session, site.vault, 404)
