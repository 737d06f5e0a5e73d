"""Internet addresses of a device: IPv4 and IPv6 (RFC 791, RFC 4291).

Version numbers and section numbers of fewer or larger parts are none.
"""

import ipaddress
import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded

_IPV4 = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)")
_IPV6 = re.compile(r"(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])")
_VERSION = re.compile(
    r"\b(?:versions?|ver|v|release|section|chapter|firmware|app|ios|android|icd|build|update)\b[^\n]{0,36}$"
)


def find_ip_addresses(passage: Passage) -> Iterator[Sighting]:
    """Report each valid IPv4 or IPv6 address."""
    low = folded(passage.visible)
    for pattern in (_IPV4, _IPV6):
        for found in pattern.finditer(low):
            if _valid(found[0]) and not _VERSION.search(before(low, found.start(), 48)):
                yield Sighting(Case.IP_ADDRESS, *found.span(), "(removed)")


def _valid(address: str) -> bool:
    if ":" in address and sum(c in "0123456789abcdef" for c in address) < 4:
        return False  # "::" alone, "10:30:15" is caught by the library
    try:
        ipaddress.ip_address(address)
    except ValueError:
        return False
    return True
