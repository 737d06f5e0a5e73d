import logging

import pytest
import structlog

from forum import errors, request_log
from forum.errors import MESSAGES
from tests.forum.conftest import csrf_token, sign_in

SECRET = "my daughter Ottilie has zebra syndrome"


@pytest.mark.parametrize("status", sorted(MESSAGES))
def test_each_error_says_what_happened_what_it_means_and_what_to_do(trial, status):
    with trial.test_request_context("/"):
        page = errors.error_page(status, MESSAGES[status]).get_data(as_text=True)
    message = MESSAGES[status]
    for words in (message.heading, message.meaning, message.advice):
        assert words in page
        assert words.endswith(".") is (words != message.heading)
    assert page.startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("path", "status"), [("/trial/broken", 500), ("/trial/no_database", 503), ("/trial/no_row", 403)]
)
def test_a_failure_shows_a_page_and_not_what_caused_it(trial, path, status):
    answer = trial.test_client().get(path)
    assert answer.status_code == status
    for leak in ("Traceback", "RuntimeError", "quoting", "SELECT", "nowhere"):
        assert leak not in answer.text


def test_a_failing_account_lookup_still_gets_an_error_page(trial):
    from forum.visitor import recognise_with

    def find(account, epoch):
        raise RuntimeError("the accounts are gone")

    recognise_with(trial, find)
    client = trial.test_client()
    sign_in(client, 1)
    answer = client.get("/trial/members")
    assert answer.status_code == 500
    assert MESSAGES[500].heading in answer.text


def test_an_error_page_never_shows_the_address_that_was_asked_for(trial):
    answer = trial.test_client().get("/nothing-about-ottilie?q=ottilie")
    assert "ottilie" not in answer.text


def test_a_405_says_what_is_allowed(trial):
    assert "POST" in trial.test_client().delete("/trial/everyone").headers["Allow"]


def test_a_redirect_of_the_router_is_not_an_error(trial):
    with trial.test_request_context("/"):
        from werkzeug.routing import RequestRedirect

        assert errors._refused(RequestRedirect("/x")).status_code == 308


# What was written is never lost.


def test_a_form_that_expired_hands_back_what_was_written_and_can_be_sent_again(trial):
    client = trial.test_client()
    sign_in(client, 1)
    ours = {"Sec-Fetch-Site": "same-origin"}
    form = {"csrf_token": "old", "title": "Tired", "body": f"\n{SECRET}", "once": "abc"}
    refused = client.post("/trial/members?page=2", data=form, headers=ours)
    assert refused.status_code == 400
    assert SECRET in refused.text
    assert 'action="/trial/members?page=2"' in refused.text
    assert '<input type="hidden" name="once" value="abc">' in refused.text
    assert refused.headers["Cache-Control"] == "no-store"
    fresh = refused.text.split('name="csrf_token" value="')[-1].split('"')[0]
    assert fresh != "old"
    again = client.post("/trial/members", data=form | {"csrf_token": fresh}, headers=ours)
    assert again.text == "done"


@pytest.mark.parametrize(
    ("headers", "shown", "offered"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, True, True),
        ({"Sec-Fetch-Site": "cross-site"}, False, False),
        ({"Sec-Fetch-Site": "same-site"}, False, False),
        ({"Sec-Fetch-Site": "none"}, True, False),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"}, False, False),
        ({"Origin": "http://localhost"}, True, True),
        ({"Referer": "http://localhost/trial/members"}, True, True),
        ({"Origin": "https://evil.example"}, False, False),
        ({"Origin": "null"}, True, False),
        ({}, True, False),
    ],
)
def test_another_site_cannot_make_an_error_page_speak_for_it(trial, headers, shown, offered):
    answer = trial.test_client().post("/trial/everyone", data={"body": SECRET}, headers=headers)
    assert answer.status_code == 400
    assert (SECRET in answer.text) is shown
    assert ("Send it again</button>" in answer.text) is offered


