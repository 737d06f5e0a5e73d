"""Names put together: from single words to one mention of one person."""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from moderation.screening.detectors.names.evidence import Evidence
from moderation.screening.detectors.names.honorifics import BEHIND_A_NAME
from moderation.screening.detectors.names.relations import (
    CIVIL_TITLES,
    DOCTOR_TITLES,
    KIN_TITLES,
    PARTICLES,
)
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.vocabulary.words import is_given_name


@dataclass(frozen=True, slots=True)
class Mention:
    """One person named at one place: word indices, and the title before, if any."""

    first: int
    last: int
    start: int
    end: int
    title: str | None

    @property
    def indices(self) -> range:
        return range(self.first, self.last + 1)

    @property
    def full(self) -> bool:
        """Whether the name has two or more words, titles aside."""
        return self.last > self.first


_WITHIN_NAME = (" ", "-", ". ", ".", "  ")


def mentions(wording: Wording, evidence: Evidence, own: Container[int] = ()) -> Iterator[Mention]:
    """Yield each run of name words as one mention, in order.

    Where writers give their own name (at ``own``), it may stand family name
    first, with a comma.
    """
    index = 0
    while index < len(wording.words):
        if not evidence.is_name(index) or (
            wording.words[index].initial and not _leads_name(wording, evidence, index)
        ):
            index += 1
            continue
        last = _end_of_run(wording, evidence, index)
        if last == index and index in own and wording.gap(index) == ", " and evidence.is_name(index + 1):
            last += is_given_name(wording.words[index + 1].text)
        title = _title_before(wording, index)
        start = wording.words[index - 1].start if title else wording.words[index].start
        end = wording.words[last].end
        if wording.words[last].initial and wording.text[end : end + 1] == ".":
            end += 1
        # "Sunita ji" is a first name with respect, not a full one.
        borne = last - (last > index and _is_honorific(wording, last))
        yield Mention(index, borne, start, end, title)
        index = last + 1


def _is_honorific(wording: Wording, index: int) -> bool:
    return not wording.words[index].capital and wording.words[index].plain in BEHIND_A_NAME


def _leads_name(wording: Wording, evidence: Evidence, index: int) -> bool:
    return (
        index + 1 < len(wording.words)
        and evidence.is_name(index + 1)
        and wording.gap(index) in (" ", ". ", ".")
    )


def _end_of_run(wording: Wording, evidence: Evidence, index: int) -> int:
    last = index
    while last + 1 < len(wording.words):
        following = last + 1
        gap = wording.gap(last)
        if gap not in _WITHIN_NAME or wording.words[last].end != _bare_end(wording, last):
            break
        if gap.startswith(".") and not wording.words[last].initial:
            break
        if evidence.is_name(following):
            last = following
            continue
        skip = following
        while (
            skip < len(wording.words)
            and wording.words[skip].plain in PARTICLES
            and wording.gap(skip) in (" ", "-")
        ):
            skip += 1
        if skip > following and skip < len(wording.words) and evidence.is_name(skip):
            last = skip
            continue
        break
    return last


def _bare_end(wording: Wording, index: int) -> int:
    """Where the word ends unless a possessive ending follows: "Ann's Bob" are two people."""
    end = wording.words[index].end
    return -1 if wording.text[end : end + 1] in "'’" and wording.text[end : end + 1] else end


# Also words of family and longing: "my sister Ana", "I miss Ana".
_TITLES_IN_CAPITALS = frozenset({"sister", "miss", "master"})
_OWNERS = frozenset({"my", "our", "his", "her", "their", "your", "the", "i", "we", "a"})


def _title_before(wording: Wording, index: int) -> str | None:
    if not index or wording.gap(index - 1) not in (" ", ". ", "."):
        return None
    before = wording.words[index - 1]
    if before.plain in _TITLES_IN_CAPITALS:
        owned = index > 1 and wording.words[index - 2].plain in _OWNERS
        if owned or not before.capital:
            return None
    return before.plain if before.plain in DOCTOR_TITLES | (CIVIL_TITLES - KIN_TITLES) else None
