import os
import signal
import time

import pytest

from forum.serve.child import Child, ending

LIVES = ("http.server", ["--bind", "127.0.0.1", "0"])
FAILS = ("json.tool", [])  # there is nothing to read on its standard input


@pytest.fixture
def make_child():
    made = []

    def make(module, arguments):
        said = []
        child = Child("screener", module, arguments, os.environ, meanwhile="Texts wait.", say=said.append)
        made.append(child)
        return child, said

    yield make
    for child in made:
        child.stop()
        child.wait_until_gone(time.monotonic() + 5)


def look_after_until(child, reached, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < deadline, "it never happened"
        child.look_after()
        time.sleep(0.02)


def test_a_child_that_is_killed_is_started_again_and_people_are_told(make_child):
    child, said = make_child(*LIVES)
    child.look_after()
    first = child.pid
    os.kill(first, signal.SIGKILL)
    look_after_until(child, lambda: child.pid not in {first, None})
    assert said == ["The screener stopped (killed by SIGKILL). Texts wait. Starting it again in 0.5 s."]


def test_a_child_that_keeps_failing_is_started_ever_more_rarely(make_child):
    child, said = make_child(*FAILS)
    look_after_until(child, lambda: len(said) == 3)
    assert [line.split("again in ")[1] for line in said] == ["0.5 s.", "1 s.", "2 s."]
    assert "exit 1, 3 times in a row" in said[-1]


def test_a_child_that_was_told_to_stop_is_not_started_again(make_child):
    child, said = make_child(*LIVES)
    child.look_after()
    child.stop()
    child.wait_until_gone(time.monotonic() + 5)
    child.look_after()
    time.sleep(0.6)
    child.look_after()
    assert child.pid is None
    assert said == []


def test_a_child_that_will_not_stop_is_ended_by_force(make_child, tmp_path):
    deaf = (
        f"import signal, pathlib; signal.signal(15, signal.SIG_IGN); pathlib.Path('{tmp_path}/deaf').touch()"
    )
    child, said = make_child("timeit", ["-s", deaf, "import time; time.sleep(60)"])
    look_after_until(child, (tmp_path / "deaf").exists)
    pid = child.pid
    child.stop()
    child.wait_until_gone(time.monotonic() + 0.2)
    assert said == ["The screener did not stop in time and is ended by force."]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


@pytest.mark.parametrize(
    ("status", "words"),
    [(0, "exit 0"), (3, "exit 3"), (-9, "killed by SIGKILL"), (-999, "killed by signal 999")],
)
def test_an_ending_is_told_in_words(status, words):
    assert ending(status) == words
