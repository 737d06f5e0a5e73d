"""The help pages: there for everybody, true to the policy table, and with numbers one can dial."""

import re
from html import unescape

import pytest

from forum.groups.card import NAMES
from forum.help.examples import EXAMPLES, WITHOUT
from forum.help.helplines import SECTIONS, pieces, sections
from forum.help.measured import measured
from moderation.screening import Role, Sensitivity, Submission
from moderation.screening.helplines import Helpline, Purpose, helplines
from moderation.screening.policy import Case, rule_for

PAGES = [
    "",
    "/filter",
    "/filter/looked-for",
    "/filter/measured",
    "/moderators",
    "/clinicians",
    "/writing",
    "/rules",
    "/places",
    "/crisis",
]


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
    stopped = [case for case in Case if rule_for(case, role).action(Sensitivity.ORDINARY).stops]
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
        ("call 1-800-799-7233, or text START to 88788", ["tel:18007997233", "sms:88788"]),
        ("call 0800 1111 at any hour", ["tel:08001111"]),
        ("write to us", []),
    ],
)
def test_numbers_can_be_dialled(contact, links):
    assert [address for _, address in pieces(contact) if address] == links
    assert "".join(words for words, _ in pieces(contact)) == contact


def shown():
    return [
        (section.purpose, country, line)
        for section in SECTIONS
        for country, lines in section.countries
        for line in lines
    ]


def test_every_helpline_is_shown_once_and_can_be_reached_by_a_tap():
    assert sorted((country, line.name, line.source) for _, country, line in shown()) == sorted(
        (line.country, line.name, line.source) for line in helplines().lines
    )
    for _, country, line in shown():
        links = [address for _, address in line.pieces if address]
        assert links, (country, line.name)
        assert all(re.fullmatch(r"(?:tel|sms):\d{2,15}", link) for link in links), (country, line.name)


def test_helplines_stand_by_purpose_a_crisis_first_and_then_by_country():
    def line(country, name, purpose=Purpose.CRISIS):
        return Helpline(country, name, "call 1", "x.example", purpose)

    made = sections(
        [line("B", "b3", Purpose.POISON), line("B", "b1"), line("A", "a1"), line("B", "b2")],
    )
    assert [(one.purpose, [(c, [x.name for x in of]) for c, of in one.countries]) for one in made] == [
        ("crisis", [("A", ["a1"]), ("B", ["b1", "b2"])]),
        ("poison", [("B", ["b3"])]),
    ]


def test_the_page_has_a_heading_for_each_purpose_and_leads_to_those_below(app):
    text = unescape(app.test_client().get("/help/crisis").text)
    headings = re.findall(r'<h2 id="(\w+)">([^<]+)</h2>', text)
    assert headings == [(one.purpose, one.heading) for one in SECTIONS]
    assert headings[0][0] == "crisis"
    for section in SECTIONS[1:]:
        assert f'<a href="#{section.purpose}">{section.heading}</a>' in text
    for _, country, line in shown():
        assert country in text
        assert line.source in text
        assert all(f'<a href="{address}">{words}</a>' in text for words, address in line.pieces if address)


def test_the_table_of_what_is_looked_for_is_the_policy_table(app):
    text = unescape(app.test_client().get("/help/filter/looked-for").text)
    rows = [rule_for(case, Role.PATIENT) for case in Case]
    assert [row.reason for row in rows if row.reason not in text] == []
    assert [case for case in Case if NAMES[case][1:] not in text] == []
    assert text.count("<h3>") == len(Case)


def test_every_row_of_the_policy_table_has_one_example():
    assert set(EXAMPLES) | set(WITHOUT) == set(Case)
    assert not set(EXAMPLES) & set(WITHOUT)


@pytest.mark.parametrize("case", sorted(EXAMPLES))
def test_the_filter_finds_in_an_example_what_the_page_says(pipeline, case):
    found = {finding.reason for finding in pipeline.screen(Submission(EXAMPLES[case])).findings}
    reason = rule_for(case, Role.PATIENT).reason
    assert [one for one in found if one.startswith(reason)]


def test_the_drawing_says_what_its_table_says(app):
    text = app.test_client().get("/help/filter/measured").text
    figures = measured()
    assert text.count('class="measured-bar"') == len(figures.bars) > 5
    for bar in figures.bars:
        assert f"{bar.found} of {bar.of}" in text
        assert 0 <= bar.low <= bar.share <= bar.high <= 1
        assert 0 <= bar.length <= 312


def test_the_pages_of_the_filter_lead_to_each_other(app):
    get = app.test_client().get
    for page, linked in [
        ("", "/looked-for"),
        ("", "/measured"),
        ("/looked-for", "/measured"),
        ("/measured", "/looked-for"),
    ]:
        assert f'href="/help/filter{linked}"' in get(f"/help/filter{page}").text
