"""The top and the foot of pages: made once for strangers, and for each member anew."""

from tests.forum.community import Community


def test_a_stranger_sees_where_they_are_on_every_kind_of_page(community: Community) -> None:
    stranger = community.stranger()
    for address in ("/groups", "/help", "/groups", "/help"):
        assert f'<a href="{address}" aria-current="page">' in stranger.get(address).html


def test_a_member_gets_a_top_of_their_own_and_leaves_none_of_it_to_strangers(community: Community) -> None:
    community.stranger().get("/groups")
    member = community.join("Copper Fern")
    assert "Copper Fern" in member.get("/groups").words
    assert member.offers("/sign-out")
    stranger = community.stranger().get("/groups")
    assert "Copper Fern" not in stranger.html
    assert not stranger.offers("/sign-out")
    assert "/my/texts" in member.get("/groups").links
