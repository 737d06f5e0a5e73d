"""CPU of a page as it is really served: two web workers, eight connections, nobody signed in.

    python -m bench.served_pages [--posts 1000 100000] [--requests N]

Counts the processor time of the web processes (the SQLite database works
inside them) while clients in a process of their own ask over kept-alive
connections. A bare Flask application behind the same server is measured in
the same run: machines differ, so read the ratio first. A page is remembered
until anything has changed; "made anew" has another address each time, as
if somebody wrote between any two requests. Writes
bench/results/served_pages.json.
"""

import argparse
import http.client
import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from bench.page_cost import build, settings_of
from forum.serve.port import answers

RESULTS = Path(__file__).parent / "results" / "served_pages.json"
PAGES = {
    "home": "/",
    "thread, first page": "/threads/1",
    "thread, last page": "/threads/1?last=1",
    "list, first page": "/groups/1",
    "list, last page": "/groups/1?last=1",
    "home, made anew": "/?{turn}",
    "thread, made anew": "/threads/1?{turn}",
    "list, made anew": "/groups/1?{turn}",
}
WORKERS, CONNECTIONS = 2, 8
_BROWSER = {"Accept-Encoding": "gzip, deflate, br, zstd"}
TICKS = os.sysconf("SC_CLK_TCK")
BARE = """
import sys
from flask import Flask
from forum.serve import gunicorn_server
from forum.instance import load_configuration
app = Flask("bare")
for rule in ("/", "/health"):
    app.add_url_rule(rule, rule.strip("/") or "home", lambda: "<p>hello</p>")
gunicorn_server.create_app = lambda _settings: app
gunicorn_server.forget_connections = lambda _app: None
gunicorn_server.Server(load_configuration()).run()
"""


@contextmanager
def served(command: list[str], environment: dict[str, str]) -> Iterator[tuple[int, int]]:
    """Run a web server; gives its process id and port."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    environment = {**os.environ, **environment, "PORT": str(port), "WEB_WORKERS": str(WORKERS)}
    process = subprocess.Popen(
        [sys.executable, *command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not answers("127.0.0.1", port):
            if process.poll() is not None:
                raise RuntimeError("the server did not start")
            time.sleep(0.1)
        yield process.pid, port
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def cpu_ms(pid: int, port: int, path: str, requests: int) -> float:
    """CPU milliseconds of the server for one request of ``path``."""
    _ask(port, path, requests // 4)  # caches and connections are warm
    before = _cpu_of_tree(pid)
    _ask(port, path, requests)
    return (_cpu_of_tree(pid) - before) * 1000 / requests


def _ask(port: int, path: str, requests: int) -> None:
    """Ask from a process of its own, so that asking is not counted."""
    subprocess.run(
        [sys.executable, "-m", "bench.served_pages", "--ask", str(port), path, str(requests)], check=True
    )


def _ask_now(port: int, path: str, requests: int) -> None:
    turns = itertools.count(time.time_ns())

    def ask(many: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        for _ in range(many):
            connection.request("GET", path.format(turn=next(turns)), headers=_BROWSER)
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                raise RuntimeError(f"answered {answer.status}")

    with ThreadPoolExecutor(CONNECTIONS) as clients:
        list(clients.map(ask, [requests // CONNECTIONS] * CONNECTIONS))


def _cpu_of_tree(pid: int) -> float:
    """Seconds of CPU of a process and its children, living or gone."""
    spent = 0.0
    for one in (pid, *_children_of(pid)):
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        spent += sum(int(ticks) for ticks in fields[11:13]) / TICKS
    return spent


def _children_of(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def measure(posts: list[int], requests: int, folder: Path) -> list[dict[str, object]]:
    """CPU of a bare application, then of each page with each number of posts."""
    rows: list[dict[str, object]] = []
    bare_settings = settings_of(folder / "bare")
    (folder / "bare").mkdir()
    with served(["-c", BARE], bare_settings) as (pid, port):
        bare = cpu_ms(pid, port, "/", requests)
    rows.append({"page": "a bare Flask application", "posts": 0, "cpu_ms": bare, "times_bare": 1.0})
    for many in posts:
        place = folder / str(many)
        build(place, many)
        with served(["-m", "forum.serve.web", str(os.getpid())], settings_of(place)) as (pid, port):
            for page, path in PAGES.items():
                spent = cpu_ms(pid, port, path, requests)
                rows.append({"page": page, "posts": many, "cpu_ms": spent, "times_bare": spent / bare})
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--posts", type=int, nargs="+", default=[1_000, 100_000])
    parser.add_argument("--requests", type=int, default=800)
    parser.add_argument("--ask", nargs=3, metavar=("PORT", "PATH", "REQUESTS"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.ask:
        port, path, requests = options.ask
        _ask_now(int(port), path, int(requests))
        return
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(options.posts, options.requests, Path(folder))
    print(f"{'page':<26}{'posts':>9}{'CPU ms':>9}{'x bare':>8}")
    for row in rows:
        print(f"{row['page']:<26}{row['posts']:>9,}{row['cpu_ms']:>9.2f}{row['times_bare']:>8.1f}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
