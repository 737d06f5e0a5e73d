"""Words of people in danger: suicide, self-harm, overdose, abuse in progress.

A text is read clause by clause. The same words told as past and survived,
denied, listed as a side effect, asked by a form or quoted from a leaflet are
no crisis; a plan for now or a dose just taken is one whatever else is said,
unless it was a mistake that ended well.
"""

import re
from collections.abc import Iterator, Sequence

from moderation.screening.detectors.crisis_signs import NOW, TOLD
from moderation.screening.detectors.cues import ENOUGH, STRONG, Cue, Hit
from moderation.screening.detectors.heard import loudest
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+|\n|$)")
_LONGEST_SENTENCE = 600
_PAST_OR_DENIED = re.compile(
    r"\b(?:years? ago|months ago|back (?:then|in)|in (?:19|20)\d\d|in my (?:teens|twenties|thirties|youth)"
    r"|last (?:year|month|summer|winter)|when i was|as a (?:kid|child|teen|teenager)|used to|at (?:that"
    r"|the) time"
    r"|once upon|in the past|previously|formerly|history of|had (?:been|thoughts|the thoughts)|survived"
    r"|recovered"
    r"|survivor|no longer|attempted|almost (?:took|killed|died)|tried to"
    r"|(?:i'm|i am|am|is|was|were|he's|she's|but|feel) (?:not|never) (?:\w+ )?(?:suicid|going to|gonna|in"
    r" danger|planning)"
    r"|(?:not|never|n't|nor|without) (?:\w+ ){0,2}(?:suicid|want to (?:die|kill|end|hurt)|going to "
    r"(?:kill|end|hurt|commit)|a plan\b)"
    r"|better than|more than once|gave me back|saved my life|saved me|better than ever|clean (?:today|now"
    r"|since|for)|(?:months|years|days) clean"
    r"|makes people|can cause|may cause|caused|causes|side[- ]effects?|warnings?|leaflet|label|symptoms? "
    r"(?:of|include)"
    r"|risk of|rates? of|raises?|increase[sd]?|study|studies|research|reported|survey|prevention"
    r"|awareness|people who"
    r"|some(?:one|body) who|anyone who|ask (?:your|them|him|her)\b|if you(?:'re| are| feel| have| ever|"
    r" think)?\b|are you|do you|did"
    r" you|many people"
    r"|patients (?:who|may|with)|(?:he|she|they|my ex\w*|my \w+) used to|until i (?:left|got out|escaped)"
    r"|divorced"
    r"|i (?:left|escaped|got out)|before i (?:left|got)|ask(?:s|ed|ing)?(?: me| us)? (?:me )?(?:if"
    r"|whether|about)"
    r"|phq|screening|question(?:naire)? |i always answer|if (?:he|she|they|someone|somebody|anyone"
    r"|your \w+) .*\byou\b|hospice|palliative|advance directive|peacefully)"
)
_TURN = re.compile(r"[;:]|,? (?:because|but now|but today|and now|yet now|today i|now i)\b| - | – | — ")
_RESOLVED = re.compile(
    r"\b(?:by mistake|by accident|accidental(?:ly)?|mistaken(?:ly)?|mixed up|instead of|double dose)\b"
)
_ENDED_WELL = re.compile(
    r"\b(?:all (?:is |was )?(?:fine|good|ok|okay|well)|(?:was|is|were|am|be|i'm|he's|she's|felt|feel|'re)"
    r" (?:all |totally |perfectly |just )?"
    r"(?:fine|ok|okay|safe|alright|all right)\b(?! without)|no harm|nothing happened|(?:numbers|bloods"
    r"|levels?|liver) (?:\w+ ){0,3}(?:normal|fine|ok|healed|back)"
    r"|(?:said|told me|told us) (?:\w+ )?(?:to )?(?:skip|not to worry|wait|nothing))"
)
_RECOVERY = re.compile(
    r"\b(?:(?:it|things) (?:does |do |did |really )?(?:gets?|got) better|(?:years?|months?) (?:on|later"
    r"|clean|sober)|in recovery|turned (?:a|the) corner"
    r"|years ago (?:\w+ ){0,4}(?:tried|wanted|attempted|planned)|now i have (?:plans|a)|glad (?:i'm|i am"
    r"|to be) (?:still )?(?:alive|here)"
    r"|am telling you|i (?:got|came) (?:out|through))\b"
)
# How sure the taught head has to be beside signs that weigh this much or more, and where no rule sees any.
# It says least of the texts of people in low spirits, who are many, so alone it has to be very sure.
_BESIDE_STRONG, _BESIDE_WEAK, _ALONE = 0.3, 0.4, 0.88
_JOKE = re.compile(r"(?<!not )\b(?:lol|haha+|lmao|rofl|hehe|just kidding|jk)\b(?!,? but)")


