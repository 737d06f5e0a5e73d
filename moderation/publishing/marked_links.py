"""Links as readers see them: what follows people taken out, and where each one leads said in words.

It works on HTML that the sanitisers have made, where a link reads ``<a href="…" rel="…">``
and links never lie in each other. All that is added is made here and escaped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from typing import Final
from urllib.parse import urlsplit

from moderation.publishing.link_parameters import Stripped, stripped
from moderation.publishing.own_site import is_own
from moderation.screening.public_suffixes import registered

MARK: Final = "link-mark"

_LINK = re.compile(r'<a href="(?P<href>https?:[^"]*)"(?P<more>[^>]*)>(?P<inside>.*?)</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?")


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link of a rendered text: its address as readers get it, and the words it hangs on."""

    address: str
    host: str
    words: str


def with_marks(html: str) -> str:
    """``html`` with its links stripped, and a mark after each that leads elsewhere."""
    return _LINK.sub(_marked, html)


def links_in(html: str) -> Iterator[WebLink]:
    """The links of a rendered text, in its order."""
    for found in _LINK.finditer(html):
        address = unescape(found["href"])
        yield WebLink(address, host_of(address), _words(found["inside"]))


def without_links(html: str) -> str:
    """What lies between the links."""
    return _LINK.sub(" ", html)


def host_of(address: str) -> str:
    """The host that a browser goes to, empty where an address is so odd that nobody can be sure."""
    try:
        host = (urlsplit(address).hostname or "").removesuffix(".")
    except ValueError:
        return ""
    return host if _HOST.fullmatch(host) else ""


def mark_for(address: str, words: str = "", taken: Stripped | None = None) -> str:
    """The mark that belongs behind a link, empty where there is nothing to say."""
    said = []
    host = host_of(address)
    if not host:
        said.append("an unusual address")
    elif not is_own(urlsplit(address).netloc) and not shows_host(words, host):
        site = registered(host, private=True)
        said.append(site.domain if site else host)
    if taken is not None and (taken.tracking or taken.referral):
        what = [name for name, is_there in _PARTS if getattr(taken, is_there)]
        said.append(f"{' and '.join(what)} removed")
    return f' <span class="{MARK}">({escape(", ".join(said))})</span>' if said else ""


_PARTS: Final = (("tracking", "tracking"), ("referral code", "referral"))


def shows_host(words: str, host: str) -> bool:
    """Whether the words of a link are its address, so that everybody sees where it leads."""
    bare = re.escape(host.removeprefix("www."))
    return re.match(rf"(?:https?://)?(?:www\.)?{bare}(?=[/?#:]|$)", words, re.IGNORECASE) is not None


def _marked(found: re.Match[str]) -> str:
    taken = stripped(unescape(found["href"]))
    inside, words = found["inside"], _words(found["inside"])
    is_pasted = "<" not in inside and shows_host(words, host_of(taken.address))
    if is_pasted and (taken.tracking or taken.referral):  # its words are the same address once more
        words = stripped(words).address
        inside = escape(words, quote=False)
    mark = mark_for(taken.address, words, taken)
    return f'<a href="{escape(taken.address)}"{found["more"]}>{inside}</a>{mark}'


def _words(inside: str) -> str:
    return " ".join(unescape(_TAG.sub("", inside)).split())
