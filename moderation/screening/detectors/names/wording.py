"""A text as words that might be names."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

from moderation.screening.vocabulary.words import plain

# Letters with inner hyphens and apostrophes: O'Brien, Ng'ang'a, Anne-Marie.
_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’ʻ`´][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’`´][sS]$")
_CONTRACTION = re.compile(r"(?:n['’`´]t|['’`´](?:m|re|ve|ll|d))$|^i['’`´](?:m|ve|ll|d)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"""(?:^|[.!?…:;\n\r"“”(\[*•>|/-])[\s"“”'‘(*_>-]*$""")


_AROUND = 5


@dataclass(frozen=True, slots=True)
class Word:
    """One word without its possessive ending; offsets count code points."""

    start: int
    end: int
    text: str
    plain: str
    opens_sentence: bool

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or not self.text[0].islower()

    @property
    def shouted(self) -> bool:
        return len(self.text) > 1 and self.text.isupper()

    @property
    def contraction(self) -> bool:
        """Whether it is "don't", "she'll" or "I'm"."""
        return bool(_CONTRACTION.search(self.text))

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
        written = _POSSESSIVE.sub("", found[0])
        before = text[max(found.start() - 12, 0) : found.start()]
        opens = found.start() == 0 or bool(_SENTENCE_END.search(before))
        yield Word(found.start(), found.start() + len(written), written, plain(written), opens)
