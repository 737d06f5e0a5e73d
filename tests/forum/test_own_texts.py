import pytest
from sqlalchemy import text

from forum.visitor import Role
from moderation.publishing.database import utc_now

PHONE = "My plan hangs on the fridge with my number 202-555-0147 on top."
ID_NUMBER = "It says 123-45-6789 on my social security card."
INVITING = "I can get you the same inhaler without a prescription, message me on WhatsApp."


def test_a_returned_text_shows_the_words_the_reason_and_the_ways_on(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "Your reply needs a small change" in page.words
    assert "<mark>202-555-0147" in page.html
    assert "looks like a phone number" in page.words
    assert "How it could read" in page.words
    for way in ("/use-rewrite", "/ask-a-moderator", "/withdraw"):
        assert page.offers(way)
    assert f"/my/texts/{revision_id}/edit" in page.links


def test_the_rewrite_is_published_with_one_click(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    thread.author.get(f"/my/texts/{revision_id}").send("/use-rewrite")
    community.screen()
    page = community.stranger().get("/threads/1")
    assert "My plan hangs on the fridge" in page.words
    assert "202-555-0147" not in page.html


def test_who_waits_for_a_moderator_may_use_the_rewrite_meanwhile(community, thread):
    revision_id = community.reply(thread.author, 1, "Call me on 202-555-0147, we can talk in private.")
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "waiting for a moderator" in page.words
    assert "How it could read" in page.words
    assert page.offers("/use-rewrite")


def test_editing_starts_from_the_returned_words(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    author = thread.author.get(f"/my/texts/{revision_id}/edit")
    assert author.value("/edit", "body") == PHONE
    author.send("/edit", body="My plan hangs on the fridge.")
    community.screen()
    assert "My plan hangs on the fridge." in community.stranger().get("/threads/1").words


def test_asking_a_moderator_hands_the_text_over(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    thread.author.get(f"/my/texts/{revision_id}").send("/ask-a-moderator")
    assert "Your reply is waiting for a moderator" in thread.author.words


def test_a_moderator_cannot_be_asked_about_what_nobody_may_publish_and_the_page_says_why(community, thread):
    revision_id = community.reply(thread.author, 1, ID_NUMBER)
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert not page.offers("/ask-a-moderator")
    assert "must not be published by anybody" in page.words
    assert "Has to change" in page.words


def test_a_held_text_waits_and_its_author_may_still_edit_or_take_it_down(community, thread):
    revision_id = community.reply(thread.author, 1, INVITING)
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "Your reply is waiting for a moderator" in page.words
    assert page.offers("/withdraw")
    assert f"/my/texts/{revision_id}/edit" in page.links


def test_a_published_text_with_a_suggestion_shows_it_kindly(community, thread):
    revision_id = community.reply(thread.author, 1, "The clinic in Manchester gave me one.")
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "Your reply is published" in page.words
    assert "Friendly suggestions" in page.words
    assert "Only a suggestion" in page.words


def test_somebody_in_a_crisis_reads_at_once_whom_to_call(community, thread):
    revision_id = community.reply(thread.author, 1, "I want to end my life tonight.")
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "you are not alone" in page.words
    assert "call or text 988" in page.words
    assert "116 123" in page.words
    assert page.words.index("In danger, call your local emergency number") < page.words.index("116 123")
    assert "end my life" not in community.stranger().get("/threads/1").html


@pytest.mark.parametrize("path", ["", "/outcome", "/edit"])
def test_other_peoples_texts_are_not_found(community, thread, path):
    revision_id = community.reply(thread.author, 1, PHONE)
    for somebody in (community.join("Night Owl"), community.join("Open Window", Role.MODERATOR)):
        assert somebody.get(f"/my/texts/{revision_id}{path}").status == 404
    assert thread.author.get("/my/texts/99999").status == 404


@pytest.mark.parametrize("act", ["edit", "use-rewrite", "ask-a-moderator", "withdraw", "appeal"])
def test_nobody_acts_on_other_peoples_texts(community, thread, act):
    revision_id = community.reply(thread.author, 1, PHONE)
    somebody = community.join("Night Owl").get("/")
    token = somebody.value("/sign-out", "csrf_token")
    answer = somebody.client.post(
        f"/my/texts/{revision_id}/{act}", data={"csrf_token": token, "body": "something else"}
    )
    assert answer.status_code == 404
    assert "needs a small change" in thread.author.get(f"/my/texts/{revision_id}").words


@pytest.mark.parametrize("act", ["edit", "use-rewrite", "ask-a-moderator", "withdraw", "appeal"])
def test_an_act_without_its_form_token_changes_nothing(community, thread, act):
    revision_id = community.reply(thread.author, 1, PHONE)
    answer = thread.author.client.post(f"/my/texts/{revision_id}/{act}", data={"body": "something else"})
    assert answer.status_code == 400
    assert "needs a small change" in thread.author.get(f"/my/texts/{revision_id}").words


@pytest.mark.parametrize("act", ["/use-rewrite", "/ask-a-moderator", "/withdraw"])
def test_an_act_on_a_text_that_was_edited_meanwhile_changes_nothing(community, thread, act):
    revision_id = community.reply(thread.author, 1, PHONE)
    elsewhere = community.sign_in("Paper Boat").get(f"/my/texts/{revision_id}/edit")
    thread.author.get(f"/my/texts/{revision_id}")
    elsewhere.send("/edit", body="My plan hangs on the fridge.")
    community.screen()
    thread.author.send(act)
    assert thread.author.status == 409
    assert "Nothing was changed" in thread.author.words
    assert "Your reply is published" in thread.author.words
    assert "My plan hangs on the fridge." in community.stranger().get("/threads/1").words


def test_a_stale_edit_changes_nothing_and_keeps_what_was_written(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    elsewhere = community.sign_in("Paper Boat").get(f"/my/texts/{revision_id}/edit")
    thread.author.get(f"/my/texts/{revision_id}/edit")
    elsewhere.send("/edit", body="My plan hangs on the fridge.")
    community.screen()
    thread.author.send("/edit", body="My plan hangs on the door.")
    assert thread.author.status == 409
    assert thread.author.value("/edit", "body") == "My plan hangs on the door."
    thread.author.send("/edit")
    community.screen()
    assert "My plan hangs on the door." in community.stranger().get("/threads/1").words


def test_an_edit_that_is_sent_twice_is_no_conflict(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    author = thread.author.get(f"/my/texts/{revision_id}/edit")
    first = author.send_only("/edit", body="My plan hangs on the fridge.")
    second = author.send_only("/edit", body="My plan hangs on the fridge.")
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.location == second.location


@pytest.mark.parametrize("body", ["", "x" * 10_001])
def test_an_edit_that_cannot_be_taken_stays_in_the_form(community, thread, body):
    author = thread.author.get(f"/my/texts/{thread.revision_id}/edit").send("/edit", body=body)
    assert author.status == 422
    assert author.value("/edit", "body") == body
    assert author.value("/edit", "title") == "Does a spacer help?"


def test_a_withdrawn_text_is_over(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    author = thread.author.get(f"/my/texts/{revision_id}").send("/withdraw")
    assert "You took this reply down" in author.words
    assert author.get(f"/my/texts/{revision_id}/edit").address == f"/my/texts/{revision_id}"


@pytest.mark.parametrize("ending", ["withdrawn", "rejected"])
def test_a_text_that_is_over_leads_on_to_where_it_would_have_stood(community, thread, ending):
    revision_id = community.reply(thread.author, 1, INVITING)
    if ending == "withdrawn":
        thread.author.get(f"/my/texts/{revision_id}").send("/withdraw")
    else:
        moderator = community.join("Open Window", Role.MODERATOR).get(f"/review/{revision_id}")
        moderator.press("Reject", reason_code="advertising")
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "Go to “Does a spacer help?”" in page.words


def test_who_edits_a_waiting_text_still_sees_what_was_found_and_may_leave_it(community, thread):
    revision_id = community.reply(thread.author, 1, INVITING)
    page = thread.author.get(f"/my/texts/{revision_id}/edit")
    assert "What the filter found" in page.words
    assert f"/my/texts/{revision_id}" in page.links


def test_a_rejected_cry_for_help_still_shows_the_helplines_but_promises_no_reader(community, thread):
    revision_id = community.reply(thread.author, 1, "I want to end my life tonight.")
    assert "A person here reads it soon" in thread.author.get(f"/my/texts/{revision_id}").words
    moderator = community.join("Open Window", Role.MODERATOR).get(f"/review/{revision_id}")
    moderator.press("Reject", reason_code="identifies_author")
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "call or text 988" in page.words
    assert "A person here reads it soon" not in page.words


def test_an_older_version_leads_to_the_newer_one(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    thread.author.get(f"/my/texts/{revision_id}/edit").send("/edit", body="My plan hangs on the fridge.")
    community.screen()
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "There is a newer version of this reply" in page.words
    assert f"/my/texts/{revision_id + 1}" in page.links


def test_an_erased_text_says_so(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    thread.author.get(f"/my/texts/{revision_id}").send("/withdraw")
    with community.app.app_context():
        from datetime import timedelta

        from forum.database import db
        from moderation.publishing.retention import erase_what_is_over

        erase_what_is_over(db.session(), utc_now() + timedelta(days=31), timedelta(days=30))
        db.session.commit()
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert "The text of this reply was erased" in page.words
    assert "202-555" not in page.html


def test_my_texts_list_how_each_stands_page_by_page(community, thread):
    community.reply(thread.author, 1, PHONE)
    for number in range(21):
        thread.author.get("/threads/1").send("/threads/1/replies", body=f"It did help me, {number} times.")
    page = thread.author.get("/my/texts")
    assert page.html.count('class="row-title"') == 20
    assert "Being checked" in page.words
    older = next(link for link in page.links if "before=" in link)
    page = thread.author.get(older)
    assert "Needs a change" in page.words
    assert "Your turn: look at the marked words." in page.words
    assert "Your reply in “Does a spacer help?”" in page.words
    assert "202-555" not in page.html


def test_my_texts_name_a_published_thread_by_its_title_and_no_other(community, thread):
    community.start_thread(thread.author, 1, "Ask Wilhelmina Sørensen", PHONE)
    page = thread.author.get("/my/texts")
    assert "Your thread “Does a spacer help?” in “Asthma”" in page.words
    assert "Your thread in “Asthma”" in page.words
    assert "Wilhelmina" not in page.html


def test_a_text_whose_seal_is_broken_is_an_error_that_says_so(community, thread):
    revision_id = community.reply(thread.author, 1, PHONE)
    with community.engine.begin() as connection:
        connection.execute(
            text("UPDATE revision SET sealed_key = :nonsense WHERE id = :id"),
            {"nonsense": b"damaged", "id": revision_id},
        )
    page = thread.author.get(f"/my/texts/{revision_id}")
    assert page.status == 500
    assert "This text cannot be opened" in page.words


def test_my_texts_can_be_narrowed_to_whose_move_it_is(community, thread):
    community.reply(thread.author, 1, PHONE)
    community.reply(thread.author, 1, INVITING)
    thread.author.get("/threads/1").send("/threads/1/replies", body="Mine hangs on the fridge.")
    shown = {
        show: thread.author.get(f"/my/texts?show={show}").words
        for show in ("all", "your-turn", "waiting", "published", "nonsense")
    }
    assert shown["nonsense"] == shown["all"]
    marks = ("Needs a change", "With a moderator", "Being checked", "Readers can see it", "Published")
    counts = {show: [words.count(mark) for mark in marks[:3]] for show, words in shown.items()}
    assert counts["all"] == [1, 1, 1]
    assert counts["your-turn"] == [1, 0, 0]
    assert counts["waiting"] == [0, 1, 1]
    assert counts["published"] == [0, 0, 0]
    assert "Does a spacer help?" in shown["published"]


def test_my_texts_say_why_something_is_not_published(community, thread):
    returned = community.reply(thread.author, 1, PHONE)
    assert "Found: a phone number." in thread.author.get("/my/texts").words
    thread.author.get(f"/my/texts/{returned}").send("/withdraw")
    held = community.reply(thread.author, 1, INVITING)
    moderator = community.join("Open Window", Role.MODERATOR).get(f"/review/{held}")
    moderator.press("Reject", reason_code="advertising")
    page = thread.author.get("/my/texts")
    assert "The moderator's reason: It advertises a product" in page.words
    assert "Found:" not in page.words


def test_distress_is_not_named_in_the_list(community, thread):
    community.reply(thread.author, 1, "I want to end my life tonight.")
    page = thread.author.get("/my/texts")
    assert "With a moderator" in page.words
    assert "Found:" not in page.words


def test_drafts_stand_on_top_of_my_texts(community, thread):
    for number in range(1, 5):
        thread.author.get("/groups/1/threads/new").press(
            "Save for later", place=f"group:{number}", body="begun"
        )
    page = thread.author.get("/my/texts")
    assert page.words.count("Throw it away") == 3
    assert "All 4 drafts" in page.words
    assert page.words.index("Not sent yet") < page.words.index("Your thread")
    assert "Throw it away" not in page.get("/my/texts?show=waiting").words


def fragment(author, revision_id):
    return author.client.get(f"/my/texts/{revision_id}", headers={"HX-Request": "true"})


def test_the_page_of_a_text_that_is_being_checked_asks_again_and_shows_the_outcome_in_place(
    community, thread
):
    thread.author.get("/threads/1").send("/threads/1/replies", body=PHONE)
    revision_id = community.revision_in(thread.author)
    assert f'hx-get="/my/texts/{revision_id}"' in thread.author.html
    assert '<noscript><meta http-equiv="refresh"' in thread.author.html
    assert fragment(thread.author, revision_id).status_code == 204
    community.screen()
    outcome = fragment(thread.author, revision_id)
    assert "Your reply needs a small change" in outcome.text
    assert "<html" not in outcome.text
    assert "hx-trigger" not in outcome.text


def test_who_waits_for_a_clean_text_is_led_to_it(community, thread):
    thread.author.get("/threads/1").send("/threads/1/replies", body="Mine hangs on the fridge.")
    revision_id = community.revision_in(thread.author)
    community.screen()
    answer = fragment(thread.author, revision_id)
    assert answer.status_code == 204
    assert thread.author.get(answer.headers["HX-Redirect"]).address == "/threads/1"


def test_a_piece_asked_for_after_the_session_has_ended_is_refused_and_not_replaced_by_a_page(
    community, thread
):
    thread.author.forget_session()
    answer = fragment(thread.author, thread.revision_id)
    assert (answer.status_code, answer.location) == (401, None)


def sent_with_the_back_button(community, thread, body: str):
    """The same form again, as the back button brings it, with other words."""
    author = thread.author.get("/threads/1")
    author.send_only("/threads/1/replies", body="Mine hangs on the fridge.")
    community.screen()
    return author.send("/threads/1/replies", body=body)


def test_the_same_form_with_other_words_stores_nothing_and_asks(community, thread):
    asked = sent_with_the_back_button(community, thread, "Mine hangs on the door.")
    assert asked.status == 409
    assert "Your reply is published" in asked.words
    assert asked.value("/threads/1/replies", "body") == "Mine hangs on the door."
    assert "on the door" not in community.stranger().get("/threads/1").words


@pytest.mark.parametrize(
    ("button", "first_stays"), [("Send it in place of the first", False), ("Send it as a second text", True)]
)
def test_the_same_form_with_other_words_is_a_change_or_a_second_text(community, thread, button, first_stays):
    sent_with_the_back_button(community, thread, "Mine hangs on the door.").press(button)
    community.screen()
    words = community.stranger().get("/threads/1").words
    assert "on the door" in words
    assert ("on the fridge" in words) is first_stays


def test_the_list_says_that_a_moderator_asked_for_the_change(community, thread):
    revision_id = community.reply(thread.author, 1, INVITING)
    moderator = community.join("Open Window", Role.MODERATOR)
    moderator.get(f"/review/{revision_id}").press("Ask the author to edit", reason_code="private_deal")
    page = thread.author.get("/my/texts")
    assert "Your turn: change what the moderator names, and send it again." in page.words
    assert "It asks people to talk, buy or trade in private." in page.words
