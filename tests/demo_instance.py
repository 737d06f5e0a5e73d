"""An instance folder with the demo community in it, loaded once for all workers of a test run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.made_once import made_once


def demo_instance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder; copy it before a site runs on it."""
    return made_once(tmp_path_factory, "demo-instance", _load)


def _load(folder: Path) -> None:
    environment = {**os.environ, "INSTANCE_FOLDER": str(folder)}
    subprocess.run([sys.executable, "-m", "forum.serve.preparation"], env=environment, check=True)
