"""An instance folder with the demo community in it, loaded once for all workers of a test run."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def demo_instance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder; copy it before a site runs on it. Whoever asks first loads it, the others wait."""
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder, complete = base / "demo-instance", base / "demo-is-complete"
    with _one_at_a_time(base / "demo.lock"):
        if not complete.exists():
            environment = {**os.environ, "INSTANCE_FOLDER": str(folder)}
            subprocess.run([sys.executable, "-m", "forum.serve.preparation"], env=environment, check=True)
            complete.touch()
    return folder


@contextmanager
def _one_at_a_time(lock: Path) -> Iterator[None]:
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
