import re

import pytest
from sqlalchemy import text

from forum.visitor import Role
from moderation.review.reasons import WORDS, Reason
from tests.forum.test_own_texts import ID_NUMBER, INVITING, PHONE
from tests.forum.test_paging import link

ITEM_LINK = re.compile(r"/review/[0-9]+")


@pytest.fixture
def moderator(community, thread):
    return community.join("Open Window", Role.MODERATOR)


@pytest.fixture
def held(community, thread):
    """A reply that waits for a moderator."""
    return community.reply(thread.author, 1, INVITING)


def test_what_waits_is_listed_without_its_words(community, thread, moderator, held):
    page = moderator.get("/review")
    assert "One text waits." in page.words
    assert "Reply in “Does a spacer help?”" in page.words
    assert "Paper Boat" in page.words
    assert "in Asthma, came just now" in page.words or "in Asthma, came 1 minute ago" in page.words
    assert "Found: an invitation to a private deal." in page.words
    assert "WhatsApp" not in page.html


def test_the_gravest_comes_first_then_the_oldest(community, thread, moderator, held):
    second = community.reply(thread.author, 1, INVITING + " Really.")
    crisis = community.reply(thread.author, 1, "I want to end my life tonight.")
    moderator.get("/review")
    assert items(moderator) == [crisis, held, second]


def test_what_is_grave_has_a_heading_and_words_of_its_own(community, thread, moderator, held):
    community.reply(thread.author, 1, "I want to end my life tonight.")
    words = moderator.get("/review").words
    first, then = words.index("Read these first"), words.index("Then these")
    assert first < words.index("Somebody may be in danger") < then < words.index("private deal")


def test_nothing_grave_means_no_headings(moderator, held):
    assert "Read these first" not in moderator.get("/review").words


def test_an_empty_list_says_so_kindly(moderator):
    page = moderator.get("/review")
    assert "Nothing waits" in page.words
    assert items(page) == []


def test_ones_own_text_and_what_its_author_asked_for_are_marked(community, thread, moderator):
    community.reply(moderator, 1, INVITING)
    asked = community.reply(thread.author, 1, PHONE)
    thread.author.get(f"/my/texts/{asked}").send("/ask-a-moderator")
    words = moderator.get("/review").words
    assert "Your own" in words
    assert "Another moderator decides about it." in words
    assert "Its author asks for a person to look at it. Found: a phone number." in words


def items(browser) -> list[int]:
    """The items that a page of the list links to, in its order."""
    return [int(link.rsplit("/", 1)[1]) for link in browser.links if ITEM_LINK.fullmatch(link)]


def test_the_list_is_leafed_through_both_ways(community, thread, moderator):
    for number in range(41):
        thread.author.get("/threads/1").send("/threads/1/replies", body=f"{INVITING} For {number}.")
    community.screen()
    page = moderator.get("/review")
    assert "41 texts wait." in page.words
    pages = [items(page)]
    assert 'rel="prev"' not in page.html
    while 'rel="next"' in page.html:
        pages.append(items(page.get(link(page, 'rel="next"'))))
    assert [len(one) for one in pages] == [20, 20, 1]
    assert len({number for one in pages for number in one}) == 41
    assert items(page.get(link(page, 'rel="prev"'))) == pages[1]
    assert 'rel="next"' in page.html
    assert items(page.get(link(page, 'rel="prev"'))) == pages[0]
    assert 'rel="prev"' not in page.html


@pytest.mark.parametrize("mark", ["x", "1-2-3", "9-9-9-9", "99999999-1-1", "--", "1-1-0"])
def test_a_mark_that_names_no_place_shows_a_page_all_the_same(moderator, mark):
    for way in ("after", "before"):
        assert moderator.get(f"/review?{way}={mark}").status == 200


def test_one_item_shows_the_words_the_reasons_and_where_it_belongs(community, moderator, held):
    page = moderator.get(f"/review/{held}")
    assert "<mark>I can get you" in page.html
    assert "invites people to a private deal" in page.words
    assert "Paper Boat" in page.words
    assert "/threads/1" in page.links


def test_one_item_shows_its_text_as_readers_would_see_it_too(community, thread, moderator):
    held = community.reply(thread.author, 1, f"**Listen.** {INVITING}")
    page = moderator.get(f"/review/{held}")
    assert "<strong>Listen.</strong>" in page.html
    assert "**Listen.**" in page.html


def test_each_decision_says_what_happens_next(moderator, held):
    words = moderator.get(f"/review/{held}").words
    assert "Published at once, as it was written." in words
    assert "Goes back to its author with this reason" in words
    assert "can ask another moderator once" in words


def test_published_as_it_is(community, moderator, held):
    moderator.get(f"/review/{held}").send("/publish")
    assert "Readers can see it now." in moderator.words
    assert "I can get you the same inhaler" in community.stranger().get("/threads/1").words


