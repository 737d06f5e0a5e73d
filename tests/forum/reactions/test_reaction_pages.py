import pytest

from forum.visitor import Role

OPENING = 4  # the document of the opening post


@pytest.fixture
def reader(community, thread):
    return community.join("Night Owl").get("/threads/1")


def pressed(browser) -> list[str]:
    return [
        part.split("</svg>")[1].split("<")[0].strip()
        for part in browser.html.split('aria-pressed="true"')[1:]
    ]


def test_a_reaction_is_counted_for_everyone_and_named_to_nobody(community, thread, reader):
    reader.press("Hug")
    assert reader.address == "/threads/1"
    assert pressed(reader) == ["Hug"]
    stranger = community.stranger().get("/threads/1")
    assert "Hug 1" in stranger.words
    assert "Me too" not in stranger.words  # nothing is shown where nobody reacted
    assert "Night Owl" not in stranger.html
    assert "Hug 1" in thread.author.get("/threads/1").words


def test_a_second_press_takes_it_back(community, thread, reader):
    reader.press("Me too").press("Thank you").press("Me too")
    assert pressed(reader) == ["Thank you"]
    assert "Me too" not in community.stranger().get("/threads/1").words


def test_a_double_click_counts_once(community, thread, reader):
    for _ in range(2):
        form = {"csrf_token": reader.value("/reactions/me_too", "csrf_token"), "chosen": "yes"}
        assert reader.client.post(f"/posts/{OPENING}/reactions/hug", data=form).status_code == 303
    assert "Hug 1" in community.stranger().get("/threads/1").words


def test_htmx_gets_the_row_alone(community, thread, reader):
    form = {"csrf_token": reader.value("/reactions/me_too", "csrf_token"), "chosen": "yes"}
    answer = reader.client.post(f"/posts/{OPENING}/reactions/hug", data=form, headers={"HX-Request": "true"})
    assert answer.status_code == 200
    assert answer.text.strip().startswith('<form class="reactions"')
    assert answer.text.count("<button") == 4
    assert 'aria-pressed="true"' in answer.text


def test_nobody_reacts_to_their_own_post(community, thread, reader):
    author = thread.author.get("/threads/1")
    assert not author.offers("/reactions/me_too")
    form = {"csrf_token": author.value("/sign-out", "csrf_token")}
    assert author.client.post(f"/posts/{OPENING}/reactions/hug", data=form).status_code == 403
    assert "Hug" not in community.stranger().get("/threads/1").words


@pytest.mark.parametrize(
    "address", ["/posts/4/reactions/like", "/posts/99/reactions/hug", "/posts/3/reactions/hug"]
)
def test_there_is_nothing_else_to_react_with_or_to(community, thread, reader, address):
    form = {"csrf_token": reader.value("/reactions/me_too", "csrf_token")}
    assert reader.client.post(address, data=form).status_code == 404


def test_a_post_that_was_taken_down_takes_no_reaction(community, thread, reader):
    form = {"csrf_token": reader.value("/reactions/me_too", "csrf_token")}
    thread.author.get("/threads/1").send("/my/texts/4/withdraw")
    assert reader.client.post(f"/posts/{OPENING}/reactions/hug", data=form).status_code == 404


def test_reactions_in_a_members_group_are_for_its_members(community, thread, reader):
    community.found_group(thread.founder, "Sleep", audience="members")
    community.start_thread(thread.founder, 2, "Nights", "How do you sleep?")
    form = {"csrf_token": reader.value("/reactions/me_too", "csrf_token")}
    address = f"/posts/{community_document(community)}/reactions/hug"
    assert reader.client.post(address, data=form).status_code == 404
    moderator = community.join("Open Window", Role.MODERATOR).get("/threads/2")
    assert "How do you sleep?" in moderator.words
    moderator.press("Hug")
    assert "Hug 1" in thread.founder.get("/threads/2").words


def community_document(community) -> int:
    from sqlalchemy import text

    with community.engine.connect() as connection:
        return connection.scalar(text("SELECT document_id FROM thread WHERE id = 2"))
