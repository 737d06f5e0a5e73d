"""Headers that every answer carries, so that a browser refuses what the site never does."""

import secrets
from functools import partial

from flask import Flask, Response, g, session

from forum.configuration import Configuration

_UNUSED_FEATURES = (
    *("accelerometer", "browsing-topics", "camera", "display-capture", "encrypted-media", "geolocation"),
    *("gyroscope", "magnetometer", "microphone", "midi", "payment", "usb", "xr-spatial-tracking"),
)

# "same-origin" and not "no-referrer": with the latter browsers send
# "Origin: null" and no Referer with our own forms, which would blind the CSRF
# check. Other sites learn nothing either way.
_FIXED = {
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _UNUSED_FEATURES),
}


def csp_nonce() -> str:
    """The mark that a script element of this answer must carry; templates call it."""
    if "csp_nonce" not in g:
        g.csp_nonce = secrets.token_urlsafe(16)
    nonce: str = g.csp_nonce
    return nonce


def content_security_policy(nonce: str | None) -> str:
    """The policy for one answer. Without a nonce no script runs at all."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'nonce-{nonce}'" if nonce else "script-src 'none'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        )
    )


def init_app(app: Flask, settings: Configuration) -> None:
    app.jinja_env.globals["csp_nonce"] = csp_nonce
    headers = dict(_FIXED)
    if settings.production:
        headers["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains"
    app.after_request(partial(_set_headers, headers))


def _set_headers(headers: dict[str, str], response: Response) -> Response:
    response.headers["Content-Security-Policy"] = content_security_policy(g.get("csp_nonce"))
    response.headers.update(headers)
    # A page belongs to the person who asked. Whoever signed in leaves nothing
    # in a cache, and a page with a form (it made a session) neither.
    if "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store" if session else "private, no-cache"
    return response
