import pytest
from sqlalchemy import text

from forum.visitor import Role

CHANGED = {
    "sensitivity": "rare",
    "audience": "members",
    "clinicians": "read only",
    "slow_mode_minutes": "30",
}


@pytest.fixture
def founder(community):
    return community.join("Harbour Light", Role.ADMINISTRATOR)


@pytest.fixture
def group_id(community, founder):
    return community.found_group(founder)


def test_who_founds_a_group_looks_after_it_and_stands_on_its_card(community, founder, group_id):
    assert "Harbour Light" in community.stranger().get(f"/groups/{group_id}/card").words
    assert f"/groups/{group_id}/settings" in founder.get(f"/groups/{group_id}").links
    assert "You have joined" in founder.words


def test_what_is_chosen_holds_and_is_told_on_the_card(community, founder, group_id):
    card = f"/groups/{group_id}/card"
    before = community.stranger().get(card).words
    assert "Everyone, also people without an account" in before
    assert "Stricter than in other groups" not in before
    settings = founder.get(f"/groups/{group_id}/settings")
    settings.send("/settings", **CHANGED)
    assert "The settings are saved." in settings.words
    after = community.stranger().get(card).words
    for said in (
        "People who have joined this group",
        "A rare condition",
        "clinicians can read",
        "30 minutes",
    ):
        assert said in after
        assert said not in before
    assert "Stricter than in other groups" in after
    form = dict(founder.get(f"/groups/{group_id}/settings").form("/settings").fields)
    assert {name: form[name] for name in CHANGED} == CHANGED


@pytest.mark.parametrize(
    ("field", "strict", "lax", "said"),
    [
        ("audience", "members", "everyone", "People have written here for members only"),
        ("sensitivity", "rare", "ordinary", "People have written here under the stricter rules"),
    ],
)
def test_nothing_gets_weaker_for_those_who_have_written(community, founder, field, strict, lax, said):
    group_id = community.found_group(founder, **{field: strict})
    settings = f"/groups/{group_id}/settings"
    founder.get(settings).send("/settings", **{field: lax})
    assert founder.status == 200  # nobody has written yet
    founder.get(settings).send("/settings", **{field: strict})
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")
    founder.get(settings).send("/settings", **{field: lax, "slow_mode_minutes": "5"})
    assert founder.status == 422
    assert said in founder.words
    assert founder.value("/settings", "slow_mode_minutes") == "5"
    fields = dict(founder.get(settings).form("/settings").fields)
    assert (fields[field], fields["slow_mode_minutes"]) == (strict, "0")


@pytest.mark.parametrize(
    ("sensitivity", "typed", "stored", "shown"),
    [
        ("ordinary", "", None, ""),
        ("ordinary", "1", None, ""),  # what the site has anyway
        ("ordinary", "2", 2, "2"),
        ("ordinary", " 100 ", 100, "100"),
        ("ordinary", "1000", 1000, "1000"),
        ("rare", "2", None, ""),
        ("rare", "3", 3, "3"),
    ],
)
def test_a_group_may_have_a_higher_floor_than_the_site(
    community, founder, group_id, sensitivity, typed, stored, shown
):
    settings = f"/groups/{group_id}/settings"
    founder.get(settings).send("/settings", sensitivity=sensitivity, floor=typed)
    assert "The settings are saved." in founder.words
    assert founder.get(settings).value("/settings", "floor") == shown
    with community.engine.connect() as connection:
        assert connection.execute(text("SELECT floor FROM forum_group")).scalar_one() == stored


@pytest.mark.parametrize(
    ("sensitivity", "typed", "said"),
    [
        ("ordinary", "0", "Choose 1 or more, or leave it empty"),
        ("ordinary", "-3", "Choose 1 or more, or leave it empty"),
        ("rare", "1", "The whole site holds texts that fit fewer than 2, so this cannot be less."),
        ("ordinary", "1001", "Choose at most 1,000"),
        ("ordinary", "9" * 40, "Choose at most 1,000"),
        ("ordinary", "a few", "Not a valid integer value"),
        ("ordinary", "2.5", "Not a valid integer value"),
    ],
)
def test_a_floor_that_cannot_be_comes_back_with_the_reason(
    community, founder, group_id, sensitivity, typed, said
):
    page = founder.get(f"/groups/{group_id}/settings")
    page.send("/settings", sensitivity=sensitivity, floor=typed, slow_mode_minutes="5")
    assert page.status == 422
    assert said in page.words
    assert page.value("/settings", "slow_mode_minutes") == "5"
    with community.engine.connect() as connection:
        assert connection.execute(text("SELECT floor, slow_mode_minutes FROM forum_group")).all() == [
            (None, 0)
        ]
    page.get("/groups/new").send("/groups/new", sensitivity=sensitivity, floor=typed)
    assert page.status == 422
    assert said in page.words


