"""Text in a language or script that the models cannot read.

The models know English. In other languages they miss names, so such a text
waits for a person; the detectors that need no language still look at it.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_COMMON_WORDS = """
about after again and any anyone are back be because been before being but can't could days did does doing
don't down even every feel few for from get give go going good got had have having help here his hope how
i i'm i've if into it it's its just know last like long look lot make many may more most much my need
never new next not now off one only other our out over pain people please really said see she should since
some still take taking thank thanks that that's the their them then there these they thing think this
those time to today too try up very want way we week weeks well went were what when where which while who
why with without work would year years you your
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_FEW_WORDS, _MANY_LETTERS = 7, 20
_SURE = 0.9
# Languages that the identifier confuses with lists of Latin and Greek names of drugs.
_UNLIKELY = frozenset("zxx pcm ext la eo vo ia an oc wa qu mg lb se xh zu rw nn mt br ku jv".split())  # noqa: SIM905


def load() -> None:
    """Read the identifier of languages now rather than while the first foreign text waits."""
    _identifier().classify("warm")


def find_unreadable(passage: Passage) -> Iterator[Sighting]:
    """Report what is written in a foreign script, or in a foreign language at some length."""
    text = passage.visible
    if not text.isascii():
        letters = [index for index, character in enumerate(text) if character.isalpha()]
        foreign = [index for index in letters if _is_foreign(text[index])]
        if len(foreign) >= _MANY_LETTERS or (len(foreign) >= 4 and len(foreign) * 2 > len(letters)):
            yield Sighting(Case.UNREADABLE, foreign[0], foreign[-1] + 1)
            return
    for start, end in _passages(text):
        if _is_foreign_language(text[start:end]):
            yield Sighting(Case.UNREADABLE, start, end)
            return


def _passages(text: str) -> Iterator[tuple[int, int]]:
    """The whole text, then its lines if there are several."""
    yield 0, len(text)
    lines = [line.span() for line in _LINE.finditer(text)]
    if len(lines) > 1:
        yield from lines


def _is_foreign_language(text: str) -> bool:
    words = [word.lower() for word in _WORD.findall(text[:3000])]
    if len({word for word in words if len(word) > 2}) < _FEW_WORDS - 2 or len(words) < _FEW_WORDS:
        return False
    if sum(word in _COMMON for word in words) * 6 >= len(words):
        return False
    language, sure = _identifier().classify(" ".join(words))
    return language != "en" and language not in _UNLIKELY and sure >= _SURE


@lru_cache(maxsize=1024)
def _is_foreign(character: str) -> bool:
    """Whether a letter belongs to a script other than Latin."""
    return character > "\u024f" and not unicodedata.name(character, "").startswith(
        ("LATIN", "MODIFIER", "FEMININE", "MASCULINE", "SUPERSCRIPT", "SUBSCRIPT", "GREEK SMALL LETTER MU")
    )


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from moderation.screening.models.languages import load_identifier  # noqa: PLC0415 - loads numpy

    return load_identifier()
