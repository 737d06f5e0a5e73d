"""What stands above and below every page.

It is the same for all strangers on one kind of page, and takes as long to make
as the rest of a simple page, so for them it is made once.
"""

from flask import Flask, current_app, render_template, request
from markupsafe import Markup

from forum.visitor import current_visitor


def frame_piece(template: str) -> Markup:
    """The piece that ``template`` makes for whoever asks.

    It may depend on the visitor and on the endpoint, and on nothing else: no
    address, no token and no word that anybody wrote.
    """
    if current_visitor().is_authenticated:
        return _made(template)
    kept: dict[tuple[str, str, str | None], Markup] = current_app.extensions["openward_frame"]
    key = (template, request.root_path, request.endpoint)
    if key not in kept:
        kept[key] = _made(template)
    return kept[key]


def init_app(app: Flask) -> None:
    app.extensions["openward_frame"] = {}
    app.jinja_env.globals["frame_piece"] = frame_piece


def _made(template: str) -> Markup:
    return Markup(render_template(template))  # noqa: S704 - a template of ours, escaped by Jinja