def test_the_card_speaks_of_a_floor_only_where_the_group_chose_one(community, founder, group_id):
    card = f"/groups/{group_id}/card"
    assert "Small facts together" not in community.stranger().get(card).words
    founder.get(f"/groups/{group_id}/settings").send("/settings", floor="100")
    words = community.stranger().get(card).words
    assert "where fewer than 100 people in the world fit all that somebody has told" in words
    assert "several small facts that together fit fewer than 100 people" in words
    assert "fit almost nobody else" not in words


@pytest.mark.parametrize(
    ("before", "after", "holds"),
    [
        ({"floor": "100"}, {"floor": "99"}, False),
        ({"floor": "100"}, {"floor": ""}, False),
        ({"floor": "100"}, {"floor": "100"}, True),
        ({"floor": "100"}, {"floor": "101"}, True),
        ({"floor": ""}, {"floor": "2"}, True),
        ({"floor": "5"}, {"floor": "", "sensitivity": "rare"}, False),
        ({"floor": "2"}, {"floor": "", "sensitivity": "rare"}, True),  # the site has that there
    ],
)
def test_once_people_have_written_a_floor_can_only_be_raised(community, founder, before, after, holds):
    group_id = community.found_group(founder, **before)
    page = founder.get(f"/groups/{group_id}/settings")
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")
    page.get(f"/groups/{group_id}/settings").send("/settings", **after)
    assert (page.status == 200) == holds
    assert ("the number can only be raised" in page.words) != holds


def test_before_anybody_has_written_a_floor_can_be_lowered(community, founder):
    group_id = community.found_group(founder, floor="100")
    page = founder.get(f"/groups/{group_id}/settings").send("/settings", floor="")
    assert "The settings are saved." in page.words


def test_what_was_written_for_everyone_is_for_members_once_the_group_is(community, founder, group_id):
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")
    community.reply(founder, 1, "It did help me.")
    founder.get(f"/groups/{group_id}/settings").send("/settings", audience="members")
    with community.engine.connect() as connection:
        query = "SELECT kind, audience FROM document WHERE kind IN ('thread', 'reply', 'group') ORDER BY kind"
        assert connection.execute(text(query)).all() == [
            ("group", "everyone"),
            ("reply", "members"),
            ("thread", "members"),
        ]


def test_an_administrator_names_those_who_look_after_a_group_and_releases_them(community, founder, group_id):
    moderator = community.join("Open Window", Role.MODERATOR)
    settings, card = f"/groups/{group_id}/settings", f"/groups/{group_id}/card"
    assert moderator.get(settings).status == 403
    founder.get(settings).send("/settings/caretakers")
    assert "Their name stands on the group's card now." in founder.words
    assert "Open Window" in community.stranger().get(card).words
    assert moderator.get(settings).status == 200
    assert not moderator.offers("/settings/caretakers")
    page = founder.get(settings)
    mine = next(
        f for f in page._page.forms if f.action.endswith("/release") and ("account_id", "2") in f.fields
    )
    assert mine.method == "post"
    founder.send("/settings/caretakers/release", account_id="2")
    assert "Open Window" not in community.stranger().get(card).words
    assert moderator.get(settings).status == 403


@pytest.mark.parametrize("role", [Role.MEMBER, Role.CLINICIAN])
def test_nobody_looks_after_a_group_who_is_no_moderator(community, founder, group_id, role):
    community.join("Open Window", Role.MODERATOR)
    community.join("Paper Boat", role)
    founder.get(f"/groups/{group_id}/settings").send("/settings/caretakers", account_id="3")
    assert founder.status == 400
    assert "Paper Boat" not in community.stranger().get(f"/groups/{group_id}/card").words


