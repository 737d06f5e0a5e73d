"""Text in a language or script that no language pack reads.

The models miss names in other languages, so a text that is mostly in one waits
for a person; the detectors that need no language still look at it. A short
quotation, a list of drugs or laboratory values is not held.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from moderation.screening.findings import Sighting
from moderation.screening.languages import telling
from moderation.screening.passage import Passage
from moderation.screening.policy import Case

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+")
# What stands in quotation marks, or behind a mark of quoting, within one line.
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»\n]{1,200}[\"”“»]|^>[^\n]*", re.MULTILINE)
_FOREIGN_LETTERS = 20
# A line of fewer words in another language is a greeting or a saying in a longer English text.
_WORDS_OF_A_LINE = 20


def load() -> None:
    """Read what tells languages now rather than while the first foreign text waits."""
    telling.load()


def find_unreadable(passage: Passage) -> Iterator[Sighting]:
    """Report what is written in a foreign script, or mostly in a foreign language."""
    text = passage.visible
    if not text.isascii():
        letters = [index for index, character in enumerate(text) if character.isalpha()]
        foreign = [index for index in letters if _is_foreign_script(text[index])]
        if len(foreign) >= _FOREIGN_LETTERS or (len(foreign) >= 4 and len(foreign) * 2 > len(letters)):
            yield Sighting(Case.UNREADABLE, foreign[0], foreign[-1] + 1)
            return
    own = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    if not _WORD.search(own):
        own = text
    if telling.is_foreign(own):
        yield Sighting(Case.UNREADABLE, 0, len(text))
        return
    yield from _mostly_foreign_lines(own)


def _mostly_foreign_lines(text: str) -> Iterator[Sighting]:
    """The first foreign line, if such lines are a good part of the text."""
    lines = [line.span() for line in _LINE.finditer(text)]
    if len(lines) < 2:
        return
    counts = [len(_WORD.findall(text, *line)) for line in lines]
    foreign = [place for place, line in enumerate(lines) if telling.is_foreign(text[slice(*line)])]
    words = sum(counts[place] for place in foreign)
    if foreign and (words >= _WORDS_OF_A_LINE or words * 4 >= sum(counts)):
        yield Sighting(Case.UNREADABLE, *lines[foreign[0]])


@lru_cache(maxsize=1024)
def _is_foreign_script(character: str) -> bool:
    """Whether a letter belongs to a script other than Latin."""
    return character > "\u024f" and not unicodedata.name(character, "").startswith(
        ("LATIN", "MODIFIER", "FEMININE", "MASCULINE", "SUPERSCRIPT", "SUBSCRIPT", "GREEK SMALL LETTER MU")
    )
