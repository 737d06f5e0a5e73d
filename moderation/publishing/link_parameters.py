"""What addresses carry besides the page they lead to: who is followed, and who earns by it.

Only whole parameters of the query go, by name. All that stays keeps its order and its
spelling, and an address without such parameters comes back as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from moderation.screening.known_sites import SHOPS
from moderation.screening.public_suffixes import registered


def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())


_TRACKING = _names(
    """
    dclid epik fbclid gad_source gbraid gclid gclsrc hsctatracking igsh igshid li_fat_id mc_cid mc_eid
    mibextid mkt_tok msclkid oly_anon_id oly_enc_id rb_clickid s_cid share_id srsltid trk ttclid twclid
    vero_id wbraid wickedid yclid _ga _gl _hsenc _hsmi _openstat __hsfp __hssc __hstc __s __tn__
    """
)
_TRACKING_BEGINS = ("utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "at_custom")

# At these sites such a name says who has shared the link; elsewhere it may be part of the address.
_TRACKING_AT: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "youtube.com": _names("feature pp si"),
        "youtu.be": _names("feature si"),
        "spotify.com": _names("si"),
        "x.com": _names("s t"),
        "twitter.com": _names("s t"),
        "tiktok.com": _names("_r _t"),
    }
)

_REFERRAL = _names(
    """
    a_aid a_bid aff aff_id aff_sub affid affiliate affiliate_id affiliateid ascsubtag awc clickid clickref
    irclickid irgwc ref ref_ refcode referral_code referralcode rfsn sca_ref sscid subid
    """
)
# Words of many addresses, which name somebody who earns only at a shop.
_REFERRAL_AT_SHOPS = _names("camp creative creativeasin hop linkcode linkid partner referral tag")
# "ref" names a version there.
_OF_VERSIONS = _names("bitbucket.org codeberg.org github.com gitlab.com")


@dataclass(frozen=True, slots=True)
class Stripped:
    """An address without what was taken out of it."""

    address: str
    tracking: bool = False
    referral: bool = False


def stripped(address: str) -> Stripped:
    """``address`` without parameters that follow people or pay somebody."""
    before, hash_sign, fragment = address.partition("#")
    page, question_mark, query = before.partition("?")
    if not query:
        return Stripped(address)
    site = registered(_host(page))
    name, domain = (site.name, site.domain) if site else ("", "")
    kept: list[str] = []
    tracking = referral = False
    for piece in query.split("&"):
        key = unquote(piece.partition("=")[0]).lower()
        if key in _TRACKING or key.startswith(_TRACKING_BEGINS) or key in _TRACKING_AT.get(domain, ()):
            tracking = True
        elif _is_referral(key, name, domain):
            referral = True
        else:
            kept.append(piece)
    if not (tracking or referral):
        return Stripped(address)
    rest = question_mark + "&".join(kept) if kept else ""
    return Stripped(page + rest + hash_sign + fragment, tracking, referral)


def _is_referral(key: str, name: str, domain: str) -> bool:
    if key in _REFERRAL:
        return domain not in _OF_VERSIONS
    return name in SHOPS and key in _REFERRAL_AT_SHOPS


def _host(page: str) -> str:
    """The host of an address, with or without its scheme; empty where nobody can tell."""
    try:
        return (urlsplit(page if "//" in page else f"//{page}").hostname or "").removesuffix(".")
    except ValueError:
        return ""
