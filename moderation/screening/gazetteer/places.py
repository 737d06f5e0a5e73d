"""The table of settlements, read once per process."""

import gzip
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

from moderation.screening.gazetteer.counties import counties
from moderation.screening.gazetteer.islands import islands
from moderation.screening.packed_lines import PackedLines

LARGE = 100_000
_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d"})


@dataclass(frozen=True, slots=True)
class Place:
    """A settlement: about how many people, and the state or country if only one fits."""

    people: int
    region: str | None

    @property
    def is_large(self) -> bool:
        return self.people >= LARGE


def load() -> None:
    """Read the table now rather than while the first text waits."""
    _rows()


def look_up(name: str) -> str:
    """The name as the tables spell it: lower case, no accents, single spaces."""
    name = " ".join(name.lower().replace("’", "'").split())
    if name.isascii():
        return name
    parts = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(c for c in parts if not unicodedata.combining(c))


def settlement(name: str, region: str | None = None) -> Place | None:
    """The settlement called ``name``, or None.

    With a ``region`` ("Georgia") the one there is meant: one the table does
    not know as large there counts as small.
    """
    known = _row(look_up(name))
    if region is None or known is None:
        return _place(known)
    there = _row(f"{look_up(name)}, {look_up(region)}")
    if there is not None:
        return _place(there)
    place = _place(known)
    if place is not None and place.region is not None and look_up(place.region) == look_up(region):
        return place
    return Place(min(place.people, LARGE - 1) if place else LARGE - 1, region)


def _place(row: str | None) -> Place | None:
    if row is None:
        return None
    thousands, _, region = row.partition("\t")
    return Place(int(thousands) * 1000, region or None)


def _row(name: str) -> str | None:
    line = _rows().first_with(f"{name}\t")
    return line and line.removeprefix(f"{name}\t")


@cache
def _rows() -> PackedLines:
    packed = Path(__file__).with_name("places.tsv.gz").read_bytes()
    lines = gzip.decompress(packed).decode().splitlines()
    rows = {name: row for name, _, row in (line.partition("\t") for line in lines)}
    # "In Kent": whoever means the town in Washington is no easier to find for it.
    for name, (people, country) in chain(counties().items(), islands().items()):
        known = rows.get(name)
        if known is None or int(known.partition("\t")[0]) < people:
            rows[name] = f"{people}\t{country}"
    return PackedLines(f"{name}\t{row}" for name, row in rows.items())
