"""Where a link leads stands beside it in words, unless its own words say so, or it leads to this site."""

from collections.abc import Iterator

import pytest

from moderation.publishing.own_site import is_reached_as
from moderation.publishing.rendering import LINK_REL, excerpt, render


@pytest.fixture(autouse=True)
def own_hosts() -> Iterator[None]:
    is_reached_as("Forum.example.org", "localhost:8000")
    yield
    is_reached_as()


def marks(written: str) -> list[str]:
    """What stands in the marks of a rendered text."""
    return [piece.partition("</span>")[0] for piece in render(written).split('<span class="link-mark">')[1:]]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("[a study](https://www.nejm.org/x)", ["(nejm.org)"]),
        ("[a study](https://evidence.nihr.ac.uk/x)", ["(nihr.ac.uk)"]),
        ("[my page](https://somebody.github.io/)", ["(somebody.github.io)"]),
        ("https://www.nejm.org/x", []),
        ("www.nejm.org", []),
        ("[NEJM.org](https://www.nejm.org/x)", []),
        ("[https://nejm.org/x](https://www.nejm.org/y)", []),
        ("[nejm.org](https://evil.com/x)", ["(evil.com)"]),
        ("[nejm.org](https://nejm.org.evil.com/x)", ["(evil.com)"]),
        ("[nejm.org.evil.com](https://nejm.org/x)", ["(nejm.org)"]),
        ("[not nejm.org](https://nejm.org/x)", ["(nejm.org)"]),
        ("[notnejm.org](https://nejm.org/x)", ["(nejm.org)"]),
        ("[nejm.org@evil.com](https://nejm.org@evil.com)", ["(evil.com)"]),
        ("[x](https://nejm.org\\@evil.com/)", ["(evil.com)"]),
        ("[x](https://münchen.example/)", ["(xn--mnchen-3ya.example)"]),
        ("[x](http://192.0.2.7/)", ["(192.0.2.7)"]),
        ("[x](http://a_b.example/)", ["(an unusual address)"]),
        ("[x](https://nejm.org:8443/)", ["(nejm.org)"]),
        ("[here](https://forum.example.org/threads/7)", []),
        ("[here](http://localhost:8000/threads/7)", []),
        ("[here](http://localhost:9000/threads/7)", ["(localhost)"]),
        ("[here](https://forum.example.org.evil.com/)", ["(evil.com)"]),
        ("[write](mailto:a@b.example)", []),
        ("`https://nejm.org`", []),
        ("[*a* `b`](https://nejm.org) and [c](https://who.int)", ["(nejm.org)", "(who.int)"]),
    ],
)
def test_a_link_that_leads_elsewhere_says_where(written: str, said: list[str]) -> None:
    assert marks(written) == said


@pytest.mark.parametrize(
    ("written", "said", "hrefs"),
    [
        ("[x](https://a.org/?utm_a=1)", ["(a.org, tracking removed)"], ["https://a.org/"]),
        ("[x](https://a.org/?ref=1)", ["(a.org, referral code removed)"], ["https://a.org/"]),
        ("[x](https://a.org/?ref=1&utm_a=1&b=2)", ["(a.org, tracking and referral code removed)"],
         ["https://a.org/?b=2"]),
        ("https://a.org/?b=2&c=3&gclid=1", ["(tracking removed)"], ["https://a.org/?b=2&amp;c=3"]),
        ("[x](https://forum.example.org/?utm_a=1)", ["(tracking removed)"], ["https://forum.example.org/"]),
    ],
)  # fmt: skip
def test_what_was_taken_out_is_said(written: str, said: list[str], hrefs: list[str]) -> None:
    html = render(written)
    assert marks(written) == said
    assert [piece.partition('"')[0] for piece in html.split(' href="')[1:]] == hrefs
    assert "utm_" not in html
    assert "gclid" not in html


def test_a_pasted_address_is_shown_as_it_is_followed() -> None:
    assert ">https://a.org/?b=2&amp;c=3</a>" in render("https://a.org/?b=2&utm_x=1&c=3")


def test_the_words_of_a_link_stay_as_they_are_written() -> None:
    assert ">about utm_source=x?</a>" in render("[about utm_source=x?](https://a.org/?utm_x=1)")


def test_no_link_tells_where_its_reader_came_from_or_earns_by_it() -> None:
    assert set(LINK_REL.split()) == {"nofollow", "ugc", "noopener", "noreferrer"}
    html = render("https://a.org [b](https://b.org) doi:10.1000/182 <https://c.org>")
    assert html.count("<a ") == html.count(f'rel="{LINK_REL}"') == 4


def test_an_excerpt_has_no_marks_and_no_cards() -> None:
    html = render("See [the trial](https://doi.org/10.1000/182?utm_a=1), it helped. PMID 12345")
    assert "link-mark" in html
    assert excerpt(html) == "See the trial, it helped. PMID 12345"
