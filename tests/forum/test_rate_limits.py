import importlib.util
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from forum.configuration import ConfigurationProblem
from forum.rate_limits.pause import in_words
from forum.rate_limits.sqlite_storage import SqliteStorage
from forum.setting import PROJECT_ROOT
from tests.forum.conftest import csrf_token, sign_in


@pytest.fixture
def storage(tmp_path: Path) -> SqliteStorage:
    return SqliteStorage(f"sqlite-limits://{tmp_path}/limits.db")


def test_hits_of_one_window_are_counted_together(storage):
    assert [storage.incr("a", 60) for _ in range(3)] == [1, 2, 3]
    assert storage.incr("b", 60, amount=5) == 5
    assert (storage.get("a"), storage.get("b"), storage.get("c")) == (3, 5, 0)


def test_a_window_that_has_ended_starts_again(storage):
    storage.incr("a", 1)
    ends = storage.get_expiry("a")
    assert 0 < ends - time.time() <= 1
    storage.incr("a", 1)
    assert storage.get_expiry("a") == ends  # later hits do not prolong it
    time.sleep(max(0, ends - time.time()) + 0.01)
    assert storage.get("a") == 0
    assert storage.incr("a", 1) == 1


def test_ended_windows_are_forgotten(storage, tmp_path):
    storage.incr("a", 0)
    time.sleep(0.01)
    storage.incr("b", 60)
    with sqlite3.connect(tmp_path / "limits.db") as connection:
        assert connection.execute("SELECT key FROM counter").fetchall() == [("b",)]


def test_counts_can_be_cleared(storage):
    storage.incr("a", 60)
    storage.incr("b", 60)
    storage.clear("a")
    assert (storage.get("a"), storage.get("b")) == (0, 1)
    assert storage.reset() == 1
    assert storage.get("b") == 0
    assert storage.check()


def test_counts_hold_across_processes(tmp_path):
    """Three processes hit one counter at the same time; every number is given out once."""
    command = (
        "import sys; from forum.rate_limits.sqlite_storage import SqliteStorage;"
        "s = SqliteStorage(sys.argv[1]);"
        "print(*(s.incr('a', 600) for _ in range(100)))"
    )
    uri = f"sqlite-limits://{tmp_path}/limits.db"
    started = [
        subprocess.Popen([sys.executable, "-c", command, uri], cwd=PROJECT_ROOT, stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    counts = [int(number) for process in started for number in process.communicate()[0].split()]
    assert sorted(counts) == list(range(1, 301))


SIGN_IN_LIMITS = {"LIMIT_SIGN_IN_ADDRESS": "5 per hour", "LIMIT_SIGN_IN_NAME": "2 per hour"}


def attempt(client, name, address="198.51.100.1"):
    client.token = getattr(client, "token", None) or csrf_token(client)
    form = {"name": name, "csrf_token": client.token}
    return client.post("/trial/limited_sign_in", data=form, environ_base={"REMOTE_ADDR": address})


def test_sign_ins_are_limited_by_name_from_whatever_address(make_trial):
    client = make_trial(**SIGN_IN_LIMITS).test_client()
    tried = [attempt(client, "Amber", "198.51.100.1"), attempt(client, " amber ", "198.51.100.2")]
    assert [answer.status_code for answer in tried] == [200, 200]
    refused = attempt(client, "ＡＭＢＥＲ", "198.51.100.3")
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 3600
    assert attempt(client, "basil", "198.51.100.3").status_code == 200


def test_sign_ins_are_limited_by_address_whatever_the_name(make_trial):
    client = make_trial(**SIGN_IN_LIMITS).test_client()
    assert [attempt(client, f"name-{n}").status_code for n in range(6)] == [200] * 5 + [429]
    assert attempt(client, "name-9", "198.51.100.9").status_code == 200


def test_a_household_counts_as_one_address_in_ipv6(make_trial):
    client = make_trial(**SIGN_IN_LIMITS).test_client()
    answers = [attempt(client, f"name-{n}", f"2001:db8:1:2::{n}").status_code for n in range(6)]
    assert answers == [200] * 5 + [429]
    assert attempt(client, "name-9", "2001:db8:1:3::1").status_code == 200


def test_whoever_is_refused_reads_how_long_to_wait(make_trial):
    client = make_trial(LIMIT_SIGN_IN_NAME="1 per hour", LIMIT_SIGN_IN_ADDRESS="9 per hour").test_client()
    attempt(client, "amber")
    refused = attempt(client, "amber")
    assert refused.status_code == 429
    minutes = -(-int(refused.headers["Retry-After"]) // 60)
    assert "A little too fast" in refused.text
    assert minutes in (59, 60)
    assert "Wait about an hour, then try again." in refused.text or "Wait about 59 minutes" in refused.text


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1, "10 seconds"),
        (10, "10 seconds"),
        (41, "50 seconds"),
        (51, "a minute"),
        (60, "a minute"),
        (61, "2 minutes"),
        (3540, "59 minutes"),
        (3541, "an hour"),
        (3600, "an hour"),
        (3601, "2 hours"),
    ],
)
def test_a_wait_is_told_rounded_up(seconds, words):
    assert in_words(seconds) == words


def test_looking_at_a_form_is_not_counted(make_trial):
    client = make_trial(**SIGN_IN_LIMITS).test_client()
    assert {client.get("/trial/limited_sign_in").status_code for _ in range(9)} == {200}


def test_texts_are_limited_by_account_over_all_the_places_they_can_be_sent_to(make_trial):
    app = make_trial(LIMIT_POSTING="3 per hour")

    def post(client, page):
        token = csrf_token(client)
        return client.post(f"/trial/{page}", data={"body": "my story", "csrf_token": token})

    heron, osei = app.test_client(), app.test_client()
    sign_in(heron, 1)
    sign_in(osei, 2)
    answers = [post(heron, page) for page in ("members", "another_text", "members", "another_text")]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert "my story" in answers[-1].text
    assert post(osei, "members").status_code == 200


def test_a_limit_holds_for_an_application_that_starts_later(make_trial):
    for expected in (200, 200, 429):
        assert attempt(make_trial(**SIGN_IN_LIMITS).test_client(), "amber").status_code == expected


def test_a_missing_redis_package_is_one_clear_line(make_trial):
    if importlib.util.find_spec("redis"):
        pytest.skip("the redis package is installed")
    with pytest.raises(ConfigurationProblem, match="REDIS_URL needs the package redis"):
        make_trial(REDIS_URL="redis://127.0.0.1:1/0")


def test_the_counters_hold_no_name_and_no_address(make_trial, tmp_path):
    attempt(make_trial().test_client(), "amber-the-unmistakable", "198.51.100.77")
    content = b"".join(file.read_bytes() for file in tmp_path.glob("limits.db*"))
    assert b"limit_sign_in" in content
    assert b"amber" not in content
    assert b"198.51" not in content


def test_when_nothing_can_be_counted_nobody_gets_in(make_trial, tmp_path):
    client = make_trial().test_client()
    assert attempt(client, "amber").status_code == 200
    (tmp_path / "limits.db").unlink()
    (tmp_path / "limits.db").mkdir()
    refused = attempt(client, "amber")
    assert refused.status_code == 503
    assert client.get("/trial/everyone").status_code == 200
