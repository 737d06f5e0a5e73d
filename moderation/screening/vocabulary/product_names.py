"""Where a text names a product or a company, and whose it is.

A brand of several words or of one that means nothing else is seen however it is
written, unless it reads as a phrase ("the ordinary"); the name of a company is seen
where it has its capitals. What is also a word ("Ensure", "Apple") must not be the
first word of a sentence either, where any word has a capital.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from moderation.screening.vocabulary.companies import companies, group_of, key_of
from moderation.screening.vocabulary.phrases import Phrases
from moderation.screening.vocabulary.products import plain_brands, products, shared_brands
from moderation.screening.vocabulary.words import is_everyday, plain

_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?:\n]['\"”’)]*)\s*['\"“‘(]*$")


@dataclass(frozen=True, slots=True)
class Named:
    """A place where a product or a company is named. ``group`` is the key of the company on top."""

    start: int
    end: int
    group: str


def named(text: str) -> Iterator[Named]:
    """Every place of ``text`` that names a product or a company, in order."""
    for start, end in _names().spans(text):
        bare = _POSSESSIVE.sub("", text[start:end])
        key = plain_words(bare)
        if key in _certain():
            if not _is_a_phrase(bare):
                yield Named(start, start + len(bare), _certain()[key])
        elif bare in _written() and not (_is_a_word(bare) and _begins_a_sentence(text, start)):
            yield Named(start, start + len(bare), _written()[bare])


def groups_named(*texts: str | None) -> frozenset[str]:
    """The groups of companies that any of ``texts`` names."""
    return frozenset(one.group for text in texts if text for one in named(text))


def group_of_brand(words: str) -> str | None:
    """Whose the product is that these words name, and nothing else; None if the table knows none."""
    key = plain_words(_POSSESSIVE.sub("", words.strip()))
    return _certain().get(key) or _shared().get(key)


def plain_words(words: str) -> str:
    """The words as lists hold them, single spaces between."""
    return " ".join(plain(word) for word in words.split())


def load() -> None:
    """Read the tables now rather than while the first text waits."""
    _names()


@lru_cache(maxsize=1)
def _certain() -> Mapping[str, str]:
    """What means nothing else, in plain small letters, and the group it belongs to."""
    sure = {key for key in products() if " " in key} | plain_brands()
    return MappingProxyType({key: group_of(key_of(products()[key].company)) for key in sure})


@lru_cache(maxsize=1)
def _written() -> Mapping[str, str]:
    """What may mean something else, as its maker writes it: shared brands and names of companies."""
    makers = {one.name: group_of(one.key) for one in companies().values()}
    shared = {one.brand: group_of(key_of(one.company)) for key, one in products().items() if _is_shared(key)}
    return MappingProxyType(makers | shared)


@lru_cache(maxsize=1)
def _shared() -> Mapping[str, str]:
    return MappingProxyType({plain_words(name): group for name, group in _written().items()})


def _is_shared(key: str) -> bool:
    return key in shared_brands()


def _is_a_phrase(words: str) -> bool:
    """Whether several words are all everyday ones, and not all written as names are."""
    each = words.split()
    return len(each) > 1 and all(is_everyday(one) for one in each) and any(one[0].islower() for one in each)


def _is_a_word(name: str) -> bool:
    return " " not in name and (is_everyday(name) or _is_shared(plain(name)))


def _begins_a_sentence(text: str, at: int) -> bool:
    return _BEGINS.search(text[max(0, at - 8) : at]) is not None


@lru_cache(maxsize=1)
def _names() -> Phrases:
    return Phrases([*_certain(), *_written()])
