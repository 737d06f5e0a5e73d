"""Screening under a deadline: a text gets a verdict in time, or it is held.

The models live in a child process. A hostile text that hangs it, a crash in a
C library or a missing model costs that text a person's look and nothing else:
the child is killed and replaced, and the caller goes on. The caller's process
never imports spaCy, Presidio or ONNX.
"""

import contextlib
import ctypes
import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context, resource_tracker
from types import TracebackType
from typing import Self

from pebble import ProcessExpired, ProcessPool

from moderation.screening import child
from moderation.screening.findings import Finding, Submission, Verdict
from moderation.screening.kinds import Field
from moderation.screening.pipeline import Pipeline, load_pipeline
from moderation.screening.policy import Case, failure_reason, rule_for

# What stands as the detector of a verdict on a text that nothing has screened.
DEADLINE = "deadline"
UNSCREENED = frozenset({"length", DEADLINE, "screener"})
MAX_CHARACTERS = 100_000
LOADING_SECONDS = 60.0
# The pool looks at its tasks every tenth of a second; past this it is the pool that hangs.
GRACE_SECONDS = 1.5


@dataclass(frozen=True, slots=True)
class Screened:
    """A verdict and what it took, in milliseconds of wall-clock time."""

    verdict: Verdict
    milliseconds: float


@dataclass(frozen=True, slots=True)
class _Worker:
    """One child in a pool of its own, and what it says of itself once it has loaded."""

    pool: ProcessPool
    loaded: "Future[child.Loaded]"
    began: float
    at_work: child.PartAtWork

    @property
    def age(self) -> float:
        return time.monotonic() - self.began

    @property
    def problem(self) -> str | None:
        """What keeps it from screening; ``None`` while it loads and once it can."""
        if not self.loaded.done():
            return None
        if self.loaded.cancelled() or self.loaded.exception() is not None:
            return "The screening process ended while it was loading."
        return self.loaded.result().problem

    @property
    def ready(self) -> bool:
        return self.loaded.done() and self.problem is None


class _Slot:
    """A place for one child, held by one caller at a time."""

    def __init__(self, worker: _Worker) -> None:
        self.worker = worker


class _Places:
    """Hands the slots out. Who asks for a spare one gets it only while nobody else waits."""

    def __init__(self, slots: Sequence[_Slot]) -> None:
        self._free = list(slots)
        self._waiting = 0
        self._changed = threading.Condition()

    def take(self) -> _Slot:
        with self._changed:
            self._waiting += 1
            try:
                self._changed.wait_for(lambda: self._free)
            finally:
                self._waiting -= 1
            return self._free.pop()

    def take_spare(self, patience: float) -> _Slot | None:
        """A slot that nobody else waits for; None if there is none within ``patience`` seconds."""
        with self._changed:
            if self._changed.wait_for(lambda: self._free and not self._waiting, patience):
                return self._free.pop()
            return None

    def give_back(self, slot: _Slot) -> None:
        with self._changed:
            self._free.append(slot)
            self._changed.notify_all()


