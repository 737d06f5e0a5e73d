import pytest
from sqlalchemy import text

from forum import demo
from forum.demo.community import CIRCLES, PASSWORD, PEOPLE


@pytest.fixture
def filled(community):
    """The demo community, screened."""
    sign_ins = demo.fill(community.app)
    community.screen()
    return sign_ins


def count(community, query: str) -> int:
    with community.engine.connect() as connection:
        number: int = connection.execute(text(query)).scalar_one()
        return number


def test_the_demo_is_a_small_community_of_people_from_several_roles(community, filled):
    assert {sign_in.role for sign_in in filled} == {"member", "clinician", "moderator", "administrator"}
    assert {sign_in.password for sign_in in filled} == {PASSWORD}
    assert count(community, "SELECT count(*) FROM account") == len(PEOPLE)
    talks = [talk for circle in CIRCLES for talk in circle.talks]
    assert (len(CIRCLES), len(talks)) == (3, 8)
    assert len(talks) + sum(len(talk.replies) for talk in talks) >= 25


def test_all_of_it_passes_the_real_filter_but_one_that_comes_back_and_one_that_waits(community, filled):
    with community.engine.connect() as connection:
        rows = connection.execute(text("SELECT status, turn, count(*) FROM revision GROUP BY 1, 2")).all()
    unpublished = {(row[0], row[1]): row[2] for row in rows if row[0] != "cleared"}
    assert unpublished == {("held", "author"): 1, ("held", "moderator"): 1}


def test_nothing_of_it_can_be_read_before_the_screener_has_run(community):
    demo.fill(community.app)
    assert "Asthma" not in community.stranger().get("/").html


def test_a_newcomer_signs_in_as_anybody_who_is_printed(community, filled):
    for sign_in in filled:
        browser = community.stranger().get("/sign-in")
        browser.send("/sign-in", name=sign_in.name, password=sign_in.password)
        assert sign_in.name in browser.words


def test_a_second_start_adds_nothing_and_prints_the_same(community, filled):
    before = count(community, "SELECT count(*) FROM revision")
    assert demo.fill(community.app) == filled
    assert count(community, "SELECT count(*) FROM revision") == before


def test_where_people_have_joined_already_nothing_is_added_or_printed(community):
    community.join("Copper Fern")
    assert demo.fill(community.app) == ()
    assert count(community, "SELECT count(*) FROM account") == 1
