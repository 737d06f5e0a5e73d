"""The real tree of processes: started, hurt and stopped."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import psutil
import pytest

from forum.instance import SECRETS_FILE
from forum.serve.port import answers
from forum.setting import PROJECT_ROOT

pytestmark = pytest.mark.drill

COMMAND = [sys.executable, "-m", "forum.serve"]
# Stands in for `make` or a terminal: a parent that can be killed.
PARENT = [sys.executable, "-c", f"import subprocess; subprocess.run({COMMAND!r})"]


def eventually(reached, seconds=60.0):
    deadline = time.monotonic() + seconds
    while not (result := reached()):
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.1)
    return result


class Site:
    """A started site and every process below it."""

    def __init__(self, folder, command):
        with socket.create_server(("127.0.0.1", 0)) as server:
            self.port = server.getsockname()[1]
        self.folder = folder
        self.output = folder / "output.txt"
        settings = {
            "INSTANCE_FOLDER": str(folder / "instance"),
            "PORT": str(self.port),
            "OPENWARD_DEMO": "no",
        }
        self.environ = os.environ | settings
        with self.output.open("w") as out:
            self.process = subprocess.Popen(
                command, env=self.environ, cwd=PROJECT_ROOT, stdout=out, stderr=out, start_new_session=True
            )
        eventually(self.answers)
        self.tree = psutil.Process(self.process.pid).children(recursive=True)

    def answers(self):
        assert self.process.poll() is None, self.output.read_text()
        return answers("127.0.0.1", self.port)

    def find(self, module):
        below = psutil.Process(self.process.pid).children(recursive=True)
        alive = [process for process in below if process.status() != psutil.STATUS_ZOMBIE]
        return [process for process in alive if module in process.cmdline()]

    def is_gone(self):
        return not any(p.is_running() and p.status() != psutil.STATUS_ZOMBIE for p in self.tree)

    def clean_up(self):
        self.process.kill()
        self.process.wait()
        for process in self.tree:
            if process.is_running():
                process.kill()


@pytest.fixture
def start(tmp_path):
    started = []

    def start_site(command=COMMAND):
        started.append(Site(tmp_path, command))
        return started[-1]

    yield start_site
    for site in started:
        site.clean_up()


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    running = Site(tmp_path_factory.mktemp("site"), COMMAND)
    yield running
    running.clean_up()


def test_one_command_starts_the_site_and_ctrl_c_stops_all_of_it(start):
    site = start()
    eventually(lambda: f"Openward is ready at http://127.0.0.1:{site.port}/" in site.output.read_text())
    assert (site.folder / "instance" / SECRETS_FILE).exists()
    # Ready is who answers first; the other worker may still be starting.
    eventually(lambda: len(site.find("forum.serve.web")) == 3)  # gunicorn and two workers
    site.process.send_signal(signal.SIGINT)
    assert site.process.wait(30) == 0
    assert site.is_gone()
    assert "Traceback" not in site.output.read_text()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_nothing_is_left_when_the_supervisor_is_told_to_stop_or_killed(start, number):
    site = start()
    site.process.send_signal(number)
    site.process.wait(30)
    eventually(site.is_gone, 30)


def test_nothing_is_left_when_whoever_started_the_supervisor_is_killed(start):
    site = start(PARENT)
    site.process.kill()
    site.process.wait(30)
    eventually(site.is_gone, 30)


def test_a_killed_web_server_comes_back_and_leaves_no_worker_behind(site):
    (server,) = [p for p in site.find("forum.serve.web") if p.ppid() == site.process.pid]
    workers = server.children()
    server.kill()
    eventually(lambda: server.pid not in {p.pid for p in site.find("forum.serve.web")} and site.answers())
    eventually(lambda: not any(worker.is_running() for worker in workers))
    assert "The web server stopped (killed by SIGKILL)" in site.output.read_text()


def test_a_killed_web_worker_is_replaced(site):
    (server,) = [p for p in site.find("forum.serve.web") if p.ppid() == site.process.pid]
    before = eventually(lambda: server.children() if len(server.children()) == 2 else None)
    before[0].kill()
    eventually(lambda: len(server.children()) == 2 and before[0] not in server.children())
    assert site.answers()


def test_the_site_stays_up_when_the_screener_is_killed(site):
    screener = eventually(lambda: site.find("forum.screener"))[0]
    screener.kill()
    assert site.answers()
    eventually(lambda: "nothing is published without it" in site.output.read_text())
    eventually(lambda: site.find("forum.screener"))


def test_a_web_worker_stays_small(site):
    for process in site.find("forum.serve.web"):
        assert process.memory_full_info().pss < 90e6


def test_the_web_server_sends_no_address_to_its_log(site):
    with urllib.request.urlopen(f"http://127.0.0.1:{site.port}/health?q=ottilie") as answer:
        assert answer.status == 200
    with socket.create_connection(("127.0.0.1", site.port)) as broken:
        broken.sendall(b"GET /ottilie HTTP/9.9\r\nX: ottilie\r\n\r\n")
        broken.settimeout(5)
        broken.recv(1000)
    assert "ottilie" not in site.output.read_text()


def test_a_second_site_on_the_same_port_is_refused_clearly(site):
    second = subprocess.run(
        COMMAND, env=site.environ, cwd=PROJECT_ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert second.returncode == 1
    assert f"port {site.port}" in second.stdout
    assert "Traceback" not in second.stdout + second.stderr
    assert site.answers()


def test_production_without_secrets_does_not_start_and_says_why(tmp_path):
    environ = os.environ | {"OPENWARD_ENV": "production", "INSTANCE_FOLDER": str(tmp_path / "none")}
    refused = subprocess.run(
        COMMAND, env=environ, cwd=PROJECT_ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert refused.returncode == 2
    assert refused.stdout.splitlines()[0] == "Openward cannot start:"
    assert [line.split()[1] for line in refused.stdout.splitlines()[1:]] == [
        "SECRET_KEY",
        "OPENWARD_SEAL_KEYS",
        "DIGEST_KEY",
        "PUBLIC_HOST",
    ]
    assert not refused.stderr


def test_a_database_that_cannot_be_opened_stops_the_start_without_a_word_of_data(tmp_path):
    (tmp_path / "openward.db").write_text("this is no database, ottilie")
    environ = os.environ | {"INSTANCE_FOLDER": str(tmp_path), "PORT": "18999", "OPENWARD_DEMO": "no"}
    refused = subprocess.run(
        COMMAND, env=environ, cwd=PROJECT_ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert refused.returncode == 1
    assert "The database could not be prepared" in refused.stderr
    assert "ottilie" not in refused.stdout + refused.stderr
