"""What takes long to make is made once for all workers of a test run."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def made_once(tmp_path_factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The folder that ``make`` has filled; copy it before anything changes it.

    Whoever asks first makes it, the others wait. After a failure the next one tries again.
    """
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    complete = base / f"{name}-is-complete"
    with _one_at_a_time(base / f"{name}.lock"):
        if not complete.exists():
            shutil.rmtree(base / name, ignore_errors=True)
            make(base / name)
            complete.touch()
    return base / name


@contextmanager
def _one_at_a_time(lock: Path) -> Iterator[None]:
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
