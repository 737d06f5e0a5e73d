"""No process of the tree outlives the one that started it."""

import ctypes
import os
import signal
import sys
import threading
import time
from types import FrameType

_PR_SET_PDEATHSIG = 1


def die_with(parent: int) -> None:
    """Have this process end when ``parent`` does, even if that is killed without a chance to say so.

    Linux delivers the signal at once; elsewhere a watch looks twice a second.
    Call it first of all: what happens before is not covered.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    else:
        threading.Thread(target=_watch, args=(parent,), daemon=True, name="parent-watch").start()
    if os.getppid() != parent:  # it ended before we could ask
        os._exit(0)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)


class StopRequest:
    """Remembers that somebody asked this process to stop, by signal or by ending its parent."""

    def __init__(self) -> None:
        self._parent = os.getppid()
        self._asked = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._note)
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup asks to outlive the terminal
            signal.signal(signal.SIGHUP, self._note)

    def __bool__(self) -> bool:
        # The parent is watched by looking, not by PDEATHSIG: that would fire
        # when the *thread* ends that started us, which some launchers do.
        return self._asked or os.getppid() != self._parent

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True
