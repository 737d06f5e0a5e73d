"""A stranger's page may come from memory, and nobody can tell, except by the time it takes."""

import re

import pytest
from sqlalchemy import text

from forum import remembered_pages
from forum.database_state import DatabaseState
from tests.forum.test_paging import statements

NONCE = re.compile(r'nonce="([^"]+)"')
PAGES = ["/", "/groups", "/groups/1", "/groups/1/card", "/threads/1"]


@pytest.fixture(params=["sqlite", "postgresql"])
def community(request, make_community):
    return make_community(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def thread_id(community) -> int:
    from forum.visitor import Role

    group_id = community.found_group(community.join("Harbour Light", Role.ADMINISTRATOR))
    author = community.join("Paper Boat")
    community.start_thread(author, group_id, "Does a spacer help?", "Is it worth the trouble?")
    return 1


def made(asked) -> bool:
    """Whether a page was read from the tables; telling whether anything has changed is no reading."""
    return any("pg_current_snapshot" not in statement for statement in asked)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_made_once_while_nothing_changes(community, thread_id, page):
    with statements(community) as first:
        before = community.stranger().get(page).html
    with statements(community) as second:
        after = community.stranger().get(page).html
    assert made(first) is not made(second)
    assert NONCE.sub("", before) == NONCE.sub("", after)


def test_each_answer_has_marks_of_its_own_for_its_scripts(community, thread_id):
    marks = set()
    for _ in range(3):
        answer = community.app.test_client().get("/threads/1")
        found = set(NONCE.findall(answer.text))
        assert len(found) == 1
        assert f"script-src 'nonce-{found.copy().pop()}'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "private, no-cache"
        marks |= found
    assert len(marks) == 3


def test_a_text_that_is_taken_back_is_gone_with_the_next_request(community, thread_id):
    author = community.join("Tin Whistle")
    revision = community.reply(author, 1, "I keep mine beside the kettle.")
    for _ in range(2):
        assert "beside the kettle" in community.stranger().get("/threads/1").html
    author.get(f"/my/texts/{revision}").send("/withdraw")
    assert "beside the kettle" not in community.stranger().get("/threads/1").html


@pytest.mark.parametrize("page", PAGES)
def test_a_change_by_another_process_makes_it_anew(community, thread_id, page):
    community.stranger().get(page)
    with community.engine.begin() as elsewhere:
        elsewhere.execute(text("UPDATE account SET session_epoch = session_epoch + 1 WHERE id = 1"))
    with statements(community) as again:
        community.stranger().get(page)
    assert made(again)


def test_whoever_sends_a_cookie_is_answered_for_themselves(community, thread_id):
    member = community.join("Night Owl")
    community.stranger().get("/threads/1")
    assert "Night Owl" in member.get("/threads/1").html
    assert "Night Owl" not in community.stranger().get("/threads/1").html
    with_a_cookie = community.app.test_client()
    with_a_cookie.set_cookie("other", "1")
    with statements(community) as asked:
        with_a_cookie.get("/threads/1")
    assert made(asked)


def test_a_page_says_how_long_ago_something_was_and_is_not_kept_for_long(community, thread_id, monkeypatch):
    community.stranger().get("/threads/1")
    monkeypatch.setattr(remembered_pages, "LONGEST", -1)
    with statements(community) as again:
        community.stranger().get("/threads/1")
    assert made(again)


def test_no_more_pages_are_kept_than_said(community, thread_id):
    for number in range(remembered_pages.MOST_KEPT + 5):
        community.stranger().get(f"/threads/1?turn={number}")
    assert len(community.app.extensions["openward_page_memory"].pages) == remembered_pages.MOST_KEPT


def test_a_page_that_is_not_there_is_not_kept(community, thread_id):
    for page in ("/threads/77", "/groups/77"):
        community.app.test_client().get(page)
    assert not community.app.extensions["openward_page_memory"].pages


def test_the_page_comes_when_the_state_cannot_be_told(community, thread_id, monkeypatch):
    def fail(_self: DatabaseState, *_arguments: object) -> object:
        raise OSError("no")

    monkeypatch.setattr(DatabaseState, "_read", fail)
    for _ in range(2):
        with statements(community) as asked:
            assert "Does a spacer help?" in community.stranger().get("/threads/1").html
        assert made(asked)


def test_a_state_is_one_mark_until_somebody_commits(community, thread_id):
    with community.app.app_context():
        state = DatabaseState(community.app)
        before = state.mark()
        assert before == state.mark() is not None
        with community.engine.begin() as elsewhere:
            elsewhere.execute(text("UPDATE account SET session_epoch = session_epoch + 1"))
        assert state.mark() != before
