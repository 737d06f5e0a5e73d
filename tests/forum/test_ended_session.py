import pytest

from tests.forum.community import PASSWORD


def test_a_reply_whose_session_ended_comes_back_after_signing_in_and_is_sent(community, thread):
    author = thread.author.get("/threads/1").forget_session()
    author.send("/threads/1/replies", body="  Line one\n\n<b>Line</b> & two")
    assert author.status == 401
    assert "nothing you wrote is lost" in author.words
    author.send("/sign-in", name="Paper Boat", password=PASSWORD)
    assert author.status == 200
    assert "You are signed in again" in author.words
    assert author.value("/threads/1/replies", "body") == "  Line one\n\n<b>Line</b> & two"
    author.send("/threads/1/replies")
    community.screen()
    assert "Line one" in community.stranger().get("/threads/1").words


def test_a_mistyped_password_in_between_loses_nothing(community, thread):
    author = thread.author.get("/groups/1/threads/new").forget_session()
    author.send("/groups/1/threads", title="Cold air", body="What helps you?")
    author.send("/sign-in", name="Paper Boat", password="mistyped")
    assert author.status == 422
    author.send("/sign-in", name="Paper Boat", password=PASSWORD)
    assert author.value("/groups/1/threads", "title") == "Cold air"
    assert author.value("/groups/1/threads", "body") == "What helps you?"


def test_the_submission_key_survives_so_that_a_second_click_still_stores_one_post(community, thread):
    author = thread.author.get("/threads/1")
    key = author.value("/threads/1/replies", "submission_key")
    author.forget_session().send("/threads/1/replies", body="It did help me.")
    author.send("/sign-in", name="Paper Boat", password=PASSWORD)
    assert author.value("/threads/1/replies", "submission_key") == key


def test_nothing_is_stored_while_somebody_is_signed_out(community, thread):
    author = thread.author.get("/threads/1").forget_session()
    author.send("/threads/1/replies", body="It did help me.")
    community.screen()
    assert "It did help me" not in community.stranger().get("/threads/1").html


def test_words_that_another_site_put_into_a_form_are_not_carried_on(community, thread):
    answer = community.stranger().client.post(
        "/threads/1/replies", data={"body": "Buy this."}, headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert answer.status_code == 401
    assert "kept-body" not in answer.text
    assert "kept_address" not in answer.text


@pytest.mark.parametrize(
    ("button", "then"),
    [
        ("Preview", "This is how it would look"),
        ("Save for later", "Your draft is kept"),
        ("Check before I post", "Go on writing, or send it"),
    ],
)
def test_every_button_of_a_writing_form_keeps_the_text_over_the_end_of_the_session(thread, button, then):
    author = thread.author.get("/groups/1/threads/new").forget_session()
    author.press(button, title="Cold air", body="What helps you?")
    assert author.status == 401
    author.send("/sign-in", name="Paper Boat", password=PASSWORD).press("Go on")
    assert then in author.words
    found = author.get("/groups/1/threads/new") if button == "Save for later" else author
    assert found.value("/groups/1/threads", "body") == "What helps you?"
    assert found.value("/groups/1/threads", "title") == "Cold air"


@pytest.mark.parametrize("address", ["/preview", "/drafts", "/check"])
def test_a_piece_that_was_asked_for_too_late_is_refused_as_an_error_so_that_the_form_stays(thread, address):
    author = thread.author.get("/groups/1/threads/new")
    fields = dict(author.form("/groups/1/threads").fields)
    author.forget_session()
    answer = author.client.post(
        address,
        data={**fields, "body": "What helps you?"},
        headers={"HX-Request": "true", "Sec-Fetch-Site": "same-origin"},
    )
    assert answer.status_code == 401
