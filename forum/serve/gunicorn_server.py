"""Gunicorn, set up in code: nothing to pass on a command line, nothing to drift."""

import logging
import os
import signal
from pathlib import Path
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication  # type: ignore[import-untyped]
from gunicorn.glogging import Logger  # type: ignore[import-untyped]

from forum.application import create_app
from forum.configuration import Configuration
from forum.database import forget_connections
from forum.request_log import QuietFormatter, configure_logging
from forum.serve.parent import die_with


class QuietLogger(Logger):  # type: ignore[misc]
    """Gunicorn's own messages as JSON, without the addresses that people asked for."""

    def setup(self, cfg: Any) -> None:
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(QuietFormatter())
        self.error_log.setLevel(logging.WARNING)


class Server(BaseApplication):  # type: ignore[misc]
    """The site behind gunicorn's threaded workers."""

    def __init__(self, settings: Configuration) -> None:
        self._settings = settings
        self._app: Flask | None = None
        super().__init__()

    def load_config(self) -> None:
        """Called by gunicorn."""
        memory = Path("/dev/shm")  # noqa: S108 - gunicorn keeps only a worker's heartbeat there
        chosen: dict[str, object] = {
            "bind": address(self._settings.host, self._settings.port),
            "workers": self._settings.web_workers,
            "worker_class": "gthread",
            "threads": self._settings.web_threads,
            "preload_app": True,
            "timeout": 60,
            "graceful_timeout": 5,
            "keepalive": 5,
            "accesslog": None,  # the application logs requests, without their paths
            "logger_class": QuietLogger,
            "proc_name": "openward-web",
            # A control socket in the home folder would be shared by every gunicorn of this user.
            "control_socket_disable": True,
            "forwarded_allow_ips": "127.0.0.1" if self._settings.trusted_proxies else "",
            "worker_tmp_dir": str(memory) if os.access(memory, os.W_OK) else None,
            "post_fork": self._after_fork,
        }
        for name, value in chosen.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Called by gunicorn, once, before it forks."""
        configure_logging()
        self._app = create_app(self._settings)
        return self._app

    def _after_fork(self, arbiter: Any, _worker: Any) -> None:
        # Until the worker installs its own, it has gunicorn's handlers, which would
        # only note a request to stop: the site would take five seconds longer to end.
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        die_with(arbiter.pid)
        if self._app is not None:
            forget_connections(self._app)


def address(host: str, port: int) -> str:
    """``host:port`` as gunicorn and browsers write it."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