def test_published_with_the_rewrite_which_is_screened_again(community, thread, moderator):
    revision_id = community.reply(thread.author, 1, PHONE)
    thread.author.get(f"/my/texts/{revision_id}").send("/ask-a-moderator")
    page = moderator.get(f"/review/{revision_id}")
    assert "Its author asks for a person" in page.words
    page.send("/publish-rewrite")
    assert "hangs on the fridge" not in community.stranger().get("/threads/1").words
    community.screen()
    page = community.stranger().get("/threads/1")
    assert "hangs on the fridge" in page.words
    assert "202-555" not in page.html


@pytest.mark.parametrize("reason", list(Reason))
def test_returned_to_its_author_with_the_reason(community, thread, moderator, held, reason):
    moderator.get(f"/review/{held}").send("/ask-to-edit", reason_code=reason.value)
    page = thread.author.get(f"/my/texts/{held}")
    assert "needs a small change" in page.words
    assert WORDS[reason] in page.words


def test_rejected_with_the_reason(community, thread, moderator, held):
    moderator.get(f"/review/{held}").press("Reject", reason_code=Reason.ADVERTISING.value)
    page = thread.author.get(f"/my/texts/{held}")
    assert "Your reply was not published" in page.words
    assert WORDS[Reason.ADVERTISING] in page.words
    assert "I can get you" not in community.stranger().get("/threads/1").html


@pytest.mark.parametrize("button", ["Ask the author to edit", "Reject"])
@pytest.mark.parametrize("reason", ["", "because"])
def test_a_decision_that_needs_a_reason_is_not_taken_without_one(moderator, held, button, reason):
    moderator.get(f"/review/{held}").press(button, reason_code=reason)
    assert moderator.status == 422
    assert "Choose a reason first. Nothing was changed." in moderator.words
    assert "#say-no" in moderator.links
    moderator.press(button, reason_code="unkind")
    assert moderator.address == "/review/decided"


# Going on.


def test_after_a_decision_the_next_text_is_one_click_away(community, thread, moderator, held):
    second = community.reply(thread.author, 1, INVITING + " Really.")
    moderator.get(f"/review/{held}").send("/publish")
    assert "Published" in moderator.words
    assert "One text waits." in moderator.words
    assert f"/review/{second}" in moderator.links
    assert "/review" in moderator.links
    moderator.get(f"/review/{second}").press("Reject", reason_code="unkind")
    assert "Nothing waits any more." in moderator.words
    assert not items(moderator)


def test_the_next_text_is_never_ones_own(community, thread, moderator, held):
    community.reply(moderator, 1, INVITING + " Really.")
    moderator.get(f"/review/{held}").send("/publish")
    assert "What still waits is for another moderator." in moderator.words
    assert not items(moderator)


def test_a_text_can_be_left_for_the_one_behind_it(community, thread, moderator, held):
    second = community.reply(thread.author, 1, "Message me on WhatsApp, I can get you some.")
    assert items(moderator.get(f"/review/{held}")) == [second]
    assert items(moderator.get(f"/review/{second}")) == []


@pytest.mark.parametrize("act", ["", "nonsense", "take-down"])
def test_the_page_after_a_decision_says_nothing_that_it_does_not_know(moderator, act):
    assert "That text does not wait any more." in moderator.get(f"/review/decided?act={act}").words


def test_what_nobody_may_publish_offers_no_publishing(community, thread, moderator):
    held = community.reply(thread.author, 1, f"{ID_NUMBER} {INVITING}")
    page = moderator.get(f"/review/{held}")
    assert "must not be published by anybody" in page.words
    assert not page.offers(f"/review/{held}/publish")
    token = page.value("/ask-to-edit", "csrf_token")
    answer = moderator.client.post(f"/review/{held}/publish", data={"csrf_token": token})
    assert answer.status_code == 409
    assert "has to be edited first" in answer.text
    assert "123-45-6789" not in community.stranger().get("/threads/1").html


@pytest.mark.parametrize("act", ["publish", "publish-rewrite", "ask-to-edit", "reject", "take-down"])
def test_a_decision_without_its_form_token_changes_nothing(moderator, held, act):
    answer = moderator.client.post(f"/review/{held}/{act}", data={"reason_code": "unkind"})
    assert answer.status_code == 400
    assert moderator.get(f"/review/{held}").status == 200


