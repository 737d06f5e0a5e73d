"""Internet addresses of a device: IPv4 and IPv6 (RFC 791, RFC 4291).

Version numbers and section numbers of fewer or larger parts are none.
"""

import ipaddress
import re
from collections.abc import Iterator

from moderation.screening.detectors.spoken_digits import digits_said, said
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, folded

_IPV4 = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)")
_IPV6 = re.compile(r"(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])")
_VERSION = re.compile(
    r"\b(?:versions?|ver|v|release|section|chapter|firmware|software|app|ios|android|icd|build|update)\b[^\n]{0,36}$"
)
# Enzymes are numbered so ("EC 3.4.15.1"), and so are the parts of some scores and codes.
_CLASS = re.compile(r"\b(?:ec|e\.c\.|enzyme|tc|gmdn|oid|code)[ :]{0,2}(?:(?:number|no)\.?[ ])?$")
# "91 . 198 . 174 . 192", "one nine two dot zero dot two dot forty four": only where it is called one.
_NAMED = re.compile(r"\b(?:ip(?:v4)?(?: address)?|router|server)\b[^\n]{0,12}$")
_SPACED = re.compile(r"(?<![\w.])(?:\d{1,3} ?[.·] ?|\d{1,3} dot ){3}\d{1,3}(?![\w.])")
_SPOKEN = re.compile(rf"(?<!\w){said(4, 16)}")


def find_ip_addresses(passage: Passage) -> Iterator[Sighting]:
    """Report each valid IPv4 or IPv6 address."""
    low = folded(passage.visible)
    last = 0
    for start, end in sorted({*_written(low), *_spelled(low)}):
        if start >= last:
            last = end
            yield Sighting(Case.IP_ADDRESS, start, end, "(removed)")


def _written(low: str) -> Iterator[tuple[int, int]]:
    versions: set[str] = set()
    for pattern in (_IPV4, _IPV6):
        for found in pattern.finditer(low):
            lead = before(low, found.start(), 48)
            if _VERSION.search(lead):
                versions.add(_major(found[0]))
            named = _NAMED.search(lead)
            if not named and (_is_outline(found[0]) or _major(found[0]) in versions):
                continue
            if _valid(found[0]) and not _VERSION.search(lead) and not _CLASS.search(lead):
                yield found.span()


def _major(address: str) -> str:
    """Its first two parts: what a text calls a version, it may name again without that word."""
    return ".".join(address.split(".")[:2])


def _spelled(low: str) -> Iterator[tuple[int, int]]:
    """Addresses with spaces or words in them, where something before them is called one."""
    for pattern in (_SPACED, _SPOKEN):
        for found in pattern.finditer(low):
            dotted = found[0].count(" dot ") == 3 or (" " in found[0] and found[0].count(".") == 3)
            if dotted and len(digits_said(found[0])) <= 12 and _NAMED.search(before(low, found.start(), 30)):
                yield found.span()


def _is_outline(address: str) -> bool:
    """Whether it is rather "section 1.4.2.1": four single figures."""
    return len(address) == len("1.4.2.1")


def _valid(address: str) -> bool:
    if ":" in address and sum(c in "0123456789abcdef" for c in address) < 4:
        return False  # "::" alone, "10:30:15" is caught by the library
    try:
        ipaddress.ip_address(address)
    except ValueError:
        return False
    return True
