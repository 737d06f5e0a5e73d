"""The text as the models get it: same length, without what only slows them.

A run of punctuation tells a model nothing, yet thousands of `<` or `a.a.a.`
cost spaCy's tokeniser quadratic time and every token costs the personal-data
model its full arithmetic. The offsets stay those of the text.
"""

import re

# Longer than any ellipsis, rule or row of stars that people type.
_PUNCTUATION_RUN = re.compile(r"[^\w\s]{12,}|_{12,}")
# `a.a.a.`, `[b][b]`, `x-x-x-`: no sentence has so many one-letter words in a row.
_LETTER_RUN = re.compile(r"(?:[^\W_]{1,2}(?:(?!\s)\W){1,3}){24,}")
# The longest word of a medical dictionary has 45 letters. Scripts that write
# without spaces are not blanked: what the models cannot read must not vanish.
_ENDLESS_WORD = re.compile(r"[A-Za-z0-9À-ɏ]{60,}")
_PIECE = re.compile(r"\w+|[^\w\s]")

_SHORT_TEXT = 900
_PIECES_PER_CHARACTER = 0.32


class TextTooDense(ValueError):
    """A text has more pieces than prose of its length, so reading it takes too long."""


def readable(text: str) -> str:
    """Return ``text`` with hostile runs blanked, at the same length.

    Raises :class:`TextTooDense` on what would still take too long.
    """
    for run in (_PUNCTUATION_RUN, _LETTER_RUN, _ENDLESS_WORD):
        text = run.sub(lambda found: " " * len(found[0]), text)
    # Every piece is at least one token, so this refuses before any model runs.
    refuse_dense(sum(1 for _ in _PIECE.finditer(text)), text)
    return text


def refuse_dense(pieces: int, text: str) -> None:
    """Raise :class:`TextTooDense` if ``pieces`` are too many for ``text`` to be prose.

    English prose has about one model token in four characters. Short texts
    are read whatever they are.
    """
    if pieces > max(_SHORT_TEXT, _PIECES_PER_CHARACTER * len(text)):
        raise TextTooDense