def find_crises(passage: Passage) -> Iterator[Sighting]:
    """Report clauses of somebody in danger now."""
    text = folded(passage.visible).replace("’", "'").replace("‘", "'")
    ended_well = _ENDED_WELL.search(text) is not None
    recovering = _RECOVERY.search(text) is not None
    now, told = _possible(text, NOW), _possible(text, TOLD)
    tired: list[Hit] = []
    for start, end in _sentences(text):
        sentence = text[start:end]
        resolved = ended_well and (_RESOLVED.search(text) or _PAST_OR_DENIED.search(sentence))
        if not resolved:
            for hit in _in_clauses(sentence, now):
                if not _is_denied(sentence, hit.start):
                    yield Sighting(Case.CRISIS, start + hit.start, start + hit.end)
        if recovering or resolved or _JOKE.search(sentence):
            continue
        for hit in _in_clauses(sentence, told):
            first, last = _clause(sentence, hit.start)
            if _PAST_OR_DENIED.search(sentence, first, max(last, hit.end)) or _is_denied(sentence, hit.start):
                continue
            if hit.weight >= ENOUGH:
                yield Sighting(Case.CRISIS, start + hit.start, start + hit.end)
            else:
                tired.append(Hit(hit.weight, start + hit.start, start + hit.end))
    yield from _together(passage, tired, recovering)


def _together(passage: Passage, tired: Sequence[Hit], recovering: bool) -> Iterator[Sighting]:
    """What no sentence says by itself: several weak signs, or the whole as a taught head hears it."""
    weight = sum(hit.weight for hit in tired)
    if weight >= ENOUGH:
        yield from (Sighting(Case.CRISIS, hit.start, hit.end) for hit in tired[:3])
        return
    stretch = None if recovering else loudest(passage, "crisis")
    least = _BESIDE_STRONG if weight >= STRONG else _BESIDE_WEAK if weight else _ALONE
    if stretch is not None and stretch.score >= least:
        yield Sighting(Case.CRISIS, stretch.start, stretch.end)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for found in _SENTENCE.finditer(text):
        for start in range(found.start(), found.end(), _LONGEST_SENTENCE):
            yield start, min(start + _LONGEST_SENTENCE, found.end())


def _possible(text: str, signs: Sequence[Cue]) -> list[Cue]:
    """The signs whose words stand in the text at all, so that no sentence is asked for others."""
    return [sign for sign in signs if sign.pattern.may_match(text)]


def _in_clauses(sentence: str, signs: Sequence[Cue]) -> Iterator[Hit]:
    for sign in signs:
        for found in sign.pattern.compiled.finditer(sentence):
            yield Hit(sign.weight, *found.span())


def _clause(sentence: str, at: int) -> tuple[int, int]:
    """The bounds of the clause that holds offset ``at``: what was told of another one does not count."""
    first, last = 0, len(sentence)
    for turn in _TURN.finditer(sentence):
        if turn.start() <= at:
            first = turn.start()
        else:
            last = min(last, turn.start())
    return first, last


_DENIAL = re.compile(
    r"\b(?:not|never|n't|isn't|wasn't|was|were|wouldn't|didn't|don't|used to|years ago|in (?:19|20)\d\d)"
    r"\s*(?:\w+\s+){0,2}$"
)


def _is_denied(sentence: str, start: int) -> bool:
    """Whether the words just before a sign take it back or put it in the past."""
    return _DENIAL.search(sentence[max(start - 40, 0) : start]) is not None
