"""Patterns that are only searched where the words that they need stand.

Most patterns of the detectors find nothing in most texts, and saying so takes a
regular expression a hundred times as long as looking for a few words does. What
a pattern needs is derived from the pattern itself: see
:mod:`moderation.screening.required_literals`. What is found is the same.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from moderation.screening.required_literals import SHORTEST, Way, rarest_piece, ways_to_match

# What str.lower() does not do though re.IGNORECASE does: one small letter each, as long as the capital.
_ALIKE = str.maketrans({"İ": "i", "ı": "i", "ſ": "s", "\N{KELVIN SIGN}": "k"})


@dataclass(frozen=True, eq=False)
class Prefiltered:
    """A compiled pattern that looks for its required words first."""

    compiled: re.Pattern[str]

    @cached_property
    def _by_piece(self) -> dict[str, list[tuple[str, Way]]]:
        """By a piece of each literal of a way's rarest clause: that literal, and what else the way needs.

        Empty where one way is always open.
        """
        ways = ways_to_match(self.compiled)
        by_piece: dict[str, list[tuple[str, Way]]] = {}
        for rarest, *others in ways if () not in ways else ():
            for literal in rarest:
                by_piece.setdefault(rarest_piece(literal), []).append((literal, tuple(others)))
        return by_piece

    @cached_property
    def _pieces(self) -> frozenset[str]:
        return frozenset(self._by_piece)

    def may_match(self, text: str) -> bool:
        """Whether the words stand in ``text`` without which nothing can be found there."""
        if not self._pieces:
            return True
        low, pieces = _read(text)
        for piece in self._pieces & pieces:
            for literal, others in self._by_piece[piece]:
                if literal in low and _are_met(others, low):
                    return True
        return False

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.compiled.search(text, start, end) if self.may_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, start, end) if self.may_match(text) else iter(())


def prefiltered(pattern: str, flags: int = 0) -> Prefiltered:
    """Compile ``pattern`` as :func:`re.compile` does."""
    return Prefiltered(re.compile(pattern, flags))


def _are_met(clauses: Way, low: str) -> bool:
    # Plain loops: this runs thousands of times for each text.
    for clause in clauses:
        for literal in clause:
            if literal in low:
                break
        else:
            return False
    return True


# All patterns ask for the same text in turn.
@lru_cache(maxsize=4)
def _read(text: str) -> tuple[str, set[str]]:
    """A text in the small letters that literals are written in, and every piece of it."""
    low = (text if text.isascii() else text.translate(_ALIKE)).lower()
    return low, _pieces(low)


@lru_cache(maxsize=4)
def _pieces(low: str) -> set[str]:
    return {low[at : at + SHORTEST] for at in range(len(low))}
