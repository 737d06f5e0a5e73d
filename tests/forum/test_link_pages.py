"""Moderators see where links may lead, and change what counts for a site; the filter follows."""

import pytest
from sqlalchemy import text

from forum.links.site_names import (
    A_NUMBER,
    AN_ENDING,
    EMPTY,
    NO_ADDRESS,
    NoSite,
    host_of_site,
    piece_of_name,
)
from forum.visitor import Role
from moderation.screening.link_policy import shipped_policy
from tests.forum.browsing import Browser

LIST, NEJM = "/review/links", "/review/links/site?host=nejm.org"
CHANGE, TAKE_BACK = "/review/links/site", "/review/links/site/take-back"


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("example.org", "example.org"),
        (" Example.ORG. ", "example.org"),
        ("www.example.org", "example.org"),
        ("www.com", "www.com"),
        ("https://www.example.org/shop?tag=a#b", "example.org"),
        ("http://shop.example.co.uk:8080/x", "shop.example.co.uk"),
        ("//example.org/x", "example.org"),
        ("https://somebody:secret@example.org/", "example.org"),
        ("somebody@example.org", "example.org"),
        ("https://example.org\\@evil.com/", "example.org"),
        ("example.org/a@b", "example.org"),
        ("münchen.de", "xn--mnchen-3ya.de"),
        ("ｅｘａｍｐｌｅ.org", "example.org"),
        ("nhs.uk", "nhs.uk"),
        ("trust.nhs.uk", "trust.nhs.uk"),
        ("somebody.github.io/page", "somebody.github.io"),
    ],
)
def test_the_host_of_what_was_pasted_is_understood(typed: str, host: str) -> None:
    assert host_of_site(typed) == host
    assert host_of_site(host) == host


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("", EMPTY),
        ("https://", EMPTY),
        ("diabetes", NO_ADDRESS),
        ("two words", NO_ADDRESS),
        ("a_b.org", NO_ADDRESS),
        ("example.madeupending", NO_ADDRESS),
        ("co.uk", AN_ENDING.format("co.uk")),
        ("https://192.0.2.7/x", A_NUMBER),
        ("http://[::1]/", A_NUMBER),
        ("x" * 3_000, NO_ADDRESS),
    ],
)
def test_what_names_no_single_site_is_answered_with_what_to_type(typed: str, advice: str) -> None:
    with pytest.raises(NoSite) as problem:
        host_of_site(typed)
    assert problem.value.advice == advice
    assert typed not in str(problem.value) or not typed


@pytest.mark.parametrize(("typed", "piece"), [(" Diabetes", "diabetes"), ("a b", None), ("x" * 61, None)])
def test_a_piece_of_a_name_can_be_searched(typed: str, piece: str | None) -> None:
    assert piece_of_name(typed) == piece


@pytest.fixture
def moderator(community) -> Browser:
    return community.join("Open Window", Role.MODERATOR)


@pytest.mark.parametrize(
    ("typed", "leads_to"),
    [
        ("https://www.nejm.org/doi/10.1056/x", NEJM),
        ("nejm.org", NEJM),
        ("unheard-of.com", f"{CHANGE}?host=unheard-of.com"),
        ("diabetes", f"{LIST}?q=diabetes"),
    ],
)
def test_one_box_finds_a_site_or_the_rows_with_such_a_name(moderator, typed, leads_to):
    page = moderator.get(LIST).send("/find", site=typed)
    assert page.response.status_code == 200
    assert page.response.request.full_path.rstrip("?") == leads_to


def test_what_cannot_be_understood_stays_in_the_box_with_what_to_type(moderator):
    page = moderator.get(LIST).send("/find", site="my friend Jo's shop")
    assert page.response.status_code == 422
    assert NO_ADDRESS in page.words
    assert page.value("/find", "site") == "my friend Jo's shop"
    assert "Jo" not in page.response.request.url


def test_the_list_shows_each_row_with_its_standing_and_its_reason(moderator):
    page = moderator.get(LIST)
    assert f"{len(shipped_policy().rules)} rows" in page.words
    seen = set()
    more: list[str] = [LIST]
    while more:
        page.get(more[0])
        seen.update(link for link in page.links if "site?host=" in link)
        more = [link for link in page.links if "after=" in link]
    assert len(seen) == len(shipped_policy().rules)


