"""Tells on the terminal how far a load has come."""

import sys
from typing import TextIO


class Progress:
    """One line that counts on a terminal, a line for every tenth elsewhere."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stderr
        self._total = self._done = self._told = 0
        self._line_is_open = False

    def begin(self, total: int) -> None:
        self._total, self._done, self._told = total, 0, -1
        self._show()

    def step(self) -> None:
        """Another step is done."""
        self._done += 1
        self._show()

    def say(self, *lines: str) -> None:
        """Print whole lines below the count."""
        if self._line_is_open:
            print(file=self._out)
            self._line_is_open = False
        for line in lines:
            print(line, file=self._out, flush=True)

    def _show(self) -> None:
        words = f"Loading the demo community: {self._done} of {self._total}"
        if self._out.isatty():
            print(f"\r{words}", end="", file=self._out, flush=True)
            self._line_is_open = True
        elif self._done * 10 // max(self._total, 1) > self._told:
            self._told = self._done * 10 // max(self._total, 1)
            self.say(words)
