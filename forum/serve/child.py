"""One process that must run: started, watched, started again with growing pauses."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence

from forum.setting import PROJECT_ROOT

SHORTEST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
STEADY_AFTER = 60.0  # seconds a child must live for its earlier failures to be forgotten


class Child:
    """A child process under supervision. Call :meth:`look_after` again and again."""

    def __init__(
        self,
        name: str,
        module: str,
        arguments: Sequence[str],
        environ: Mapping[str, str],
        *,
        meanwhile: str,
        say: Callable[[str], None],
    ) -> None:
        """``meanwhile`` says what its absence means for the people on the site."""
        self.name = name
        self._command = [sys.executable, "-m", module, *arguments]
        self._environ = dict(environ)
        self._meanwhile = meanwhile
        self._say = say
        self._process: subprocess.Popen[bytes] | None = None
        self._started_at = 0.0
        self._start_at = 0.0
        self._failures = 0

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def look_after(self) -> None:
        """Start the child if it is due, and plan a new start if it has ended."""
        now = time.monotonic()
        if self._process is None:
            if now >= self._start_at:
                self._start(now)
            return
        status = self._process.poll()
        if status is None:
            return
        self._process = None
        self._failures = 1 if now - self._started_at > STEADY_AFTER else self._failures + 1
        pause = min(SHORTEST_PAUSE * 2 ** (self._failures - 1), LONGEST_PAUSE)
        self._start_at = now + pause
        again = f", {self._failures} times in a row" if self._failures > 1 else ""
        self._say(
            f"The {self.name} stopped ({ending(status)}{again}). {self._meanwhile} "
            f"Starting it again in {pause:g} s."
        )

    def stop(self) -> None:
        """Ask the child to finish what it is doing and end."""
        self._start_at = float("inf")
        if self._process:
            self._process.terminate()

    def wait_until_gone(self, deadline: float) -> None:
        """Wait for the end until ``deadline`` (on the monotonic clock), then force it."""
        if self._process is None:
            return
        try:
            self._process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._say(f"The {self.name} did not stop in time and is ended by force.")
            self._process.kill()
            self._process.wait()
        self._process = None

    def _start(self, now: float) -> None:
        self._started_at = now
        # A group of its own: Ctrl-C reaches the supervisor alone, which then stops its children in order.
        self._process = subprocess.Popen(
            self._command,
            env=self._environ,
            cwd=PROJECT_ROOT,
            stdin=subprocess.DEVNULL,
            process_group=0,
        )


def ending(status: int) -> str:
    """An exit status in words."""
    if status >= 0:
        return f"exit {status}"
    try:
        return f"killed by {signal.Signals(-status).name}"
    except ValueError:
        return f"killed by signal {-status}"