class Screener:
    """Screens texts in processes of its own; ``screen`` never raises and never hangs.

    ``deadline_seconds`` is the wall-clock time of one text; loading the models has
    ``LOADING_SECONDS`` of its own. ``load`` must be picklable. ``processes`` texts
    are screened at once, whatever number of threads call.
    """

    def __init__(
        self,
        deadline_seconds: float = 10.0,
        load: Callable[[], Pipeline] = load_pipeline,
        processes: int = 1,
    ) -> None:
        self._deadline = deadline_seconds
        self._load = load
        self._closing = threading.Lock()
        self._closed = False
        # The kernel ties a child to the thread that started it, so this thread lives as long
        # as the screener.
        self._starter = ThreadPoolExecutor(1, "screener")
        self._slots = tuple(_Slot(self._start_worker()) for _ in range(processes))
        self._places = _Places(self._slots)

    def screen(self, submission: Submission) -> Verdict:
        """The verdict on ``submission``; a hold if there is none in time."""
        return self.screen_timed(submission).verdict

    def screen_timed(self, submission: Submission) -> Screened:
        """The same, with the milliseconds that screening took (waiting for a turn left out)."""
        if len(submission.text) + len(submission.title or "") > MAX_CHARACTERS:
            return Screened(_held(submission, "length"), 0.0)
        slot = self._places.take()
        try:
            return (
                self._ask(slot, submission, self._deadline)
                or self._ask(slot, submission, self._deadline)
                or _unscreened(submission)
            )
        except Exception:  # such as no memory for another process
            return _unscreened(submission)
        finally:
            self._places.give_back(slot)

    def screen_when_spare(
        self, submission: Submission, *, patience: float, deadline_seconds: float
    ) -> Verdict | None:
        """The verdict, once no text waits in ``screen``; None without a turn within ``patience`` seconds.

        For questions that can be asked again. A text that comes meanwhile waits
        for one such question at most, and for ``deadline_seconds`` of it.
        """
        if len(submission.text) + len(submission.title or "") > MAX_CHARACTERS:
            return _held(submission, "length")
        slot = self._places.take_spare(patience)
        if slot is None:
            return None
        try:
            if not slot.worker.ready:
                return None
            screened = self._ask(slot, submission, min(deadline_seconds, self._deadline))
            return screened.verdict if screened else None
        except Exception:  # such as no memory for another process
            return _held(submission, "screener")
        finally:
            self._places.give_back(slot)

    def ready(self) -> bool:
        """Whether a child has loaded and can screen."""
        return not self._closed and any(slot.worker.ready for slot in self._slots)

    def wait_until_ready(self, seconds: float = LOADING_SECONDS) -> bool:
        """Wait for a child to load, at most this long, and say whether it is ready."""
        with contextlib.suppress(Exception):
            self._slots[0].worker.loaded.result(seconds)
        return self.ready()

    def problem(self) -> str | None:
        """What is wrong, in words for the operator; ``None`` while loading and when all is well."""
        return next((slot.worker.problem for slot in self._slots if slot.worker.problem), None)

    def close(self) -> None:
        """End the children. Texts sent afterwards are held."""
        with self._closing:
            if not self._closed:
                self._closed = True
                for slot in self._slots:
                    _dispose(slot.worker.pool)
                self._starter.shutdown()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- one text ----------------------------------------------------------------------------

    def _ask(self, slot: _Slot, submission: Submission, deadline_seconds: float) -> Screened | None:
        """One try; ``None`` if the child was gone before it took the text."""
        if not self._loaded(slot):
            return _unscreened(submission)
        began = time.monotonic()
        try:
            task = slot.worker.pool.schedule(child.screen, (submission,), timeout=deadline_seconds)
            verdict, milliseconds = task.result(deadline_seconds + GRACE_SECONDS)
        except TimeoutError:
            part = slot.worker.at_work.value.decode(errors="replace")
            self._replace(slot)
            return Screened(_held(submission, DEADLINE, part), (time.monotonic() - began) * 1000)
        except ProcessExpired:
            self._replace(slot)
            return Screened(_held(submission, "screener"), (time.monotonic() - began) * 1000)
        except RuntimeError:  # the pool broke, which it does only while no text is running
            self._replace(slot)
            return None
        return Screened(verdict or _held(submission, "screener"), milliseconds)

    def _loaded(self, slot: _Slot) -> bool:
        """Whether the child in ``slot`` can screen, waiting while it loads."""
        worker = slot.worker
        try:
            worker.loaded.result(max(LOADING_SECONDS - worker.age, 0.01))
        except Exception:
            self._replace(slot)
            return False
        if not worker.ready and worker.age > LOADING_SECONDS:  # the models may have come meanwhile
            self._replace(slot)
        return worker.ready

    # --- the processes -----------------------------------------------------------------------

    def _start_worker(self) -> _Worker:
        return self._starter.submit(self._start_pool).result()

    def _start_pool(self) -> _Worker:
        # Children inherit what this thread blocks: Ctrl-C is the parent's to answer. The
        # tracker goes first, because starting it unblocks the signal.
        resource_tracker.ensure_running()
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        context = get_context("spawn")
        at_work: child.PartAtWork = context.RawArray(ctypes.c_char, child.LONGEST_NAME)
        pool = ProcessPool(
            max_workers=1,
            initializer=child.start,
            initargs=(os.getpid(), self._load, at_work),
            context=context,
        )
        return _Worker(pool, pool.schedule(child.report), time.monotonic(), at_work)

    def _replace(self, slot: _Slot) -> None:
        """Put a fresh child into ``slot``, which its caller holds."""
        with self._closing:
            if not self._closed:
                _dispose(slot.worker.pool)
                slot.worker = self._start_worker()


def _dispose(pool: ProcessPool) -> None:
    with contextlib.suppress(Exception):
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


def _unscreened(submission: Submission) -> Screened:
    return Screened(_held(submission, "screener"), 0.0)


def _held(submission: Submission, detector: str, late: str = "") -> Verdict:
    """The verdict on a text that nothing has screened; ``late`` is the part that took too long."""
    row = rule_for(Case.SCREENING_FAILED, submission.role)
    finding = Finding(
        kind=row.kind,
        field=Field.TEXT,
        start=0,
        end=len(submission.text),
        action=row.action(submission.sensitivity),
        overridable=row.overridable,
        detector=detector,
        reason=failure_reason(late, late=True) if late else row.reason,
        suggestion=row.suggestion,
    )
    return Verdict.of((finding,))
