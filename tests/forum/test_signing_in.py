import pytest
from flask import Flask
from sqlalchemy import text

from forum.accounts import passwords
from forum.accounts.commands import group as accounts
from forum.visitor import Role
from tests.forum.community import PASSWORD


def test_somebody_signs_in_with_any_spelling_of_the_name_and_out_again(community):
    community.join("Copper Fern")
    visitor = community.stranger().get("/sign-in?next=/my/texts")
    visitor.send("/sign-in", name=" copper FERN ", password=PASSWORD)
    assert visitor.address == "/my/texts"
    visitor.send("/sign-out")
    assert visitor.address == "/"
    assert not visitor.offers("/sign-out")
    assert "You are signed out." in visitor.words


def test_who_forgot_the_password_is_told_what_nobody_can_do(community):
    words = community.stranger().get("/sign-in").words
    assert "A moderator or an administrator cannot set one for you" in words
    # True as long as an operator has no command for it either.
    assert set(accounts.commands) == {"set-role"}


def test_signing_out_twice_in_two_tabs_is_no_error(community):
    here, there = community.join("Copper Fern"), community.sign_in("Copper Fern")
    here.get("/account").send("/sign-out-everywhere")
    there.send("/sign-out")
    assert (there.status, there.address) == (200, "/")


def test_a_sign_out_that_comes_without_cookies_sets_none(community):
    answer = community.stranger().client.post("/sign-out")
    assert answer.status_code == 303
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(("name", "password"), [("Copper Fern", "wrong"), ("Nobody", PASSWORD), ("", "")])
def test_a_wrong_name_and_a_wrong_password_are_answered_alike(community, name, password):
    community.join("Copper Fern")
    visitor = community.stranger().get("/sign-in").send("/sign-in", name=name, password=password)
    assert visitor.status == 422
    assert "do not belong together" in visitor.words
    assert visitor.value("/sign-in", "name") == name


def test_an_unknown_name_costs_a_hash_too(community, monkeypatch):
    hashed = []
    real = passwords._hasher.verify
    monkeypatch.setattr(
        passwords, "_hasher", type("Counting", (), {"verify": lambda _, *a: hashed.append(1) or real(*a)})()
    )
    assert not passwords.fits(PASSWORD, None)
    assert hashed


def test_a_hash_with_older_settings_is_renewed_at_the_next_sign_in(community):
    from argon2 import PasswordHasher

    community.join("Copper Fern")
    weak = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(PASSWORD)
    with community.engine.begin() as connection:
        connection.execute(text("UPDATE account SET password_hash = :weak"), {"weak": weak})
    community.sign_in("Copper Fern")
    with community.engine.connect() as connection:
        assert not passwords.is_outdated(connection.scalar(text("SELECT password_hash FROM account")))


def test_signing_out_everywhere_ends_all_sessions(community):
    here, there = community.join("Copper Fern"), community.sign_in("Copper Fern")
    here.get("/account").send("/sign-out-everywhere")
    assert here.address == "/sign-in"
    assert there.get("/account").address == "/sign-in"
    assert community.sign_in("Copper Fern").get("/account").status == 200


def test_the_way_back_after_signing_in_never_leads_elsewhere(community):
    community.join("Copper Fern")
    visitor = community.stranger().get("/sign-in")
    answer = visitor.send_only("/sign-in", name="Copper Fern", password=PASSWORD, next="//evil.example")
    assert answer.location == "/"


@pytest.mark.parametrize("page", ["/join", "/sign-in"])
def test_a_form_without_its_token_changes_nothing(community, page):
    answer = community.stranger().client.post(page, data={"name": "Copper Fern", "password": PASSWORD})
    assert answer.status_code == 400
    with community.engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM account")) == 0


def test_an_operator_gives_roles_on_the_command_line(community):
    somebody = community.join("Copper Fern")
    runner = community.app.test_cli_runner()
    assert somebody.get("/review").status == 403
    done = runner.invoke(args=["accounts", "set-role", "copper fern", "moderator"])
    assert (done.exit_code, "moderator" in done.output) == (0, True)
    assert somebody.get("/review").status == 200


@pytest.mark.parametrize("arguments", [("Nobody Here", "moderator"), ("Copper Fern", "king")])
def test_the_command_refuses_an_unknown_name_or_role(community, arguments):
    community.join("Copper Fern")
    assert community.app.test_cli_runner().invoke(args=["accounts", "set-role", *arguments]).exit_code != 0


def test_sign_in_tries_are_limited_before_a_password_is_hashed(make_community, monkeypatch):
    community = make_community(LIMIT_SIGN_IN_NAME="2 per minute")
    community.join("Copper Fern", Role.MEMBER)
    visitor = community.stranger()
    for spelling in ("Night Owl", "night  OWL"):
        visitor.get("/sign-in").send("/sign-in", name=spelling, password="wrong")
        assert visitor.status == 422
    monkeypatch.setattr(passwords, "fits", lambda *_: pytest.fail("a password was hashed"))
    visitor.get("/sign-in").send("/sign-in", name="Night\u200b Owl", password="wrong")
    assert visitor.status == 429


def test_the_application_has_no_session_for_a_stranger_who_reads(community):
    assert isinstance(community.app, Flask)
    assert "Set-Cookie" not in community.stranger().get("/").response.headers
