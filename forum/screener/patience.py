"""Leaves texts pending while nothing can screen them."""

import sys
import threading
from dataclasses import dataclass, field

from moderation.publishing.worker import ScreeningWork
from moderation.screening import Submission
from moderation.screening.deadline import Screener


@dataclass
class Readiness:
    """Whether the models can be asked, and one clear line on standard error when they cannot."""

    screener: Screener
    _told: str | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self) -> bool:
        """True once the models have loaded; waits while they do."""
        if self.screener.ready() or self.screener.wait_until_ready():
            return True
        # An empty text makes the screener look again whether the models have come meanwhile.
        self.screener.screen(Submission(""))
        if self.screener.ready():
            return True
        self._tell(self.screener.problem())
        return False

    def _tell(self, problem: str | None) -> None:
        with self._lock:
            if problem and problem != self._told:
                self._told = problem
                print(f"{problem} Texts wait until then; nothing is published.", file=sys.stderr, flush=True)


@dataclass(frozen=True, kw_only=True)
class PatientWork(ScreeningWork):
    """Screening work that takes no text while it could only hold it for want of models."""

    can_screen: Readiness

    def sweep(self) -> int:
        return super().sweep() if self.can_screen() else 0

    def screen_revision(self, revision_id: int) -> bool:
        return self.can_screen() and super().screen_revision(revision_id)
