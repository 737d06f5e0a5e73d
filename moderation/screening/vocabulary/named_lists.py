"""Lists of names that people write for short: the largest employers, the best-known hospitals.

A line that begins with "=" is a word, a town or somebody's name as well, and
counts only with a capital and where the sentence says more. The head of each
list in ``data/`` says after what it was written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_AS_WELL = "="
_WORD = re.compile(r"[\w&][\w'&.+-]{0,30}")


@dataclass(frozen=True, slots=True)
class Named:
    """Where a listed name stands, and whether it may be something else as well."""

    start: int
    end: int
    doubtful: bool
    small: bool = False


class NamedList:
    """The names of one file, found in a text word by word."""

    def __init__(self, file: str) -> None:
        text = files(__package__).joinpath("data", file).read_text("utf-8")
        lines = [line for line in text.splitlines() if line and not line.startswith("#")]
        self.doubtful = frozenset(line.removeprefix(_AS_WELL) for line in lines if line.startswith(_AS_WELL))
        self.sure = frozenset(lines) - {_AS_WELL + name for name in self.doubtful} - self.doubtful
        names = self.sure | self.doubtful
        self._longest = max(len(_WORD.findall(name)) for name in names)
        self._first = frozenset(_WORD.findall(name)[0] for name in names)

    def find(self, text: str, low: str, *, small: bool = False) -> Iterator[Named]:
        """The longest names in ``text``; ``low`` is the same in lower case with straight apostrophes.

        Doubtful names in small letters come only if ``small`` asks for them.
        """
        low = low.replace("ex-", "ex ")  # "ex-British Gas"
        spans, known = _read(low)
        after = 0
        for first in sorted({at for word in self._first & known.keys() for at in known[word]}):
            start = spans[first][0]
            for last in range(min(first + self._longest, len(spans)) - 1, first - 1, -1):
                name = self._known(low[start : spans[last][1]]) if first >= after else None
                if name is None:
                    continue
                written_small = name in self.doubtful and not text[start].isupper()
                if written_small and not small:
                    continue
                after = last + 1
                yield Named(start, start + len(name), name in self.doubtful, written_small)
                break

    def _known(self, said: str) -> str | None:
        said = said.rstrip(".")
        for name in (said, said.removesuffix("'s")):
            if name in self.sure or name in self.doubtful:
                return name
        return None


# Every list reads the same text in turn.
@lru_cache(maxsize=4)
def _read(low: str) -> tuple[list[tuple[int, int]], dict[str, list[int]]]:
    """Where the words of a text are, and the numbers of those that may stand for each word of a list."""
    spans: list[tuple[int, int]] = []
    known: dict[str, list[int]] = {}
    for number, found in enumerate(_WORD.finditer(low)):
        spans.append(found.span())
        for word in {found[0], found[0].removesuffix("'s"), found[0].rstrip(".")}:
            known.setdefault(word, []).append(number)
    return spans, known


@lru_cache(maxsize=1)
def large_employers() -> NamedList:
    return NamedList("employers.txt")


@lru_cache(maxsize=1)
def known_hospitals() -> NamedList:
    return NamedList("hospitals.txt")
