"""The screener answers questions about texts that are still being written, and posts come first."""

import contextlib
import json
import socket
import stat
import struct
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from forum.checking.asking import Checked, NotChecked, Why, ask
from forum.screener import answering as answering_module
from forum.screener import wire
from forum.screener.answering import answering
from forum.screener.door import LONGEST_PATH, NoDoor, make_way, path_of
from moderation.screening import Kind, Outcome, Sensitivity, Submission, deadline
from moderation.screening.combination.facts import FactKind, Memory, RememberedFact
from moderation.screening.deadline import Screener
from tests.moderation.screening import broken_pipelines

SENTINEL = "Zebrafinch"


@pytest.fixture(scope="module")
def screener() -> Iterator[Screener]:
    with Screener(2.0, broken_pipelines.obeys_the_text) as screener:
        assert screener.wait_until_ready()
        yield screener


@pytest.fixture
def door(screener: Screener, tmp_path: Path) -> Iterator[Path]:
    path = path_of(tmp_path)
    assert screener.wait_until_ready()
    with answering(screener, path) as opened:
        assert opened
        yield path


def together(*calls: Callable[[], object]) -> list[threading.Thread]:
    threads = [threading.Thread(target=call) for call in calls]
    for thread in threads:
        thread.start()
    return threads


def test_who_asks_is_more_patient_than_who_answers() -> None:
    takes = answering_module.PATIENCE_SECONDS + answering_module.DEADLINE_SECONDS + deadline.GRACE_SECONDS
    assert takes < wire.ANSWER_SECONDS


# --- what is answered -----------------------------------------------------------------------


def test_a_text_is_answered_with_what_would_be_found(door: Path) -> None:
    answer = ask(door, Submission("phone me, ünïcode 🫀", "A title"))
    assert isinstance(answer, Checked)
    assert answer.outcome is Outcome.REVISE
    assert [(f.kind, f.start, f.end, f.suggestion) for f in answer.findings] == [
        (Kind.PHONE, 0, 5, "my number")
    ]


def test_a_text_for_a_rare_group_is_answered(door: Path) -> None:
    assert isinstance(ask(door, Submission("harmless", sensitivity=Sensitivity.RARE)), Checked)


def test_a_memory_and_a_floor_travel_with_their_question_and_the_memory_shows_nothing() -> None:
    memory = Memory(b"k" * 32, (RememberedFact(FactKind.TOWN, "f" * 32, 20),))
    asked = Submission("harmless", None, sensitivity=Sensitivity.RARE, memory=memory, floor=100)
    web, screener = socket.socketpair()
    with web, screener:
        received: list[Submission] = []
        (taker,) = together(lambda: received.append(wire.receive_question(screener, 2.0)))
        with contextlib.suppress(wire.BrokenFrame):  # nobody answers
            wire.ask(web, asked, 0.5)
        taker.join()
    assert received == [asked]
    assert "k" * 8 not in repr(received[0].memory)


@pytest.mark.parametrize(
    "memory",
    [
        "facts",
        {"key": "no hex", "facts": []},
        {"key": "00"},
        {"key": "00", "facts": [["town", "f"]]},
        {"key": "00", "facts": [["colour", "f", 3]]},
    ],
)
def test_a_memory_that_is_none_breaks_the_rules(memory: object) -> None:
    refuses(memory=memory)


@pytest.mark.parametrize("floor", ["100", 2.5, True, [100]])
def test_a_floor_that_is_none_breaks_the_rules(floor: object) -> None:
    refuses(floor=floor)


def refuses(**broken: object) -> None:
    said = {"title": None, "body": "x", "role": "patient", "sensitivity": "ordinary", "memory": None}
    frame = json.dumps(said | broken).encode()
    web, screener = socket.socketpair()
    with web, screener:
        web.sendall(struct.pack("!I", len(frame)) + frame)
        with pytest.raises(wire.BrokenFrame):
            wire.receive_question(screener, 2.0)


def test_a_text_that_hangs_the_screener_is_not_answered_and_the_next_one_is(
    screener: Screener, door: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering_module, "DEADLINE_SECONDS", 0.5)
    assert ask(door, Submission("sleep")) == NotChecked(Why.TOO_SLOW)
    assert screener.wait_until_ready()
    assert isinstance(ask(door, Submission("phone")), Checked)


