"""Pages of many posts: each found by its neighbours, at the same cost wherever it is."""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, text

from forum.discussions.place import Place
from forum.identifiers import LARGEST_ID, read_id

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)


@contextmanager
def statements(community):
    """Counts the statements that the application sends to the database."""
    sent: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        sent.append(statement)

    with community.app.app_context():
        from forum.database import db

        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def add_published(community, kind: str, numbers: range, *, thread_id: int | None = None) -> None:
    """Publish many texts by SQL; the schema takes them as pending first and cleared then."""
    moment = [(BEGAN + timedelta(minutes=n)).strftime("%Y-%m-%d %H:%M:%S.%f") for n in numbers]
    with community.engine.begin() as connection:
        first = connection.scalar(text("SELECT max(id) FROM document")) + 1
        rows = [
            {"id": first + i, "kind": kind, "at": at, "key": f"{kind} {thread_id} {n}", "n": n}
            for i, (n, at) in enumerate(zip(numbers, moment, strict=True))
        ]
        if not rows:
            return
        connection.execute(text("INSERT INTO document VALUES (:id, 2, :kind, 'everyone', :at)"), rows)
        connection.execute(
            text(
                "INSERT INTO revision (id, document_id, number, status, author_role, sensitivity,"
                " submission_key, sealed_text, sealed_key, created_at, changed_at) VALUES"
                " (:id + 1000, :id, 1, 'pending', 'patient', 'ordinary', :key, x'00', x'00', :at, :at)"
            ),
            rows,
        )
        connection.execute(text("UPDATE revision SET status = 'cleared' WHERE status = 'pending'"))
        connection.execute(
            text(
                "INSERT INTO publication (document_id, revision_id, revision_status, title, body, html,"
                " renderer, first_published_at, published_at) VALUES (:id, :id + 1000, 'cleared',"
                " CASE :kind WHEN 'thread' THEN 'Thread ' || :n END, 'x', '<p>Post ' || :n || '.</p>',"
                " 'test', :at, :at)"
            ),
            rows,
        )
        if kind == "thread":
            insert = (
                "INSERT INTO thread (group_id, document_id, started_at, shown_at, latest_at, replies)"
                " VALUES (1, :id, :at, :at, :at, 0)"
            )
        else:
            insert = "INSERT INTO reply (thread_id, document_id, shown_at) VALUES (:thread, :id, :at)"
        connection.execute(text(insert), [row | {"thread": thread_id} for row in rows])


NEXT, PREVIOUS, LAST = 'rel="next"', 'rel="prev"', ">Last</a>"


def link(browser, mark: str) -> str:
    """The address behind a link of the page navigation."""
    before, after = browser.html.split(mark, 1)
    address = before.rsplit('href="', 1)[1] if mark == LAST else after.split('href="', 1)[1]
    return address.split('"')[0].replace("&amp;", "&")


def posts(browser) -> list[str]:
    return [part.split(".</p>")[0] for part in browser.html.split("<p>Post ")[1:]]


def titles(browser) -> list[str]:
    return [part.split("</a>")[0].split(">", 1)[1] for part in browser.html.split('class="thread-title"')[1:]]


@pytest.mark.parametrize("many", [5, 2_000])
@pytest.mark.parametrize("page", ["/threads/1", "/threads/1?last", "/threads/1?post=3", "/threads/1?after=2"])
def test_a_thread_page_takes_at_most_five_statements_however_many_posts_there_are(
    community, thread, many, page
):
    add_published(community, "reply", range(many), thread_id=1)
    stranger = community.stranger()
    with statements(community) as sent:
        assert stranger.get(page).status == 200
    assert len(sent) <= 5, sent
    assert "COUNT(" not in "".join(sent).upper()


@pytest.mark.parametrize("many", [5, 2_000])
@pytest.mark.parametrize("page", ["/groups/1", "/groups/1?last"])
def test_a_list_of_threads_takes_at_most_four_statements_however_many_there_are(
    community, thread, many, page
):
    add_published(community, "thread", range(many))
    stranger = community.stranger()
    with statements(community) as sent:
        assert stranger.get(page).status == 200
    assert len(sent) <= 4, sent
    assert "COUNT(" not in "".join(sent).upper()


