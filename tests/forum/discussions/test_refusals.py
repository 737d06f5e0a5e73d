"""What a group's or a thread's rules do not take comes back with its text, and says what to do."""

import pytest
from sqlalchemy import text

from forum.groups import obstacles
from forum.visitor import Role

WORDS = "It did help me."


def change(community, statement: str) -> None:
    with community.engine.begin() as connection:
        connection.execute(text(statement))


LOCK = "UPDATE thread SET locked_at = '2026-03-01 12:00:00.000000'"
ARCHIVE = "UPDATE forum_group SET archived_at = '2026-03-01 12:00:00.000000'"
CLOSE = "UPDATE forum_group SET audience = 'members'"
SLOW = "UPDATE forum_group SET slow_mode_minutes = 30"


def test_a_locked_thread_is_read_and_not_answered(community, thread):
    change(community, LOCK)
    page = thread.author.get("/threads/1")
    assert "This thread is locked" in page.words
    assert not page.offers("/threads/1/replies")
    assert not any("quote=" in link for link in page.links)


@pytest.mark.parametrize(
    ("meanwhile", "told"),
    [
        (LOCK, "The thread was locked while you were writing"),
        (ARCHIVE, obstacles.ARCHIVED.heading),
        (CLOSE, obstacles.NOT_A_MEMBER.heading),
        ("UPDATE forum_group SET clinicians_welcome = false", obstacles.CLINICIAN.heading),
    ],
)
def test_a_reply_that_is_refused_comes_back_with_its_text(community, thread, meanwhile, told):
    clinician = community.join("Dr Amara Nwosu", Role.CLINICIAN).get("/threads/1?quote=opening")
    change(community, meanwhile)
    clinician.send("/threads/1/replies", body=WORDS)
    assert clinician.status == 409
    assert told in clinician.words
    assert WORDS in clinician.html
    community.screen()
    assert WORDS not in thread.author.get("/threads/1").html


def test_slow_mode_keeps_the_text_until_its_time_comes(community, thread):
    change(community, SLOW)
    first = community.join("Night Owl").get("/threads/1")
    second = community.enter(3).get("/threads/1")
    community.reply(first, 1, "A first word.")
    second.send("/threads/1/replies", body=WORDS)
    assert second.status == 409
    assert "You can send this in 30 minutes. Your text is kept until then." in second.words
    assert second.value("/threads/1/replies", "body") == WORDS
    # It is kept as a draft, and found again in the thread, on any device.
    assert community.enter(3).get("/threads/1").value("/threads/1/replies", "body") == WORDS
    change(community, "UPDATE forum_group SET slow_mode_minutes = 0")
    second.send("/threads/1/replies")
    community.screen()
    assert WORDS in community.stranger().get("/threads/1").words


def test_a_double_click_in_slow_mode_is_no_second_post(community, thread):
    change(community, SLOW)
    browser = community.join("Night Owl").get("/threads/1")
    first = browser.send_only("/threads/1/replies", body=WORDS)
    second = browser.send_only("/threads/1/replies", body=WORDS)
    assert first.location == second.location


def test_a_new_thread_that_is_refused_comes_back_with_its_text(community, thread):
    writer = community.join("Night Owl").get("/groups/1/threads/new")
    change(community, ARCHIVE)
    writer.send("/groups/1/threads", title="Cold air", body=WORDS)
    assert writer.status == 409
    assert obstacles.ARCHIVED.heading in writer.words
    assert writer.value("/groups/1/threads", "title") == "Cold air"
    assert writer.value("/groups/1/threads", "body") == WORDS
    assert writer.get("/groups/1/threads/new").status == 403


@pytest.mark.parametrize("sender", [Role.MEMBER, Role.CLINICIAN])
def test_a_thread_that_was_taken_down_begins_no_thread_where_none_may_be_begun(community, thread, sender):
    writer = community.join("Night Owl", sender).get("/threads/1")
    thread.author.get("/threads/1").send("/withdraw")
    change(community, CLOSE if sender is Role.MEMBER else "UPDATE forum_group SET clinicians_welcome = false")
    obstacle = obstacles.NOT_A_MEMBER if sender is Role.MEMBER else obstacles.CLINICIAN
    writer.send("/threads/1/replies", body=WORDS)
    assert writer.status == 409
    assert obstacle.heading in writer.words
    assert WORDS in writer.html
    assert not writer.offers("/groups/1/threads")


def test_a_members_groups_thread_asks_who_is_no_member_to_join(community, thread):
    change(community, CLOSE)
    change(community, "UPDATE document SET audience = 'members' WHERE kind IN ('thread', 'reply')")
    assert community.stranger().client.get("/threads/1").location == "/sign-in?next=/threads/1"
    other = community.join("Night Owl").get("/threads/1")
    assert other.address == "/groups/1"
    assert "Only members of this group read its threads" in other.words
    assert "Is it worth the trouble?" not in other.html
    other.send("/groups/1/join")
    assert "Is it worth the trouble?" in other.get("/threads/1").words


def test_where_replies_go_is_no_dead_end(community, thread):
    assert community.stranger().client.get("/threads/1/replies").location == "/threads/1?last=#reply"
    assert community.stranger().get("/threads/1/replies").status == 200


def test_clinicians_answers_are_counted_as_long_as_readers_see_them(community, thread):
    def answers() -> int:
        with community.engine.connect() as connection:
            return connection.scalar(text("SELECT clinician_replies FROM thread WHERE id = 1"))

    clinician = community.join("Dr Amara Nwosu", Role.CLINICIAN)
    community.reply(thread.author, 1, "Anybody?")
    assert answers() == 0
    revision_id = community.reply(clinician, 1, "Rinse your mouth afterwards.")
    assert answers() == 1
    page = community.stranger().get("/threads/1")
    assert page.html.count("post-clinician") == 1
    clinician.get(f"/my/texts/{revision_id}/edit").send("/edit", body="Rinse your mouth with water.")
    community.screen()
    assert answers() == 1
    clinician.get("/threads/1").send("/withdraw")
    assert answers() == 0