def test_a_detector_that_fails_is_a_finding_like_when_it_is_sent(door: Path) -> None:
    answer = ask(door, Submission(f"raise {SENTINEL}"))
    assert isinstance(answer, Checked)
    assert [finding.kind for finding in answer.findings] == [Kind.SCREENING_FAILED]
    assert SENTINEL not in repr(answer)


def test_without_a_screener_the_answer_is_that_there_is_none(tmp_path: Path) -> None:
    assert ask(path_of(tmp_path), Submission("phone")) == NotChecked(Why.UNAVAILABLE)


def test_a_screener_that_cannot_load_says_that_it_failed(tmp_path: Path) -> None:
    with Screener(1.0, broken_pipelines.fails_to_load) as broken:
        assert not broken.wait_until_ready()
        with answering(broken, path_of(tmp_path)):
            assert ask(path_of(tmp_path), Submission("phone")) == NotChecked(Why.FAILED)


def test_while_the_models_load_the_answer_is_that_it_is_too_early(tmp_path: Path) -> None:
    with Screener(1.0, broken_pipelines.never_loads) as loading, answering(loading, path_of(tmp_path)):
        assert ask(path_of(tmp_path), Submission("phone")) == NotChecked(Why.LOADING)


# --- turns ----------------------------------------------------------------------------------


def test_a_question_waits_its_turn_for_a_moment_and_then_is_told_that_it_is_busy(
    screener: Screener, door: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering_module, "PATIENCE_SECONDS", 0.2)
    post = together(lambda: screener.screen(Submission("sleep")))
    while screener._places._free:
        time.sleep(0.01)
    assert ask(door, Submission("phone")) == NotChecked(Why.BUSY)
    post[0].join()


def test_a_post_that_waits_goes_before_every_question_that_waits() -> None:
    order: list[str] = []
    with Screener(5.0, broken_pipelines.obeys_the_text) as screener:
        assert screener.wait_until_ready()
        slot = screener._places.take()  # something is being screened

        def question() -> None:
            assert screener.screen_when_spare(Submission("harmless"), patience=20, deadline_seconds=5)
            order.append("question")

        def post() -> None:
            screener.screen(Submission("harmless"))
            order.append("post")

        questions = together(question, question)
        posts = together(post)
        while not screener._places._waiting:
            time.sleep(0.01)
        screener._places.give_back(slot)
        for thread in (*questions, *posts):
            thread.join()
    assert order == ["post", "question", "question"]


