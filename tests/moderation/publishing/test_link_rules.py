"""What moderators change in the policy of links: the newest act counts, and the history never changes."""

import socket
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from forum.screener.wire import BrokenFrame, ask, receive_question
from moderation.publishing import link_rules
from moderation.publishing.link_rules import (
    StaleRule,
    TooManyRules,
    decide,
    history_of,
    newest_acts,
    rules_in_force,
    take_back,
)
from moderation.publishing.screening_desk import claim
from moderation.screening import Submission
from moderation.screening.link_policy import REASONS_FOR, LinkReason, LinkRule, LinkStanding
from tests.moderation.publishing.small_site import ANOTHER_MODERATOR, LEASE, MODERATOR, SmallSite
from tests.moderation.publishing.together import together

TRUST = LinkRule("a.org", LinkStanding.TRUSTED, LinkReason.PATIENTS)
SELL = LinkRule("a.org", LinkStanding.COMMERCIAL, LinkReason.SHOP)
OTHER = LinkRule("b.org", LinkStanding.REFUSED, LinkReason.FRAUD)


INSERT = "INSERT INTO link_rule_act (host, number, standing, reason, moderator_id, done_at) SELECT"
REPLACE = "INSERT OR REPLACE INTO link_rule_act SELECT"


def act(site: SmallSite, rule: LinkRule, seen: int, moderator: int = MODERATOR) -> None:
    with site.transaction() as session:
        decide(session, rule, moderator, seen, site.clock())


def in_force(site: SmallSite) -> tuple[LinkRule, ...]:
    with site.transaction() as session:
        return rules_in_force(session)


def test_the_newest_act_on_a_host_counts(site: SmallSite) -> None:
    assert in_force(site) == ()
    act(site, TRUST, 0)
    act(site, OTHER, 0)
    act(site, SELL, 1, ANOTHER_MODERATOR)
    assert in_force(site) == (SELL, OTHER)


def test_an_act_can_be_taken_back_and_all_of_it_stays_in_the_history(site: SmallSite) -> None:
    act(site, TRUST, 0)
    site.clock.now += timedelta(hours=1)
    with site.transaction() as session:
        take_back(session, "a.org", ANOTHER_MODERATOR, 1, site.clock())
    assert in_force(site) == ()
    act(site, SELL, 2)
    assert in_force(site) == (SELL,)
    with site.transaction() as session:
        told = [(one.number, one.rule, one.moderator_id) for one in history_of(session, "a.org")]
        assert newest_acts(session)["a.org"].number == 3
        assert history_of(session, "b.org") == []
    assert told == [(3, SELL, MODERATOR), (2, None, ANOTHER_MODERATOR), (1, TRUST, MODERATOR)]


def test_what_was_not_decided_or_is_taken_back_cannot_be_taken_back(site: SmallSite) -> None:
    with site.transaction() as session, pytest.raises(StaleRule):
        take_back(session, "a.org", MODERATOR, 0, site.clock())
    act(site, TRUST, 0)
    with site.transaction() as session:
        take_back(session, "a.org", MODERATOR, 1, site.clock())
        with pytest.raises(StaleRule):
            take_back(session, "a.org", MODERATOR, 2, site.clock())


@pytest.mark.parametrize("seen", [0, 2, -1])
def test_who_has_not_seen_the_newest_act_changes_nothing(site: SmallSite, seen: int) -> None:
    act(site, TRUST, 0)
    with pytest.raises(StaleRule):
        act(site, SELL, seen)
    assert in_force(site) == (TRUST,)


def test_of_two_moderators_at_once_one_is_told(site: SmallSite) -> None:
    act(site, TRUST, 0)
    results = together(lambda: act(site, SELL, 1), lambda: act(site, SELL, 1, ANOTHER_MODERATOR))
    assert sorted(type(one).__name__ for one in results) == ["NoneType", "StaleRule"]
    assert in_force(site) == (SELL,)


def test_there_is_an_end_to_changes(site: SmallSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_rules, "MOST_RULES", 1)
    act(site, TRUST, 0)
    with pytest.raises(TooManyRules):
        act(site, OTHER, 0)
    act(site, SELL, 1)
    with site.transaction() as session:
        take_back(session, "a.org", MODERATOR, 2, site.clock())
    act(site, OTHER, 0)
    assert in_force(site) == (OTHER,)


