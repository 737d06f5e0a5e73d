import pytest

from forum.visitor import Role
from tests.forum.test_paging import add_published

NEW = "New since your last visit"


@pytest.fixture
def reader(community, thread):
    """Somebody who has seen the whole thread: its opening post and one reply."""
    community.reply(thread.author, 1, "It did help me.")
    other = community.join("Night Owl").get("/threads/1")
    assert NEW not in other.words  # on a first visit everything is new, so nothing is marked
    return other


def test_what_came_since_the_last_visit_is_marked_once(community, thread, reader):
    community.reply(thread.author, 1, "And it was not dear.")
    words = reader.get("/threads/1").words
    assert words.index("It did help me.") < words.index(NEW) < words.index("And it was not dear.")
    assert NEW not in reader.get("/threads/1").words


def test_ones_own_posts_are_no_news(community, thread, reader):
    community.reply(reader, 1, "Thank you.")
    assert NEW not in reader.get("/threads/1").words


def test_strangers_are_told_of_no_news(community, thread, reader):
    assert NEW not in community.stranger().get("/threads/1").words


def test_an_older_page_does_not_take_the_mark_back(community, thread, reader):
    add_published(community, "reply", range(40), thread_id=1)
    with_news = community.reply(thread.author, 1, "And it was not dear.")
    assert with_news
    reader.get("/threads/1?last")
    reader.get("/threads/1")
    assert NEW not in reader.get("/threads/1?last").words


def test_the_first_unread_post_can_be_jumped_to_from_any_page(community, thread, reader):
    for _ in range(21):
        community.reply(thread.author, 1, f"And it was not dear, says visit {_}.")
    reader.get("/threads/1")
    assert "#post-2" in reader.links  # on this page, further down
    community.reply(thread.author, 1, "One more.")
    reader.get("/threads/1")
    assert "/threads/1/unread" in reader.links
    answer = reader.client.get("/threads/1/unread")
    assert answer.location == "/threads/1?post=20#post-20"
    words = reader.get("/threads/1/unread").words
    assert NEW in words


def test_without_news_the_jump_leads_to_the_end(community, thread, reader):
    assert reader.client.get("/threads/1/unread").location == "/threads/1?last=#post-1"


def test_who_never_opened_a_thread_begins_at_its_beginning(community, thread):
    community.reply(thread.author, 1, "It did help me.")
    newcomer = community.join("Night Owl")
    assert newcomer.client.get("/threads/1/unread").location == "/threads/1"
    assert community.stranger().client.get("/threads/1/unread").location == "/threads/1"


def test_marks_are_kept_on_both_databases(make_community, database_url):
    community = make_community(database_url)
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    community.found_group(founder)
    community.start_thread(founder, 1, "Does a spacer help?", "Is it worth the trouble?")
    reader = community.join("Night Owl").get("/threads/1")
    community.reply(founder, 1, "It did help me.")
    assert reader.client.get("/threads/1/unread").location == "/threads/1?post=1#post-1"
    assert NEW in reader.get("/threads/1").words
    assert NEW not in reader.get("/threads/1").words