def test_more_questions_than_chairs_are_told_that_it_is_busy(
    screener: Screener, door: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slot = screener._places.take()
    answers: list[object] = []
    waiting = together(*[lambda: answers.append(ask(door, Submission("harmless")))] * 4)
    while len(screener._places._changed._waiters) < 4:  # type: ignore[attr-defined]
        time.sleep(0.01)
    assert ask(door, Submission("harmless")) == NotChecked(Why.BUSY)
    screener._places.give_back(slot)
    for thread in waiting:
        thread.join()
    assert all(isinstance(answer, Checked) for answer in answers)


# --- who does not keep to the rules ------------------------------------------------------------

FRAMES = {
    "a huge length": struct.pack("!I", 2**32 - 1),
    "garbage": b"GET / HTTP/1.1\r\n\r\n",
    "no JSON": struct.pack("!I", 4) + b"\xff{[}",
    "no object": struct.pack("!I", 2) + b"[]",
    "deep JSON": struct.pack("!I", 100_000) + b"[" * 100_000,
    "no text": struct.pack("!I", 2) + b"{}",
    "a text that is a number": None,
    "an unknown role": None,
    "nothing": b"",
    "half a header": b"\0\0",
    "half a frame": struct.pack("!I", 500) + b'{"body": "' + SENTINEL.encode(),
}
ODD = {
    "a text that is a number": {"body": 7, "role": "patient", "sensitivity": "ordinary"},
    "an unknown role": {"body": SENTINEL, "role": SENTINEL, "sensitivity": "ordinary"},
}


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_that_breaks_the_rules_is_hung_up_on_and_said_nothing_of(
    frame: str, door: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = json.dumps(ODD.get(frame)).encode()
    sent = FRAMES[frame] if FRAMES[frame] is not None else struct.pack("!I", len(odd)) + odd
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(10)
        caller.connect(str(door))
        caller.sendall(sent)
        caller.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionResetError):  # hung up on before everything was read
            assert caller.recv(100) == b""
    assert isinstance(ask(door, Submission("phone")), Checked)
    said = capsys.readouterr()
    assert SENTINEL not in said.out + said.err


def test_callers_who_say_nothing_are_hung_up_on(door: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering_module, "QUESTION_SECONDS", 0.3)
    silent = [socket.socket(socket.AF_UNIX) for _ in range(answering_module.MOST_CONNECTIONS + 4)]
    for caller in silent:
        caller.connect(str(door))
        caller.settimeout(10)
    assert [caller.recv(1) for caller in silent] == [b""] * len(silent)
    for caller in silent:
        caller.close()
    assert isinstance(ask(door, Submission("phone")), Checked)


def test_a_caller_who_hangs_up_before_the_answer_harms_nobody(door: Path) -> None:
    question = json.dumps({"body": "harmless", "role": "patient", "sensitivity": "ordinary"}).encode()
    for _ in range(3):
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(door))
            caller.sendall(struct.pack("!I", len(question)) + question)
    assert isinstance(ask(door, Submission("phone")), Checked)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\0",
        struct.pack("!I", 2**32 - 1),
        struct.pack("!I", 2) + b"[]",
        struct.pack("!I", 16) + b'{"findings":[1]}',
    ],
)
def test_an_answer_that_breaks_the_rules_counts_as_none(said: bytes, tmp_path: Path) -> None:
    path = tmp_path / "odd.sock"
    with socket.socket(socket.AF_UNIX) as odd:
        odd.bind(str(path))
        odd.listen()

        def serve() -> None:
            caller, _ = odd.accept()
            caller.recv(1 << 16)
            caller.sendall(said)
            caller.close()

        served = together(serve)
        assert ask(path, Submission("phone")) == NotChecked(Why.UNAVAILABLE)
        served[0].join()


# --- the door -----------------------------------------------------------------------------------


def test_only_the_same_user_may_knock(door: Path) -> None:
    assert stat.S_IMODE(door.stat().st_mode) == 0o600


def test_what_a_killed_screener_left_is_taken_away(screener: Screener, tmp_path: Path) -> None:
    path = path_of(tmp_path)
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(str(path))
    with answering(screener, path) as opened:
        assert opened
        assert isinstance(ask(path, Submission("phone")), Checked)
    assert not path.exists()


def test_a_screener_that_ends_leaves_the_door_of_a_newer_one(screener: Screener, tmp_path: Path) -> None:
    path = path_of(tmp_path)
    with answering(screener, path):
        newer = answering(screener, path)
        newer.__enter__()
    assert isinstance(ask(path, Submission("phone")), Checked)
    newer.__exit__(None, None, None)


def test_an_instance_folder_with_a_long_path_gets_a_short_folder_of_its_own(
    screener: Screener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = tempfile.TemporaryDirectory(dir="/tmp")
    monkeypatch.setattr("tempfile.tempdir", short.name)
    long = tmp_path / ("a" * LONGEST_PATH)
    path = path_of(long)
    assert path == path_of(long)
    assert path != path_of(tmp_path / ("b" * LONGEST_PATH))
    with answering(screener, path) as opened:
        assert opened
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert isinstance(ask(path, Submission("phone")), Checked)
    short.cleanup()


def test_a_folder_where_others_could_put_a_socket_is_neither_used_nor_believed(
    screener: Screener, tmp_path: Path
) -> None:
    tmp_path.chmod(0o777)
    with pytest.raises(NoDoor):
        make_way(path_of(tmp_path))
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.bind(str(path_of(tmp_path)))
        stranger.listen()
        assert ask(path_of(tmp_path), Submission("phone")) == NotChecked(Why.UNAVAILABLE)


def test_a_door_that_cannot_be_opened_is_one_line_and_posts_are_screened(
    screener: Screener, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path_of(tmp_path).write_text("something else")
    with answering(screener, path_of(tmp_path)) as opened:
        assert not opened
        assert screener.screen(Submission("phone")).outcome is Outcome.REVISE
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "Posts are screened as ever." in told
    assert path_of(tmp_path).read_text() == "something else"
