import re

import pytest

from tests.forum.conftest import csrf_token, sign_in

PROMISED = {
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ANSWERS = [
    ("GET", "/trial/everyone", 200),
    ("GET", "/health", 200),
    ("GET", "/static/openward.css", 200),
    ("GET", "/static/nothing.css", 404),
    ("GET", "/no-such-page", 404),
    ("GET", "/trial/no_row", 403),
    ("GET", "/trial/broken", 500),
    ("GET", "/trial/no_database", 503),
    ("DELETE", "/trial/everyone", 405),
    ("POST", "/trial/everyone", 400),
    ("POST", "/trial/members", 401),
    ("OPTIONS", "/trial/everyone", 200),
]


def policy_of(answer):
    parts = answer.headers["Content-Security-Policy"].split("; ")
    return dict(part.split(" ", 1) for part in parts)


@pytest.mark.parametrize(("method", "path", "status"), ANSWERS)
def test_every_answer_carries_the_promised_headers(trial, method, path, status):
    answer = trial.test_client().open(path, method=method)
    assert answer.status_code == status
    for name, value in PROMISED.items():
        assert answer.headers.getlist(name) == [value]
    assert "camera=()" in answer.headers["Permissions-Policy"]
    policy = policy_of(answer)
    assert policy["default-src"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert policy["form-action"] == policy["style-src"] == "'self'"
    assert "unsafe" not in answer.headers["Content-Security-Policy"]


def test_every_route_of_the_site_carries_them(app):
    client = app.test_client()
    for rule in app.url_map.iter_rules():
        values = dict.fromkeys(rule.arguments, "1")
        with app.test_request_context():
            path = app.url_for(rule.endpoint, **values)
        for method in rule.methods:
            answer = client.open(path, method=method)
            assert PROMISED.items() <= dict(answer.headers).items(), rule.endpoint


def test_only_scripts_with_this_answers_nonce_run(trial):
    client = trial.test_client()
    first, second = client.get("/trial/everyone"), client.get("/trial/everyone")
    nonce = re.search(r"'nonce-([^']+)'", policy_of(first)["script-src"])[1]
    assert re.findall(r"<script[^>]*>", first.text)
    assert all(f'nonce="{nonce}"' in tag for tag in re.findall(r"<script[^>]*>", first.text))
    assert policy_of(first)["script-src"] != policy_of(second)["script-src"]


def test_an_answer_without_scripts_allows_none(trial):
    assert policy_of(trial.test_client().get("/health"))["script-src"] == "'none'"


def test_a_page_asks_no_other_host_for_anything(trial):
    text = trial.test_client().get("/trial/everyone").text
    links = re.findall(r'(?:src|href|action)="([^"]*)"', text)
    assert links
    assert all(link.startswith(("/", "#")) and not link.startswith("//") for link in links)


@pytest.mark.parametrize(("account", "kept"), [(0, "private, no-cache"), (1, "no-store")])
def test_what_a_member_sees_stays_in_no_cache(trial, account, kept):
    client = trial.test_client()
    if account:
        sign_in(client, account)
        assert client.get("/trial/members").headers["Cache-Control"] == kept
    else:
        assert client.get("/health").headers["Cache-Control"] == kept


def test_a_page_with_a_form_stays_in_no_cache(trial):
    assert trial.test_client().get("/trial/everyone").headers["Cache-Control"] == "no-store"


PRODUCTION = {"OPENWARD_ENV": "production", "PUBLIC_HOST": "forum.example.org"}


def test_the_session_cookie_is_out_of_reach_for_scripts_and_other_sites(make_trial):
    def cookie_of(app, base):
        return app.test_client().get("/trial/everyone", base_url=base).headers["Set-Cookie"]

    at_home = cookie_of(make_trial(), "http://localhost")
    assert "HttpOnly" in at_home
    assert "SameSite=Lax" in at_home
    in_production = cookie_of(make_trial(**PRODUCTION), "https://forum.example.org")
    assert in_production.startswith("__Host-openward=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(in_production.split("; "))
    assert "Domain" not in in_production


def test_production_insists_on_encryption_and_development_does_not(make_trial):
    in_production = (
        make_trial(**PRODUCTION).test_client().get("/health", base_url="https://forum.example.org")
    )
    assert "max-age=63072000" in in_production.headers["Strict-Transport-Security"]
    assert "Strict-Transport-Security" not in make_trial().test_client().get("/health").headers


def test_production_answers_to_its_own_name_only(make_trial):
    client = make_trial(**PRODUCTION).test_client()
    assert client.get("/trial/everyone", base_url="https://forum.example.org").status_code == 200
    refused = client.get("/trial/everyone", base_url="https://evil.example")
    assert refused.status_code == 400
    assert "evil.example" not in refused.text


def test_a_public_name_may_have_a_port(make_trial):
    client = make_trial(**PRODUCTION | {"PUBLIC_HOST": "forum.example.org:8443"}).test_client()
    assert client.get("/trial/everyone", base_url="https://forum.example.org:8443").status_code == 200
    assert client.get("/trial/everyone", base_url="https://example.org:8443").status_code == 400


def test_a_form_of_our_own_passes_the_strict_check_over_https(make_trial):
    client = make_trial(**PRODUCTION).test_client()
    client.base = "https://forum.example.org"
    data = {"csrf_token": csrf_token(client)}
    with_referrer = {"Referer": f"{client.base}/trial/everyone"}
    answer = client.post("/trial/everyone", base_url=client.base, data=data, headers=with_referrer)
    assert answer.text == "done"
    elsewhere = {"Referer": "https://evil.example/"}
    refused = client.post("/trial/everyone", base_url=client.base, data=data, headers=elsewhere)
    assert refused.status_code == 400


def test_addresses_behind_a_proxy_are_believed_only_when_told_so(make_trial):
    claimed = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "forum.example.org"}

    def cookie_scheme(app):
        with app.test_client() as client:
            client.get("/trial/everyone", headers=claimed)
            from flask import request

            return request.scheme

    assert cookie_scheme(make_trial()) == "http"
    assert cookie_scheme(make_trial(TRUSTED_PROXIES="1")) == "https"


def test_static_files_are_kept_for_good_under_an_address_that_names_their_content(trial):
    client = trial.test_client()
    style = re.search(r'href="(/static/openward.css\?v=[0-9a-f]{12})"', client.get("/trial/everyone").text)[1]
    assert client.get(style).headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert client.get("/static/openward.css?v=000000000000").headers["Cache-Control"] == "no-cache"
    assert client.get("/static/openward.css").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", ["/static/../configuration.py", "/static/%2e%2e/configuration.py"])
def test_nothing_outside_the_static_folder_is_served(trial, path):
    assert trial.test_client().get(path).status_code == 404
