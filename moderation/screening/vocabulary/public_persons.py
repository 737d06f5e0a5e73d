"""People whom everybody cites: naming them tells nothing about the writer."""

import re
from collections.abc import Iterator
from functools import lru_cache

from moderation.screening.vocabulary.phrases import Phrases, read_names
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name, plain

_SHARED, _SCIENCE = "shared", ("laureates", "discoverers")
# What a text speaks of when it cites somebody who is not alone with the name.
_CITING = re.compile(
    r"\b(?:books?|author|wrote|memoir|novel|poem|podcasts?|films?|movies?|songs?|albums?|sang|music|concert|"
    r"on stage|actor|"
    r"actress|singer|celebrit\w+|famous|on tv|telly|series|documentary|interview\w*|nobel|prize|discover\w*|"
    r"invent\w*|"
    r"research\w*|scientists?|stud(?:y|ies)|theory|experiments?|quote[ds]?|president|prime minister|"
    r"minister|secretary|"
    r"election|parliament|government|politic\w+|health service|nhs|downing street|white house|senat\w+|"
    r"congress|olympic\w*|medal|announced|went public|instagram|ted talk|lecture)\b",
    re.IGNORECASE,
)
_AROUND = 160
_NEXT_WORD = re.compile(r"[ ]([A-ZÀ-Þ][\w'’-]+)")
_WORD_BEFORE = re.compile(r"(?<!\w)(?!(?:Sir|Dame|Lord|Lady|Dr|Prof|Saint)\b)([A-ZÀ-Þ][\w'’-]+)[ ]$")


def load() -> None:
    """Read all names now rather than while the first text waits."""
    _known(), _shared(), _of_science(), _last_names()


def is_known_to_all(name: str) -> bool:
    """Whether ``name`` is the whole name of a widely cited author, scientist or leader."""
    return name in _known() or name in _shared() or _without_title(name) in _known()


def public_person_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where ``text`` holds such a name whole and no longer one: not "Tom Hanks Miller"."""
    for start, end in _known().spans(text):
        if not _is_part_of_a_longer_name(text, start, end):
            yield start, end
    for start, end in _shared().spans(text):
        cited = _CITING.search(text, max(0, start - _AROUND), end + _AROUND)
        if cited and not _is_part_of_a_longer_name(text, start, end):
            yield start, end


def whole_names() -> frozenset[str]:
    """Every name of the list as it is written there."""
    return frozenset(name for names in _paragraphs().values() for name in names)


def is_family_name_of_science(word: str) -> bool:
    """Whether a discoverer or laureate is called so: Banting, Crick."""
    return plain(word) in _of_science()


def ends_a_known_name(word: str) -> bool:
    """Whether anybody of the whole list is called so by family name, frequent ones with them."""
    return plain(word) in _last_names()


def _is_part_of_a_longer_name(text: str, start: int, end: int) -> bool:
    following, before = _NEXT_WORD.match(text, end), _WORD_BEFORE.search(text[max(0, start - 24) : start])
    longer = following and is_family_name(following[1]) and not is_everyday(following[1])
    return bool(longer or (before and is_given_name(before[1]) and not is_everyday(before[1])))


def _without_title(name: str) -> str:
    return re.sub(r"^(?:dr|prof)\.? ", "", name, flags=re.IGNORECASE)


@lru_cache(maxsize=1)
def _paragraphs() -> dict[str, list[str]]:
    return read_names("public_persons.txt")


@lru_cache(maxsize=1)
def _known() -> Phrases:
    return Phrases(name for heading, names in _paragraphs().items() if heading != _SHARED for name in names)


@lru_cache(maxsize=1)
def _shared() -> Phrases:
    return Phrases(_paragraphs()[_SHARED])


@lru_cache(maxsize=1)
def _of_science() -> frozenset[str]:
    return frozenset(plain(name.split()[-1]) for heading in _SCIENCE for name in _paragraphs()[heading])


@lru_cache(maxsize=1)
def _last_names() -> frozenset[str]:
    return frozenset(plain(name.split()[-1]) for name in whole_names())
