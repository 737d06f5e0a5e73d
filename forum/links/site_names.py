"""The host that somebody means who types or pastes an address."""

import re
import unicodedata

from moderation.screening.link_policy import HOST, shipped_policy
from moderation.screening.public_suffixes import public_suffix, registered

LONGEST = 2_000  # characters that are looked at; pasted addresses can be long

_BEFORE = re.compile(r"(?:[a-z][a-z0-9+.-]{0,20}:)?//(?:[^/?#]{0,200}@)?|^(?:[^/?#@]{0,200}@)")
_PIECE = re.compile(r"[a-z0-9.-]{1,60}")


class NoSite(Exception):
    """What was typed names no single site. ``advice`` says what to type instead."""

    def __init__(self, advice: str) -> None:
        super().__init__("no site")
        self.advice = advice


EMPTY = "Type the address of a site, such as example.org."
NO_ADDRESS = "That is not the address of a site. One looks like example.org or shop.example.org."
A_NUMBER = "That is the number of a machine, not the name of a site. Only names can have a row."
AN_ENDING = "That is an ending under which anybody can have a site. Add a name before it: example.{}."


def host_of_site(typed: str) -> str:
    """The host in ``typed``, which may be a whole address; without "www.", foreign letters as "xn--".

    Raises :class:`NoSite`.
    """
    host = _cut(typed)
    if not host:
        raise NoSite(EMPTY)
    if re.fullmatch(r"[0-9.]+|\[.*", host):
        raise NoSite(A_NUMBER)
    if not HOST.fullmatch(host) or public_suffix(host) == "":
        raise NoSite(NO_ADDRESS)
    if registered(host) is None and host not in shipped_policy().rules:
        raise NoSite(AN_ENDING.format(host))
    return host


def piece_of_name(typed: str) -> str | None:
    """What can be searched in the names of sites, or None."""
    piece = typed.strip().lower()
    return piece if _PIECE.fullmatch(piece) else None


def _cut(typed: str) -> str:
    """Whatever stands where the host stands, in the letters of hosts."""
    written = unicodedata.normalize("NFKC", typed[:LONGEST]).strip().lower().replace("\\", "/")
    written = _BEFORE.sub("", written, count=1)
    host = re.split(r"[/?#:\s]", written, maxsplit=1)[0] if not written.startswith("[") else written
    host = ".".join(_label(one) for one in host.strip(".").split("."))
    return host.removeprefix("www.") if host.count(".") > 1 else host


def _label(written: str) -> str:
    try:
        return written if written.isascii() else f"xn--{written.encode('punycode').decode()}"
    except UnicodeError:
        return ""
