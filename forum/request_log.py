"""One JSON line a request, and nothing in it that a person wrote.

No path (it may hold a search), no query, no header, no exception message: an
endpoint's name, numbers, and where in the code something failed.
"""

import secrets
import time

import structlog
from flask import Flask, Response, g, request

from forum.quiet_log import QuietFormatter, configure_logging, described, log_failure

__all__ = ["QuietFormatter", "configure_logging", "described", "init_app", "log_failure"]

log = structlog.get_logger()


def init_app(app: Flask) -> None:
    app.before_request(_begin)
    app.after_request(_end)


def _begin() -> None:
    g.began = time.perf_counter()
    g.request_id = secrets.token_hex(8)
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request_id=g.request_id)


def _end(response: Response) -> Response:
    response.headers["X-Request-ID"] = g.get("request_id", "")
    if request.endpoint not in {"static", "health.show"}:
        log.info(
            "request",
            method=request.method if request.method in _METHODS else "other",
            endpoint=request.endpoint,
            status=response.status_code,
            milliseconds=round((time.perf_counter() - g.get("began", time.perf_counter())) * 1000, 1),
        )
    return response


_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
