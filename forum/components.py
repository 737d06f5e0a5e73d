"""What templates may use besides what a view hands them."""

from datetime import UTC, datetime

from flask import Flask
from jinja2 import StrictUndefined

from forum.configuration import Configuration
from forum.navigation import links_for


def init_app(app: Flask, settings: Configuration) -> None:
    """Set up Jinja. Outside production a misspelt name in a template is an error, not an empty place."""
    if not settings.production:
        app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(
        product_name="Openward",
        navigation_for=links_for,
        has_page=app.view_functions.__contains__,
        max_text_length=settings.max_text_length,
        max_title_length=settings.max_title_length,
    )
    app.jinja_env.filters.update(machine_time=machine_time, plain_time=plain_time)


def machine_time(moment: datetime) -> str:
    """``moment`` as the ``datetime`` attribute of a time element wants it, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def plain_time(moment: datetime) -> str:
    """``moment`` for people: ``3 March 2026, 14:05 UTC``. The month as a word is the same everywhere."""
    return f"{moment.astimezone(UTC):%-d %B %Y, %H:%M} UTC"
