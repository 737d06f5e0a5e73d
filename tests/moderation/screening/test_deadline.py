"""A text gets a verdict in time or is held; the screener survives every text."""

import functools
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderation.screening import Action, Kind, Outcome, Submission, deadline
from moderation.screening.deadline import MAX_CHARACTERS, Screener
from tests.moderation.screening import broken_pipelines

DEADLINE = 1.0


@pytest.fixture(scope="module")
def screener() -> Iterator[Screener]:
    with Screener(DEADLINE, broken_pipelines.obeys_the_text) as screener:
        assert screener.wait_until_ready()
        yield screener


def the_child(screener: Screener) -> int:
    assert screener.wait_until_ready()
    return screener._slots[0].worker.loaded.result().process


def failed_detectors(screener: Screener, text: str) -> set[str]:
    verdict = screener.screen(Submission(text))
    assert {finding.kind for finding in verdict.findings} <= {Kind.SCREENING_FAILED}
    assert all(finding.action is Action.HOLD for finding in verdict.findings)
    return {finding.detector for finding in verdict.findings}


def test_a_text_is_screened_in_another_process(screener: Screener) -> None:
    assert screener.screen(Submission("harmless")).outcome is Outcome.CLEAR
    assert screener.screen(Submission("phone")).outcome is Outcome.REVISE
    assert the_child(screener) != os.getpid()


@pytest.mark.parametrize("text", ["sleep", "C loop"])
def test_a_text_that_hangs_is_held_and_the_next_one_is_screened(screener: Screener, text: str) -> None:
    assert screener.wait_until_ready()
    began = time.monotonic()
    assert failed_detectors(screener, text) == {"deadline"}
    assert time.monotonic() - began < DEADLINE + 2
    assert screener.screen(Submission("phone")).outcome is Outcome.REVISE


@pytest.mark.parametrize("part", ["models", "phones"])
def test_a_part_that_never_ends_is_named_and_the_text_is_held(part: str) -> None:
    with Screener(0.3, functools.partial(broken_pipelines.hangs_in, part)) as screener:
        assert screener.wait_until_ready()
        verdict = screener.screen(Submission("My daughter Waldeinsamkeit"))
    assert verdict.outcome is Outcome.HOLD
    (failure,) = verdict.findings
    assert (failure.kind, failure.detector) == (Kind.SCREENING_FAILED, "deadline")
    assert f"({part})" in failure.reason
    assert "Waldeinsamkeit" not in repr(verdict)


def test_a_text_that_crashes_the_process_is_held_and_the_next_one_is_screened(screener: Screener) -> None:
    assert failed_detectors(screener, "die") == {"screener"}
    assert screener.screen(Submission("phone")).outcome is Outcome.REVISE


def test_a_process_killed_in_the_middle_of_a_text_holds_it(screener: Screener) -> None:
    victim = the_child(screener)
    threading.Timer(0.3, os.kill, (victim, signal.SIGKILL)).start()
    assert failed_detectors(screener, "sleep") == {"screener"}
    assert screener.screen(Submission("harmless")).outcome is Outcome.CLEAR


def test_a_process_killed_between_texts_costs_no_text(screener: Screener) -> None:
    os.kill(the_child(screener), signal.SIGKILL)
    assert screener.screen(Submission("harmless")).outcome is Outcome.CLEAR


def test_a_detector_that_raises_is_named_and_its_message_stays_behind(screener: Screener) -> None:
    verdict = screener.screen(Submission("raise Waldeinsamkeit"))
    assert [finding.detector for finding in verdict.findings] == ["obeying"]
    assert "Waldeinsamkeit" not in repr(verdict)


def test_an_endless_text_is_held_unread(screener: Screener) -> None:
    assert failed_detectors(screener, "a" * (MAX_CHARACTERS + 1)) == {"length"}


def test_many_threads_share_the_processes() -> None:
    with Screener(DEADLINE, broken_pipelines.obeys_the_text, processes=2) as screener:
        outcomes: list[tuple[str, Outcome]] = []

        def send(text: str) -> None:
            outcomes.append((text, screener.screen(Submission(text)).outcome))

        texts = ["phone", "harmless", "sleep", "phone", "harmless", "harmless"]
        threads = [threading.Thread(target=send, args=(text,)) for text in texts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    expected = {"phone": Outcome.REVISE, "harmless": Outcome.CLEAR, "sleep": Outcome.HOLD}
    assert sorted(outcomes) == sorted((text, expected[text]) for text in texts)


def test_models_that_never_load_hold_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "LOADING_SECONDS", 1.0)
    with Screener(DEADLINE, broken_pipelines.never_loads) as screener:
        assert not screener.ready()
        assert failed_detectors(screener, "harmless") == {"screener"}


@pytest.mark.parametrize("load", [broken_pipelines.fails_to_load, broken_pipelines.dies_while_loading])
def test_models_that_cannot_load_hold_the_text_and_say_so(load: object) -> None:
    with Screener(DEADLINE, load) as screener:  # type: ignore[arg-type]
        assert not screener.wait_until_ready()
        assert screener.problem()
        assert "/a/path" not in str(screener.problem())
        assert failed_detectors(screener, "harmless") == {"screener"}


def test_a_closed_screener_holds() -> None:
    screener = Screener(DEADLINE, broken_pipelines.obeys_the_text)
    screener.close()
    assert failed_detectors(screener, "harmless") == {"screener"}
    assert not screener.ready()


PARENT = """
import sys, time
from moderation.screening.deadline import Screener
from tests.moderation.screening import broken_pipelines
if __name__ == "__main__":
    screener = Screener(60, broken_pipelines.obeys_the_text)
    screener.wait_until_ready()
    print(screener._slots[0].worker.loaded.result().process, flush=True)
    from moderation.screening import Submission
    screener.screen(Submission(sys.argv[1]))
    time.sleep(60)
"""


@pytest.mark.drill
@pytest.mark.parametrize("busy_with", ["harmless", "C loop"])
def test_a_killed_parent_leaves_no_orphan(tmp_path: Path, busy_with: str) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    root = Path(__file__).parents[3]
    parent = subprocess.Popen(
        [sys.executable, str(script), busy_with],
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout
    child = int(parent.stdout.readline())
    time.sleep(0.5)
    assert is_running(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    for _ in range(50):
        if not is_running(child):
            break
        time.sleep(0.1)
    assert not is_running(child)


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_the_callers_process_stays_free_of_model_libraries() -> None:
    code = (
        "import sys, moderation.screening.deadline;"
        "heavy = {'spacy', 'presidio_analyzer', 'onnxruntime', 'tokenizers'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])
