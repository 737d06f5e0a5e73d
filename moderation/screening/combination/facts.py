"""What somebody tells of themselves, and what may be remembered of it.

A fact of an earlier text is remembered as its kind, a keyed hash and a rarity,
never as text. The rarity is in coarse steps, so that it names no value either,
and facts just told are weighed in the same steps: told again, they cost nothing.
"""

import hashlib
import hmac
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

# A rarity counts quarters of a power of ten: 4 is one person in ten, 8 one in a hundred.
STEPS_PER_DECADE = 4
RAREST = 10 * STEPS_PER_DECADE
DIGEST_LENGTH = 32


class FactKind(StrEnum):
    """What a fact is about. The values are stored."""

    TOWN = "town"
    REGION = "region"
    AGE = "age"
    SEX = "sex"
    OCCUPATION = "occupation"
    CHILDREN = "children"
    CHILD_AGE = "child_age"
    MULTIPLE_BIRTH = "multiple_birth"
    FAMILY = "family"
    ORIGIN = "origin"
    DIAGNOSIS = "diagnosis"
    CONDITION = "condition"
    GROUP = "group"

    @property
    def question(self) -> "FactKind":
        """The question that a fact answers: a town and its state answer the same one, "where?"."""
        return _SAME_QUESTION.get(self, self)

    @property
    def counts(self) -> bool:
        """Whether a fact of this kind is one of the several that it takes to be a combination."""
        return self not in (FactKind.SEX, FactKind.GROUP)


_SAME_QUESTION = {FactKind.TOWN: FactKind.REGION, FactKind.GROUP: FactKind.CONDITION}


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that a text tells: its words in one spelling, how rare it is, and where it stands."""

    kind: FactKind
    value: str = field(repr=False)
    rarity: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RememberedFact:
    """What is left of a fact once its text is published. ``digest`` is a keyed hash of the value."""

    kind: FactKind
    digest: str
    rarity: int


@dataclass(frozen=True, slots=True)
class Memory:
    """What one author has told in earlier texts, and the key of that author's hashes.

    With a key for each author nobody can see in the hashes that two authors
    tell the same.
    """

    key: bytes = field(repr=False)
    facts: tuple[RememberedFact, ...] = ()

    def of(self, fact: Fact) -> RememberedFact:
        """What may be remembered of ``fact``."""
        said = f"{fact.kind}\n{fact.value}".encode()
        digest = hmac.new(self.key, said, hashlib.sha256).hexdigest()[:DIGEST_LENGTH]
        return RememberedFact(fact.kind, digest, fact.rarity)


def as_rows(facts: Iterable[RememberedFact]) -> list[list[object]]:
    """Facts as JSON carries them; :func:`from_rows` reads them."""
    return [[fact.kind, fact.digest, fact.rarity] for fact in facts]


def from_rows(rows: Iterable[Sequence[Any]]) -> tuple[RememberedFact, ...]:
    """The facts in ``rows``. Raises TypeError or ValueError on what are none."""
    return tuple(RememberedFact(FactKind(kind), str(digest), int(rarity)) for kind, digest, rarity in rows)


def rarity_of(share: float) -> int:
    """The rarity of what holds for this share of people (over 0, at most 1)."""
    return min(RAREST, max(0, round(-STEPS_PER_DECADE * math.log10(share))))


def share_of(rarity: int) -> float:
    """The share of people that a rarity stands for."""
    return float(10 ** (-rarity / STEPS_PER_DECADE))