@pytest.mark.parametrize(
    ("query", "hosts", "others"),
    [
        ("?show=refused", ["awin1.com"], ["nejm.org"]),
        ("?show=trusted&q=nejm", ["nejm.org"], ["nature.com"]),
        ("?show=ordinary", ["bbc.com"], ["nejm.org"]),
        ("?q=no-such-thing", [], ["nejm.org"]),
        ("?show=nonsense&q=nejm", ["nejm.org"], ["nature.com"]),
        ("?show=changed", [], ["nejm.org"]),
    ],
)
def test_the_list_can_be_narrowed(moderator, query, hosts, others):
    links = moderator.get(LIST + query).links
    assert all(f"{CHANGE}?host={host}" in links for host in hosts)
    assert not any(f"{CHANGE}?host={host}" in links for host in others)


def test_a_change_counts_from_the_next_text_on_and_can_be_taken_back(community, thread, moderator):
    author = community.join("Tin Whistle")

    def standing_of(body: str) -> str:
        revision_id = community.reply(author, 1, body)
        return author.get(f"/my/texts/{revision_id}").words

    assert "is published" in standing_of("It was in https://nejm.org/a1 and it calmed me down.")
    page = moderator.get(NEJM).send(CHANGE, reason="false_cures")
    assert "nejm.org is refused from now on" in page.words
    assert "A moderator here decided so. Openward ships it as trusted." in page.words
    refused = standing_of("I read about spacers in https://www.nejm.org/a2 last night.")
    assert "waiting for a moderator" in refused
    assert "Why: promises false cures." in refused
    assert "nejm.org/a1" in moderator.get("/threads/1").words
    page = moderator.get(NEJM).send(TAKE_BACK)
    assert "Taken back" in page.words
    assert "is published" in standing_of("For dosing steps I would look at nejm.org/a3 first.")
    history = moderator.get(NEJM).words.partition("What was decided")[2]
    assert history.index("Taken back by Open Window") < history.index("Refused: promises false cures")


def test_a_site_without_a_row_tells_its_shape_and_gets_one(community, moderator):
    page = moderator.get(f"{CHANGE}?host=kind-people.shop")
    assert "There is no row for it. By its shape it counts as commercial" in page.words
    assert not page.offers(TAKE_BACK)
    page.send(CHANGE, reason="patients")
    assert "kind-people.shop is trusted from now on" in page.words
    assert f"{CHANGE}?host=kind-people.shop" in moderator.get(f"{LIST}?show=changed").links
    inherited = moderator.get(f"{CHANGE}?host=help.kind-people.shop").words
    assert "It has no row of its own; the row of kind-people.shop counts." in inherited


@pytest.mark.parametrize("reason", [None, "", "nonsense"])
def test_a_change_needs_a_reason_of_the_list(moderator, reason):
    page = moderator.get(f"{CHANGE}?host=unheard-of.com")
    page.send(CHANGE, **({} if reason is None else {"reason": reason}))
    assert page.response.status_code == 422
    assert "Choose why first. Nothing was changed." in page.words
    assert "What was decided" not in page.words


def test_a_link_shortener_can_only_be_refused(moderator):
    page = moderator.get(f"{CHANGE}?host=bit.ly")
    page.send(CHANGE, reason="journal")
    assert page.response.status_code == 422
    assert "it can only be refused" in page.words
    page.send(CHANGE, reason="hides")
    assert "bit.ly is refused from now on" in page.words


def test_of_two_moderators_the_second_is_told_and_loses_nothing(community, moderator):
    other = community.join("Harbour Light", Role.ADMINISTRATOR)
    late = moderator.get(NEJM)
    other.get(NEJM).send(CHANGE, reason="shop")
    late.send(CHANGE, reason="fraud")
    assert late.response.status_code == 409
    assert "somebody else decided about this site meanwhile" in late.words
    assert "Commercial: shop by Harbour Light" in late.words
    assert late.value(CHANGE, "reason") == "fraud"  # what was chosen is still chosen
    late.send(CHANGE)
    assert "nejm.org is refused from now on" in late.words


@pytest.mark.parametrize("host", ["", "nonsense", "co.uk", "www.nejm.org", "NEJM.org", "nejm.org/x"])
def test_only_a_site_has_a_page(moderator, host):
    assert moderator.get(f"{CHANGE}?host={host}").response.status_code == 404


def test_no_words_lie_in_the_record(community, moderator):
    moderator.get(LIST).send("/find", site="https://nejm.org/my-secret-story?x=1").send(
        CHANGE, reason="journal"
    )
    with community.engine.connect() as connection:
        rows = connection.execute(text("SELECT host, standing, reason FROM link_rule_act")).all()
    assert [tuple(row) for row in rows] == [("nejm.org", "trusted", "journal")]
