"""Everyday words and the names people bear, world-wide.

The lists in data/ are derived by derive.py, which names their sources, or
written by hand.
"""

import gzip
import unicodedata
from collections.abc import Set
from functools import lru_cache
from importlib.resources import files

from moderation.screening.packed_lines import PackedLines

_FOLDED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """The word in lower case without accents, apostrophes or dots: what the lists hold."""
    folded = unicodedata.normalize("NFD", word.lower().translate(_FOLDED))
    return "".join(letter for letter in folded if letter.isalnum() or letter == "-")


@lru_cache(maxsize=8192)
def is_everyday(word: str) -> bool:
    """Whether English uses the word mostly for something else than a name."""
    return plain(word) in everyday_words() or plain(word) in not_names()


@lru_cache(maxsize=8192)
def is_given_name(word: str) -> bool:
    """Whether somebody somewhere is likely to be called so."""
    return all(part in _given() for part in plain(word).split("-")) and plain(word) not in not_names()


@lru_cache(maxsize=8192)
def is_family_name(word: str) -> bool:
    return all(part in _family() for part in plain(word).split("-")) and plain(word) not in not_names()


def load() -> None:
    """Read all lists now rather than while the first text waits."""
    everyday_words(), _given(), _family()


@lru_cache(maxsize=16)
def read_list(file: str) -> frozenset[str]:
    """The words of one of our own lists; lines that begin with # say what it is."""
    lines = files(__package__).joinpath("data", file).read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=1)
def not_names() -> frozenset[str]:
    """Words with a capital that never stand for a person by themselves."""
    return read_list("not_names.txt")


def _derived(file: str) -> list[str]:
    data = files(__package__).joinpath("data", file).read_bytes()
    return gzip.decompress(data).decode("ascii").split()


@lru_cache(maxsize=1)
def everyday_words() -> Set[str]:
    """Words that English writes mostly without a capital."""
    words = {*_derived("words.txt.gz"), *read_list("everyday_too.txt")}
    return PackedLines(words - read_list("hardly_words.txt"))


@lru_cache(maxsize=1)
def _given() -> Set[str]:
    return PackedLines([*_derived("given_names.txt.gz"), *read_list("short_names.txt")])


@lru_cache(maxsize=1)
def _family() -> Set[str]:
    return PackedLines([*_derived("family_names.txt.gz"), *read_list("family_names_too.txt")])
