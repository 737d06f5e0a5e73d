import pytest
from sqlalchemy import text

from forum.visitor import Role

GONE = "What was quoted here is no longer there."


@pytest.fixture
def quoter(community, thread):
    """Somebody whose published reply (number 2) quotes reply number 1 of the thread's author."""
    community.reply(thread.author, 1, "It did help me.")
    other = community.join("Night Owl")
    other.get("/threads/1?quote=1").send("/threads/1/replies", body="Glad to read that.")
    community.screen()
    return other


def quote_in(community, number: int) -> tuple:
    with community.engine.connect() as connection:
        return connection.execute(
            text(
                "SELECT q.id FROM reply LEFT JOIN reply q ON q.document_id = reply.quoted_document_id"
                " WHERE reply.id = :n"
            ),
            {"n": number},
        ).one()


def test_each_post_leads_to_the_reply_form_with_itself_as_the_quote(community, thread):
    community.reply(thread.author, 1, "It did help me.")
    other = community.join("Night Owl").get("/threads/1")
    assert "/threads/1?quote=opening#reply" in other.links
    assert "/threads/1?quote=1#reply" in other.links
    other.get("/threads/1?quote=1")
    assert "Your reply quotes Paper Boat: It did help me." in other.words
    assert other.value("/threads/1/replies", "quote") == "1"


def test_a_quote_stands_above_the_reply_and_leads_to_its_source(community, thread, quoter):
    stranger = community.stranger().get("/threads/1")
    assert "Paper Boat wrote It did help me. Glad to read that." in stranger.words
    assert "/threads/1?post=1#post-1" in stranger.links


def test_the_opening_post_can_be_quoted(community, thread):
    thread.author.get("/threads/1?quote=opening").send("/threads/1/replies", body="I ask again.")
    community.screen()
    assert (
        "Paper Boat wrote Is it worth the trouble? I ask again."
        in community.stranger().get("/threads/1").words
    )


def test_a_quote_dies_with_its_source(community, thread, quoter):
    thread.author.get("/threads/1").send("/my/texts/5/withdraw")
    page = community.stranger().get("/threads/1")
    assert GONE in page.words
    assert "It did help me" not in page.html
    assert "Glad to read that." in page.words


def test_a_quote_shows_what_its_source_says_now(community, thread, quoter):
    thread.author.get("/my/texts/5/edit").send("/edit", body="It helped me a lot.")
    assert "Paper Boat wrote It did help me." in community.stranger().get("/threads/1").words
    community.screen()
    page = community.stranger().get("/threads/1")
    assert "Paper Boat wrote It helped me a lot." in page.words
    assert "It did help me" not in page.html


@pytest.mark.parametrize("mark", ["2", "99", "0", "x", "opening "])
def test_what_is_no_post_of_this_thread_is_not_quoted(community, thread, mark):
    community.reply(thread.author, 1, "It did help me.")
    community.start_thread(thread.author, 1, "Cold air", "What helps you?")
    community.reply(thread.author, 2, "A scarf.")
    page = thread.author.get("/threads/1")
    token = {name: page.value("/threads/1/replies", name) for name in ("csrf_token", "submission_key")}
    page.client.post("/threads/1/replies", data=token | {"body": "So it is.", "quote": mark})
    community.screen()
    assert "So it is." in community.stranger().get("/threads/1").words
    assert quote_in(community, 3) == (None,)


def test_a_pointer_into_another_thread_shows_nothing_of_it(community, thread, quoter):
    community.start_thread(thread.author, 1, "Cold air", "What helps you?")
    with community.engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE reply SET quoted_document_id ="
                " (SELECT document_id FROM thread WHERE id = 2) WHERE id = 2"
            )
        )
    page = community.stranger().get("/threads/1")
    assert GONE in page.words
    assert "What helps you?" not in page.html


def test_what_was_not_published_yet_cannot_be_quoted_into_the_open(community, thread):
    community.reply(thread.author, 1, "Write to me at heron.lake@example.org")
    other = community.join("Night Owl").get("/threads/1?quote=1")
    assert "The post you wanted to quote is no longer there." in other.words
    assert "heron.lake" not in other.html
    token = {name: other.value("/threads/1/replies", name) for name in ("csrf_token", "submission_key")}
    other.client.post("/threads/1/replies", data=token | {"body": "So it is.", "quote": "1"})
    community.screen()
    page = community.stranger().get("/threads/1")
    assert GONE in page.words
    assert "heron.lake" not in page.html


def test_a_quote_crosses_no_audience(make_community, database_url):
    community = make_community(database_url)
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    community.found_group(founder)
    community.start_thread(founder, 1, "Does a spacer help?", "Is it worth the trouble?")
    # A thread that once was for members, and whose older posts still are.
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE forum_group SET audience = 'members'"))
    community.reply(founder, 1, "Said among members.")
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE forum_group SET audience = 'everyone'"))
    founder.get("/threads/1?quote=1").send("/threads/1/replies", body="In the open.")
    community.screen()
    assert "Harbour Light wrote Said among members." in founder.get("/threads/1").words
    stranger = community.stranger().get("/threads/1")
    assert "In the open." in stranger.words
    assert GONE in stranger.words
    assert "Said among members" not in stranger.html


def test_a_problem_with_the_text_keeps_the_quote(community, thread):
    thread.author.get("/threads/1?quote=opening").send("/threads/1/replies", body=" ")
    assert thread.author.status == 422
    assert thread.author.value("/threads/1/replies", "quote") == "opening"
