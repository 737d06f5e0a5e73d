"""Where authors say that they live: towns that the places detector saw, and states and countries.

What a text says of others' towns and of travel ("surgery in Boston", "a trip
to Rome") is not where its author lives.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from moderation.screening.combination.brief_lists import opening
from moderation.screening.combination.facts import Fact, FactKind
from moderation.screening.combination.figures import (
    people_of_region,
    people_of_the_world,
    people_of_unknown_village,
)
from moderation.screening.combination.telling import MOST_OF_A_KIND
from moderation.screening.combination.told_facts import fact
from moderation.screening.combination.whose import Whose, sentence_start, whose
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import REGION_CODES, look_up, region_named, settlement
from moderation.screening.policy import Case

MOST_LOOKED_AT = 60

_REGION = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Ff]rom|of|across|[Ii]n the|[Ff]rom the|[Hh]ome is|[Hh]ome:|[Bb]ased in|[Oo]ut of) "
    r"(?P<name>(?:[Rr]ural |[Nn]orthern |[Ss]outhern |[Ee]astern |[Ww]estern |[Uu]pstate )?"
    r"[A-ZÀ-Þ][a-zà-ÿ]{2,14}(?:[ -][A-Z][a-zà-ÿ]{2,14}){0,2}|[A-Z]{2,3}(?![\w]))"
)
# "42, goat farmer, Jamaica, five kids": an item of a list.
_ALONE = re.compile(
    r", (?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,14}(?:[ -][A-Z][a-zà-ÿ]{2,14}){0,2}|UK|USA|US|UAE)(?=[,.;!)]|$|\n)"
)
_IN_SMALL_LETTERS = re.compile(r"\b(?:in|from) (?P<name>[^\W\d_]{4,14}(?: [^\W\d_]{4,14})?)(?![\w'-])")
# Words, or names of people, as well.
_WORDS_TOO = frozenset(
    {"reunion", "turkey", "chad", "jordan", "guinea", "georgia", "jersey", "niger", "mali", "virginia"}
)
_NOT_CODES = frozenset({"IN", "OK", "OR", "ME", "HI", "OH", "PA", "MS", "MA", "AL", "ID", "LA", "DE", "CO"})
_DIRECTIONS = re.compile(r"^(?:rural|northern|southern|eastern|western|upstate) ")
_PASSING = re.compile(
    r"\b(?:treated|treatment|surgery|operated|operation|hospital|clinic|conference|travel\w*|trip|holiday|"
    r"vacation|visit\w*|study|studies|trial|university|research\w*|published|approved|available|guidelines?|"
    r"companies|company|made|shipped|ordered|book|honeymoon|airport|seen|saw|went|go|going|(?:fly|flying|"
    r"flew|flown|drove|drive|driving) (?:to|from|back|over|home|down|up|in|out|all))\b"
)
_LIVES = re.compile(
    r"\b(?:live|living|lived|based|reside|from|here|born|raised|grew up|moved|moving|relocated|resident)\b"
)


def told_places(visible: str, low: str, sighted: Iterable[Sighting]) -> Iterator[Fact]:
    """The towns among ``sighted`` and the states and countries that the author seems to live in."""
    for sighting in islice(sighted, MOST_OF_A_KIND):
        if sighting.case in (Case.LARGE_PLACE, Case.SMALL_PLACE) and _lives_there(low, sighting.start):
            name, region = _town_and_region(visible[sighting.start : sighting.end])
            known = settlement(name, region)
            people = known.people if known else people_of_unknown_village()
            yield _fact(FactKind.TOWN, look_up(name), people, (sighting.start, sighting.end))
    for found in _regions(visible, low):
        if _lives_there(low, found.start("name")):
            code = found["name"]
            name = _DIRECTIONS.sub("", look_up(REGION_CODES.get(code, code)))
            yield _fact(FactKind.REGION, name, people_of_region(name), found.span("name"))


def _regions(visible: str, low: str) -> Iterator[re.Match[str]]:
    """Where a state or country is named as one lives in it."""
    for found in islice(_REGION.finditer(visible), MOST_LOOKED_AT):
        if found["name"] not in _NOT_CODES and (found["name"] in REGION_CODES or region_named(found["name"])):
            yield found
    for found in islice(_ALONE.finditer(visible), MOST_LOOKED_AT):
        if region_named(found["name"]) and opening(low, found.start("name")):
            yield found
    for found in islice(_IN_SMALL_LETTERS.finditer(low), MOST_LOOKED_AT):
        small = visible[found.start("name")].islower() and found["name"] not in _WORDS_TOO
        if small and region_named(found["name"]):
            yield found


def _town_and_region(said: str) -> tuple[str, str | None]:
    """ "Duluth, Minnesota", "Duluth MN" or "Duluth"."""
    name, _, region = (part.strip() for part in said.partition(","))
    for gap in re.finditer(" ", said if not region else ""):
        before, last = said[: gap.start()], said[gap.end() :]
        if last in REGION_CODES or region_named(last):
            name, region = before, last
            break
    return name, REGION_CODES.get(region, region) or None


def _lives_there(low: str, at: int) -> bool:
    if whose(low, at, companions=False) is Whose.OTHER:
        return False
    said = low[max(sentence_start(low, at), at - 60) : at]
    return _PASSING.search(said) is None or _LIVES.search(said) is not None


def _fact(kind: FactKind, value: str, people: float, span: tuple[int, int]) -> Fact:
    return fact(kind, value, min(1.0, people / people_of_the_world()), span)
