"""Listed names of one or more words, and where a text holds them whole.

A list in data/ separates its names by commas; a line that begins with # is a
heading. Accents, dots and capitals do not tell names apart, and "&" is "and".
A possessive ending tells "Clark's" from "Clarks", though not in names of
several words: "Trader Joes" is "Trader Joe's".
"""

import re
from collections.abc import Iterable, Iterator
from importlib.resources import files

from moderation.screening.vocabulary.words import plain

_WORD = re.compile(r"[^\W_]+(?:[-‐'’.:][^\W_]+)*|&|\+")
_POSSESSIVE = re.compile(r"['’][sS]$")
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
        found = list(_WORD.finditer(text))
        keys = [_key(word[0]) for word in found]
        first = 0
        while first < len(found):
            count = self._length(text, found, keys, first)
            if count:
                yield found[first].start(), found[first + count - 1].end()
            first += count or 1

    def _length(self, text: str, found: list[re.Match[str]], keys: list[str], first: int) -> int:
        # A name of one word may end in a possessive in the text.
        for words in (
            *self._by_first.get(keys[first], ()),
            *self._by_first.get(keys[first].removesuffix("'s"), ()),
        ):
            last = first + len(words) - 1
            if last >= len(found) or not _alike(keys[first : last + 1], words):
                continue
            gaps = (text[found[i].end() : found[i + 1].start()] for i in range(first, last))
            if all(_BETWEEN.fullmatch(gap) for gap in gaps):
                return len(words)
        return 0


def _alike(keys: list[str], words: tuple[str, ...]) -> bool:
    """Whether the words are those of the name, the last one also as a possessive."""
    last = words[-1]
    endings = {last, f"{last}'s", last.replace("'s", "s")} if len(words) > 1 else {last, f"{last}'s"}
    return tuple(keys[:-1]) == words[:-1] and keys[-1] in endings


def _keys(name: str) -> Iterator[str]:
    return (_key(word) for word in _WORD.findall(name))


def _key(word: str) -> str:
    if word in _AND:
        return "and"
    bare = _POSSESSIVE.sub("", word)
    return plain(bare) if bare == word else f"{plain(bare)}'s"
