import pytest
from sqlalchemy import text

from forum.visitor import Role
from tests.forum.test_paging import statements

MOMENT = {"HX-Request": "true", "Sec-Fetch-Site": "same-origin", "Referer": "http://localhost/"}


@pytest.fixture
def founder(community):
    return community.join("Harbour Light", Role.ADMINISTRATOR)


def test_joining_and_leaving_are_one_button_each_and_can_be_undone(community, founder):
    group_id = community.found_group(founder)
    somebody = community.join("Paper Boat").get(f"/groups/{group_id}")
    for _ in range(2):
        somebody.send(f"/groups/{group_id}/join")
        assert somebody.address == f"/groups/{group_id}"
        assert "You have joined Asthma." in somebody.words
        assert not somebody.offers("/join")
        somebody.send(f"/groups/{group_id}/leave")
        assert "You have left Asthma. You can join again at any time." in somebody.words
    assert somebody.offers("/join")


def test_a_stranger_is_led_to_signing_in_and_back_to_the_group(community, founder):
    group_id = community.found_group(founder)
    stranger = community.stranger().get(f"/groups/{group_id}")
    assert not stranger.offers("/join")
    assert f"/sign-in?next=/groups/{group_id}" in stranger.links


def test_with_htmx_only_the_button_changes(community, founder):
    group_id = community.found_group(founder)
    somebody = community.join("Paper Boat").get(f"/groups/{group_id}")
    assert 'hx-target="#way-in"' in somebody.html
    token = somebody.value("/join", "csrf_token")
    answer = somebody.client.post(f"/groups/{group_id}/join", data={"csrf_token": token}, headers=MOMENT)
    assert answer.status_code == 200
    assert "<h1" not in answer.text
    assert f'action="/groups/{group_id}/leave"' in answer.text
    assert "You have joined Asthma." in answer.text
    assert answer.text.count('id="way-in"') == 1


def test_a_group_for_members_opens_its_threads_to_who_joins_and_closes_them_to_who_leaves(community, founder):
    group_id = community.found_group(founder, audience="members")
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")
    somebody = community.join("Paper Boat").get(f"/groups/{group_id}")
    assert "hx-post" not in somebody.html.split("group-way-in")[1].split("</form>")[0]
    somebody.send("/join")
    assert "Spacers" in somebody.words
    assert "you can no longer read what is written here" in somebody.words
    somebody.send("/leave")
    assert "Until then you cannot read what is written there." in somebody.words
    assert "Spacers" not in somebody.words


# Every door to what is written in a group for members, for somebody who is signed in and has not joined.
def test_who_has_not_joined_reads_and_writes_nothing_in_a_group_for_members(community, founder):
    group_id = community.found_group(founder, audience="members")
    community.start_thread(founder, group_id, "Spacers", "Is it worth the trouble?")
    community.reply(founder, 1, "It did help me.")
    outsider = community.join("Paper Boat")
    group, thread = f"/groups/{group_id}", "/threads/1"
    doors = ("/", "/groups", group, f"{group}/card", f"{group}/threads/new", f"{group}?show=newest")
    doors += (thread, f"{thread}?post=1", f"{thread}?last", f"{thread}?quote=1", f"{thread}/unread")
    doors += ("/my/texts",)
    secrets = ("Spacers", "worth the trouble", "did help me")
    for door in doors:
        outsider.get(door)
        for secret in secrets:
            assert secret not in outsider.html, door
    token = outsider.get(f"/groups/{group_id}").value("/join", "csrf_token")
    attempts = {
        f"/groups/{group_id}/threads": {"title": "Mine", "body": "Let me in.", "quote": "1"},
        "/threads/1/replies": {"body": "Let me in.", "quote": "1"},
    }
    for archived in (False, True):
        if archived:
            founder.get(f"/groups/{group_id}/settings").send("/settings/archive")
        for address, typed in attempts.items():
            answer = outsider.client.post(address, data={"csrf_token": token, **typed}, follow_redirects=True)
            assert answer.status_code in {403, 404, 409}, address
            for secret in secrets:
                assert secret not in answer.text, address
    community.screen()
    assert "Let me in." not in founder.get(f"/groups/{group_id}").html + founder.get("/threads/1?last").html
    for insider in (community.join("Open Window", Role.MODERATOR), founder):
        assert "Spacers" in insider.get(f"/groups/{group_id}").words
        assert "did help me" in insider.get("/threads/1").words


@pytest.mark.parametrize(("joined", "said"), [(10, None), (11, "11 members")])
def test_the_number_of_members_is_shown_only_above_ten(community, founder, joined, said):
    group_id = community.found_group(founder)
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE forum_group SET members = :joined"), {"joined": joined})
    stranger = community.stranger()
    for page in ("/groups", f"/groups/{group_id}"):
        words = stranger.get(page).words
        assert ("members" in words.replace("For members", "")) is (said is not None)
        assert said is None or said in words
    card = stranger.get(f"/groups/{group_id}/card").words
    assert "shown only above ten, because small groups reveal people" in card
    assert ("11 people have joined" in card) is (said is not None)


def test_a_group_that_is_not_published_can_be_joined_by_nobody(community, founder):
    founder.get("/groups/new").send("/groups/new", title="Asthma", body="Breathing together.")
    somebody = community.join("Paper Boat")  # the screening clears the group too
    token = somebody.get("/groups/1").value("/join", "csrf_token")
    with community.engine.begin() as connection:
        connection.execute(text("DELETE FROM publication WHERE title IS NOT NULL"))
    answer = somebody.client.post("/groups/1/join", data={"csrf_token": token})
    assert answer.status_code == 404
    assert somebody.client.post("/groups/99/join", data={"csrf_token": token}).status_code == 404


def test_the_finder_is_posted_and_says_what_it_found(community, founder):
    community.found_group(founder, "Asthma")
    community.found_group(founder, "Type 1 diabetes")
    stranger = community.stranger().get("/groups")
    stranger.send("/groups", query="astma")
    assert "1 group fits “astma”" in stranger.words
    assert "/groups/1" in stranger.links
    assert "/groups/2" not in stranger.links
    stranger.send("/groups", query="<script>psoriasis")
    assert "No group fits “<script>psoriasis”" in stranger.words
    assert "<script>psoriasis" not in stranger.html
    assert "/groups" in stranger.links
    assert "Set-Cookie" not in stranger.response.headers
    answer = stranger.client.post("/groups", data={"query": "diabetes"}, headers=MOMENT)
    assert "Type 1 diabetes" in answer.text
    assert "<h1" not in answer.text


def test_a_site_without_groups_says_what_to_do(community, founder):
    assert "There are no groups yet" in community.stranger().get("/groups").words
    assert "/groups/new" in founder.get("/groups").links


@pytest.mark.parametrize("role", [None, Role.MEMBER, Role.ADMINISTRATOR])
def test_the_list_and_the_card_cost_the_same_however_many_groups_there_are(community, founder, role):
    visitor = community.stranger() if role is None else founder
    costs = []
    for title in ("Asthma", "Diabetes", "Migraine"):
        group_id = community.found_group(founder, title)
        costs.append([])
        for page in ("/groups", f"/groups/{group_id}/card"):
            with statements(community) as sent:
                assert visitor.get(page).status == 200
            costs[-1].append(len(sent))
    assert costs[0] == costs[1] == costs[2]
    assert costs[0][0] <= (1 if role is None else 3)
    assert costs[0][1] <= (4 if role is None else 6)
