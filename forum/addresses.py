"""Addresses of pages, each built once.

A page of twenty posts names some sixty addresses, and building one costs as
much as reading a post. An address here holds numbers and fixed words, never
what a person wrote, so keeping the newest few thousand is harmless.
"""

from functools import lru_cache

from flask import Flask, current_app, request, url_for

MOST_KEPT = 4096


def address(endpoint: str, **values: object) -> str:
    """Like ``flask.url_for`` for pages of this site, from memory the second time.

    Keyword arguments that start with an underscore, such as ``_external``, are
    left to Flask.
    """
    if any(name.startswith("_") for name in values) or endpoint.startswith("."):
        return url_for(endpoint, **values)  # type: ignore[arg-type]
    key = (current_app._get_current_object(), request.root_path, endpoint, tuple(values.items()))  # type: ignore[attr-defined]
    try:
        return _kept(key)
    except TypeError:  # a value that cannot be a key
        return url_for(endpoint, **values)  # type: ignore[arg-type]


def init_app(app: Flask) -> None:
    """Let templates use it under the name they know."""
    app.jinja_env.globals["url_for"] = address


@lru_cache(MOST_KEPT)
def _kept(key: tuple[Flask, str, str, tuple[tuple[str, object], ...]]) -> str:
    _app, _root, endpoint, values = key
    return url_for(endpoint, **dict(values))  # type: ignore[arg-type]
