"""An author says that the filter is wrong, a moderator says who is right, and the marks are counted."""

import csv
import io

import pytest
from sqlalchemy import text

from forum.visitor import Role
from tests.forum.test_own_texts import ID_NUMBER, INVITING, PHONE


@pytest.fixture
def moderator(community, thread):
    return community.join("Open Window", Role.MODERATOR)


@pytest.fixture
def returned(community, thread):
    return community.reply(thread.author, 1, PHONE)


def test_one_click_sends_the_text_to_a_moderator_and_says_what_is_disputed(
    community, thread, moderator, returned
):
    page = thread.author.get(f"/my/texts/{returned}")
    assert "This is not a phone number" in page.words
    page.send("/dispute")
    assert "Your reply is waiting for a moderator" in page.words
    assert "You told the moderators that this is a mistake." in page.words
    assert not page.offers("/dispute")
    assert "Its author says that this is a mistake." in moderator.get(f"/review/{returned}").words


def test_what_nobody_may_publish_cannot_be_disputed(community, thread):
    revision_id = community.reply(thread.author, 1, ID_NUMBER)
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert not page.offers("/dispute")
    token = page.value("/withdraw", "csrf_token")
    answer = page.client.post(f"/my/texts/{revision_id}/dispute", data={"csrf_token": token, "about": "0"})
    assert answer.status_code == 409
    assert "needs a small change" in page.get(f"/my/texts/{revision_id}").words


def test_a_text_that_waits_already_can_be_disputed_too(community, thread, moderator):
    revision_id = community.reply(thread.author, 1, INVITING)
    page = thread.author.get(f"/my/texts/{revision_id}")
    page.send("/dispute")
    assert "You told the moderators" in page.words
    assert "Its author says that this is a mistake." in moderator.get(f"/review/{revision_id}").words


def test_nobody_disputes_what_somebody_else_wrote(community, thread, moderator, returned):
    other = community.join("Green Kettle")
    token = other.get("/groups/1").value("/join", "csrf_token")
    answer = other.client.post(f"/my/texts/{returned}/dispute", data={"csrf_token": token, "about": "0"})
    assert answer.status_code == 404
    assert moderator.get(f"/review/{returned}").status == 404


@pytest.mark.parametrize("about", ["", "7", "x", "1 -1", "99999999999", "²"])
def test_a_finding_that_is_not_there_cannot_be_disputed(community, thread, returned, about):
    page = thread.author.get(f"/my/texts/{returned}")
    page.send("/dispute", about=about)
    assert page.status == 404
    assert "needs a small change" in page.get(f"/my/texts/{returned}").words


def test_a_moderator_marks_a_finding_and_may_think_again(community, thread, moderator, returned):
    thread.author.get(f"/my/texts/{returned}").send("/dispute")
    page = moderator.get(f"/review/{returned}")
    page.press("Wrong")
    assert "Marked wrong" in page.words
    page.press("Right")
    assert "Marked right" in page.words
    assert "Marked wrong" not in page.words


def test_the_marks_are_counted_for_each_detector_without_any_text(community, thread, moderator, returned):
    thread.author.get(f"/my/texts/{returned}").send("/dispute")
    moderator.get(f"/review/{returned}").press("Wrong")
    page = moderator.get("/review/precision")
    assert "A phone number" in page.words
    assert "202-555" not in page.html
    table = list(csv.DictReader(io.StringIO(moderator.get("/review/precision.csv").html)))
    assert [(row["kind"], row["right"], row["wrong"], row["disputed"]) for row in table] == [
        ("phone", "0", "1", "1")
    ]
    assert float(table[0]["high"]) > 0.7


def test_before_the_first_mark_the_page_says_how_to_make_one(moderator):
    assert "Nothing is marked yet" in moderator.get("/review/precision").words


def test_members_see_no_figures_about_the_filter_at_work(thread):
    assert thread.author.get("/review/precision").status in (403, 404)
    assert thread.author.get("/review/precision.csv").status in (403, 404)


def test_nobody_marks_a_text_of_their_own(community, moderator):
    revision_id = community.reply(moderator, 1, INVITING)
    page = moderator.get(f"/review/{revision_id}")
    assert not page.offers("/mark")


def test_disputes_and_marks_hold_no_words(community, thread, moderator, returned):
    thread.author.get(f"/my/texts/{returned}").send("/dispute")
    moderator.get(f"/review/{returned}").press("Right")
    with community.work.sessions() as session:
        for table in ("finding_dispute", "finding_mark"):
            rows = session.execute(text(f"SELECT * FROM {table}")).all()  # noqa: S608 - two names of ours
            assert len(rows) == 1
            assert all(not isinstance(value, bytes) for value in rows[0])
