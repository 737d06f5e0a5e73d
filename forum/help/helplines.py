"""The helplines as pages show them: by what they are for, a crisis first, then by country.

The services themselves stand in ``moderation/screening/helplines.toml``, because
the filter has to know their numbers too.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from moderation.screening.helplines import NUMBER, Helpline, Purpose, digits, helplines

_TEXT_TO = re.compile(r"(?<!call or )\btext(?: \w+ to)? $")  # "call or text" can be called


@dataclass(frozen=True, slots=True)
class Line:
    """A service on a page. ``pieces`` are its contact, each with the link that dials or writes to it."""

    name: str
    pieces: Sequence[tuple[str, str]]
    source: str


@dataclass(frozen=True, slots=True)
class Section:
    """The services for one purpose, by country. ``words`` say what else helps, or are empty."""

    purpose: Purpose
    heading: str
    words: str
    countries: Sequence[tuple[str, Sequence[Line]]]


_HEADINGS: Mapping[Purpose, tuple[str, str]] = MappingProxyType(
    {
        Purpose.CRISIS: ("If things are too much", ""),
        Purpose.ABUSE: (
            "If somebody hurts, threatens or controls you",
            "They believe you, and plan with you what is safe. A call can stay visible on your phone.",
        ),
        Purpose.CHILDREN: (
            "For children and young people",
            "Also for adults who worry about a child.",
        ),
        Purpose.POISON: (
            "If somebody has taken something poisonous",
            "Call before you do anything else, and keep the packet at hand. If they do not wake up or "
            "cannot breathe, call the emergency number.",
        ),
    }
)


def sections(lines: Iterable[Helpline]) -> tuple[Section, ...]:
    """The services in the order of a page; a purpose that nobody serves is left out."""
    by_purpose: dict[Purpose, list[Helpline]] = {purpose: [] for purpose in Purpose}
    for line in sorted(lines, key=lambda one: one.country):
        by_purpose[line.purpose].append(line)
    return tuple(
        Section(purpose, *_HEADINGS[purpose], countries=_by_country(of))
        for purpose, of in by_purpose.items()
        if of
    )


def pieces(contact: str) -> list[tuple[str, str]]:
    """``contact`` in pieces, each with the link that dials or writes to it, or none."""
    found: list[tuple[str, str]] = []
    end = 0
    for number in NUMBER.finditer(contact):
        before = contact[end : number.start()]
        scheme = "sms" if _TEXT_TO.search(before) else "tel"
        found += [(before, ""), (number[0], f"{scheme}:{digits(number[0])}")]
        end = number.end()
    return [piece for piece in (*found, (contact[end:], "")) if piece[0]]


def _by_country(lines: Iterable[Helpline]) -> Sequence[tuple[str, Sequence[Line]]]:
    return tuple(
        (country, tuple(Line(line.name, pieces(line.contact), line.source) for line in of))
        for country, of in groupby(lines, key=lambda one: one.country)
    )


SECTIONS = sections(helplines().lines)
DIRECTORY = helplines().directory
