"""No part of the suite, and no process that it starts, reaches another machine."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ATTEMPT = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"


@pytest.fixture
def own_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A log of this test's own: its attempts are meant."""
    log = tmp_path / "connections.log"
    monkeypatch.setenv("OPENWARD_CONNECTION_LOG", str(log))
    return log


def test_a_connection_to_another_machine_is_refused_and_noted(own_log: Path) -> None:
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    assert "connect" in own_log.read_text() or "look up" in own_log.read_text()


def test_a_started_process_is_watched_too(own_log: Path) -> None:
    result = subprocess.run([sys.executable, "-c", ATTEMPT], capture_output=True, env=os.environ, check=False)
    assert b"the tests run offline" in result.stderr
    assert own_log.read_text()


def test_this_machine_can_be_contacted(own_log: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
    assert not own_log.exists()
