"""A rejected text, a second look, and what its author and the moderators read about it."""

import pytest

from forum.visitor import Role
from moderation.review.reasons import WORDS, Reason
from tests.forum.test_own_texts import INVITING

ASK = "Ask another moderator to look again"


@pytest.fixture
def moderator(community, thread):
    return community.join("Open Window", Role.MODERATOR)


@pytest.fixture
def another(community, thread):
    return community.join("Garden Bench", Role.MODERATOR)


@pytest.fixture
def rejected(community, thread, moderator):
    revision_id = community.reply(thread.author, 1, INVITING)
    moderator.get(f"/review/{revision_id}").press("Reject", reason_code=Reason.ADVERTISING.value)
    return revision_id


@pytest.fixture
def appealed(thread, rejected):
    thread.author.get(f"/my/texts/{rejected}").send("/appeal")
    return rejected


def test_an_author_asks_another_moderator_to_look_again(thread, rejected):
    page = thread.author.get(f"/my/texts/{rejected}")
    assert ASK in page.words
    page.send("/appeal")
    assert page.address == f"/my/texts/{rejected}"
    assert "Your reply is waiting for a moderator" in page.words
    assert "You asked for a second look on" in page.words
    assert WORDS[Reason.ADVERTISING] in page.words
    assert not page.offers("/appeal")


def test_the_list_and_the_item_say_that_it_is_an_appeal(thread, another, appealed):
    words = another.get("/review").words
    assert "Appeal It was turned down, and its author asks somebody else to look again." in words
    assert "You turned it down" not in words
    page = another.get(f"/review/{appealed}")
    assert "An appeal: a second look" in page.words
    assert WORDS[Reason.ADVERTISING] in page.words
    assert page.offers(f"/review/{appealed}/publish")


def test_the_list_tells_whoever_rejected_it_that_it_is_for_another(moderator, appealed):
    assert "You turned it down, so another moderator decides." in moderator.get("/review").words
    assert "What still waits is for another moderator." in moderator.get("/review/decided?act=reject").words


def test_whoever_rejected_it_is_told_that_somebody_else_decides(community, thread, moderator, appealed):
    page = moderator.get(f"/review/{appealed}")
    assert "another moderator decides" in page.words
    assert "If you are the only one, it waits" in page.words
    assert not page.offers("/publish")
    token = page.value("/sign-out", "csrf_token")
    for act in ("publish", "publish-rewrite", "ask-to-edit", "reject"):
        answer = moderator.client.post(
            f"/review/{appealed}/{act}", data={"csrf_token": token, "reason_code": "unkind"}
        )
        assert answer.status_code == 409, act
        assert "another moderator decides about this one" in answer.text or act == "publish-rewrite"
    assert "I can get you" not in community.stranger().get("/threads/1").html
    assert "waiting for a moderator" in thread.author.get(f"/my/texts/{appealed}").words


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ("Publish", "Decided again: it is published."),
        ("Ask the author to edit", "Decided again: it can be published once it is changed."),
        ("Reject", "Decided again: it stays unpublished. That is final for this version."),
    ],
)
def test_the_author_reads_what_came_of_it(community, thread, another, appealed, button, words):
    another.get(f"/review/{appealed}").press(button, reason_code=Reason.UNKIND.value)
    page = thread.author.get(f"/my/texts/{appealed}")
    assert words in page.words
    assert "You asked for a second look on" in page.words
    assert not page.offers("/appeal")
    assert ("I can get you" in community.stranger().get("/threads/1").html) == (button == "Publish")


def test_a_second_appeal_changes_nothing(thread, another, appealed):
    another.get(f"/review/{appealed}").press("Reject", reason_code="unkind")
    page = thread.author.get(f"/my/texts/{appealed}")
    token = page.value("/sign-out", "csrf_token")
    answer = thread.author.client.post(f"/my/texts/{appealed}/appeal", data={"csrf_token": token})
    assert answer.status_code == 409
    assert "Nothing was changed" in answer.text
    assert "was not published" in thread.author.get(f"/my/texts/{appealed}").words


def test_what_was_not_rejected_offers_no_appeal(community, thread):
    waiting = community.reply(thread.author, 1, INVITING)
    for revision_id in (waiting, thread.revision_id):
        assert not thread.author.get(f"/my/texts/{revision_id}").offers("/appeal")
