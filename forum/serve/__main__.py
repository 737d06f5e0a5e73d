"""``python -m forum.serve``: prepare, start, watch, stop."""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress

from forum.configuration import Configuration, ConfigurationProblem
from forum.instance import load_configuration
from forum.serve.child import Child
from forum.serve.parent import StopRequest
from forum.serve.port import PortTaken, answers, make_sure_it_is_free
from forum.setting import PROJECT_ROOT

TIME_TO_STOP = 15.0  # seconds for requests and a text in screening to finish


def main() -> int:
    """Run the site until somebody stops it. Returns an exit status."""
    stop = StopRequest()
    try:
        settings = load_configuration()
        make_sure_it_is_free(settings.host, settings.port)
    except ConfigurationProblem as problem:
        _say("Openward cannot start:", *(f"  - {line}" for line in problem.problems))
        return 2
    except PortTaken as problem:
        _say(str(problem))
        return 1
    environ = child_environment(settings)
    prepared = subprocess.run(
        [sys.executable, "-m", "forum.serve.preparation"],
        env=environ,
        cwd=PROJECT_ROOT,
        stdout=subprocess.PIPE,
        check=False,
    )
    if stop:
        return 0
    if prepared.returncode:
        return prepared.returncode
    _watch(settings, environ, stop, json.loads(prepared.stdout))
    return 0


def child_environment(settings: Configuration) -> dict[str, str]:
    """What the children read: everything this process was told, and the secrets it found."""
    return {
        **os.environ,
        "OPENWARD_ENV": settings.environment,
        "INSTANCE_FOLDER": str(settings.instance_folder),
        "SECRET_KEY": settings.secret_key,
        "OPENWARD_SEAL_KEYS": ",".join(settings.seal_keys),
        "DIGEST_KEY": settings.digest_key,
        "DATABASE_URL": settings.database_url,
        "QUEUE_URL": settings.queue_url,
        "SCREENING_DEADLINE_SECONDS": f"{settings.screening_deadline_seconds:g}",
        "RETENTION_DAYS": str(settings.retention_days),
        "PYTHONUNBUFFERED": "1",
    }


def _watch(
    settings: Configuration, environ: dict[str, str], stop: StopRequest, sign_ins: list[dict[str, str]]
) -> None:
    children = (
        Child(
            "web server",
            "forum.serve.web",
            [str(os.getpid())],
            environ,
            meanwhile="Nobody can reach the site meanwhile; nothing is lost.",
            say=_say,
        ),
        Child(
            "screener",
            "forum.screener",
            [str(os.getpid())],
            environ,
            meanwhile="The site stays up; new texts wait, and nothing is published without it.",
            say=_say,
        ),
    )
    announced = False
    try:
        while not stop:
            for child in children:
                child.look_after()
            if not announced and answers(settings.host, settings.port):
                announced = True
                _announce(settings, sign_ins)
            time.sleep(0.2)
    finally:
        _say("Stopping ...")
        for child in children:
            child.stop()
        deadline = time.monotonic() + TIME_TO_STOP
        for child in children:
            child.wait_until_gone(deadline)


def _announce(settings: Configuration, sign_ins: list[dict[str, str]]) -> None:
    host = "127.0.0.1" if settings.host in {"0.0.0.0", "::"} else settings.host  # noqa: S104 - compared, not bound
    shown = f"[{host}]" if ":" in host else host
    _say("", f"Openward is ready at http://{shown}:{settings.port}/   (Ctrl-C stops it)")
    if sign_ins:
        width = max(len(one["name"]) for one in sign_ins)
        _say("Demo sign-ins:")
        _say(*(f"  {one['name']:<{width}}  {one['password']}  ({one['role']})" for one in sign_ins))
    _say("")


def _say(*lines: str) -> None:
    with suppress(OSError):  # the terminal may be gone, and that must not stop an orderly end
        for line in lines:
            print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
