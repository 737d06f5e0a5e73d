"""The links in a text, and what kind of place each of them leads to.

Public health bodies, journals and members' organisations are named in a small
list; everything else is judged by its shape. Nothing is looked up anywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import tldextract

from moderation.screening.known_sites import (
    COMMERCIAL_SUFFIXES,
    KNOWLEDGE,
    SHOPS,
    SHORTENERS,
    SOCIAL,
    TRUSTED,
)

# The list of public suffixes that the package carries; its default would go to the network.
_suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)

_LINK = re.compile(
    r"""
      (?: \bhttps?://(?:[^\s/@<>]{1,100}@)? | (?<![\w.@/-])(?=www\.) )
      (?P<host>[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?::\d{1,5})?(?P<rest>[/?#][^\s<>"'\]]{0,2000})?
    | (?<![\w.@/-])
      (?P<bare>(?:[a-z0-9-]{1,63}\.){1,3}
               (?:com|net|org|info|biz|edu|gov|int|co\.uk|org\.uk|ac\.uk|nhs\.uk|gov\.uk|com\.au|org\.au|gov\.au|ly))
      \b(?![\w@-]|\.\w)(?P<path>[/?#][^\s<>"'\]]{0,2000})?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SHOPPING_PATH = re.compile(
    r"/(?:shop|store|products?|cart|checkout|buy|order|collections|deals?|dp|gp/product|itm)\b", re.I
)
_SHOPPING_NAME = re.compile(
    r"shop|store|buy|deal|sale|order|cheap|price|supplement|nutri|slim|keto|diet|skin|muscle"
    r"|pharm|meds?(?:$|online)|^rx|rx$"
    r"|trial|review|loan|credit|casino|escort|health(?:y|plus|advis|fact|buy|shop)|vita(?:l|min)"
    r"|market|offer|coupon"
)
_PAID_PARAMETER = re.compile(
    r"[?&](?:tag|ref|aff|aff_?id|affiliate|affiliate_?id|partner|referral|refcode|clickid"
    r"|irclickid|awc|hop|a_aid|rfsn|sca_ref"
    r"|utm_medium=(?:affiliate|referral))=?[\w.-]|/(?:ref|aff|affiliate|invite|refer)/\w|hop\.clickbank",
    re.IGNORECASE,
)


class Place(StrEnum):
    """What a link leads to."""

    TRUSTED = "trusted"
    KNOWLEDGE = "knowledge"
    SOCIAL = "social"
    SHORTENED = "shortened"
    SHOP = "shop"
    UNKNOWN_COMMERCIAL = "unknown commercial"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Link:
    """A link and its place in the text. ``paid`` means that somebody earns by it."""

    start: int
    end: int
    domain: str
    place: Place
    paid: bool


def links(text: str) -> Iterator[Link]:
    """Every link of a visible text, with or without its scheme."""
    for match in _LINK.finditer(text):
        host = (match["host"] or match["bare"]).lower()
        rest = match["rest"] or match["path"] or ""
        suffix, domain, name = _parts(host)
        if not suffix:
            continue
        yield Link(
            match.start(),
            match.start() + len(match[0].rstrip(".,;:!?)*_")),
            domain,
            _place(host, domain, name, suffix, rest),
            _PAID_PARAMETER.search(rest) is not None and domain not in TRUSTED,
        )


def public_suffix(host: str) -> str:
    """The part of a host under which anybody may register a name: "ac.uk", "com"."""
    return _suffixes(host.lower()).suffix


def _place_of_domain(domain: str, name: str, suffix: str) -> Place:
    first = suffix.partition(".")[0]
    if domain in TRUSTED or first in ("gov", "edu", "ac", "int", "nhs", "gob", "gouv", "gc"):
        return Place.TRUSTED
    for known, place in (
        (KNOWLEDGE, Place.KNOWLEDGE),
        (SOCIAL, Place.SOCIAL),
        (SHORTENERS, Place.SHORTENED),
    ):
        if domain in known:
            return place
    if name in SHOPS:
        return Place.SHOP
    if first in COMMERCIAL_SUFFIXES or first == "co" or _SHOPPING_NAME.search(name):
        return Place.UNKNOWN_COMMERCIAL
    return Place.UNKNOWN


def _place(host: str, domain: str, name: str, suffix: str, rest: str) -> Place:
    if any(host == known or host.endswith("." + known) for known in ("nhs.uk", "europa.eu", "github.io")):
        return Place.SOCIAL if host.endswith("github.io") else Place.TRUSTED
    place = _place_of_domain(domain, name, suffix)
    if place in (Place.UNKNOWN, Place.UNKNOWN_COMMERCIAL) and _SHOPPING_PATH.search(rest):
        return Place.SHOP
    return place


def _parts(host: str) -> tuple[str, str, str]:
    """The public suffix of a host, its registered domain, and that domain's name."""
    found = _suffixes(host)
    if not found.domain or not found.suffix:
        return ("numeric", host, host) if re.fullmatch(r"[\d.]{7,15}", host) else ("", "", "")
    return found.suffix, f"{found.domain}.{found.suffix}", found.domain
