"""Where a visitor goes back to after signing in: a page of this site or nowhere."""

import re
from urllib.parse import urlsplit

_LOCAL_PATH = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]*")


def safe_next(address: str | None) -> str | None:
    """``address`` if it leads to a page of this site, else None.

    Browsers read ``//host``, ``/\\host`` and addresses with control characters
    as another host, so only a plain path with an optional query passes.
    """
    if not address or len(address) > 2000 or not _LOCAL_PATH.fullmatch(address):
        return None
    parts = urlsplit(address)
    return None if parts.scheme or parts.netloc else address
