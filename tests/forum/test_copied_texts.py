"""The same text in another thread or under another name waits, and moderators see what it resembles."""

import pytest

from forum.visitor import Role
from tests.forum.test_own_texts import INVITING

ADVICE = (
    "What helped me most was to shake it well, breathe out first, press once and then breathe in slowly"
    " while counting to five, because otherwise most of it ends up on the tongue."
)
NEARLY = ADVICE.replace("slowly", "very slowly").replace("five", "six")
SPAM = f"{INVITING} It never ran out in all those years and costs next to nothing, so do not wait too long."


@pytest.fixture
def moderator(community, thread):
    return community.join("Open Window", Role.MODERATOR)


@pytest.fixture
def other(community, thread):
    return community.join("Green Kettle")


def held_copy(community, author) -> int:
    """Somebody's near-copy in a thread of its own."""
    return community.start_thread(author, 1, "How do you breathe in?", NEARLY)


def test_its_author_reads_why_it_waits(community, thread, other):
    community.reply(thread.author, 1, ADVICE)
    other.get(f"/my/texts/{held_copy(community, other)}")
    assert "is waiting for a moderator" in other.words
    assert "Nearly the same text was sent before" in other.words
    assert "resembles" not in other.words
    assert "How do you breathe in?" not in community.stranger().get("/groups/1").words


@pytest.mark.parametrize("same", [True, False])
def test_a_moderator_is_led_to_the_published_text(community, thread, other, moderator, same):
    published = community.reply(thread.author, 1, ADVICE)
    assert "Your reply is published" in thread.author.get(f"/my/texts/{published}").words
    copy = held_copy(community, thread.author if same else other)
    page = moderator.get(f"/review/{copy}")
    assert "Nearly the same text again" in page.words
    assert (
        f"a reply in “Does a spacer help?”, by {'the same person' if same else 'somebody else'}" in page.words
    )
    (address,) = [link for link in page.links if "#post-" in link]
    assert "breathe in slowly while counting to five" in page.get(address).words


def test_of_a_text_that_waits_a_moderator_reads_only_that_it_does(community, thread, other, moderator):
    first = community.reply(thread.author, 1, SPAM)
    second = community.reply(other, 1, SPAM.replace("long", "much longer"))
    page = moderator.get(f"/review/{second}")
    assert "another text that waits, by somebody else" in page.words
    assert f"/review/{first}" in page.links


def test_a_text_that_was_turned_down_is_named_without_an_address(community, thread, other, moderator):
    first = community.reply(thread.author, 1, SPAM)
    moderator.get(f"/review/{first}").press("Reject", reason_code="advertising")
    second = community.reply(other, 1, SPAM)
    page = moderator.get(f"/review/{second}")
    assert "a text that a moderator turned down, by somebody else" in page.words
    assert f"/review/{first}" not in page.links


def test_what_is_gone_meanwhile_is_not_named(community, thread, other, moderator):
    first = community.reply(thread.author, 1, ADVICE)
    copy = held_copy(community, other)
    thread.author.get(f"/my/texts/{first}").send("/withdraw")
    page = moderator.get(f"/review/{copy}")
    assert "What it resembled is gone." in page.words
    assert "a reply in" not in page.words


def test_a_moderator_may_publish_it_all_the_same(community, thread, other, moderator):
    community.reply(thread.author, 1, ADVICE)
    copy = held_copy(community, other)
    moderator.get(f"/review/{copy}").send("/publish")
    assert "How do you breathe in?" in community.stranger().get("/groups/1").words


def test_what_resembles_nothing_says_nothing_of_it(community, thread, moderator):
    held = community.reply(thread.author, 1, INVITING)
    assert "Nearly the same" not in moderator.get(f"/review/{held}").words


def test_a_groups_rules_may_be_those_of_another_group(community, thread):
    rules = f"Be kind to each other. {ADVICE}"
    for title in ("Rosacea", "Coeliac"):
        group = community.found_group(thread.founder, title)
        page = thread.founder.get(f"/groups/{group}/settings/rules")
        page.send(f"/groups/{group}/settings/rules", body=rules)
        community.screen()
        assert "breathe out first" in community.stranger().get(f"/groups/{group}/card").words
