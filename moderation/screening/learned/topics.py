"""What a text is about, as far as it matters here: danger, trade, an accusation, care, an invitation.

A logistic regression for each topic over the words of a stretch of text, alone
and in pairs, and over what the personal-data model has understood of it. Long
texts are heard in stretches, because one telling sentence is enough. Terms are
known by a hash, so that no list of words lies in memory. It was
taught with invented texts (see :mod:`moderation.screening.learned.training`).
Detectors add its word to that of their rules; of danger alone it is believed
without one, and only where it is very sure.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias
from zlib import crc32

import numpy as np

WEIGHTS = Path(__file__).with_name("topics.npz")
# Labels of the entities that say what was heard.
LABEL = "TOPIC_"
TRADE = ("promotion", "solicitation", "recruitment", "fundraising", "legal_solicitation", "self_promotion")
TOPICS = ("crisis", "care_relationship", "accusation", "trade", *TRADE)

# A stretch has at least so many words, unless the text ends; the next one begins half-way through it.
STRETCH = 60

_TOKEN = re.compile(
    r"(?P<link>(?:https?://|www\.)\S+|\b(?:[\w-]{1,40}\.){1,4}(?:com|net|org|co|shop|store|io|info|biz|eu|de|uk|"
    r"health|online|site|club)\b\S*)|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<number>\d+)|(?P<sign>[$€£%@#!?:])"
)
_SENTENCE_END = re.compile(r"[.!?]+[\"')\]]*\s+|\n+")

Table: TypeAlias = "np.ndarray[Any, np.dtype[np.float32]]"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text, in code points, and the words that it has."""

    start: int
    end: int
    words: tuple[str, ...]

    @property
    def terms(self) -> Iterator[str]:
        """Its words, and pairs of them that stand together."""
        yield from self.words
        yield from (f"{first} {second}" for first, second in pairwise(self.words))


@dataclass(frozen=True, slots=True)
class Heard:
    """How probable a topic is in a stretch of the text."""

    topic: str
    start: int
    end: int
    chance: float


def words_in(text: str) -> Iterator[tuple[int, str]]:
    """Each word with its place, in small letters; all numbers are alike, and so are all links."""
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        yield (
            found.start(),
            {"link": "<link>", "number": "<number>"}.get(str(kind), found[0].lower().replace("’", "'")),
        )


def stretches(text: str) -> list[Stretch]:
    """The text in parts of whole sentences that overlap; a short text is one part."""
    words = list(words_in(text))
    if not words:
        return []
    ends = [found.end() for found in _SENTENCE_END.finditer(text)] + [len(text)]
    sentences: list[tuple[int, int, list[str]]] = []
    at, begin = 0, 0
    for end in ends:
        within = []
        while at < len(words) and words[at][0] < end:
            within.append(words[at][1])
            at += 1
        for first in range(0, len(within), STRETCH):
            sentences.append((begin, end, within[first : first + STRETCH]))
        begin = end
    return list(_joined(sentences))


def _joined(sentences: Sequence[tuple[int, int, list[str]]]) -> Iterator[Stretch]:
    first = 0
    while first < len(sentences):
        last, size = first, 0
        while last < len(sentences) and size < STRETCH:
            size += len(sentences[last][2])
            last += 1
        words = tuple(word for _, _, some in sentences[first:last] for word in some)
        yield Stretch(sentences[first][0], sentences[last - 1][1], words)
        if last == len(sentences):
            return
        half = 0
        while half < STRETCH // 2:  # ends, because the stretch has as many words
            half += len(sentences[first][2])
            first += 1


def pooled(offsets: Sequence[tuple[int, int]], states: Table, stretch: Stretch) -> Table:
    """What was understood of a stretch: the mean and the greatest of its tokens' states."""
    starts = [start for start, _ in offsets]
    first, last = bisect_left(starts, stretch.start), bisect_left(starts, stretch.end)
    if first == last:
        return np.zeros(2 * states.shape[1], dtype=np.float32)
    some = states[first:last]
    return np.concatenate([some.mean(axis=0), some.max(axis=0)])


def hash_of(term: str) -> int:
    """The CRC-32 of a word or a pair of words, by which the table of terms is ordered."""
    return crc32(term.encode("utf-8"))


@dataclass(frozen=True, slots=True)
class TopicHead:
    """The taught weights.

    ``hashes`` of the known terms ascend; ``rarity`` (inverse frequency) and ``by_term`` have a row for each.
    """

    topics: tuple[str, ...]
    hashes: "np.ndarray[Any, np.dtype[np.uint32]]"
    rarity: Table
    by_term: Table
    centre: Table
    scale: Table
    by_state: Table
    bias: Table

    @classmethod
    def load(cls, file: Path = WEIGHTS) -> "TopicHead":
        """The weights of ``file``. Raises OSError, KeyError, ValueError."""
        with np.load(file, allow_pickle=False) as kept:
            hashes = kept["hashes"].astype(np.uint32)
            # The largest table stays in 16 bits: a stretch asks for a few hundred rows of it.
            by_term = kept["by_term"].astype(np.float16)
            tables = {
                name: kept[name].astype(np.float32)
                for name in ("rarity", "centre", "scale", "by_state", "bias")
            }
            topics = tuple(bytes(kept["topics"]).decode("ascii").split())
        return cls(topics=topics, hashes=hashes, by_term=by_term, **tables)

    def listen(self, text: str, offsets: Sequence[tuple[int, int]], states: Table) -> Iterator[Heard]:
        """Every topic in every stretch; ``offsets`` and ``states`` are those of the text's tokens."""
        for stretch in stretches(text):
            odds = self.bias + ((pooled(offsets, states, stretch) - self.centre) * self.scale) @ self.by_state
            rows, weights = self.weighted(stretch)
            if len(rows):
                odds = odds + weights @ self.by_term[rows].astype(np.float32)
            for topic, odd in zip(self.topics, odds, strict=True):
                yield Heard(
                    topic, stretch.start, stretch.end, float(1.0 / (1.0 + np.exp(-np.clip(odd, -30, 30))))
                )

    def weighted(self, stretch: Stretch) -> tuple["np.ndarray[Any, np.dtype[np.int64]]", Table]:
        """The rows of the known terms and how much each weighs, together of length one."""
        counted = Counter(map(hash_of, stretch.terms))
        asked = np.fromiter(counted.keys(), dtype=np.uint32, count=len(counted))
        counts = np.fromiter(counted.values(), dtype=np.float32, count=len(counted))
        rows = np.minimum(np.searchsorted(self.hashes, asked), len(self.hashes) - 1)
        known = self.hashes[rows] == asked
        rows = rows[known]
        weights = (1.0 + np.log(counts[known])) * self.rarity[rows]
        return rows, weights / (np.linalg.norm(weights) or 1.0)
