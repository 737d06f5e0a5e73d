"""Finds groups by what somebody types, on a phone and perhaps with unsteady hands.

Case, accents and word endings do not matter, and small slips are forgiven.
Nothing typed here is stored: it may name somebody's condition.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from markupsafe import Markup
from rapidfuzz.distance import OSA

from forum.groups.reading import GroupView

LONGEST_QUERY = 100  # characters that are looked at
MOST_WORDS = 8  # words of them that are: each is compared with every word of every group

# How many slips a word of so many letters may have: (letters at least, slips).
_SLIPS = ((8, 2), (4, 1))
_TELLING = 4  # letters of a word that says enough on its own


class Fit(IntEnum):
    """How well a word that was typed fits a group; smaller is better."""

    TITLE = 0
    TITLE_WITH_SLIPS = 1
    DESCRIPTION = 2
    DESCRIPTION_WITH_SLIPS = 3
    NOT = 9


@dataclass(frozen=True, slots=True)
class _Known:
    group: GroupView
    title: Sequence[str]
    description: Sequence[str]


def arranged(groups: Iterable[GroupView]) -> list[GroupView]:
    """One's own groups first, then from A to Z; archived ones last."""
    return sorted(groups, key=_place)


def found(groups: Iterable[GroupView], query: str) -> list[GroupView]:
    """The groups that fit ``query``, best first; all of them, arranged, for an empty one.

    Every word has to fit. If no group fits them all, one telling word is enough.
    """
    words = _words(query[:LONGEST_QUERY])[:MOST_WORDS]
    if not words:
        return arranged(groups)
    # Groups share most of their words. Remembered for this search alone: it may name somebody's condition.
    is_close = cache(_is_close)
    fits = [(one, [_fit(word, one, is_close) for word in words]) for one in map(_known, groups)]
    hits = [(one, max(all_fits)) for one, all_fits in fits if max(all_fits) is not Fit.NOT]
    if not hits:
        telling = [place for place, word in enumerate(words) if len(word) >= _TELLING]
        best = [(one, min((all_fits[place] for place in telling), default=Fit.NOT)) for one, all_fits in fits]
        hits = [(one, fit) for one, fit in best if fit is not Fit.NOT]
    hits.sort(key=lambda hit: (hit[0].group.is_archived, hit[1], _place(hit[0].group)))
    return [one.group for one, _ in hits]


def folded(text: str) -> str:
    """One spelling for all that reads the same: no case, no accents."""
    # Apart first: a mathematical capital becomes a letter whose case can be folded.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _known(group: GroupView) -> _Known:
    return _Known(group, _words(group.title), _words(Markup(group.html).striptags()))  # noqa: S704 - only read


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text).replace("'", "").replace("’", ""))


def _place(group: GroupView) -> tuple[bool, bool, str]:
    return (group.is_archived, not group.is_member, folded(group.title))


def _fit(typed: str, one: _Known, is_close: Callable[[str, str, int], bool]) -> Fit:
    slips = next((slips for letters, slips in _SLIPS if len(typed) >= letters), 0)
    for words, exact, slipped in (
        (one.title, Fit.TITLE, Fit.TITLE_WITH_SLIPS),
        (one.description, Fit.DESCRIPTION, Fit.DESCRIPTION_WITH_SLIPS),
    ):
        if any(word.startswith(typed) for word in words):
            return exact
        if slips and any(is_close(typed, word, slips) for word in words):
            return slipped
    return Fit.NOT


def _is_close(typed: str, word: str, slips: int) -> bool:
    """Whether ``typed`` is ``word`` with another ending, or its beginning, or close to it."""
    if len(word) > _TELLING and typed.startswith(word):
        return True  # "asthmatic" for "asthma"
    return any(
        OSA.distance(typed, beginning, score_cutoff=slips) <= slips
        for beginning in {word, word[: len(typed)], word[: len(typed) + 1]}
        if len(beginning) >= _TELLING
    )
