"""The pieces that are made in Python say what they should and escape what they are given."""

from datetime import UTC, datetime, timedelta

import pytest

from forum.accounts.bylines import Byline
from forum.markup import ago_element, byline_pieces, icon, mark, since, time_element

NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=23), "23 hours ago"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=13), "13 days ago"),
        (timedelta(days=20), "28 February"),
        (timedelta(days=100), "10 December 2025"),
    ],
)
def test_how_long_ago_is_said_as_coarsely_as_people_say_it(past, words):
    assert since(NOW - past, NOW) == words


def test_the_exact_time_goes_with_the_words():
    moment = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)
    assert time_element(moment) == '<time datetime="2026-03-03T14:05:00Z">3 March 2026, 14:05 UTC</time>'
    assert 'datetime="2026-03-03T14:05:00Z" title="3 March 2026, 14:05 UTC"' in ago_element(moment)


@pytest.mark.parametrize(
    ("name", "initial"), [("quiet heron", "Q"), ("öl", "Ö"), ("ßa", "S"), ("(7)", "7"), ("…", "·"), ("", "·")]
)
def test_a_mark_shows_the_first_letter(name, initial):
    assert mark(name).endswith(f'aria-hidden="true">{initial}</span>')


def test_a_mark_is_the_same_for_the_same_name():
    assert mark("quiet heron") == mark("quiet heron")
    assert len({str(mark(f"n{number}")) for number in range(100)}) == 8


def test_names_cannot_bring_markup():
    assert "<b>" not in byline_pieces(Byline("<b>", "Clinician", "<b>"))
    assert "<b>" not in icon("<b>")


def test_a_clinician_and_a_moderator_are_told_apart():
    clinician, moderator = Byline("Dr Osei", "Clinician", "Harbour"), Byline("amber", "Moderator")
    assert "badge-clinician" in byline_pieces(clinician)
    assert "Harbour" in byline_pieces(clinician)
    assert "badge-moderator" in byline_pieces(moderator)
    assert "badge" not in byline_pieces(Byline("paper boat"))
