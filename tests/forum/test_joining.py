import pytest
from sqlalchemy import text

from tests.forum.community import PASSWORD, RULES


def test_somebody_joins_under_a_pseudonym_and_readers_see_it_once_it_is_cleared(community):
    visitor = community.stranger().get("/join")
    visitor.send("/join", name="Copper Fern", password=PASSWORD, **RULES)
    assert visitor.address == "/welcome"
    assert "Others see “New member” until the name is checked" in visitor.words
    community.screen()
    assert "Copper Fern Shown to readers" in visitor.get("/account").words


def test_the_typed_name_is_stored_nowhere_in_the_open_until_it_is_cleared(community):
    community.stranger().get("/join").send("/join", name="Zanzibarbarella", password=PASSWORD, **RULES)
    with community.engine.connect() as connection:
        dump = "\n".join(connection.connection.dbapi_connection.iterdump()).lower()
    assert "zanzibarbarella" not in dump


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"password": "short"}, "Use at least 10 characters"),
        ({"password": "password123"}, "easy to guess"),
        ({"password": "copperfern1"}, "easy to guess"),
        ({"password": "x" * 501}, "Use at most 500 characters"),
        ({"name": "x"}, "at least two characters"),
        ({"name": "…!"}, "with a letter or a digit"),
        ({"name": "x" * 41}, "up to 40 fit"),
        ({"name": "Dr Copper Fern"}, "for clinicians whose profession was checked"),
        ({"name": "Copper Fern, RN"}, "for clinicians whose profession was checked"),
        ({"name": " Moder\u200bator "}, "look like the site itself"),
        ({"is_kind": None}, "Please accept this rule"),
        ({"protects_people": None}, "Please accept this rule"),
        ({"advertises_nothing": None}, "Please accept this rule"),
    ],
)
def test_what_is_wrong_is_said_and_the_typed_name_is_not_lost(community, typed, problem):
    wanted = {"name": "Copper Fern", "password": PASSWORD, **RULES} | typed
    visitor = community.stranger().get("/join")
    visitor.send("/join", **{name: value for name, value in wanted.items() if value is not None})
    assert visitor.status == 422
    assert problem in visitor.words
    assert visitor.value("/join", "name") == wanted["name"]
    with community.engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM account")) == 0


def test_the_advice_about_a_weak_password_is_made_of_whole_sentences(community):
    visitor = community.stranger().get("/join")
    visitor.send("/join", name="Copper Fern", password="password12", **RULES)
    assert "This is a very common password. Add another word" in visitor.words


def test_a_rule_that_was_not_accepted_is_named_beside_its_box(community):
    visitor = community.stranger().get("/join").send("/join", name="Copper Fern", password=PASSWORD)
    assert 'aria-describedby="protects_people-error"' in visitor.html
    assert 'id="protects_people-error"' in visitor.html


def test_a_password_longer_than_the_judge_can_read_is_judged_by_its_beginning(community):
    visitor = community.stranger().get("/join")
    visitor.send("/join", name="Copper Fern", password="violet kettle harbour " * 20, **RULES)
    assert visitor.address == "/welcome"


@pytest.mark.parametrize("again", ["Copper Fern", "copper  FERN", "Cop\u200bper Fern", "Ｃopper Fern"])
def test_a_name_that_looks_the_same_is_taken(community, again):
    community.join("Copper Fern")
    visitor = community.stranger().get("/join")
    visitor.send("/join", name=again, password=PASSWORD, **RULES)
    assert visitor.status == 422
    assert "This name is taken" in visitor.words


def test_a_name_that_identifies_its_author_is_returned_and_another_can_be_chosen(community):
    visitor = community.stranger().get("/join")
    visitor.send("/join", name="heron.lake@example.org", password=PASSWORD, **RULES)
    community.screen()
    visitor.get("/account")
    assert "Please choose another name" in visitor.words
    assert "looks like an e-mail address" in visitor.words
    visitor.send("/account/name", name="Copper Fern")
    community.screen()
    assert "Copper Fern Shown to readers" in visitor.get("/account").words
    assert community.sign_in("copper fern").get("/account").status == 200


def test_the_old_name_no_longer_signs_in_and_stays_before_readers_until_the_new_one_clears(community):
    somebody = community.join("Copper Fern")
    somebody.get("/account").send("/account/name", name="Silver Birch")
    assert "Copper Fern" in somebody.get("/").words
    community.screen()
    assert "Silver Birch" in somebody.get("/").words
    late = community.stranger().get("/sign-in").send("/sign-in", name="Copper Fern", password=PASSWORD)
    assert "do not belong together" in late.words


@pytest.mark.parametrize(
    ("name", "problem"), [("x", "at least two characters"), ("Night Owl", "This name is taken")]
)
def test_a_name_that_cannot_be_taken_stays_in_the_form(community, name, problem):
    community.join("Night Owl")
    somebody = community.join("Copper Fern")
    somebody.get("/account").send("/account/name", name=name)
    assert somebody.status == 422
    assert problem in somebody.words
    assert somebody.value("/account/name", "name") == name


def test_a_new_member_is_never_shown_under_an_unchecked_name(community, thread):
    visitor = community.stranger().get("/join")
    visitor.send("/join", name="heron.lake@example.org", password=PASSWORD, **RULES)
    community.screen()
    community.reply(visitor, thread.id, "A spacer helped me too.")
    page = community.stranger().get(f"/threads/{thread.id}")
    assert "New member" in page.words
    assert "heron.lake" not in page.html