def test_an_archived_group_is_read_and_not_written_in_until_it_is_open_again(community, founder, group_id):
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")
    other = community.found_group(founder, "Zoster")
    founder.get(f"/groups/{group_id}/settings").send("/settings/archive")
    assert "The group is archived." in founder.words
    somebody = community.join("Paper Boat").get(f"/groups/{group_id}")
    assert "This group is archived" in somebody.words
    assert "Spacers" in somebody.words
    links = somebody.get("/groups").links
    assert links.index(f"/groups/{other}") < links.index(f"/groups/{group_id}")
    founder.get(f"/groups/{group_id}/settings").send("/settings/reopen")
    assert "This group is archived" not in somebody.get(f"/groups/{group_id}").words


def test_house_rules_are_checked_and_then_stand_on_the_card(community, founder, group_id):
    rules, card = f"/groups/{group_id}/settings/rules", f"/groups/{group_id}/card"
    founder.get(rules).send("/rules", body="Be **kind**. Call Linda Carter on 202-555-0147.")
    community.screen()
    stranger = community.stranger().get(card)
    assert "This group has no rules of its own" in stranger.words
    assert "0147" not in stranger.html
    mine = founder.get("/my/texts").words
    assert "Version of the house rules" in mine or "version of the house rules" in mine
    founder.get(rules).send("/rules", body="Be **kind**.")
    community.screen()
    assert "<strong>kind</strong>" in stranger.get(card).html
    assert founder.get(rules).value("/rules", "body") == "Be **kind**."
    assert founder.send("/rules", body=" ").status == 422


def test_another_persons_description_takes_the_place_of_the_present_one_once_it_is_cleared(
    community, founder, group_id
):
    moderator = community.join("Open Window", Role.MODERATOR)
    founder.get(f"/groups/{group_id}/settings").send("/settings/caretakers", account_id="2")
    moderator.get(f"/groups/{group_id}/settings/description")
    assert moderator.value("/description", "title") == "Asthma"
    assert "breathes with some planning" in moderator.value("/description", "body")
    moderator.send("/description", title="Asthma and COPD", body="Breathing, slowly.")
    stranger = community.stranger()
    assert "Asthma and COPD" not in stranger.get(f"/groups/{group_id}").words
    community.screen()
    words = stranger.get(f"/groups/{group_id}").words
    assert "Asthma and COPD" in words
    assert "breathes with some planning" not in words
    with community.engine.connect() as connection:
        query = (
            "SELECT body FROM publication p JOIN document d ON d.id = p.document_id WHERE d.kind = 'group'"
        )
        assert connection.execute(text(query)).scalars().all() == ["Breathing, slowly."]
    # And back again, by the first author.
    founder.get(f"/groups/{group_id}/settings/description").send(
        "/description", title="Asthma", body="Again."
    )
    community.screen()
    assert "Again." in stranger.get(f"/groups/{group_id}").words
    assert "Breathing, slowly." not in stranger.html
    for person in (founder, moderator):
        assert person.get("/my/texts").status == 200
        for link in [one for one in person.links if one.startswith("/my/texts/")]:
            assert person.get(link).status == 200
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")


def test_a_group_without_a_published_description_can_be_given_one(community, founder):
    founder.get("/groups/new").send("/groups/new", title="Asthma", body="Ask Linda Carter, 202-555-0147.")
    community.screen()
    assert community.stranger().get("/groups/1").status == 404
    settings = founder.get("/groups/1/settings")
    assert "Nobody can see this group now" in settings.words
    settings.get("/groups/1/settings/description").send("/description", title="Asthma", body="Together.")
    community.screen()
    assert "Together." in community.stranger().get("/groups/1").words


def test_a_group_that_does_not_exist_has_no_settings(founder):
    assert founder.get("/groups/99/settings").status == 404


def test_a_group_is_tended_on_postgresql(make_community, postgresql_url):
    community = make_community(postgresql_url)
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    community.join("Open Window", Role.MODERATOR)
    group_id = community.found_group(founder)
    settings, card = f"/groups/{group_id}/settings", f"/groups/{group_id}/card"
    founder.get(settings).send("/settings", **CHANGED | {"slow_mode_minutes": "0"})
    founder.get(settings).send("/settings/caretakers", account_id="2")
    founder.get(f"{settings}/rules").send("/rules", body="Be kind.")
    founder.get(f"{settings}/description").send("/description", title="Asthma", body="Breathing, slowly.")
    community.screen()
    words = community.stranger().get(card).words
    for said in ("Be kind.", "Open Window", "People who have joined this group"):
        assert said in words
    assert "Breathing, slowly." in founder.get("/groups").send("/groups", query="astma").words
    for act in ("/settings/archive", "/settings/reopen"):
        assert founder.get(settings).send(act).status == 200