@pytest.mark.parametrize("button", ["Publish", "Ask the author to edit", "Reject"])
@pytest.mark.parametrize(
    ("meanwhile", "standing"),
    [
        ("decided", "A moderator rejected it."),
        ("edited", "Its author took it down or sent a newer version."),
        ("withdrawn", "Its author took it down or sent a newer version."),
    ],
)
def test_a_stale_decision_changes_nothing_and_says_how_the_text_stands(
    community, thread, moderator, held, button, meanwhile, standing
):
    moderator.get(f"/review/{held}")
    if meanwhile == "decided":
        community.join("Harbour Master", Role.MODERATOR).get(f"/review/{held}").press(
            "Reject", reason_code="unkind"
        )
    elif meanwhile == "edited":
        thread.author.get(f"/my/texts/{held}/edit").send("/edit", body="It did help me.")
    else:
        thread.author.get(f"/my/texts/{held}").send("/withdraw")
    moderator.press(button, reason_code="advertising")
    assert moderator.status == 409
    assert "Nothing was changed" in moderator.words
    assert standing in moderator.words
    assert "I can get you" not in community.stranger().get("/threads/1").html
    if meanwhile == "decided":
        assert WORDS[Reason.UNKIND] in thread.author.get(f"/my/texts/{held}").words


def test_nobody_decides_about_their_own_text(community, thread, moderator):
    own = community.reply(moderator, 1, INVITING)
    page = moderator.get(f"/review/{own}")
    assert "This is your own text" in page.words
    assert not page.offers("/publish")
    token = page.value("/sign-out", "csrf_token")
    for act in ("publish", "ask-to-edit", "reject"):
        answer = moderator.client.post(
            f"/review/{own}/{act}", data={"csrf_token": token, "reason_code": "unkind"}
        )
        assert answer.status_code == 409
        assert "this is your own text" in answer.text
    assert "I can get you" not in community.stranger().get("/threads/1").html


def test_a_published_post_is_taken_down_with_a_reason_and_waits_again(community, thread, moderator):
    revision_id = community.reply(thread.author, 1, "You are all fools.")
    moderator.get("/threads/1").send(f"/review/{revision_id}/take-down", reason_code="unkind")
    assert moderator.address == f"/review/{revision_id}"
    assert "Taken down after publication" in moderator.words
    assert "You are all fools" not in community.stranger().get("/threads/1").html
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "waiting for a moderator" in page.words
    assert WORDS[Reason.UNKIND] in page.words


def test_what_was_edited_meanwhile_is_not_taken_down(community, thread, moderator):
    revision_id = community.reply(thread.author, 1, "You are all fools.")
    moderator.get("/threads/1")
    thread.author.get(f"/my/texts/{revision_id}/edit").send("/edit", body="Sorry, that was a bad day.")
    community.screen()
    moderator.send(f"/review/{revision_id}/take-down", reason_code="unkind")
    assert moderator.status == 409
    assert "Sorry, that was a bad day." in community.stranger().get("/threads/1").words


def test_a_pseudonym_is_decided_like_any_text_and_never_rewritten(community, moderator):
    from tests.forum.community import PASSWORD, RULES

    somebody = community.stranger().get("/join")
    somebody.send("/join", name="Rosalind Whitcombe", password=PASSWORD, **RULES)
    community.screen()
    somebody.get("/account").send("/ask-a-moderator")
    page = moderator.get("/review")
    moderator.get(f"/review/{items(page)[0]}")
    assert "Review a name" in moderator.words
    assert not moderator.offers("/publish-rewrite")
    moderator.send("/publish")
    assert "Rosalind Whitcombe" in somebody.get("/").words


@pytest.mark.parametrize("number", ["99999", "1"])
def test_what_does_not_wait_is_not_shown(community, moderator, number):
    assert moderator.get(f"/review/{number}").status == 404


def test_a_text_whose_seal_is_broken_can_be_given_back_but_not_published(community, thread, moderator, held):
    with community.engine.begin() as connection:
        connection.execute(
            text("UPDATE revision SET sealed_key = :nonsense WHERE id = :id"),
            {"nonsense": b"damaged", "id": held},
        )
    page = moderator.get(f"/review/{held}")
    assert "This text cannot be opened" in page.words
    token = page.value("/sign-out", "csrf_token")
    assert moderator.client.post(f"/review/{held}/publish", data={"csrf_token": token}).status_code == 500
    page.send("/ask-to-edit", reason_code=Reason.OFF_TOPIC.value)
    assert "The author was asked to edit it, reads your reason" in moderator.words


def test_a_post_that_was_taken_down_and_published_again_is_counted_once(community, thread, moderator):
    revision_id = community.reply(thread.author, 1, "You are all fools.")
    assert "1 reply" in community.stranger().get("/groups/1").words
    moderator.get("/threads/1").send(f"/review/{revision_id}/take-down", reason_code="unkind")
    assert "0 replies" in community.stranger().get("/groups/1").words
    moderator.send("/publish")
    assert "1 reply" in community.stranger().get("/groups/1").words
