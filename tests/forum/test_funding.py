"""Who pays stands on a page of its own, as the people who run the site say, or that nobody was named."""

import pytest

from forum.application import create_app
from forum.configuration import Configuration, ConfigurationProblem
from forum.funding.statement import Funder, FunderKind, read_funding
from forum.setting import UnreadableValue
from tests.forum.browsing import Browser

ONE = """
[[funder]]
name = "The <b>Quiet</b> Foundation"
kind = "foundation"
amount = "10,000 to 20,000 euros a year"
since = 2025
url = "https://www.quiet-foundation.example.org/about?x=1"
"""
TWO = (
    ONE
    + """
[[funder]]
name = "Breathe Ltd"
kind = "company"
amount = "a server, worth about 500 pounds a year"
since = 2024
until = 2025
"""
)


@pytest.fixture
def page_for(environ, tmp_path):
    """What a stranger reads, with such a file."""

    def page(content: str | None) -> Browser:
        if content is not None:
            (tmp_path / "funding.toml").write_text(content, "utf-8")
            environ["OPENWARD_FUNDING"] = str(tmp_path / "funding.toml")
        return Browser(create_app(Configuration.from_environment(environ))).get("/who-pays")

    return page


def test_without_a_file_the_page_says_that_nobody_was_named(page_for):
    page = page_for(None)
    assert "The people who run this site have named nobody" in page.words
    assert "so somebody pays" in page.words


def test_everybody_in_the_file_is_shown_in_its_order(page_for):
    page = page_for(TWO)
    assert "named nobody" not in page.words
    assert "these pay for it" in page.words
    foundation = "The <b>Quiet</b> Foundation Foundation · 10,000 to 20,000 euros a year · since 2025"
    company = "Breathe Ltd Company · a server, worth about 500 pounds a year · 2024 to 2025"
    assert page.words.index(foundation) < page.words.index(company)


def test_a_link_of_theirs_says_where_it_leads_and_earns_nothing(page_for):
    html = page_for(ONE).html
    assert (
        '<a href="https://www.quiet-foundation.example.org/about?x=1" rel="nofollow noopener noreferrer">'
        "quiet-foundation.example.org</a>"
    ) in html
    assert "<b>Quiet" not in html


@pytest.mark.parametrize("address", ["/", "/groups", "/help", "/who-pays"])
def test_each_page_leads_there_from_its_foot(app, address):
    foot = app.test_client().get(address).text.partition("<footer")[2]
    assert 'href="/who-pays"' in foot
    assert "Who pays for this" in foot


def test_the_file_is_read_as_it_is_written():
    first, second = read_funding(TWO)
    assert first.kind is FunderKind.FOUNDATION
    assert second == Funder(
        "Breathe Ltd", FunderKind.COMPANY, "a server, worth about 500 pounds a year", 2024, 2025
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "one or more"),
        ("[[funder", "is no TOML"),
        ("funder = []", "one or more"),
        ("funder = [1]", "number 1 is wrong: is no table"),
        ("x = 1\n" + ONE, "and nothing else"),
        (ONE.replace('kind = "foundation"\n', ""), '"kind" is missing'),
        (ONE.replace('"foundation"', '"friend"'), '"kind" must be one of: the people who run'),
        (ONE.replace("amount", "amuont"), '"amount" is missing'),
        (ONE + 'secret = "x"\n', 'nobody knows "secret"'),
        (ONE.replace('"10,000 to 20,000 euros a year"', '""'), '"amount" is empty'),
        (ONE.replace('"10,000 to 20,000 euros a year"', f'"{"x" * 121}"'), '"amount" must be one line'),
        (ONE.replace("2025", '"2025"'), '"since" is empty or of another sort'),
        (ONE.replace("2025", "true"), '"since" is empty or of another sort'),
        (ONE.replace("2025", "25"), '"since" must be a year'),
        (ONE + "until = 2024\n", '"until" is before "since"'),
        (ONE.replace("https://", "http://"), '"url" must begin with https://'),
        (ONE.replace("https://www", "javascript:www"), '"url" must begin with https://'),
        (ONE.replace("https://www", "https://["), '"url" must begin with https://'),
        (TWO.replace('"company"', '"x"'), "number 2 is wrong"),
    ],
)
def test_a_damaged_file_is_refused_with_the_place_of_the_damage(content, said):
    with pytest.raises(UnreadableValue) as problem:
        read_funding(content)
    assert said in str(problem.value)


@pytest.mark.parametrize("name", ["nothing.toml", "."])
def test_a_file_that_cannot_be_read_keeps_the_site_from_starting(environ, tmp_path, name):
    with pytest.raises(ConfigurationProblem) as refused:
        Configuration.from_environment(environ | {"OPENWARD_FUNDING": str(tmp_path / name)})
    assert [one.partition(" (")[0] for one in refused.value.problems] == [
        "OPENWARD_FUNDING names a file that cannot be read"
    ]
