"""The site as a WSGI application: ``app``."""

from forum.application import create_app
from forum.request_log import configure_logging

configure_logging()
app = create_app()
