"""How well the filter finds what it looks for: the figures that the benchmark wrote, drawn."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

from forum.found_in_words import kind_in_words
from moderation.review.precision import wilson

_FILE = Path(__file__).with_name("measured.json")
_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "EMAIL": "E-mail addresses",
        "PHONE": "Phone numbers",
        "ADDRESS": "Street addresses",
        "ID": "Numbers of one person",
        "NAME": "Names of people",
        "CLINICIAN_NAME": "Clinicians' names",
        "USERNAME": "Accounts elsewhere",
        "AGE90": "Ages of 90 or more",
        "DATE": "Dates",
        "LOCATION": "Places",
        "ORG": "Organisations",
        "URL": "Web pages",
    }
)
# Units of the drawing: it is scaled to the page.
WIDTH, ROW_HEIGHT, _LEFT, _BAR = 320, 34, 4, 312


@dataclass(frozen=True, slots=True)
class Bar:
    """One kind: how many of 100 are found, the likely range, and where all that is drawn."""

    words: str
    found: int
    of: int
    share: float
    low: float
    high: float
    y: int

    @property
    def length(self) -> float:
        return round(self.share * _BAR, 1)

    @property
    def range(self) -> tuple[float, float]:
        return round(_LEFT + self.low * _BAR, 1), round(_LEFT + self.high * _BAR, 1)


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one run, best known kinds first."""

    on: date
    texts: int
    bars: Sequence[Bar]
    must_stop: tuple[int, int]
    harmless: int
    harmless_stopped: int
    stopped_by: Sequence[tuple[str, int]]

    @property
    def height(self) -> int:
        return ROW_HEIGHT * len(self.bars) + 4


@cache
def measured() -> Measured:
    """What the benchmark measured last; see bench/measured.py."""
    said = json.loads(_FILE.read_text("utf-8"))
    known = [label for label in _WORDS if label in said["found"]]
    return Measured(
        on=date.fromisoformat(said["measured_on"]),
        texts=said["labelled_texts"],
        bars=[_bar(label, said["found"][label], row) for row, label in enumerate(known)],
        must_stop=(said["must_stop"][0], said["must_stop"][1]),
        harmless=said["harmless_texts"],
        harmless_stopped=said["harmless_stopped"],
        stopped_by=[(kind_in_words(kind), count) for kind, count in said["harmless_stopped_by"].items()],
    )


def _bar(label: str, counts: Sequence[int], row: int) -> Bar:
    found, of = counts
    low, high = wilson(found, of)
    return Bar(_WORDS[label], found, of, found / of, low, high, row * ROW_HEIGHT)
