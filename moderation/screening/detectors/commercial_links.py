"""Links that pay somebody, hide where they lead, or lead to a shop or to a site that is refused."""

import re
from collections.abc import Iterator

from moderation.screening.findings import Sighting
from moderation.screening.link_policy import WORDS
from moderation.screening.links import Place, links
from moderation.screening.passage import Passage
from moderation.screening.policy import POLICY, Case
from moderation.screening.prefilter import prefiltered

_REFERRAL_CODE = prefiltered(
    r"\b(?:referral|affiliate|invite|invitation|refer-a-friend)\s{1,3}(?:code|link)\b"
    r"|\b(?:sign\s?up|join|register|order)\s{1,3}(?:with|using|through|via)\s{1,3}my\s{1,3}(?:code|link)\b"
    r"|\bi\s{1,3}(?:earn|get)\s{1,3}(?:a\s{1,3})?(?:small\s{1,3})?commission\b",
    re.IGNORECASE,
)
_IN_CARE = re.compile(
    r"\b(?:gp|doctor|hospital|specialist|clinic|nurse|nhs|insurance|insurer|surgery|letter|gynae\w*"
    r"|gastro\w*|physio|"
    r"e-?referral)\b",
    re.IGNORECASE,
)
# "Use my referral code SAVE20": a code to be used is the writer's, whatever else is spoken of.
_TO_BE_USED = re.compile(r"\b(?:use|using|with|enter|my)\s{1,3}(?:my\s{1,3})?$", re.IGNORECASE)


def find_affiliate_links(passage: Passage) -> Iterator[Sighting]:
    """Report links that somebody earns by, shortened links, and referral codes."""
    for link in links(passage.visible, passage.link_policy):
        if link.place is not Place.REFUSED and (link.paid or link.place is Place.SHORTENED):
            yield Sighting(Case.AFFILIATE_LINK, link.start, link.end)
    for match in _REFERRAL_CODE.finditer(passage.visible):
        used = _TO_BE_USED.search(passage.visible[max(match.start() - 16, 0) : match.start()])
        if used or not _IN_CARE.search(passage.visible, max(match.start() - 25, 0), match.end() + 25):
            yield Sighting(Case.AFFILIATE_LINK, match.start(), match.end())


def find_shop_links(passage: Passage) -> Iterator[Sighting]:
    """Report links to shops and to commercial sites that nobody vouches for."""
    for link in links(passage.visible, passage.link_policy):
        if not link.paid and link.place in (Place.SHOP, Place.UNKNOWN_COMMERCIAL):
            yield Sighting(Case.SHOP_LINK, link.start, link.end)


def find_refused_links(passage: Passage) -> Iterator[Sighting]:
    """Report links to sites that the policy of links refuses, with the reason that stands there."""
    for link in links(passage.visible, passage.link_policy):
        if link.rule is not None and link.place is Place.REFUSED:
            reason = f"{POLICY[Case.REFUSED_LINK].reason} Why: {WORDS[link.rule.reason]}."
            yield Sighting(Case.REFUSED_LINK, link.start, link.end, reason=reason)
