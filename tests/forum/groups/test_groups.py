import pytest

from forum.visitor import Role


def test_an_administrator_founds_a_group_and_readers_see_it_once_it_is_cleared(community):
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    founder.get("/groups/new").send("/groups/new", title="Asthma", body="Breathing **together**.")
    assert "Your group is being checked" in founder.words
    assert "Asthma" not in community.stranger().get("/groups").words
    community.screen()
    stranger = community.stranger().get("/groups")
    assert "Asthma" in stranger.words
    assert "<strong>together</strong>" in stranger.html


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"title": " "}, "Give it a title"),
        ({"title": "x" * 151}, "up to 150 fit"),
        ({"body": "\u200b"}, "the text is empty"),
        ({"body": "x" * 10_001}, "up to 10,000 fit"),
        ({"sensitivity": "unheard of"}, "Not a valid choice"),
        ({"audience": "nobody"}, "Not a valid choice"),
        ({"clinicians": "some"}, "Not a valid choice"),
        ({"slow_mode_minutes": "1441"}, "Choose a number from 0 to 1440"),
        ({"slow_mode_minutes": "soon"}, "Not a valid integer value"),
    ],
)
def test_what_is_wrong_with_a_group_is_said_and_nothing_typed_is_lost(community, typed, problem):
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    wanted = {"title": "Asthma", "body": "Breathing together."} | typed
    founder.get("/groups/new").send("/groups/new", **wanted)
    assert founder.status == 422
    assert problem in founder.words
    assert founder.value("/groups/new", "title") == wanted["title"]
    assert founder.value("/groups/new", "body") == wanted["body"]


def test_a_group_without_its_form_token_is_not_founded(community):
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    assert (
        founder.client.post("/groups/new", data={"title": "Asthma", "body": "Together."}).status_code == 400
    )
    assert "Asthma" not in founder.get("/my/texts").words


def test_strangers_find_a_members_group_and_read_none_of_its_threads(community):
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    group_id = community.found_group(founder, "Asthma", audience="members")
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")
    stranger = community.stranger().get(f"/groups/{group_id}")
    assert "This group is for members" in stranger.words
    assert "Spacers" not in stranger.html
    assert stranger.get("/threads/1").address == "/sign-in"
    somebody = community.join("Paper Boat").get(f"/groups/{group_id}")
    assert "Spacers" not in somebody.html
    assert "Spacers" in somebody.send("/join").words


def test_in_a_rare_condition_group_the_filter_is_stricter(community):
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    text = "It began in Manchester for me."
    for group_id, said in (
        (community.found_group(founder, "Asthma"), "Friendly suggestions"),
        (community.found_group(founder, "Cholangitis", sensitivity="rare"), "needs a small change"),
    ):
        revision_id = community.start_thread(founder, group_id, "How it began", text)
        assert said in founder.get(f"/my/texts/{revision_id}").words


@pytest.mark.parametrize("address", ["/groups/99", "/groups/0", "/groups/99999999999999999999", "/groups/x"])
def test_a_group_that_does_not_exist_is_not_found(community, address):
    assert community.stranger().get(address).status == 404
