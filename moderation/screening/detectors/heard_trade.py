"""Adverts that are told rather than shouted: no single sign is strong, the whole sells.

The taught head hears the whole; the rules must agree in something: a sign of
trade, however weak, or at least a thing or a place that could be sold. Alone it
decides nothing, however sure it is.
"""

import re
from collections.abc import Iterator, Mapping

from moderation.screening.detectors import (
    fundraising,
    legal_claims,
    recruitment,
    self_promotion,
    solicitation,
)
from moderation.screening.detectors.cues import hits
from moderation.screening.detectors.heard import heard, loudest
from moderation.screening.detectors.promotion import signs_of_sale
from moderation.screening.findings import Sighting
from moderation.screening.learned.topics import TRADE
from moderation.screening.passage import Entity, Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

# With a sign of trade, and with no more than something that could be sold.
SURE_WITH_A_SIGN, SURE_WITH_A_THING = 0.8, 0.9
# Below this no kind of trade stands out, and it is an offer.
_STANDS_OUT = 0.3

_CASES: Mapping[str, Case] = {
    "promotion": Case.PROMOTION,
    "solicitation": Case.SOLICITATION,
    "recruitment": Case.RECRUITMENT,
    "fundraising": Case.FUNDRAISING,
    "legal_solicitation": Case.LEGAL_SOLICITATION,
    "self_promotion": Case.SELF_PROMOTION,
}
_CUES = (
    solicitation.CUES,
    self_promotion.CUES,
    recruitment.CUES,
    fundraising.CUES,
    legal_claims.CUES,
)
_THING = re.compile(
    r"\b(?:brand|makers?|seller|shop|store|web ?site|site|page|online|link|code|app|channel|subscription|box|"
    r"bottles?|jars?|tubes?|pack|kit|drops|cream|serum|patch(?:es)?|gumm(?:y|ies)|tea|powder|capsules?|"
    r"supplements?|device|pendant|course|programme?|guide|book|clinic|practice|cent(?:er|re)|coach\w*|mentor\w*|"
    r"healer|herb\w*|clients?|sign up|order\w*|buy\w*|price\w*|pays?|paying|paid|sell\w*|sold|deal|search|"
    r"google|lawyers?|solicitors?|firm|fund\w*|donat\w*|sponsor|raise|survey|panel|interview\w*|questionnaire|filming|"
    r"casting|followers|loans?|casino|spins|invest\w*)\b"
)


def find_heard_trade(passage: Passage) -> Iterator[Sighting]:
    """Report the stretch that most surely sells, if rules hear anything of it."""
    stretch = loudest(passage, "trade")
    if stretch is None or stretch.score < SURE_WITH_A_SIGN:
        return
    text = folded(passage.visible)
    signs = signs_of_sale(passage) or [hit for cues in _CUES for hit in hits(text, cues)]
    thing = stretch.score >= SURE_WITH_A_THING and _THING.search(text, stretch.start, stretch.end)
    if signs or thing:
        yield Sighting(_case(passage, stretch), stretch.start, stretch.end)


def _case(passage: Passage, stretch: Entity) -> Case:
    """The kind of trade that is most probable in the same stretch."""
    kinds = [
        (entity.score, kind)
        for kind in TRADE
        for entity in heard(passage, kind, _STANDS_OUT)
        if entity.start == stretch.start
    ]
    return _CASES[max(kinds)[1]] if kinds else Case.PROMOTION