def test_the_pages_of_a_thread_show_every_post_once_in_order_both_ways(community, thread):
    add_published(community, "reply", range(57), thread_id=1)
    stranger = community.stranger().get("/threads/1")
    assert stranger.html.count("<article") == 20
    forwards = posts(stranger)
    while NEXT in stranger.html:
        stranger.get(link(stranger, NEXT))
        forwards += posts(stranger)
    assert forwards == [str(n) for n in range(57)]
    stranger.get("/threads/1").get(link(stranger, LAST))
    assert NEXT not in stranger.html
    backwards = posts(stranger)
    assert len(backwards) == 20
    while PREVIOUS in stranger.html:
        stranger.get(link(stranger, PREVIOUS))
        backwards = posts(stranger) + backwards
    assert backwards == [str(n) for n in range(57)]
    assert 'id="opening"' in stranger.html


def test_a_link_to_a_post_shows_it_among_its_neighbours(community, thread):
    add_published(community, "reply", range(57), thread_id=1)
    stranger = community.stranger().get("/threads/1?post=30")
    assert 'id="post-30"' in stranger.html
    assert posts(stranger) == [str(n) for n in range(24, 44)]
    assert PREVIOUS in stranger.html
    assert NEXT in stranger.html


def test_a_link_to_a_post_of_a_short_thread_shows_the_whole_thread(community, thread):
    add_published(community, "reply", range(3), thread_id=1)
    stranger = community.stranger().get("/threads/1?post=3")
    assert 'id="opening"' in stranger.html
    assert posts(stranger) == ["0", "1", "2"]
    assert PREVIOUS not in stranger.html


def test_the_pages_of_a_list_show_every_thread_once_latest_first_both_ways(community, thread):
    add_published(community, "thread", range(45))
    stranger = community.stranger().get("/groups/1")
    forwards = titles(stranger)
    assert len(forwards) == 20
    while NEXT in stranger.html:
        stranger.get(link(stranger, NEXT))
        forwards += titles(stranger)
    assert forwards == ["Does a spacer help?", *(f"Thread {n}" for n in reversed(range(45)))]
    stranger.get("/groups/1").get(link(stranger, LAST))
    assert NEXT not in stranger.html
    backwards = titles(stranger)
    while PREVIOUS in stranger.html:
        stranger.get(link(stranger, PREVIOUS))
        backwards = titles(stranger) + backwards
    assert backwards == forwards


def test_threads_with_the_same_moment_are_not_lost_between_pages(community, thread):
    add_published(community, "thread", range(45))
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE thread SET latest_at = (SELECT latest_at FROM thread WHERE id = 9)"))
    stranger = community.stranger().get("/groups/1")
    seen = titles(stranger)
    while NEXT in stranger.html:
        stranger.get(link(stranger, NEXT))
        seen += titles(stranger)
    assert len(seen) == len(set(seen)) == 46


@pytest.mark.parametrize("page", ["/threads/1?last", "/groups/1?last"])
def test_the_keysets_are_read_from_an_index_and_nothing_is_sorted(community, thread, page):
    add_published(community, "reply", range(200), thread_id=1)
    add_published(community, "thread", range(200))
    with statements(community) as sent:
        community.stranger().get(page)
    keyset = next(one for one in sent if "ORDER BY reply.id" in one or "ORDER BY thread.latest_at" in one)
    with community.engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {keyset}", (1,) * keyset.count("?")).all()
    said = " ".join(str(row) for row in plan)
    assert "USING INDEX ix_reply_page" in said or "ix_thread_latest" in said, said
    assert "TEMP B-TREE" not in said, said


@pytest.mark.parametrize(
    ("beyond", "first"),
    [("/threads/1?after=999999", "/threads/1"), ("/groups/1?after=1-1", "/groups/1")],
)
def test_beyond_the_end_is_the_first_page(community, thread, beyond, first):
    stranger = community.stranger().get(beyond)
    assert (stranger.address, stranger.response.request.query_string) == (first, b"")
    assert "Does a spacer help?" in stranger.words


def test_a_place_in_the_list_is_read_back_as_it_was_written():
    place = Place(datetime(2026, 3, 1, 12, 30, 15, 123457, tzinfo=UTC), 42)
    assert Place.read(str(place)) == place


@pytest.mark.parametrize(
    "given", [None, "", "x", "1", "1-", "-1", "1-x", "1-0", "9" * 30 + "-1", "1-99999999999"]
)
def test_a_place_that_nobody_wrote_is_no_place(given):
    assert Place.read(given) is None


@pytest.mark.parametrize(
    ("given", "number"),
    [("7", 7), (str(LARGEST_ID), LARGEST_ID), ("0", None), ("-7", None), ("７", None), ("1e3", None),
     (str(LARGEST_ID + 1), None), ("", None), (None, None), ("1" * 400, None)],
)  # fmt: skip
def test_only_a_number_that_a_row_could_have_is_an_id(given, number):
    assert read_id(given) == number
