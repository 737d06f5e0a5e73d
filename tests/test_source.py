"""The source keeps its own rules: arrows, types, format."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent

CHECKS = {
    "arrows point down": ["lint-imports", "--config", "pyproject.toml", "--no-cache"],
    "no lint": ["ruff", "check", "--no-cache", "."],
    "one format": ["ruff", "format", "--check", "--no-cache", "."],
    "strict types": ["mypy", "--no-error-summary"],
}


@pytest.mark.parametrize("command", CHECKS.values(), ids=CHECKS)
def test_the_source_has(command: list[str]) -> None:
    program, *arguments = command
    checked = subprocess.run(
        [str(BIN / program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout[-4_000:] + checked.stderr[-2_000:]


def test_the_checks_can_fail(tmp_path: Path) -> None:
    """A checker that is missing or looks at nothing would pass everything."""
    (tmp_path / "wrong.py").write_text("import os\nx: int = 'a'\n")
    for command in (["ruff", "check", "--no-cache"], ["ruff", "format", "--check"], ["mypy", "--strict"]):
        program, *arguments = command
        checked = subprocess.run(
            [str(BIN / program), *arguments, "wrong.py"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert checked.returncode == 1, command
