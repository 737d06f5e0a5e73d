"""Adverts that are told rather than shouted: no single sign is strong, the whole sells.

The taught head hears the whole; the rules must agree in something, and the less
they see the surer it has to be: signs of trade, a thing or a place that could
be sold, or at least words to the reader. Alone it decides nothing.
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
from moderation.screening.detectors.cues import ENOUGH, STRONG, hits
from moderation.screening.detectors.heard import heard, loudest
from moderation.screening.detectors.promotion import signs_of_sale
from moderation.screening.findings import Sighting
from moderation.screening.learned.topics import TRADE
from moderation.screening.links import Place, links
from moderation.screening.passage import Entity, Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

# How sure the head has to be beside signs of trade that weigh this much or more, a thing that could be
# sold, and words to the reader. Chosen on invented adverts, their honest mirror images and real honest posts.
_BESIDE_STRONG, _BESIDE_WEAK, _BESIDE_A_THING, _BESIDE_A_WORD = 0.3, 0.35, 0.45, 0.8
# Below this no kind of trade stands out, and it is an offer.
_STANDS_OUT = 0.3

# A text that leads to public bodies, articles or helplines is hardly an advert.
_BESIDE_A_REFERENCE = 0.85
_NEVER = 2.0

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
_VOUCHED = frozenset({Place.TRUSTED, Place.ORDINARY})
_THING = re.compile(
    r"\b(?:brand|makers?|seller|shop|store|web ?site|site|page|online|link|code|app|channel|subscription|box|"
    r"bottles?|jars?|tubes?|pack|kit|drops|cream|serum|patch(?:es)?|gumm(?:y|ies)|tea|powder|capsules?|"
    r"supplements?|device|pendant|course|programme?|guide|book|clinic|practice|cent(?:er|re)|coach\w*"
    r"|mentor\w*|"
    r"healer|herb\w*|clients?|sign up|order\w*|buy\w*|price\w*|pays?|paying|paid|sell\w*|sold|deal|search|"
    r"google|lawyers?|solicitors?|firm|fund\w*|donat\w*|sponsor|raise|survey|panel|interview\w*"
    r"|questionnaire|filming|"
    r"casting|followers|loans?|casino|spins|invest\w*)\b"
)
_REFERENCE = re.compile(
    r"\b(?:doi|pmid|pmcid|nct\d{6,}|ndc|isbn|samaritans|helplines?|hotlines?|lifeline|crisis line|warm ?line|"
    r"childline|poison (?:control|centre|center))\b"
)
# "They quoted us $998, with insurance it is $25": what it costs is no offer.
_HONEST_PRICE = re.compile(
    r"\b(?:goodrx|co-?pays?|went from [$£€]|insurance|insurer|insured|deductible|out of pocket|quoted"
    r"|formulary|prescription charge|"
    r"medicare|medicaid|nhs|generic|pharmac\w+ (?:wanted|charged|said)|reimburs\w+|premium"
    r"|refused to (?:pay|cover))\b"
)
_TO_THE_READER = re.compile(
    r"\b(?:you(?:'ll)? (?:should|need|must|can|could|will|might|have to|won't|get)|if you|for you"
    r"|your (?:own|life|pain|"
    r"body|skin|sleep)|anyone (?:who|with|in|of)|any of you|everyone (?:who|should|needs)|try (?:it|this"
    r"|them|the)|"
    r"look (?:for|into|up|out for)|check (?:it|them|out)|ask (?:me|for|about)|let me know|worth (?:a|it"
    r"|every)|"
    r"recommend|do not wait|don't wait|come (?:and|to)|join)\b"
)


def find_heard_trade(passage: Passage) -> Iterator[Sighting]:
    """Report the stretch that most surely sells, if rules hear anything of it."""
    stretch = loudest(passage, "trade")
    if stretch is not None and stretch.score >= _least(passage, stretch):
        yield Sighting(_case(passage, stretch), stretch.start, stretch.end)


def _least(passage: Passage, stretch: Entity) -> float:
    """How sure the head has to be, by the most that rules see; above one if they see nothing."""
    if stretch.score < _BESIDE_STRONG:
        return _NEVER
    text = folded(passage.visible)
    signs = [signs_of_sale(passage), *(hits(text, cues) for cues in _CUES)]
    honest_price = _HONEST_PRICE.search(text, stretch.start, stretch.end)
    weight = max(sum(hit.weight for hit in some) for some in signs)
    if weight >= ENOUGH:
        return _NEVER  # the rules say it themselves, and in their own words
    if weight >= STRONG:
        return _BESIDE_A_WORD if honest_price else _BESIDE_STRONG
    if _refers(passage, text):
        return _BESIDE_A_REFERENCE
    if any(signs) and not honest_price:
        return _BESIDE_WEAK
    return _beside_words(text, stretch)


def _beside_words(text: str, stretch: Entity) -> float:
    """How sure it has to be where no sign of trade is seen."""
    if _THING.search(text, stretch.start, stretch.end):
        return _BESIDE_A_THING
    return _BESIDE_A_WORD if _TO_THE_READER.search(text, stretch.start, stretch.end) else _NEVER


def _refers(passage: Passage, text: str) -> bool:
    """Whether all that it leads to is trusted: links, registers of articles and trials, helplines."""
    led = [link.place in _VOUCHED for link in links(passage.visible, passage.link_policy)]
    return all(led) if led else _REFERENCE.search(text) is not None


def _case(passage: Passage, stretch: Entity) -> Case:
    """The kind of trade that is most probable in the same stretch."""
    kinds = [
        (entity.score, kind)
        for kind in TRADE
        for entity in heard(passage, kind, _STANDS_OUT)
        if entity.start == stretch.start
    ]
    return _CASES[max(kinds)[1]] if kinds else Case.PROMOTION
