"""How many people in the world fit what somebody has told.

A pure function of facts. Its assumptions:

* Facts are independent: the share that fits all is the product of the shares.
  They are not (few midwives are men, widows are older), and then the true
  number is mostly higher, so the estimate is on the careful side there.
* Of several facts that answer the same question the rarest counts: a town
  counts and its country does not, and whoever tells two trades or two ages is
  weighed by one of them. So telling more, even what contradicts, never raises
  the number.
* A fact of the author and one of the household (a child's age, twins) narrow
  things down alike.
* What everybody who writes in a group for a rare condition shares counts as a
  fact; a common condition is left out, because relatives and carers write too.
* Nothing else is known: no name, no photograph, and nobody who reads knows the
  author already. Who does needs fewer facts.

The range says how far off the figures may be. Their errors are taken to be
independent: the factors of ``figures.toml`` are added as squares of logarithms.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from moderation.screening.combination.facts import FactKind, RememberedFact, share_of
from moderation.screening.combination.figures import limit, people_of_the_world, spread


@dataclass(frozen=True, slots=True)
class Estimate:
    """How many people fit, and the range of it; what counted, rarest first.

    ``questions`` is how many questions were answered that make a combination.
    """

    people: float
    low: float
    high: float
    weighed: tuple[FactKind, ...]
    questions: int

    @property
    def is_of_a_combination(self) -> bool:
        """Whether enough questions were answered that the number says something."""
        return self.questions >= limit("questions")

    @property
    def leaves_few(self) -> bool:
        """Whether so few people may fit that a hospital would not show the number."""
        return self.is_of_a_combination and self.low < limit("few")

    def is_below(self, floor: int) -> bool:
        """Whether a person should look, even if the author would rather not change anything.

        A floor can be higher than few: then this holds also where ``leaves_few`` does not.
        """
        return self.is_of_a_combination and self.people < floor

    def tells_too_much(self, floor: int) -> bool:
        """Whether a text must not be published as it is. More facts never turn a yes into a no."""
        return self.leaves_few or self.is_below(floor)


def rarest(facts: Iterable[RememberedFact]) -> tuple[RememberedFact, ...]:
    """Of each kind the rarest fact: the others make no difference to any estimate."""
    kept: dict[FactKind, RememberedFact] = {}
    for fact in facts:
        known = kept.get(fact.kind)
        if known is None or fact.rarity > known.rarity:
            kept[fact.kind] = fact
    return tuple(kept.values())


def estimate(facts: Iterable[RememberedFact]) -> Estimate:
    """How many people in the world fit all of ``facts``."""
    counted: dict[FactKind, RememberedFact] = {}
    answered: set[FactKind] = set()
    for fact in facts:
        if fact.kind.counts:
            answered.add(fact.kind.question)
        known = counted.get(fact.kind.question)
        if known is None or (fact.rarity, fact.kind) > (known.rarity, known.kind):
            counted[fact.kind.question] = fact
    ordered = sorted(counted.values(), key=lambda fact: (-fact.rarity, fact.kind))
    people = people_of_the_world() * share_of(sum(fact.rarity for fact in ordered))
    factor = math.exp(math.sqrt(sum(math.log(spread(fact.kind)) ** 2 for fact in ordered)))
    weighed = tuple(fact.kind for fact in ordered)
    return Estimate(people, people / factor, people * factor, weighed, len(answered))
