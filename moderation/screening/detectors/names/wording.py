"""A text as words that might be names."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple

from moderation.screening.vocabulary.words import plain

# Letters with inner hyphens and apostrophes: O'Brien, Ng'ang'a, Anne-Marie.
_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’ʻ`´][^\W\d_]+)*")
_POSSESSIVES = tuple(f"{apostrophe}{letter}" for apostrophe in "'’`´" for letter in "sS")
_CONTRACTION = re.compile(r"(?:n['’`´]t|['’`´](?:m|re|ve|ll|d))$|^i['’`´](?:m|ve|ll|d)", re.IGNORECASE)
_SENTENCE_ENDS = frozenset('.!?…:;\n\r"“”([*•>|/-')
# What may stand between the end of a sentence and the first word of the next one, beside white space.
_BETWEEN = frozenset("\"“”'‘(*_>-")


_AROUND = 5


class Word(NamedTuple):
    """One word without its possessive ending; offsets count code points."""

    start: int
    end: int
    text: str
    plain: str
    opens_sentence: bool
    capital: bool
    shouted: bool

    @property
    def contraction(self) -> bool:
        """Whether it is "don't", "she'll" or "I'm"."""
        return not self.text.isalpha() and _CONTRACTION.search(self.text) is not None

    @property
    def initial(self) -> bool:
        return len(self.text) == 1 and self.text.isupper() and self.text != "I"


class Wording:
    """The words of a text in order, and what the case of its letters is worth."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = tuple(_words(text))
        self._starts = [word.start for word in self.words]
        self._shouted = self._shouting()
        # What is written without a capital somewhere, so that its capital elsewhere may be grammar's.
        self.small = frozenset(word.plain for word in self.words if not word.capital)

    def index_at(self, position: int) -> int | None:
        """The index of the word that begins exactly at ``position``."""
        index = bisect_left(self._starts, position)
        if index < len(self.words) and self.words[index].start == position:
            return index
        return None

    def indices_within(self, start: int, end: int) -> range:
        """The indices of the words that begin between ``start`` and ``end``."""
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def overlapping(self, start: int, end: int) -> Iterator[int]:
        """The indices of the words that share a character with the span."""
        first = max(bisect_left(self._starts, start) - 1, 0)
        for index in range(first, bisect_left(self._starts, end)):
            if self.words[index].end > start:
                yield index

    def gap(self, index: int) -> str:
        """What stands between word ``index`` and the next one."""
        if index + 1 >= len(self.words):
            return "\n"
        return self.text[self.words[index].end : self.words[index + 1].start]

    def shouted_around(self, index: int) -> bool:
        """Whether the words around are all capitals, so that capitals tell nothing."""
        return self._shouted[index]

    def _shouting(self) -> list[bool]:
        if not any(word.shouted for word in self.words):
            return [False] * len(self.words)
        counted = [len(word.text) > 1 for word in self.words]
        words = [0, *accumulate(counted)]
        loud = [0, *accumulate(word.shouted for word in self.words)]
        shouting = []
        for index in range(len(self.words)):
            first, last = max(0, index - _AROUND), min(len(self.words), index + _AROUND + 1)
            around = words[last] - words[first]
            shouting.append(around > 3 and loud[last] - loud[first] > 0.6 * around)
        return shouting

    def telling_capital(self, index: int) -> bool:
        """Whether the word is capital where grammar does not ask for it."""
        word = self.words[index]
        return word.capital and not word.opens_sentence and not self._shouted[index]

    def pairs(self) -> Iterator[tuple[int, int]]:
        return pairwise(range(len(self.words)))


def _words(text: str) -> Iterator[Word]:
    for found in _WORD.finditer(text):
        written = found[0][:-2] if found[0].endswith(_POSSESSIVES) else found[0]
        opens = _opens_sentence(text[max(found.start() - 12, 0) : found.start()])
        yield Word(
            start=found.start(),
            end=found.start() + len(written),
            text=written,
            plain=plain(written),
            opens_sentence=opens,
            capital=not written[0].islower(),
            shouted=len(written) > 1 and written.isupper(),
        )


def _opens_sentence(before: str) -> bool:
    """Whether a word opens a sentence behind these characters, or behind nothing."""
    for character in reversed(before):
        if character in _SENTENCE_ENDS:
            return True
        if not (character.isspace() or character in _BETWEEN):
            return False
    return True
