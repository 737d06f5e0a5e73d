from sqlalchemy import text

from forum.visitor import Role
from tests.forum.test_paging import add_published, posts


def document_of(community, reply_id: int) -> int:
    with community.engine.connect() as connection:
        return connection.scalar(text("SELECT document_id FROM reply WHERE id = :n"), {"n": reply_id})


def test_a_posts_address_leads_to_the_page_that_shows_it(community, thread):
    add_published(community, "reply", range(57), thread_id=1)
    for number in (1, 19, 20, 40, 57):
        answer = community.stranger().client.get(f"/posts/{document_of(community, number)}")
        assert answer.location == f"/threads/1?post={number}#post-{number}"
        assert f'id="post-{number}"' in community.stranger().get(answer.location).html


def test_a_post_keeps_its_address_when_its_thread_moves(community, thread):
    community.reply(thread.author, 1, "It did help me.")
    address = f"/posts/{document_of(community, 1)}"
    before = community.stranger().client.get(address).location
    community.found_group(thread.founder, "Sleep")
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE thread SET group_id = 2"))
    assert community.stranger().client.get(address).location == before
    assert "It did help me." in community.stranger().get(before).words


def test_the_time_of_each_post_is_a_link_to_it_on_every_page(community, thread):
    add_published(community, "reply", range(57), thread_id=1)
    stranger = community.stranger().get("/threads/1?last")
    assert "/threads/1?post=57#post-57" in stranger.links
    assert posts(stranger.get("/threads/1?post=57"))[-1] == "56"
    assert "/threads/1#opening" in stranger.get("/threads/1").links


def test_a_withdrawn_posts_address_leads_to_its_thread_with_a_word(community, thread):
    add_published(community, "reply", range(3), thread_id=1)
    revision_id = community.reply(thread.author, 1, "It did help me.")
    address = f"/posts/{document_of(community, 4)}"
    assert "This post is not here" not in community.stranger().get(address).words
    thread.author.get("/threads/1").send(f"/my/texts/{revision_id}/withdraw")
    stranger = community.stranger().get(address)
    assert (stranger.address, stranger.status) == ("/threads/1", 200)
    assert "This post is not here" in stranger.words
    assert posts(stranger) == ["0", "1", "2"]


def test_of_a_post_that_nobody_has_read_nobody_learns_where_it_is(community, thread):
    community.reply(thread.author, 1, "Call me on 07700 900123 any time.")
    address = f"/posts/{document_of(community, 1)}"
    moderator = community.join("Open Window", Role.MODERATOR)
    for browser in (community.stranger(), thread.author, moderator):
        assert browser.client.get(address).status_code == 404


def test_a_number_that_is_no_post_is_not_found(community, thread):
    for document_id in (1, 3, 99):  # a name, a group, nothing
        assert community.stranger().client.get(f"/posts/{document_id}").status_code == 404
