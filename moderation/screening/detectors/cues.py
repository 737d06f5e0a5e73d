"""Small weighted signs that together make a case.

A cue is a turn of phrase, with the reason why it counts. None of them decides
by length or by chance: a text is reported when the weights of the different
cues that it shows reach ``ENOUGH``, and the cues themselves are what is shown
to the author.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from moderation.screening.findings import Sighting
from moderation.screening.policy import Case
from moderation.screening.prefilter import Prefiltered, prefiltered

WEAK, STRONG, ENOUGH = 1, 2, 3
_SPACE = re.compile(r"(?P<kept>\(\?<[!=][^)]*\)|\[[^\]]*\]| (?=[?*+{]))| ")
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """``pattern`` is searched in the text in lower case; ``says`` is why it counts."""

    says: str
    weight: int
    pattern: Prefiltered


class Hit(NamedTuple):
    """A cue that a text shows, and where."""

    weight: int
    start: int
    end: int


def cue(says: str, weight: int, *turns: str) -> Cue:
    """A cue that any of these turns of phrase gives; a space in one means any white space."""
    spaced = "|".join(_SPACE.sub(lambda match: match["kept"] or r"\s{1,3}", turn) for turn in turns)
    return Cue(says, weight, prefiltered(rf"(?<!\w)(?:{spaced})", re.DOTALL))


def hits(folded_text: str, cues: Sequence[Cue]) -> list[Hit]:
    """The cues that a text in lower case shows, each where it comes first."""
    return list(_hits(folded_text, _Same(cues)))


class _Same:
    """Some cues as a key: the same object, not the same patterns, which are slow to compare."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self.cues = cues

    def __hash__(self) -> int:
        return id(self.cues)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.cues is self.cues


# Two detectors ask for the same signs of one text: remembered for about as long as it is looked at.
@lru_cache(maxsize=24)
def _hits(folded_text: str, of: _Same) -> tuple[Hit, ...]:
    found = ((cue.weight, cue.pattern.search(folded_text)) for cue in of.cues)
    return tuple(Hit(weight, *match.span()) for weight, match in found if match)


def weighed(case: Case, found: Sequence[Hit], enough: int = ENOUGH) -> Iterator[Sighting]:
    """The strongest hits as sightings of ``case``, if all of them together weigh enough."""
    if sum(hit.weight for hit in found) >= enough:
        strongest = sorted(found, key=lambda hit: (-hit.weight, hit.start))[:SHOWN]
        yield from (
            Sighting(case, hit.start, hit.end) for hit in sorted(strongest, key=lambda hit: hit.start)
        )
