"""Adverts that keep each single sign low: a little offer, a little cure, a little self-praise.

A covert advert rarely sells, heals and invites in so many words; it does a bit
of each. Signs of different kinds together make the case that none makes alone.
"""

from collections.abc import Iterator

from moderation.screening.detectors import self_promotion, solicitation
from moderation.screening.detectors.cues import ENOUGH, Hit, hits, weighed
from moderation.screening.detectors.promotion import signs_of_sale
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_TOGETHER = ENOUGH + 1


def find_covert_trade(passage: Passage) -> Iterator[Sighting]:
    """Report texts whose signs of trade are of several kinds and weigh enough only together."""
    text = folded(passage.visible)
    kinds = (signs_of_sale(passage), hits(text, solicitation.CUES), hits(text, self_promotion.CUES))
    strongest: list[Hit] = []
    for found in kinds:
        if sum(hit.weight for hit in found) >= ENOUGH:
            return  # that detector speaks for itself
        strongest += [hit for hit in found if not any(_overlap(hit, seen) for seen in strongest)]
    if sum(bool(found) for found in kinds) > 1:
        yield from weighed(Case.PROMOTION, strongest, _TOGETHER)


def _overlap(one: Hit, other: Hit) -> bool:
    """Whether two hits are the same words, heard by two detectors."""
    return one.start < other.end and other.start < one.end
