"""What runs inside the screening process: load once, screen many, outlive nobody.

Only :mod:`moderation.screening.deadline` starts it. It never raises towards its
parent: what went wrong while loading is kept in words and told on request, and
a text that could not be screened is the parent's to hold.
"""

import contextlib
import ctypes
import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing import connection, parent_process
from typing import NamedTuple

from moderation.screening.findings import Submission, Verdict
from moderation.screening.models.installed import ModelsMissing
from moderation.screening.pipeline import Pipeline

PR_SET_PDEATHSIG = 1

# Shared with the parent: the name of the detector or reader at work, so that a late one can be named.
PartAtWork = ctypes.Array[ctypes.c_char]
LONGEST_NAME = 48


class Loaded(NamedTuple):
    """Whether this process can screen: its number, and what is wrong, if anything."""

    process: int
    problem: str | None


class Answer(NamedTuple):
    """A verdict and how long it took; no verdict where this process cannot screen."""

    verdict: Verdict | None
    milliseconds: float


class _Process:
    """What the process keeps between texts."""

    pipeline: Pipeline | None = None
    problem: str | None = "The screening process has not loaded anything yet."


def start(parent: int, load: Callable[[], Pipeline], at_work: PartAtWork) -> None:
    """Bind this process to its parent's life, then load what screens."""

    def note(part: str) -> None:
        at_work.value = part.encode()[: LONGEST_NAME - 1]

    _end_with(parent)
    # The pool ends a late process with SIGTERM; a Python handler would wait for a C loop.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        _Process.pipeline = replace(load(), note=note)
        _Process.problem = None
        _give_memory_back()
    except ModelsMissing as missing:
        _Process.problem = str(missing)
    except BaseException as error:  # a loader that exits must not end in a restart loop
        _Process.problem = f"Screening could not load ({type(error).__name__})."


def report() -> Loaded:
    """Tell whether loading went well."""
    return Loaded(os.getpid(), _Process.problem)


def screen(submission: Submission) -> Answer:
    """Screen one text with what was loaded; an exception might quote it, so none leaves."""
    began = time.perf_counter()
    verdict = None
    with contextlib.suppress(Exception):
        verdict = _Process.pipeline.screen(submission) if _Process.pipeline else None
    return Answer(verdict, (time.perf_counter() - began) * 1000)


def _give_memory_back() -> None:
    """Return to the system what only loading needed: a fifth of all, which glibc would keep."""
    gc.collect()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library has no such call
            ctypes.CDLL(None).malloc_trim(0)


def _end_with(parent: int) -> None:
    """Make sure that this process dies when its parent does, even by SIGKILL.

    On Linux the kernel does it, whatever this process is busy with; elsewhere a
    thread waits for the parent's end.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it died before the line above
        os._exit(1)
    threading.Thread(target=_watch, args=(parent,), name="parent-watch", daemon=True).start()


def _watch(parent: int) -> None:
    process = parent_process()
    while os.getppid() == parent:
        if process is None:
            time.sleep(1)
        elif connection.wait([process.sentinel], timeout=5):
            break
    os._exit(1)
