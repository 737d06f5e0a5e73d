"""The floor of a group goes with every text that is written there, whoever writes it in whatever form."""

import pytest
from sqlalchemy import text

from forum.visitor import Role

# About 10 people fit it: few, and above the site's floor.
TELLING = "I'm a 43-year-old teacher from Boston, and I have twins."
# About 800 do: not few, and published where no floor is that high.
FAR = "I'm a 43-year-old firefighter and a widow. I was diagnosed in 2012."


@pytest.fixture
def founder(community):
    return community.join("Harbour Light", Role.ADMINISTRATOR)


@pytest.fixture
def careful(community, founder):
    """A group with a floor of its own."""
    return community.found_group(founder, "A village", floor="1000")


def floors(community, kind):
    """The floors of all texts of a kind, in the order in which they were handed in."""
    query = (
        "SELECT r.floor FROM revision r JOIN document d ON d.id = r.document_id WHERE d.kind = :kind"
        " ORDER BY r.id"
    )
    with community.engine.connect() as connection:
        return list(connection.execute(text(query), {"kind": kind}).scalars())


def test_threads_replies_and_edits_are_written_under_the_floor_of_their_group(community, founder, careful):
    writer = community.join("Paper Boat")
    thread = community.start_thread(writer, careful, "Spacers", "Is it worth the trouble?")
    reply = community.reply(writer, 1, "It did help me.")
    for revision_id, typed in ((thread, {"title": "Spacers"}), (reply, {})):
        page = writer.get(f"/my/texts/{revision_id}/edit")
        page.send(f"/my/texts/{revision_id}/edit", body="It helps at night.", **typed)
    assert floors(community, "thread") == [1000, 1000]
    assert floors(community, "reply") == [1000, 1000]


def test_a_rewrite_that_its_author_takes_is_written_under_it_too(community, founder, careful):
    writer = community.join("Paper Boat")
    revision_id = community.start_thread(writer, careful, "Nights", "My daughter Winifred has it.")
    writer.get(f"/my/texts/{revision_id}").press("Use the rewrite")
    assert floors(community, "thread") == [1000, 1000]


def test_what_a_group_says_of_itself_is_written_under_its_own_floor(community, founder, careful):
    settings = f"/groups/{careful}/settings"
    founder.get(f"{settings}/rules").send("/rules", body="Be kind.")
    founder.get(f"{settings}/description").send("/description", title="A village", body="Together.")
    assert floors(community, "group") == [1000, 1000]
    assert floors(community, "group_rules") == [1000]


def test_without_a_floor_of_its_own_the_sites_holds(community, founder):
    group_id = community.found_group(founder)
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")
    assert floors(community, "thread") == [None]


def test_after_a_move_the_next_version_is_written_under_the_floor_there(community, founder, careful):
    writer = community.join("Paper Boat")
    revision_id = community.start_thread(writer, careful, "Spacers", "Is it worth the trouble?")
    asthma = community.found_group(founder, "Asthma")
    founder.get("/threads/1/tending").send("/threads/1/move", group_id=str(asthma))
    writer.get(f"/my/texts/{revision_id}/edit")
    writer.send(f"/my/texts/{revision_id}/edit", title="Spacers", body="Well?")
    assert floors(community, "thread") == [1000, None]


@pytest.mark.parametrize(
    ("floor", "body", "status", "turn"),
    [
        ("", TELLING, "held", "author"),
        ("1000", TELLING, "held", "moderator"),
        ("", FAR, "cleared", None),
        ("500", FAR, "cleared", None),
        ("1000", FAR, "held", "moderator"),
    ],
)
def test_below_the_floor_of_its_group_a_post_waits_for_a_moderator(
    community, founder, floor, body, status, turn
):
    group_id = community.found_group(founder, "A village", floor=floor)
    writer = community.join("Paper Boat")
    revision_id = community.start_thread(writer, group_id, "New here", body)
    with community.engine.connect() as connection:
        row = connection.execute(
            text("SELECT status, turn FROM revision WHERE id = :id"), {"id": revision_id}
        ).one()
    assert tuple(row) == (status, turn)
    said = writer.get(f"/my/texts/{revision_id}").words
    assert ("This group asks a moderator below 1,000." in said) == (turn == "moderator")
    assert ("people" in said and "fit what you have told here" in said) == (status == "held")


@pytest.mark.parametrize("floor", ["", "1000"])
def test_the_private_check_says_what_sending_would_bring(community, founder, answers, floor):
    group_id = community.found_group(founder, "A village", floor=floor)
    writer = community.join("Paper Boat")

    def would_be_held(page):
        page.press("Check before I post", title="New here", body=TELLING)
        return "A person would read it first" in page.words

    assert would_be_held(writer.get(f"/groups/{group_id}/threads/new")) == bool(floor)
    revision_id = community.start_thread(writer, group_id, "Spacers", "Is it worth the trouble?")
    for address in ("/threads/1", f"/my/texts/{revision_id}/edit"):
        assert would_be_held(writer.get(address)) == bool(floor), address
