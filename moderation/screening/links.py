"""The links in a text, and what kind of place each of them leads to.

The policy of links names public health bodies, journals, members' organisations and
whatever moderators have decided about; everything else is judged by its shape.
Nothing is looked up anywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from moderation.screening.known_sites import COMMERCIAL_SUFFIXES, SHOPS, SHORTENERS, SOCIAL
from moderation.screening.link_policy import LinkPolicy, LinkRule, LinkStanding, shipped_policy
from moderation.screening.public_suffixes import registered

_LINK = re.compile(
    r"""
      (?: \bhttps?://(?:[^\s/@<>]{1,100}@)? | (?<![\w.@/-])(?=www\.) )
      (?P<host>[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?::\d{1,5})?(?P<rest>[/?#][^\s<>"'\]]{0,2000})?
    | (?<![\w.@/-])
      (?P<bare>(?:[a-z0-9-]{1,63}\.){1,3}
               (?:com|net|org|info|biz|edu|gov|int|co\.uk|org\.uk|ac\.uk|nhs\.uk|gov\.uk|com\.au|org\.au|gov\.au|ly
                  |(?-i:shop|store|online|site|clinic|club|app|xyz|blog|io)))
      \b(?![\w@-]|\.\w)(?P<path>[/?#][^\s<>"'\]]{0,2000})?
    # Under other suffixes, which may be words ("better.so"), a path tells a host from a missing space.
    | (?<![\w.@/-])
      (?P<with_path>(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,24})(?P<deep>/[a-z0-9@~][^\s<>"'\]]{2,2000})
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What every link has, which is quicker to miss.
_LIKE_A_LINK = re.compile(r"://|www\.|\.[a-z]", re.IGNORECASE)
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
    ORDINARY = "ordinary"
    SOCIAL = "social"
    SHORTENED = "shortened"
    SHOP = "shop"
    REFUSED = "refused"
    UNKNOWN_COMMERCIAL = "unknown commercial"
    UNKNOWN = "unknown"


_BY_POLICY = {
    LinkStanding.TRUSTED: Place.TRUSTED,
    LinkStanding.ORDINARY: Place.ORDINARY,
    LinkStanding.COMMERCIAL: Place.SHOP,
    LinkStanding.REFUSED: Place.REFUSED,
}


@dataclass(frozen=True, slots=True)
class Link:
    """A link and its place in the text. ``paid`` means that somebody earns by it.

    ``rule`` is the row of the policy that counted, if there is one.
    """

    start: int
    end: int
    domain: str
    place: Place
    paid: bool
    rule: LinkRule | None = None


def links(text: str, policy: LinkPolicy | None = None) -> Iterator[Link]:
    """Every link of a visible text, with or without its scheme. Without a policy the shipped one counts."""
    policy = policy or shipped_policy()
    for match in _LINK.finditer(text) if _LIKE_A_LINK.search(text) else ():
        host = (match["host"] or match["bare"] or match["with_path"]).lower()
        rest = match["rest"] or match["path"] or match["deep"] or ""
        suffix, domain, name = _parts(host)
        if not suffix:
            continue
        rule = policy.rule_for(host)
        place = _place(domain, name, suffix, rest, rule)
        yield Link(
            match.start(),
            match.start() + len(match[0].rstrip(".,;:!?)*_")),
            domain,
            place,
            _PAID_PARAMETER.search(rest) is not None and place is not Place.TRUSTED,
            rule,
        )


def _place(domain: str, name: str, suffix: str, rest: str, rule: LinkRule | None) -> Place:
    """By the policy first. A shortened address hides where it leads, so that nobody can vouch for it."""
    if domain in SHORTENERS and not (rule and rule.standing is LinkStanding.REFUSED):
        return Place.SHORTENED
    if rule is not None:
        return _BY_POLICY[rule.standing]
    place = _by_shape(domain, name, suffix)
    if place in (Place.UNKNOWN, Place.UNKNOWN_COMMERCIAL) and _SHOPPING_PATH.search(rest):
        return Place.SHOP
    return place


def _by_shape(domain: str, name: str, suffix: str) -> Place:
    first = suffix.partition(".")[0]
    if first in ("gov", "edu", "ac", "int", "nhs", "gob", "gouv", "gc"):
        return Place.TRUSTED
    if domain in SOCIAL:
        return Place.SOCIAL
    if name in SHOPS:
        return Place.SHOP
    if first in COMMERCIAL_SUFFIXES or first == "co" or _SHOPPING_NAME.search(name):
        return Place.UNKNOWN_COMMERCIAL
    return Place.UNKNOWN


def _parts(host: str) -> tuple[str, str, str]:
    """The public suffix of a host, its registered domain, and that domain's name."""
    found = registered(host)
    if found is None:
        return ("numeric", host, host) if re.fullmatch(r"[\d.]{7,15}", host) else ("", "", "")
    return found.suffix, found.domain, found.name
