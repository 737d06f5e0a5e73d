"""Puts the limits of the table around the views."""

from typing import Any

from flask import Flask, request
from flask_limiter import Limiter
from limits.errors import ConfigurationError

from forum.configuration import Configuration, ConfigurationProblem
from forum.rate_limits import keys, sqlite_storage  # noqa: F401 - importing registers the storage
from forum.rate_limits.table import LIMITED

_CHANGING = ["POST", "PUT", "PATCH", "DELETE"]


class ChangesLimiter(Limiter):
    """Flask-Limiter, which looks at nothing but requests that may change something.

    It asks about every request alike, and for a page that is merely read the
    answer costs as much as a database statement.
    """

    def _check_request_limit(self, callable_name: str | None = None, in_middleware: bool = True) -> None:
        if request.method in _CHANGING:
            super()._check_request_limit(callable_name, in_middleware)


def init_app(app: Flask, settings: Configuration) -> None:
    """Limit every view that has a row. The limiter belongs to this application alone.

    Storage failures are raised: who cannot be counted is refused (503), as
    otherwise a full disk would open sign-in to guessing.
    """
    limiter = ChangesLimiter(
        keys.address,
        storage_uri=settings.rate_limits_url,
        strategy="fixed-window",
        headers_enabled=True,
        retry_after="delta-seconds",
        swallow_errors=False,
        storage_options={"wrap_exceptions": True},
        key_prefix="openward",
    )
    try:
        limiter.init_app(app)
    except ConfigurationError:
        raise ConfigurationProblem(["REDIS_URL needs the package redis: pip install redis."]) from None
    for endpoint, limit in LIMITED.items():
        view: Any = app.view_functions[endpoint]
        for rule in limit.value:
            rate: str = getattr(settings, rule.setting)
            # Shared: a reply and a new thread are two routes and one count.
            view = limiter.shared_limit(
                rate, scope=rule.setting, key_func=rule.counted_by, methods=_CHANGING
            )(view)
        app.view_functions[endpoint] = view
