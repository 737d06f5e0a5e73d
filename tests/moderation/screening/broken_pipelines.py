"""Pipelines that hang, crash or never load, picklable by name."""

import ctypes
import os
import signal
import time
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.passage import Detector, Passage
from moderation.screening.pipeline import Pipeline
from moderation.screening.policy import Case


def _look(passage: Passage) -> Iterator[Sighting]:
    if "sleep" in passage.visible:
        time.sleep(60)
    if "C loop" in passage.visible:  # holds the interpreter, as a regular expression would
        ctypes.PyDLL(None).sleep(60)
    if "die" in passage.visible:
        os.kill(os.getpid(), signal.SIGKILL)
    if "raise" in passage.visible:
        raise RuntimeError(passage.visible)
    if "phone" in passage.visible:
        yield Sighting(Case.PHONE, 0, 5)


def obeys_the_text() -> Pipeline:
    return Pipeline(readers=(), detectors=(Detector("obeying", _look),))


def _hangs(_given: object) -> tuple[()]:
    time.sleep(60)
    return ()


def _silent(_given: object) -> tuple[()]:
    return ()


def hangs_in(part: str) -> Pipeline:
    """A reader and detectors of which this one never ends."""
    parts = {name: _hangs if name == part else _silent for name in ("models", "names", "phones", "emails")}
    reader = parts.pop("models")
    return Pipeline((("models", reader),), tuple(Detector(name, look) for name, look in parts.items()))


def never_loads() -> Pipeline:
    time.sleep(600)
    raise AssertionError


def dies_while_loading() -> Pipeline:
    os._exit(3)


def fails_to_load() -> Pipeline:
    raise OSError("/a/path")
