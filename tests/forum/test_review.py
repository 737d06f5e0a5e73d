import pytest
from sqlalchemy import text

from forum.visitor import Role
from moderation.review.reasons import WORDS, Reason
from tests.forum.test_own_texts import ID_NUMBER, INVITING, PHONE


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
    assert "solicitation" in page.words
    assert "WhatsApp" not in page.html


def test_the_gravest_comes_first_then_the_oldest(community, thread, moderator, held):
    second = community.reply(thread.author, 1, INVITING + " Really.")
    crisis = community.reply(thread.author, 1, "I want to end my life tonight.")
    moderator.get("/review")
    order = [int(link.rsplit("/", 1)[1]) for link in moderator.links if link.startswith("/review/")]
    assert order == [crisis, held, second]


def test_the_list_goes_on_page_by_page(community, thread, moderator):
    for number in range(21):
        thread.author.get("/threads/1").send("/threads/1/replies", body=f"{INVITING} For {number}.")
    community.screen()
    page = moderator.get("/review")
    assert "21 texts wait." in page.words
    assert page.html.count('class="thread-title"') == 20
    page.get(next(link for link in page.links if "after=" in link))
    assert page.html.count('class="thread-title"') == 1


@pytest.mark.parametrize("mark", ["x", "1-2-3", "9-9-9-9", "99999999-1-1", "--", "1-1-0"])
def test_a_mark_that_names_no_place_shows_a_page_all_the_same(moderator, mark):
    assert moderator.get(f"/review?after={mark}").status == 200


def test_one_item_shows_the_words_the_reasons_and_where_it_belongs(community, moderator, held):
    page = moderator.get(f"/review/{held}")
    assert "<mark>I can get you" in page.html
    assert "invites people to a private deal" in page.words
    assert "Paper Boat" in page.words
    assert "/threads/1" in page.links


def test_published_as_it_is(community, moderator, held):
    moderator.get(f"/review/{held}").send("/publish")
    assert "Published." in moderator.words
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
    moderator.get(f"/review/{held}").send("/reject", reason_code=Reason.ADVERTISING.value)
    page = thread.author.get(f"/my/texts/{held}")
    assert "Your reply was not published" in page.words
    assert WORDS[Reason.ADVERTISING] in page.words
    assert "I can get you" not in community.stranger().get("/threads/1").html


@pytest.mark.parametrize("act", ["ask-to-edit", "reject"])
@pytest.mark.parametrize("reason", ["", "because"])
def test_a_decision_that_needs_a_reason_is_not_taken_without_one(moderator, held, act, reason):
    moderator.get(f"/review/{held}").send(f"/{act}", reason_code=reason)
    assert moderator.status == 422
    assert "A reason is needed" in moderator.words
    assert f"/review/{held}" in moderator.links
    assert moderator.get(f"/review/{held}").status == 200


def test_what_nobody_may_publish_offers_no_publishing(community, thread, moderator):
    held = community.reply(thread.author, 1, f"{ID_NUMBER} {INVITING}")
    page = moderator.get(f"/review/{held}")
    assert "must not be published by anybody" in page.words
    assert not page.offers(f"/review/{held}/publish")
    token = page.value("/reject", "csrf_token")
    answer = moderator.client.post(f"/review/{held}/publish", data={"csrf_token": token})
    assert answer.status_code == 409
    assert "has to be edited first" in answer.text
    assert "123-45-6789" not in community.stranger().get("/threads/1").html


@pytest.mark.parametrize("act", ["publish", "publish-rewrite", "ask-to-edit", "reject", "take-down"])
def test_a_decision_without_its_form_token_changes_nothing(moderator, held, act):
    answer = moderator.client.post(f"/review/{held}/{act}", data={"reason_code": "unkind"})
    assert answer.status_code == 400
    assert moderator.get(f"/review/{held}").status == 200


@pytest.mark.parametrize("act", ["/publish", "/ask-to-edit", "/reject"])
@pytest.mark.parametrize(
    ("meanwhile", "standing"),
    [
        ("decided", "A moderator rejected it."),
        ("edited", "Its author took it down or sent a newer version."),
        ("withdrawn", "Its author took it down or sent a newer version."),
    ],
)
def test_a_stale_decision_changes_nothing_and_says_how_the_text_stands(
    community, thread, moderator, held, act, meanwhile, standing
):
    moderator.get(f"/review/{held}")
    if meanwhile == "decided":
        community.join("Harbour Master", Role.MODERATOR).get(f"/review/{held}").send(
            "/reject", reason_code="unkind"
        )
    elif meanwhile == "edited":
        thread.author.get(f"/my/texts/{held}/edit").send("/edit", body="It did help me.")
    else:
        thread.author.get(f"/my/texts/{held}").send("/withdraw")
    moderator.send(act, reason_code="advertising")
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
    moderator.get(next(link for link in page.links if link.startswith("/review/")))
    assert "Review a pseudonym" in moderator.words
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
    assert "The author was asked to edit it." in moderator.words


def test_a_post_that_was_taken_down_and_published_again_is_counted_once(community, thread, moderator):
    revision_id = community.reply(thread.author, 1, "You are all fools.")
    assert "1 reply" in community.stranger().get("/groups/1").words
    moderator.get("/threads/1").send(f"/review/{revision_id}/take-down", reason_code="unkind")
    assert "0 replies" in community.stranger().get("/groups/1").words
    moderator.send("/publish")
    assert "1 reply" in community.stranger().get("/groups/1").words
