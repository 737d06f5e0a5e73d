"""Several weak facts that together leave few people.

The estimate multiplies the people of the place by the share of each fact, as
if the facts were independent, and is compared with two limits. It speaks only
where a place and at least three more sorts of facts are told. All figures are in ``combination_figures``.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from moderation.screening.detectors.combination_figures import (
    EXACT_AGE,
    FAMILY,
    FLOOR,
    OCCUPATIONS,
    RARE_DISEASES,
    REGION_PEOPLE,
    REGIONS,
    SEX,
    SHOWN_BELOW,
)
from moderation.screening.detectors.places import find_places
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import REGION_CODES, look_up, region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded


@dataclass(frozen=True, slots=True)
class Fact:
    """One weak fact: what it is, where it stands, which share of people it fits."""

    sort: str
    start: int
    end: int
    share: float


def _any(words: Mapping[str, float]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_AGE = re.compile(
    r"(?<![\w.])(?:i'm|i am|im|aged?|age of|is|,|a|an|my) ?(?P<n>[1-8]\d)(?: |-)?(?:years?|yrs?|yr|"
    r"y)?[ -]?(?:olds?|o|/o)?\b"
    r"(?=[ -]?(?:years?|yrs?|yo\b|y/o|old|[,.]|and\b|from\b|male|female|m\b|f\b|$|teacher|nurse|woman|"
    r"man|mother|father))"
)
_AGE_OLD = re.compile(r"(?<![\w.])(?P<n>[1-8]\d)[ -]?(?:years?|yrs?|yr|y)[ -/]?(?:olds?|o)\b")
_OCCUPATION = re.compile(
    rf"\b(?:i'm|i am|im|am|is|was|as|work as|working as|an?|\d[ -](?:years?|yrs?)[ -]old|retired|"
    rf"former|-old|only|local|the) "
    rf"(?:an? |the )?(?:retired |former |primary |high school |[a-z]{{3,12}} "
    rf")?(?P<job>{_any(OCCUPATIONS)})(?!\w)"
)
_OTHERS_JOB = re.compile(r"\b(?:my|our|see|saw|ask|asked|the|your|a good|told|called) (?:[a-z]+ )?$")
_FAMILY = re.compile(
    rf"\b(?:my|have|has|with|mother of|father of|mom of|dad of|of|an?) (?:[a-z]{{2,12}} "
    rf")?(?P<kin>{_any(FAMILY)})\b"
)
_DISEASE = re.compile(rf"(?<!\w)(?:{_any(RARE_DISEASES)})(?!\w)")
_REGION = re.compile(r"\b(?:in|from) (?P<name>[A-ZÀ-Þ][a-z]{2,14}(?: [A-Z][a-z]{2,14})?|[A-Z]{2}(?![\w]))")
_FEMALE_MALE = re.compile(r"\b(?:woman|man|female|male|mother|father|mom|mum|dad|wife|husband|girl|boy)\b")


def find_combinations(passage: Passage) -> Iterator[Sighting]:
    """Report the whole stretch of facts when they leave few people."""
    low = folded(passage.visible)
    jobs = [
        f
        for f in _OCCUPATION.finditer(low)
        if not _OTHERS_JOB.search(low, max(0, f.start("job") - 20), f.start("job"))
    ]
    facts = [Fact("occupation", *f.span("job"), OCCUPATIONS[f["job"]]) for f in jobs[:1]]
    facts += [Fact("family", *f.span("kin"), FAMILY[f["kin"]]) for f in list(_FAMILY.finditer(low))[:1]]
    facts += [Fact("disease", *f.span(), RARE_DISEASES[f[0]]) for f in list(_DISEASE.finditer(low))[:1]]
    aged = _AGE_OLD.search(low) or _AGE.search(low)
    if aged:
        facts.append(Fact("age", *aged.span("n"), EXACT_AGE))
    if len(facts) < 2:
        return
    place = _place(passage)
    if place is None:
        return
    sorts = {fact.sort for fact in facts}
    if len(sorts) < 3:
        return
    people = place.share
    for fact in facts:
        people *= fact.share
    if _FEMALE_MALE.search(low):
        people *= SEX
    if people < SHOWN_BELOW:
        start = min(fact.start for fact in (*facts, place))
        end = max(fact.end for fact in (*facts, place))
        case = Case.COMBINATION_BELOW_FLOOR if people < FLOOR else Case.COMBINATION
        yield Sighting(case, start, end)


def _place(passage: Passage) -> Fact | None:
    """The place with the fewest people; ``share`` holds how many live there."""
    found = []
    for sighting in find_places(passage):
        name = passage.visible[sighting.start : sighting.end].split(",")[0]
        known = settlement(name)
        found.append(Fact("place", sighting.start, sighting.end, known.people if known else 100_000))
    for region in _REGION.finditer(passage.visible):
        if region_named(region["name"]) or region["name"] in REGION_CODES:
            name = look_up(REGION_CODES.get(region["name"], region["name"]))
            found.append(Fact("place", *region.span("name"), REGIONS.get(name, REGION_PEOPLE)))
    return min(found, key=lambda fact: fact.share, default=None)
