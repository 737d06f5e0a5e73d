"""Style, script and icons, each under an address that changes with its content."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, Response, request

from forum.setting import PROJECT_ROOT

FOLDER = PROJECT_ROOT / "forum" / "static"
_FOREVER = "public, max-age=31536000, immutable"


def init_app(app: Flask) -> None:
    """Add a content mark to every static address, and let browsers keep marked files for good."""

    def add_mark(endpoint: str, values: dict[str, Any]) -> None:
        if endpoint == "static" and "filename" in values:
            values.setdefault("v", _mark(FOLDER / values["filename"]))

    def set_lifetime(response: Response) -> Response:
        if request.endpoint == "static":
            asked = (request.view_args or {}).get("filename", "")
            marked = response.status_code in {200, 304} and request.args.get("v") == _mark(FOLDER / asked)
            response.headers["Cache-Control"] = _FOREVER if marked else "no-cache"
        return response

    app.jinja_env.globals["static_file"] = marked_address
    app.url_defaults(add_mark)
    app.after_request(set_lifetime)


@cache
def marked_address(filename: str) -> str:
    """The address of a static file, mark included, without a request at hand to build it.

    Looked up once for each process, as templates are. Whoever changes a file
    under a running process gets the new one all the same, only not kept.
    """
    return f"/static/{filename}?v={_mark(FOLDER / filename)}"


def _mark(file: Path) -> str | None:
    try:
        return _mark_of(file, file.stat().st_mtime_ns)
    except OSError:
        return None


@cache
def _mark_of(file: Path, _changed: int) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:12]
