"""The help pages: there for everybody, true to the policy table, and with numbers one can dial."""

import pytest

from forum.groups.card import NAMES
from forum.help.helplines import HELPLINES, Helpline
from moderation.screening import Action, Role, Sensitivity
from moderation.screening.policy import Case, rule_for

PAGES = ["", "/filter", "/moderators", "/clinicians", "/writing", "/rules", "/crisis"]


@pytest.mark.parametrize("page", [*(f"/help{page}" for page in PAGES), "/about"])
def test_a_stranger_can_read_every_help_page(app, page):
    answer = app.test_client().get(page)
    assert answer.status_code == 200
    assert answer.text.count("<h1") == 1


@pytest.mark.parametrize(
    ("page", "role"), [("/help/filter", Role.PATIENT), ("/help/clinicians", Role.CLINICIAN)]
)
def test_the_page_names_all_that_the_filter_stops(app, page, role):
    text = app.test_client().get(page).text.replace("&#39;", "'")
    stopped = [case for case in Case if rule_for(case, role).action(Sensitivity.ORDINARY) is not Action.NUDGE]
    assert stopped
    assert [case for case in stopped if NAMES[case] not in text] == []


@pytest.mark.parametrize(
    ("contact", "links"),
    [
        ("call 116 123", ["tel:116123"]),
        ("call 13 11 14, or text 0477 13 11 14", ["tel:131114", "sms:0477131114"]),
        ("text SHOUT to 85258", ["sms:85258"]),
        ("call or text 988", ["tel:988"]),
        ("call 0800 111 0 111 or 0800 111 0 222", ["tel:08001110111", "tel:08001110222"]),
        ("write to us", []),
    ],
)
def test_numbers_can_be_dialled(contact, links):
    line = Helpline("Nowhere", "A line", contact, "nowhere.example")
    assert [address for _, address in line.pieces if address] == links
    assert "".join(words for words, _ in line.pieces) == contact


def test_every_helpline_can_be_reached_by_a_tap():
    assert [line.country for line in HELPLINES if not any(address for _, address in line.pieces)] == []
