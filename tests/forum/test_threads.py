import pytest

from forum.visitor import Role


def test_a_thread_appears_in_its_group_with_its_author_once_it_is_cleared(community, thread):
    stranger = community.stranger().get(f"/groups/{thread.group_id}")
    assert "Does a spacer help?" in stranger.words
    assert "Paper Boat · 0 replies" in stranger.words


def test_a_clean_post_leads_its_author_straight_to_its_place(community, thread):
    author = thread.author.get("/threads/1").send("/threads/1/replies", body="It did help me.")
    assert "is being checked" in author.words
    assert 'http-equiv="refresh"' in author.html
    community.screen()
    author.get(author.address + "/outcome")
    assert author.address == "/threads/1"
    assert author.response.request.query_string == b"post=1"
    assert "Your reply is published." in author.words
    assert 'id="post-1"' in author.html


def test_markdown_is_rendered_and_html_is_not(community, thread):
    community.reply(thread.author, 1, "A **bold** claim <script>alert(1)</script> and [a link](javascript:x)")
    page = community.stranger().get("/threads/1")
    assert "<strong>bold</strong>" in page.html
    assert "<script>alert" not in page.html
    assert "javascript:x" not in page.links


def test_clinicians_and_moderators_carry_a_badge_and_members_do_not(community, thread):
    community.reply(community.join("Dr Amara Nwosu", Role.CLINICIAN), 1, "Rinse your mouth afterwards.")
    community.reply(community.join("Open Window", Role.MODERATOR), 1, "Thank you for asking.")
    words = community.stranger().get("/threads/1").words
    assert "Dr Amara Nwosu Clinician" in words
    assert "Open Window Moderator" in words
    assert "Paper Boat Link to this post" in words  # the date follows the name at once


def test_only_published_replies_are_counted(community, thread):
    community.reply(thread.author, 1, "It did help me.")
    community.reply(thread.author, 1, "Write to me at heron.lake@example.org")
    assert "1 reply" in community.stranger().get(f"/groups/{thread.group_id}").words


def test_a_reply_that_is_taken_down_counts_no_longer_and_the_thread_moves_back(community, thread):
    other = community.join("Night Owl")
    community.start_thread(other, thread.group_id, "Cold air", "What helps you?")
    revision_id = community.reply(other, 1, "It did help me.")
    titles = community.stranger().get(f"/groups/{thread.group_id}").words
    assert titles.index("Does a spacer") < titles.index("Cold air")
    other.get("/threads/1").send(f"/my/texts/{revision_id}/withdraw")
    titles = community.stranger().get(f"/groups/{thread.group_id}").words
    assert titles.index("Cold air") < titles.index("Does a spacer")
    assert "1 reply" not in titles


def test_the_old_text_stays_before_readers_until_the_new_one_clears(community, thread):
    revision_id = community.reply(thread.author, 1, "It did help me.")
    thread.author.get(f"/my/texts/{revision_id}/edit")
    thread.author.send("/edit", body="It helped me a lot.")
    page = community.stranger().get("/threads/1").words
    assert "It did help me." in page
    assert "edited" not in page
    community.screen()
    page = community.stranger().get("/threads/1").words
    assert "It helped me a lot." in page
    assert "· edited" in page
    assert "It did help me." not in page


def test_an_edit_is_no_activity(community, thread):
    community.start_thread(thread.author, thread.group_id, "Cold air", "What helps you?")
    thread.author.get(f"/my/texts/{thread.revision_id}/edit").send("/edit", body="Is it worth it?")
    community.screen()
    titles = community.stranger().get(f"/groups/{thread.group_id}").words
    assert titles.index("Cold air") < titles.index("Does a spacer")


def test_a_withdrawn_reply_is_gone_at_once(community, thread):
    revision_id = community.reply(thread.author, 1, "It did help me.")
    thread.author.get("/threads/1").send(f"/my/texts/{revision_id}/withdraw")
    assert "You took this reply down" in thread.author.words
    assert "It did help me" not in community.stranger().get("/threads/1").html


def test_a_thread_whose_first_post_is_gone_is_not_listed_and_shows_its_replies(community, thread):
    community.reply(community.join("Night Owl"), 1, "It did help me.")
    thread.author.get("/threads/1").send(f"/my/texts/{thread.revision_id}/withdraw")
    stranger = community.stranger()
    assert "Does a spacer" not in stranger.get(f"/groups/{thread.group_id}").html
    stranger.get("/threads/1")
    assert "A thread whose first post was taken down" in stranger.words
    assert "It did help me." in stranger.words
    assert "Does a spacer" not in stranger.html


