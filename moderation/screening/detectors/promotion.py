"""Offers: a product or service praised with a price, a place to buy, or a call to act.

A brand name, an honest price or a good word for a medicine weighs nothing. What
weighs is the language of selling: who speaks ("we ship"), what the reader is
told to do ("order now"), and what is promised ("100 % guaranteed").
"""

from collections.abc import Iterator

from moderation.screening.detectors.cues import STRONG, WEAK, Hit, hits, weighed
from moderation.screening.detectors.offers import CALLS, POINTERS, TERMS, URGING
from moderation.screening.detectors.sellers import GOODS, SPEAKERS, TRADE
from moderation.screening.findings import Sighting
from moderation.screening.links import Place, links
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_ALWAYS = (*TRADE, *CALLS, *URGING, *TERMS, *GOODS)
_WEIGHTS = {
    Place.SHOP: STRONG,
    Place.UNKNOWN_COMMERCIAL: STRONG,
    Place.SHORTENED: STRONG,
    Place.REFUSED: STRONG,
    Place.UNKNOWN: WEAK,
}


def find_promotion(passage: Passage) -> Iterator[Sighting]:
    """Report text that sells."""
    yield from weighed(Case.PROMOTION, signs_of_sale(passage))


def signs_of_sale(passage: Passage) -> list[Hit]:
    """The signs of an offer in a text, the link that goes with them included."""
    text = folded(passage.visible)
    # However often "we" and "our" come, they are one sign: families speak so too.
    found = hits(text, _ALWAYS) + sorted(hits(text, SPEAKERS))[-1:]
    led = [
        (_WEIGHTS[link.place], link.start, link.end)
        for link in links(passage.visible, passage.link_policy)
        if link.place in _WEIGHTS
    ]
    if led:
        found += [Hit(*max(led, key=lambda hit: hit[0])), *hits(text, POINTERS)]
    return found
