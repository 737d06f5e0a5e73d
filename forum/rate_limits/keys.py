"""Whose tries count together. Only keyed digests are stored: no name, no address."""

import hashlib
import hmac
import ipaddress
from collections.abc import Callable

from flask import current_app, request

from forum.accounts.names import same_spelling
from forum.configuration import Configuration
from forum.visitor import current_visitor

Key = Callable[[], str]


def address() -> str:
    """The client's address. Of IPv6 the first 64 bits: a household has all the rest."""
    given = request.remote_addr or ""
    try:
        parsed = ipaddress.ip_address(given)
    except ValueError:
        return _digest("address", "unknown")
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped is None:
        parsed = ipaddress.ip_network((parsed, 64), strict=False).network_address
    return _digest("address", str(parsed))


def sign_in_name() -> str:
    """The name a sign-in form gives, in one spelling, whether or not such an account exists."""
    return _digest("name", same_spelling(request.form.get("name", "")))


def visitor() -> str:
    """The account, or the address of somebody who is signed out."""
    who = current_visitor()
    return _digest("account", str(who.account_id)) if who.is_authenticated else address()


def _digest(kind: str, value: str) -> str:
    settings: Configuration = current_app.extensions["openward_configuration"]
    message = f"{kind}:{value}".encode(errors="replace")
    return hmac.new(settings.digest_key.encode(), message, hashlib.sha256).hexdigest()[:32]
