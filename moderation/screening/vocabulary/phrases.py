"""Listed names of one or more words, and where a text holds them whole.

A list in data/ separates its names by commas; a line that begins with # is a
heading. Accents, dots and capitals do not tell names apart, and "&" is "and".
A possessive ending tells "Clark's" from "Clarks", though not in names of
several words: "Trader Joes" is "Trader Joe's".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from moderation.screening.vocabulary.words import plain

_WORD = re.compile(r"[^\W_]+(?:[-‐'’.:][^\W_]+)*|&|\+")
_POSSESSIVES = ("'s", "’s", "'S", "’S")
_AND = frozenset({"&", "+"})
# What may stand between the words of one name.
_BETWEEN = re.compile(r"[ \u00a0]{1,2}|[.'’][ ]?|[ ]?(?=[&+])|(?<=[&+])[ ]?|-")


def read_names(file: str) -> dict[str, list[str]]:
    """The names of a list under each of its headings, in order."""
    lines = files(__package__).joinpath("data", file).read_text("utf-8").splitlines()
    paragraphs: dict[str, list[str]] = {}
    heading = ""
    for line in lines:
        if line.startswith("#"):
            heading = line.strip("# ")
        else:
            paragraphs.setdefault(heading, []).append(line)
    return {
        heading: [name for part in " ".join(written).split(",") if (name := part.strip())]
        for heading, written in paragraphs.items()
    }


class Phrases:
    """A set of names that are found as whole words, the longest first."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for words in {tuple(_keys(name)) for name in names}:
            if words:
                self._by_first.setdefault(words[0], []).append(words)
        for several in self._by_first.values():
            several.sort(key=len, reverse=True)

    def __contains__(self, name: str) -> bool:
        words = tuple(_keys(name))
        return words in self._by_first.get(words[0] if words else "", ())

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where ``text`` holds a name of the list; a possessive ending belongs to the span."""
        read = _read(text)
        after = 0
        for first in self._beginnings(read):
            if first >= after and (count := self._length(text, read, first)):
                after = first + count
                yield read.starts[first], read.ends[after - 1]

    def _beginnings(self, read: "_Read") -> list[int]:
        """The words with which a name may begin."""
        return sorted({at for word in self._by_first.keys() & read.places.keys() for at in read.places[word]})

    def _length(self, text: str, read: "_Read", first: int) -> int:
        # A name of one word may end in a possessive in the text.
        for words in (
            *self._by_first.get(read.keys[first], ()),
            *self._by_first.get(read.bare[first], ()),
        ):
            last = first + len(words) - 1
            if last >= len(read.keys) or not _alike(read.keys[first : last + 1], words):
                continue
            gaps = (text[read.ends[i] : read.starts[i + 1]] for i in range(first, last))
            if all(_BETWEEN.fullmatch(gap) for gap in gaps):
                return len(words)
        return 0


class _Read(NamedTuple):
    """The words of a text: bounds, as lists hold them, without a possessive ending, and where each one is."""

    starts: list[int]
    ends: list[int]
    keys: list[str]
    bare: list[str]
    places: Mapping[str, list[int]]


# Every list reads the same text in turn.
@lru_cache(maxsize=4)
def _read(text: str) -> _Read:
    found = list(_WORD.finditer(text))
    keys = [_key(word[0]) for word in found]
    bare = [key.removesuffix("'s") for key in keys]
    places: dict[str, list[int]] = {}
    for at, word in (*enumerate(keys), *enumerate(bare)):
        places.setdefault(word, []).append(at)
    return _Read([word.start() for word in found], [word.end() for word in found], keys, bare, places)


def _alike(keys: list[str], words: tuple[str, ...]) -> bool:
    """Whether the words are those of the name, the last one also as a possessive."""
    said, last = keys[-1], words[-1]
    ends_alike = said in (last, f"{last}'s") or (len(words) > 1 and said == last.replace("'s", "s"))
    return ends_alike and tuple(keys[:-1]) == words[:-1]


def _keys(name: str) -> Iterator[str]:
    return (_key(word) for word in _WORD.findall(name))


def _key(word: str) -> str:
    if word in _AND:
        return "and"
    return f"{plain(word[:-2])}'s" if word.endswith(_POSSESSIVES) else plain(word)
