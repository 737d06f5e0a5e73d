"""The step of the pipeline that weighs what an author tells, now and in earlier texts.

It sees a whole text: a town in the title and an age in the body are told
together. What an earlier text has told already costs nothing more, and a text
that adds nothing of its own has no finding, whatever was told before.
"""

import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from moderation.screening.combination.estimate import Estimate, estimate, rarest
from moderation.screening.combination.facts import Fact, FactKind, Memory, RememberedFact, rarity_of
from moderation.screening.combination.figures import share
from moderation.screening.combination.floor import floor_that_holds, site_floor
from moderation.screening.combination.telling import told_by
from moderation.screening.combination.telling_places import told_places
from moderation.screening.combination.wording import in_words
from moderation.screening.findings import Sighting
from moderation.screening.kinds import Sensitivity
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import folded

MOST_LEFT_OUT = 2


@dataclass(frozen=True, slots=True)
class Looked:
    """A field of a text with the towns that were seen in it."""

    passage: Passage
    places: tuple[Sighting, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """What is to be said of a text, by field, and which facts it tells."""

    sightings: tuple[tuple[Passage, Sighting], ...] = ()
    facts: tuple[RememberedFact, ...] = ()


@dataclass(frozen=True, slots=True)
class _Floors:
    """The site's floor and the one that holds where the text is written."""

    site: int
    here: int


def weigh(fields: Sequence[Looked], memory: Memory | None, floor: int | None = None) -> Weighed:
    """Weigh the facts of all ``fields`` together with those of ``memory``.

    ``floor`` is the group's own, None for the site's. Without a memory nothing
    can be remembered either, so no fact comes back.
    """
    sensitivity = _sensitivity(fields)
    floors = _Floors(site_floor(sensitivity), floor_that_holds(sensitivity, floor))
    known = memory or Memory(secrets.token_bytes(16))
    told = [(looked.passage, fact) for looked in fields for fact in _facts(looked)]
    fresh = {fact: known.of(fact) for _, fact in told}
    of_the_group = _of_the_group(sensitivity, known)
    facts = (*of_the_group, *known.facts)
    now = estimate(rarest((*facts, *fresh.values())))
    sightings: tuple[tuple[Passage, Sighting], ...] = ()
    if now.tells_too_much(floors.here):
        sightings = tuple(_sightings(told, fresh, facts, now, {one.kind for one in known.facts}, floors))
    return Weighed(sightings, _once((*of_the_group, *fresh.values())) if memory else ())


def _sightings(
    told: Sequence[tuple[Passage, Fact]],
    fresh: dict[Fact, RememberedFact],
    facts: tuple[RememberedFact, ...],
    now: Estimate,
    before: Collection[FactKind],
    floors: _Floors,
) -> Iterable[tuple[Passage, Sighting]]:
    """Mark each stretch that tells something new which makes the number smaller."""
    remembered = {(one.kind, one.digest) for one in facts}
    untold = {one for one in fresh.values() if (one.kind, one.digest) not in remembered}
    facts, new = rarest(facts), rarest(untold)
    helpful = {one.kind for one in new if _without(facts, new, {one.kind}).people > now.people}
    left_out = _best_left_out(facts, new, helpful, floors.here)
    if not left_out:
        return
    earlier = set(before) - {one.kind for one in new}
    held = now.is_below(floors.here)
    only_here = floors.here if held and not now.is_below(floors.site) else None
    said = in_words(now, earlier, left_out, _without(facts, new, left_out), only_here)
    case = Case.COMBINATION_BELOW_FLOOR if held else Case.COMBINATION
    for passage, fact in told:
        if fact.kind in helpful and fresh[fact] in untold:
            yield passage, Sighting(case, fact.start, fact.end, reason=said)


def _best_left_out(
    facts: tuple[RememberedFact, ...],
    new: Sequence[RememberedFact],
    helpful: Collection[FactKind],
    floor: int,
) -> list[FactKind]:
    """The one or two kinds of fact whose absence helps most: two where one would still be too little."""
    left_out: list[FactKind] = []
    while len(left_out) < MOST_LEFT_OUT and (
        not left_out or _without(facts, new, left_out).tells_too_much(floor)
    ):
        rest = sorted(set(helpful) - set(left_out))
        if not rest:
            break
        left_out.append(max(rest, key=lambda kind: _without(facts, new, [*left_out, kind]).people))
    return left_out


def _without(
    facts: tuple[RememberedFact, ...], new: Sequence[RememberedFact], left_out: Collection[FactKind]
) -> Estimate:
    return estimate((*facts, *(one for one in new if one.kind not in left_out)))


def _facts(looked: Looked) -> Iterable[Fact]:
    visible = looked.passage.visible
    low = folded(visible).replace("’", "'")
    yield from told_by(visible, low)
    yield from told_places(visible, low, looked.places)


def _sensitivity(fields: Sequence[Looked]) -> Sensitivity:
    rare = any(looked.passage.sensitivity is Sensitivity.RARE for looked in fields)
    return Sensitivity.RARE if rare else Sensitivity.ORDINARY


def _of_the_group(sensitivity: Sensitivity, memory: Memory) -> tuple[RememberedFact, ...]:
    """What a group for a rare condition says of everybody who writes in it."""
    if sensitivity is not Sensitivity.RARE:
        return ()
    rare = rarity_of(share(FactKind.GROUP, "rare"))
    return (memory.of(Fact(FactKind.GROUP, "rare", rare, 0, 0)),)


def _once(facts: Iterable[RememberedFact]) -> tuple[RememberedFact, ...]:
    return tuple(dict.fromkeys(facts))
