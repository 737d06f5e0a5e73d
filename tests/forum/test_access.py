import pytest
from flask import request

from forum import access
from forum.access import AUDIENCES, Audience, keep_for_signed_out
from forum.rate_limits.table import LIMITED
from forum.return_address import safe_next
from tests.forum.conftest import PEOPLE, sign_in

CHANGING = {"POST", "PUT", "PATCH", "DELETE"}


def test_every_route_has_an_audience_and_every_audience_a_route(app):
    assert {rule.endpoint for rule in app.url_map.iter_rules()} == set(AUDIENCES)


def test_every_route_that_changes_something_is_limited_and_every_limit_has_a_route(app):
    changing = {rule.endpoint for rule in app.url_map.iter_rules() if rule.methods & CHANGING}
    assert changing == set(LIMITED)


MAY = {
    # page          stranger member clinician moderator administrator
    "everyone": (True, True, True, True, True),
    "signed_out": (True, False, False, False, False),
    "members": (False, True, True, True, True),
    "clinicians": (False, False, True, False, False),
    "moderators": (False, False, False, True, True),
    "administrators": (False, False, False, False, True),
    "no_row": (False, False, False, False, False),
}


@pytest.mark.parametrize(
    ("page", "account", "allowed"),
    [(page, who, allowed) for page, row in MAY.items() for who, allowed in enumerate(row)],
)
def test_a_page_is_open_to_its_audience_and_to_nobody_else(trial, page, account, allowed):
    client = trial.test_client()
    if account:
        sign_in(client, account)
    for method in ("GET", "HEAD", "OPTIONS"):
        answer = client.open(f"/trial/{page}", method=method)
        assert (answer.status_code == 200) is allowed
    posted = client.post(f"/trial/{page}")
    assert posted.status_code != 200  # no CSRF token
    assert posted.text != "done"


def test_a_stranger_at_a_members_page_is_asked_to_sign_in_and_comes_back(trial, monkeypatch):
    monkeypatch.setattr(access, "SIGN_IN", "trial.signed_out")
    answer = trial.test_client().get("/trial/members?page=2")
    assert answer.status_code == 303
    assert answer.location == "/trial/signed_out?next=/trial/members?page%3D2"


def test_a_member_has_no_use_for_the_sign_in_page(trial):
    client = trial.test_client()
    sign_in(client, 1)
    answer = client.get("/trial/signed_out")
    assert (answer.status_code, answer.location) == (303, "/")


def test_what_a_signed_out_author_wrote_is_shown_again_when_nothing_else_keeps_it(trial):
    answer = trial.test_client().post(
        "/trial/members", data={"body": "my <long> story", "password": "hunter2"}
    )
    assert answer.status_code == 401
    assert "my &lt;long&gt; story" in answer.text
    assert "hunter2" not in answer.text


def test_the_accounts_pages_may_keep_what_a_signed_out_author_wrote(trial):
    keep_for_signed_out(trial, lambda: f"kept: {request.form['body']}")
    assert trial.test_client().post("/trial/members", data={"body": "my story"}).text == "kept: my story"


@pytest.mark.parametrize("session_id", ["1.1", "99.0", "1", "", "x.y", "1.0.0", "1.0\n", "1.0 OR 1=1"])
def test_a_session_that_names_no_account_or_an_old_epoch_is_nobody(trial, session_id):
    client = trial.test_client()
    with client.session_transaction() as session:
        session["_user_id"] = session_id
    assert client.get("/trial/members").status_code in {401, 303}


def test_a_page_greets_its_visitor_by_name(trial):
    client = trial.test_client()
    sign_in(client, 1)
    assert PEOPLE[1].name in client.get("/trial/members").text


def test_an_audience_that_nobody_wrote_down_is_a_mistake(trial):
    assert set(access._ROLES) == set(Audience)


@pytest.mark.parametrize("address", ["/", "/groups/asthma", "/groups/asthma?after=12&x=%20", "/a#b"])
def test_the_way_back_leads_to_pages_of_this_site(address):
    assert safe_next(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "groups",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/a\nb",
        "/a b",
        "/a\\b",
        "/" + "a" * 3000,
    ],
)
def test_the_way_back_never_leads_elsewhere(address):
    assert safe_next(address) is None