@pytest.mark.parametrize(
    "form",
    [
        {"name": "quiet-heron", "password": "hunter2"},
        {"body": "text", "password": "hunter2"},
        {"body": "text", "new_password": "hunter2"},
    ],
)
def test_a_password_is_never_shown_again(trial, form):
    ours = {"Sec-Fetch-Site": "same-origin"}
    answer = trial.test_client().post("/trial/everyone", data=form, headers=ours)
    assert answer.status_code == 400
    assert "hunter2" not in answer.text
    assert "Send it again</button>" not in answer.text


def test_what_was_written_is_shown_as_text_and_not_as_markup(trial):
    written = "</textarea><script>alert(1)</script>"
    answer = trial.test_client().post("/trial/everyone", data={"body": written})
    assert "<script>alert" not in answer.text


def test_a_failure_while_posting_hands_back_the_text(trial):
    client = trial.test_client()
    token = csrf_token(client)
    for page, status in (("broken", 500), ("no_database", 503)):
        answer = client.post(f"/trial/{page}", data={"body": SECRET, "csrf_token": token})
        assert answer.status_code == status
        assert SECRET in answer.text


def test_far_too_much_text_is_refused_in_plain_words(trial):
    answer = trial.test_client().post("/trial/everyone", data={"body": "x" * (1024 * 1024 + 1)})
    assert answer.status_code == 413
    assert MESSAGES[413].heading in answer.text


def test_invalid_utf8_in_a_form_does_no_harm(trial):
    client = trial.test_client()
    body = b"body=%ff%fe%00&csrf_token=" + csrf_token(client).encode()
    form = "application/x-www-form-urlencoded"
    assert client.post("/trial/everyone", data=body, content_type=form).text == "done"
    assert client.post("/trial/everyone", data=b"body=%ff", content_type=form).status_code == 400


def test_a_broken_multipart_form_does_no_harm(trial):
    answer = trial.test_client().post(
        "/trial/everyone", data=b"--x\r\nrubbish", content_type="multipart/form-data; boundary=y"
    )
    assert answer.status_code == 400


# What is logged says nothing that a person wrote.


@pytest.fixture
def logged(capfd):
    """What was logged since the test itself called configure_logging()."""
    yield lambda: capfd.readouterr().err
    logging.getLogger().handlers.clear()
    structlog.reset_defaults()


def test_logs_hold_no_word_that_anybody_wrote(trial, logged):
    request_log.configure_logging()
    client = trial.test_client()
    token = csrf_token(client)
    form = {"body": SECRET, "csrf_token": token}
    client.post(f"/trial/broken?q={SECRET}", data=form, headers={"User-Agent": SECRET, "Referer": SECRET})
    client.post("/trial/no_database", data=form)
    client.get(f"/{SECRET}")
    client.get("/trial/no_row")
    logging.getLogger("some.library").error("could not parse %s after %d tries", SECRET, 3)
    logging.getLogger("some.library").error(f"could not parse {SECRET}")
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("some.library").exception("failed on %r", SECRET)
    logged = logged()
    assert "Ottilie" not in logged
    assert "zebra" not in logged
    assert '"endpoint": "trial.broken"' in logged
    assert '"status": 500' in logged
    assert '"failure": ["RuntimeError"]' in logged
    assert '"failure": ["ValueError"]' in logged
    assert '"numbers": [3]' in logged
    assert "test_errors.py" in logged  # where it happened


def test_each_request_has_an_id_that_its_log_line_carries(trial, logged):
    request_log.configure_logging()
    answer = trial.test_client().get("/trial/everyone", headers={"X-Request-ID": "chosen"})
    assert answer.headers["X-Request-ID"] != "chosen"
    assert answer.headers["X-Request-ID"] in logged()


def test_health_tells_whether_the_database_answers(trial, tmp_path):
    client = trial.test_client()
    assert (client.get("/health").status_code, client.get("/health").json["database"]) == (200, True)
    from forum.database import db

    with trial.app_context():
        db.engine.dispose()
    (tmp_path / "openward.db").unlink()
    (tmp_path / "openward.db").mkdir()
    assert (client.get("/health").status_code, client.get("/health").json["database"]) == (503, False)
