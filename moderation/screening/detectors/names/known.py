"""The pseudonyms of those who write in the same place: exactly these are left alone."""

import re
from collections.abc import Collection

from moderation.screening.detectors.names.people import Mention

_FEWEST_LETTERS = 3


def known_pseudonyms(text: str, pseudonyms: Collection[str]) -> list[tuple[int, int]]:
    """Where whole pseudonyms stand in a text, written as their owners write them."""
    return [
        found.span()
        for name in pseudonyms
        if len(name) >= _FEWEST_LETTERS
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    ]


def lies_in(mention: Mention, places: Collection[tuple[int, int]]) -> bool:
    """Whether a mention is nothing but a pseudonym, or a part of one."""
    return any(start <= mention.start and mention.end <= end for start, end in places)