def test_a_thread_with_nothing_published_is_not_found(community, thread):
    thread.author.get("/threads/1").send(f"/my/texts/{thread.revision_id}/withdraw")
    assert community.stranger().get("/threads/1").status == 404


def test_a_reply_to_a_thread_that_is_gone_meanwhile_is_handed_back(community, thread):
    late = community.join("Night Owl").get("/threads/1")
    thread.author.get("/threads/1").send(f"/my/texts/{thread.revision_id}/withdraw")
    late.send("/threads/1/replies", body="It did help me.")
    assert late.status == 409
    assert "The thread was taken down while you were writing" in late.words
    late.send("/groups/1/threads", title="Spacers again")
    community.screen()
    assert "It did help me." in community.stranger().get("/threads/2").words


def test_a_thread_in_a_group_that_is_gone_meanwhile_is_handed_back(community, thread):
    late = community.join("Night Owl").get("/groups/1/threads/new")
    moderator = community.join("Open Window", Role.MODERATOR)
    with community.app.app_context():
        from forum.database import db
        from moderation.publishing.database import utc_now
        from moderation.review.deciding import take_down
        from moderation.review.reasons import Reason

        group_revision = 3  # after the names of its founder and of the thread's author
        take_down(db.session(), group_revision, 3, Reason.OFF_TOPIC, utc_now())
        db.session.commit()
    assert moderator.get("/groups/1").status == 404
    late.send("/groups/1/threads", title="Cold air", body="What helps you?")
    assert late.status == 409
    assert "This group is no longer here" in late.words
    assert late.html.count("What helps you?") == 1


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "Write something first"),
        ("\u200b\u2060", "Write something first"),
        ("x" * 10_001, "up to 10,000 fit"),
        ("a\u0301" * 5_001, "up to 10,000 fit"),
    ],
)
def test_a_reply_that_cannot_be_taken_stays_in_the_form(community, thread, typed, problem):
    thread.author.get("/threads/1").send("/threads/1/replies", body=typed)
    assert thread.author.status == 422
    assert problem in thread.author.words
    assert thread.author.value("/threads/1/replies", "body") == typed
    assert "autofocus" in thread.author.html  # the form is far below what fits the screen


def test_control_characters_and_broken_letters_are_taken_without_harm(community, thread):
    author = thread.author.get("/threads/1")
    token = author.value("/threads/1/replies", "csrf_token")
    written = b"csrf_token=" + token.encode() + b"&body=It+did%00+help%1B+me%EF%BF%BE+%FF%ED%A0%80."
    answer = author.client.post(
        "/threads/1/replies", data=written, content_type="application/x-www-form-urlencoded"
    )
    assert answer.status_code == 303
    community.screen()
    assert "It did help me" in community.stranger().get("/threads/1").words


def test_a_form_that_is_sent_twice_stores_one_post(community, thread):
    author = thread.author.get("/threads/1")
    first = author.send_only("/threads/1/replies", body="It did help me.")
    second = author.send_only("/threads/1/replies", body="It did help me.")
    assert first.location == second.location
    community.screen()
    assert community.stranger().get("/threads/1").words.count("It did help me.") == 1


@pytest.mark.parametrize(
    ("page", "form"), [("/threads/1", "/threads/1/replies"), ("/groups/1/threads/new", "/groups/1/threads")]
)
def test_a_form_without_its_token_stores_nothing_and_shows_what_was_written(community, thread, page, form):
    before = thread.author.get("/my/texts").html.count("thread-title")
    thread.author.get(page)
    answer = thread.author.client.post(form, data={"title": "Cold air", "body": "What helps you?"})
    assert answer.status_code == 400
    assert "What helps you?" in answer.text
    assert thread.author.get("/my/texts").html.count("thread-title") == before


@pytest.mark.parametrize(
    "address",
    [
        "/threads/99",
        "/threads/0",
        "/threads/9999999999999999999",
        "/groups/1?after=x",
        "/threads/1?after=-1",
    ],
)
def test_an_address_that_leads_nowhere_is_no_accident(community, thread, address):
    assert community.stranger().get(address).status == (404 if "?" not in address else 200)
