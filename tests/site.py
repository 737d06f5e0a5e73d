"""The real site for tests: web server and screener as ``make run`` starts them, on a free port."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from forum.serve.port import answers

READY_WITHIN_SECONDS = 240  # the demo community passes the real filter first


@dataclass(frozen=True)
class Site:
    """A running site: the port where it answers, what it printed, and its process."""

    port: int
    output: Path
    process: "subprocess.Popen[bytes]"

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def running_site(folder: Path, **settings: str) -> Iterator[Site]:
    """Serve on a free port with an instance folder of its own; stop it like Ctrl-C would."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    output = folder / "output.txt"
    environment = {
        **os.environ,
        "INSTANCE_FOLDER": str(folder / "instance"),
        "PORT": str(port),
        "LIMIT_SIGN_UP": "1000 per hour",
        "LIMIT_POSTING": "1000 per minute",
        "LIMIT_WRITING": "1000 per minute",
        **settings,
    }
    with output.open("wb") as sink:
        process = subprocess.Popen(
            [sys.executable, "-m", "forum.serve"], env=environment, stdout=sink, stderr=subprocess.STDOUT
        )
    site = Site(port, output, process)
    try:
        _wait_until_ready(site)
        yield site
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_until_ready(site: Site) -> None:
    deadline = time.monotonic() + READY_WITHIN_SECONDS
    while time.monotonic() < deadline:
        if site.process.poll() is not None:
            break
        if answers("127.0.0.1", site.port):
            return
        time.sleep(0.1)
    raise AssertionError(f"the site did not start; it printed:\n{site.output.read_text()[-3000:]}")