@pytest.mark.parametrize(
    "forbidden",
    [
        "UPDATE link_rule_act SET standing = 'refused', reason = 'fraud'",
        "UPDATE link_rule_act SET moderator_id = 1",
        "DELETE FROM link_rule_act",
        f"{INSERT} 'a.org', 1, 'trusted', 'journal', 1, done_at FROM link_rule_act",
        f"{INSERT} 'c.org', 0, 'trusted', 'journal', 1, done_at FROM link_rule_act",
        f"{INSERT} 'c.org', 1, 'loved', 'journal', 1, done_at FROM link_rule_act",
        f"{INSERT} 'c.org', 1, 'trusted', NULL, 1, done_at FROM link_rule_act",
        f"{INSERT} 'c.org', 1, NULL, 'journal', 1, done_at FROM link_rule_act",
        f"{INSERT} 'C.org', 1, 'trusted', 'journal', 1, done_at FROM link_rule_act",
        f"{INSERT} 'some words. Here', 1, 'trusted', 'journal', 1, done_at FROM link_rule_act",
        # SQLite's own, which no trigger on deletions sees; elsewhere it is not even understood.
        f"{REPLACE} id, host, number, NULL, NULL, 1, done_at FROM link_rule_act",
        f"{REPLACE} id + 1, host, number, NULL, NULL, 1, done_at FROM link_rule_act",
        f"{REPLACE} id, 'c.org', number, NULL, NULL, 1, done_at FROM link_rule_act",
        f"{INSERT} 'word', 1, 'trusted', 'journal', 1, done_at FROM link_rule_act",
    ],
)
def test_the_database_refuses(site: SmallSite, forbidden: str) -> None:
    act(site, TRUST, 0)
    with site.transaction() as session:
        with pytest.raises(DBAPIError):
            session.execute(text(forbidden))
        session.rollback()
    assert in_force(site) == (TRUST,)


@pytest.mark.parametrize("reason", LinkReason)
def test_every_reason_can_be_stored_and_read(site: SmallSite, reason: LinkReason) -> None:
    standing = next(one for one in LinkStanding if reason in REASONS_FOR[one])
    rule = LinkRule("a.org", standing, reason)
    act(site, rule, 0)
    assert in_force(site) == (rule,)


# --- how they reach the screener ------------------------------------------------------------------


def test_whoever_screens_a_text_gets_the_rows_that_hold_then(site: SmallSite) -> None:
    receipt = site.post("see a.org")
    act(site, TRUST, 0)
    with site.transaction() as session:
        claimed = claim(session, site.vault, receipt.revision_id, site.clock(), LEASE)
    assert claimed is not None
    assert claimed.submission.link_rules == (TRUST,)


def test_a_change_does_not_touch_what_is_published(site: SmallSite) -> None:
    receipt = site.screened("see https://a.org")
    before = site.html(receipt.document_id)
    act(site, LinkRule("a.org", LinkStanding.REFUSED, LinkReason.FRAUD), 0)
    assert site.html(receipt.document_id) == before


def test_the_rows_travel_with_a_question() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        question = Submission("see a.org", link_rules=(TRUST, OTHER))
        with pytest.raises(BrokenFrame):  # nobody answers
            ask(ours, question, 0.2)
        assert receive_question(theirs, 1) == question


def test_the_most_rows_and_the_longest_text_fit_into_one_question() -> None:
    longest = ".".join(["a" * 59, "b" * 63, "c" * 63, "d" * 57, "org"])
    rules = tuple(
        LinkRule(f"{number:04}{longest}", LinkStanding.REFUSED, LinkReason.PAYS_FOR_CLICKS)
        for number in range(link_rules.MOST_RULES)
    )
    ours, theirs = socket.socketpair()
    question = Submission("\U0001f642" * 10_000, "\U0001f642" * 150, link_rules=rules)
    received = []

    def listen() -> None:
        received.append(receive_question(theirs, 5))

    def talk() -> None:
        with pytest.raises(BrokenFrame):
            ask(ours, question, 3)

    with ours, theirs:
        assert together(listen, talk) == [None, None]
    assert received == [question]
