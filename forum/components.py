"""What templates may use besides what a view hands them."""

from flask import Flask
from jinja2 import StrictUndefined

from forum import navigation
from forum.configuration import Configuration
from forum.markup import ago_element, byline_pieces, icon, machine_time, mark, plain_time, time_element


def init_app(app: Flask, settings: Configuration) -> None:
    """Set up Jinja. Outside production a misspelt name in a template is an error, not an empty place."""
    if not settings.production:
        app.jinja_env.undefined = StrictUndefined
    navigation.init_app(app)
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(
        product_name="Openward",
        icon_piece=icon,
        mark_piece=mark,
        byline_piece=byline_pieces,
        time_piece=time_element,
        ago_piece=ago_element,
        has_page=app.view_functions.__contains__,
        max_text_length=settings.max_text_length,
        max_title_length=settings.max_title_length,
        retention_days=settings.retention_days,
    )
    app.jinja_env.filters.update(machine_time=machine_time, plain_time=plain_time)
