"""Screen JSON lines: ``python -m moderation.screening < texts.jsonl > verdicts.jsonl``.

One JSON object per line comes in on standard input, UTF-8::

    {"id": "a1", "text": "...", "title": "...", "role": "patient", "sensitivity": "ordinary"}

``id``           any JSON string or number, given back as it came
``text``         the text as written
``title``        optional string; screened like the text
``role``         optional: patient (default), clinician, moderator, organisation
``sensitivity``  optional: ordinary (default), rare
``floor``        optional whole number from 1: hold a text if what it tells of its author fits
                 fewer people in the world; never below the one of ``figures.toml``
``interests``    optional object: ``{"declared": [...], "none": [...]}``, keys of companies (see
                 ``vocabulary/data/companies.tsv``) in which the author has declared an interest,
                 or has said to have none

Other members are ignored. One JSON object per line goes out on standard output,
in the same order and flushed line by line::

    {"id": "a1", "verdict": "clear" | "revise" | "hold", "findings": [...], "milliseconds": 41.7}

Each finding says what was seen and where, and never repeats the words it is about::

    {"kind": "phone", "field": "title" | "text", "start": 7, "end": 19,
     "action": "publish" | "nudge" | "revise" | "hold", "overridable": true,
     "detector": "phone", "reason": "This looks like ...", "suggestion": "my number" | "" | null}

``start`` and ``end`` count Unicode code points of the field as given, ``end``
excluded. An empty suggestion means: leave it out; ``null``: no suggestion.

A line that is not such an object, or is over 4 MB, yields ``{"id": null,
"error": "..."}``, which never repeats the line, and the rest go on. Each text has
the same deadline as in the forum (``--deadline``, in seconds, default 10): a text
that takes longer, or has over 100,000 characters with its title, or cannot be
screened for whatever reason, is answered with ``hold`` and a finding
``screening_failed``.

Exit status: 0 at the end of input; 2 where the models are missing: standard error
then says what to install, and every text is answered with ``hold``.
"""

import argparse
import json
import math
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from enum import StrEnum
from typing import Any, BinaryIO, TypeVar

from moderation.screening.deadline import Screened, Screener
from moderation.screening.findings import Submission
from moderation.screening.interests import NOTHING_SAID, Interests
from moderation.screening.kinds import Role, Sensitivity
from moderation.screening.vocabulary.companies import companies, group_of

MAX_LINE_BYTES = 4_000_000

Word = TypeVar("Word", bound=StrEnum)


class BadLine(ValueError):
    """A line that asks nothing of the screener. Its message never quotes the line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer every line of standard input; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m moderation.screening",
        description="Screen JSON lines from standard input; the format is in the module's documentation.",
    )
    parser.add_argument("--deadline", type=_seconds, default=10.0, metavar="SECONDS")
    options = parser.parse_args(arguments)
    try:
        with Screener(options.deadline) as screener:
            answer_lines(screener, sys.stdin.buffer)
            return 2 if screener.problem() else 0
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader has gone: nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def answer_lines(screener: Screener, lines: BinaryIO) -> None:
    """Write one answer per line; say once on standard error why nothing can be screened."""
    told = False
    for line in _lines(lines):
        try:
            identifier, submission = read_line(line)
        except BadLine as bad:
            answer: dict[str, Any] = {"id": None, "error": str(bad)}
        else:
            answer = {"id": identifier, **as_json(screener.screen_timed(submission))}
        if not told and (problem := screener.problem()):
            told = True
            print(problem, file=sys.stderr, flush=True)
        print(json.dumps(answer), flush=True)


def read_line(line: bytes) -> tuple[str | int | float, Submission]:
    """What one line asks, or :class:`BadLine` with what is wrong with it."""
    if len(line) > MAX_LINE_BYTES:
        raise BadLine(f"the line is longer than {MAX_LINE_BYTES} bytes")
    try:
        question = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise BadLine("the line is not valid UTF-8") from None
    except (ValueError, RecursionError):
        raise BadLine("the line is not valid JSON") from None
    if not isinstance(question, dict):
        raise BadLine("the line is not a JSON object")
    identifier = question.get("id")
    if isinstance(identifier, bool) or not isinstance(identifier, str | int | float):
        raise BadLine('"id" must be a string or a number')
    if isinstance(identifier, float) and not math.isfinite(identifier):
        raise BadLine('"id" is too large a number')
    if not isinstance(question.get("text"), str):
        raise BadLine('"text" must be a string')
    if not isinstance(question.get("title"), str | None):
        raise BadLine('"title" must be a string')
    floor = question.get("floor")
    if isinstance(floor, bool) or not isinstance(floor, int | None) or (floor is not None and floor < 1):
        raise BadLine('"floor" must be a whole number from 1')
    return identifier, Submission(
        text=question["text"],
        title=question.get("title"),
        role=_one_of(Role, question, "role", Role.PATIENT),
        sensitivity=_one_of(Sensitivity, question, "sensitivity", Sensitivity.ORDINARY),
        floor=floor,
        interests=_interests(question.get("interests")),
    )


def as_json(screened: Screened) -> dict[str, Any]:
    """A verdict in the words of the public format."""
    return {
        "verdict": screened.verdict.outcome,
        "findings": [asdict(finding) for finding in screened.verdict.findings],
        "milliseconds": round(screened.milliseconds, 1),
    }


def _lines(lines: BinaryIO) -> Iterator[bytes]:
    """Each line without its end; of an endless one only as much as proves it too long."""
    while line := lines.readline(MAX_LINE_BYTES + 2):
        rest = line
        while not rest.endswith(b"\n") and (rest := lines.readline(1 << 16)):
            pass
        yield line.rstrip(b"\r\n")


def _interests(given: Any) -> Interests:
    if given is None:
        return NOTHING_SAID
    if not isinstance(given, dict):
        raise BadLine('"interests" must be an object')
    lists = [given.get(name) or [] for name in ("declared", "none")]
    keys = [key for one in lists if isinstance(one, list) for key in one]
    if not all(isinstance(one, list) for one in lists) or not set(map(str, keys)) <= companies().keys():
        raise BadLine('"interests" must name companies by their keys')
    return Interests(*(frozenset(group_of(str(key)) for key in one) for one in lists))


def _one_of(words: type[Word], question: dict[str, Any], name: str, default: Word) -> Word:
    value = question.get(name)
    if value is None:
        return default
    try:
        return words(value)
    except ValueError:
        raise BadLine(f'"{name}" must be one of: {", ".join(words)}') from None


def _no_constant(_: str) -> None:
    raise ValueError


def _seconds(value: str) -> float:
    seconds = float(value)
    if not 0 < seconds <= 3600:
        raise argparse.ArgumentTypeError("between 0 and 3600 seconds")
    return seconds


if __name__ == "__main__":
    sys.exit(main())
