"""How few people fit what somebody has told, as its author and the moderators read it."""

import logging

import pytest
from sqlalchemy import text

from forum.visitor import Role
from tests.forum.browsing import Browser
from tests.forum.community import Community
from tests.forum.conftest import StartedThread

TELLS = "I'm a 43-year-old teacher, and I have twins."
TOWN = "I live in Boston."
SAID = (
    "About 10 people (5 to 40) fit what you have told here so far: town now, age, multiple birth and work"
    " before. Without the town it would be about 100,000."
)


def reply(community: Community, browser: Browser, body: str) -> Browser:
    browser.get("/threads/1").send("/threads/1/replies", body=body)
    community.screen()
    newest = "SELECT max(id) FROM revision"
    with community.engine.connect() as connection:
        return browser.get(f"/my/texts/{connection.execute(text(newest)).scalar_one()}")


def remembered(community: Community) -> int:
    with community.engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM remembered_fact")).scalar_one())


def test_the_author_reads_how_many_fit_and_what_would_help(
    community: Community, thread: StartedThread
) -> None:
    reply(community, thread.author, TELLS)
    page = reply(community, thread.author, TOWN)
    assert SAID in page.words
    assert page.words.count("About 10 people") == 1
    assert "<mark>Boston<sup" in page.html


def test_a_moderator_reads_the_same_beside_the_text(community: Community, thread: StartedThread) -> None:
    moderator = community.join("Amber Field", Role.MODERATOR)
    reply(community, thread.author, TELLS)
    page = reply(community, thread.author, TOWN)
    revision_id = page.address.rsplit("/", 1)[-1]
    page.send(f"/my/texts/{revision_id}/ask-a-moderator")
    assert SAID in moderator.get(f"/review/{revision_id}").words


def test_the_check_weighs_what_was_told_before_and_stores_nothing(
    community: Community, thread: StartedThread, answers: None
) -> None:
    reply(community, thread.author, TELLS)
    before = remembered(community)
    page = thread.author.get("/threads/1").press("Check before I post", body=TOWN)
    assert SAID in page.words
    assert remembered(community) == before
    other = community.enter(1).get("/threads/1").press("Check before I post", body=TOWN)
    assert "About 10 people" not in other.words


def test_the_check_of_an_edit_weighs_it_without_the_text_that_it_replaces(
    community: Community, thread: StartedThread, answers: None
) -> None:
    page = reply(community, thread.author, TELLS)
    page = page.get(f"{page.address}/edit").press("Check before I post", body=TOWN)
    assert "About 10 people" not in page.words


def test_taking_a_text_down_forgets_what_it_told(community: Community, thread: StartedThread) -> None:
    page = reply(community, thread.author, TELLS)
    assert remembered(community) == 3
    page.send(f"{page.address}/withdraw")
    assert remembered(community) == 0
    assert "About 10 people" not in reply(community, thread.author, TOWN).words


def test_no_fact_is_ever_logged(
    community: Community,
    thread: StartedThread,
    answers: None,
    caplog: pytest.LogCaptureFixture,
    capfd: object,
) -> None:
    with caplog.at_level(logging.DEBUG):
        reply(community, thread.author, TELLS)
        thread.author.get("/threads/1").press("Check before I post", body=TOWN)
        reply(community, thread.author, TOWN)
    said = caplog.text + "".join(capfd.readouterr())
    assert not [word for word in ("teacher", "twins", "Boston", "digest") if word in said]
