"""What a page of a thread asks of the database, whatever is on it."""

import pytest
from sqlalchemy import text

from tests.forum.test_paging import add_published, statements

VISITOR_AND_MARK = 2


def liven_up(community) -> None:
    """Let every reply quote the one before, and everybody's post have reactions."""
    with community.engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE reply SET quoted_document_id = (SELECT max(q.document_id) FROM reply q"
                " WHERE q.thread_id = reply.thread_id AND q.id < reply.id)"
            )
        )
        connection.execute(
            text("INSERT INTO reaction_tally (document_id, hug) SELECT document_id, 2 FROM reply")
        )


@pytest.mark.parametrize("many", [5, 500])
@pytest.mark.parametrize("page", ["/threads/1", "/threads/1?last", "/threads/1?post=3", "/threads/1?after=2"])
def test_a_page_takes_two_statements_and_two_more_for_who_is_signed_in(community, thread, many, page):
    add_published(community, "reply", range(many), thread_id=1)
    liven_up(community)
    reader = community.join("Night Owl")
    with statements(community) as anonymous:
        answer = community.stranger().get(page)
    assert answer.html.count("quote-box") >= 3
    assert "Hug 2" in answer.words
    assert len(anonymous) == 2, anonymous
    with statements(community) as signed_in:
        assert reader.get(page).html.count('formaction="/posts/') >= 3 * 4
    assert len(signed_in) == 2 + VISITOR_AND_MARK, signed_in
    with statements(community) as again:
        reader.get(page)
    assert len(again) == len(signed_in) - 1, again  # nothing new was seen, so no mark moved


def test_every_post_is_an_article_under_a_heading_of_its_own(community, thread):
    community.reply(thread.author, 1, "# A heading of mine\n\nIt did help me.")
    html = community.stranger().get("/threads/1").html
    main = html[html.index("<main") : html.index("</main>")]
    levels = [int(part[0]) for part in main.split("<h")[1:] if part[0].isdigit()]
    assert levels == [1, 2, 2, 3]
    assert main.count("<article") == main.count("</article>") == 2
