"""Builds the site from its parts. The order of the parts is the order in which a request meets them."""

from collections.abc import Callable
from datetime import timedelta
from types import TracebackType
from typing import Any

from flask import Blueprint, Flask
from flask_wtf.csrf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix

from forum import (
    access,
    addresses,
    components,
    compression,
    database,
    errors,
    frame,
    gate,
    health,
    identifiers,
    remembered_pages,
    request_log,
    security_headers,
    static_files,
    style_page,
    upkeep,
    visitor,
)
from forum.accounts import commands as account_commands
from forum.accounts import pages as accounts
from forum.authoring import pages as authoring
from forum.checking import pages as checking
from forum.configuration import Configuration
from forum.discussions import counting, tending_pages
from forum.discussions import posting_pages as discussions
from forum.drafts import pages as drafts
from forum.funding import pages as funding
from forum.groups import pages as groups
from forum.groups import settings_pages as group_settings
from forum.groups import texts as group_texts
from forum.help import pages as help_pages
from forum.home import pages as home
from forum.instance import load_configuration
from forum.interests import disclosures
from forum.interests import own_pages as own_interests
from forum.interests import pages as interests
from forum.links import pages as links
from forum.moderating import marking
from forum.moderating import pages as moderating
from forum.rate_limits import limiting
from forum.reactions import pages as reactions
from forum.setting import PROJECT_ROOT
from forum.welcome import pages as welcome
from moderation.publishing.own_site import is_reached_as

# Every page of the site. A new blueprint is one line here and one row for
# each of its routes in access.py (and in rate_limits/table.py if it changes
# something).
BLUEPRINTS: tuple[Blueprint, ...] = (
    health.blueprint,
    home.blueprint,
    groups.blueprint,
    group_settings.blueprint,
    discussions.blueprint,
    reactions.blueprint,
    tending_pages.blueprint,
    authoring.blueprint,
    checking.blueprint,
    drafts.blueprint,
    interests.blueprint,
    own_interests.blueprint,
    moderating.blueprint,
    marking.blueprint,
    links.blueprint,
    accounts.blueprint,
    welcome.blueprint,
    help_pages.blueprint,
    funding.blueprint,
)

LARGEST_REQUEST = 1024 * 1024  # bytes; far above a text of full length, so that its author gets an answer


class Openward(Flask):
    """Flask, except that an exception's message (it may quote user text) is never logged."""

    def log_exception(
        self, exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None]
    ) -> None:
        request_log.log_failure(exc_info[1])

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Nothing here is asynchronous; Flask would look whether it is, some twenty times for each page."""
        return func


def create_app(configuration: Configuration | None = None) -> Flask:
    """The site as ``configuration`` says, or as the environment says.

    Opens no connection and starts no process, so a server may fork afterwards.
    Raises ConfigurationProblem.
    """
    settings = configuration or load_configuration()
    app = Openward(
        "forum",
        root_path=str(PROJECT_ROOT / "forum"),
        template_folder=str(PROJECT_ROOT / "templates"),
        instance_path=str(settings.instance_folder),
    )
    app.config.from_mapping(_flask_settings(settings))
    is_reached_as(*settings.own_hosts)
    app.extensions["openward_configuration"] = settings
    if settings.trusted_proxies:
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]

    compression.init_app(app)
    request_log.init_app(app)
    security_headers.init_app(app, settings)
    static_files.init_app(app)
    database.init_app(app, settings)
    visitor.init_app(app)
    gate.init_app(app, settings)
    identifiers.init_app(app)
    counting.register()
    group_texts.register()
    disclosures.register()
    access.init_app(app)  # before CSRF: a session that ran out must not look like a forged form
    # A search changes nothing, and a token for it would give every stranger a cookie.
    CSRFProtect(app).exempt(groups.find)
    errors.init_app(app)
    components.init_app(app, settings)
    addresses.init_app(app)
    frame.init_app(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    style_page.init_app(app, settings)
    accounts.init_app(app)
    account_commands.init_app(app)
    upkeep.init_app(app)
    limiting.init_app(app, settings)  # after the views: it finds those it limits
    remembered_pages.init_app(app)  # last: whatever may refuse a request comes before it
    return app


def _flask_settings(settings: Configuration) -> dict[str, object]:
    return {
        "SECRET_KEY": settings.secret_key,
        "SQLALCHEMY_DATABASE_URI": settings.database_url,
        "SESSION_COOKIE_NAME": "__Host-openward" if settings.production else "openward",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": settings.production,
        "PERMANENT_SESSION_LIFETIME": timedelta(days=14),
        "WTF_CSRF_TIME_LIMIT": None,  # as long as the session: a long text must not outlive its form
        "MAX_CONTENT_LENGTH": LARGEST_REQUEST,
        "MAX_FORM_MEMORY_SIZE": LARGEST_REQUEST,
        "MAX_FORM_PARTS": 100,
        "TRUSTED_HOSTS": _trusted_hosts(settings),
        "PREFERRED_URL_SCHEME": "https" if settings.production else "http",
    }


def _trusted_hosts(settings: Configuration) -> list[str] | None:
    """The names the site answers to, without ports: its own, and this machine's for health checks."""
    if settings.public_host is None:
        return None
    return [settings.public_host.partition(":")[0], "127.0.0.1", "localhost"]


def configuration_of(app: Flask) -> Configuration:
    """The configuration that ``app`` was built with."""
    settings: Configuration = app.extensions["openward_configuration"]
    return settings
