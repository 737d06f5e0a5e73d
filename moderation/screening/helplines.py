"""Services that help strangers, read once from ``helplines.toml``.

The filter knows their numbers, and pages show them. A file that is damaged
raises :class:`DamagedHelplines`, which says where: better no start than a wrong
number.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

NUMBER = re.compile(r"\d(?:[\d -]*\d)?")
"""A number as people write it, in the words of a contact."""

_FILE = Path(__file__).with_name("helplines.toml")
_SITE = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_REGION = re.compile(r"[A-Z]{2}")


class DamagedHelplines(ValueError):
    """The file of helplines cannot be used."""


class Purpose(StrEnum):
    """What a service is for. The order is the order on a page."""

    CRISIS = "crisis"
    ABUSE = "abuse"
    CHILDREN = "children"
    POISON = "poison"


@dataclass(frozen=True, slots=True)
class Helpline:
    """A service one can call or write to. ``source`` is the site that publishes the number."""

    country: str
    name: str
    contact: str
    source: str
    purpose: Purpose

    @property
    def numbers(self) -> tuple[str, ...]:
        """The digits of each number in ``contact``."""
        return tuple(digits(found) for found in NUMBER.findall(self.contact))


@dataclass(frozen=True, slots=True)
class Helplines:
    """All services, in the order of the file.

    ``numbers`` are regions with the digits of every number as it is dialled
    there, those included that no page shows.
    """

    directory: str
    lines: tuple[Helpline, ...]
    numbers: frozenset[tuple[str, str]]


@cache
def helplines() -> Helplines:
    """The services of the file. Raises :class:`DamagedHelplines`."""
    try:
        return read_helplines(_FILE.read_text("utf-8"))
    except UnicodeDecodeError:
        raise DamagedHelplines(f"{_FILE.name} is not UTF-8") from None


def digits(written: str) -> str:
    """A number without what stands between its digits."""
    return re.sub(r"\D", "", written)


def read_helplines(content: str) -> Helplines:
    """The services in ``content``. Raises :class:`DamagedHelplines`."""
    try:
        table = tomllib.loads(content)
    except tomllib.TOMLDecodeError as problem:
        raise DamagedHelplines(f"{_FILE.name} is no TOML: {problem}") from None
    _expect(table, _FILE.name, {"directory": str, "regions": dict, "line": list, "passed_on": list})
    regions = _regions(table["regions"])
    lines = tuple(_line(entry, where, regions) for entry, where in _entries(table, "line"))
    _refuse_doubles(lines)
    numbers = {(regions[line.country], number) for line in lines for number in line.numbers}
    for entry, where in _entries(table, "passed_on"):
        more = _passed_on(entry, where, regions)
        if more & numbers:
            raise DamagedHelplines(f"{where}: {min(more & numbers)[1]} stands in the file before")
        numbers |= more
    return Helplines(table["directory"], lines, frozenset(numbers))


def _regions(told: Mapping[str, Any]) -> Mapping[str, str]:
    for country, region in told.items():
        if not isinstance(region, str) or not _REGION.fullmatch(region):
            raise DamagedHelplines(f'{_FILE.name}, regions: "{country}" needs two capital letters')
    return told


def _line(entry: Mapping[str, Any], where: str, regions: Mapping[str, str]) -> Helpline:
    needed = {"country": str, "name": str, "contact": str, "source": str}
    _expect(entry, where, needed, {"for": str})
    purpose = entry.get("for", Purpose.CRISIS.value)
    if purpose not in list(Purpose):
        raise DamagedHelplines(f'{where}: "for" must be one of: {", ".join(Purpose)}')
    if entry["country"] not in regions:
        raise DamagedHelplines(f'{where}: "{entry["country"]}" is missing in regions')
    if not _SITE.fullmatch(entry["source"]):
        raise DamagedHelplines(f'{where}: "source" must be a site, such as samaritans.org')
    if not NUMBER.search(entry["contact"]):
        raise DamagedHelplines(f'{where}: "contact" has no number')
    return Helpline(entry["country"], entry["name"], entry["contact"], entry["source"], Purpose(purpose))


def _passed_on(entry: Mapping[str, Any], where: str, regions: Mapping[str, str]) -> set[tuple[str, str]]:
    _expect(entry, where, {"country": str, "numbers": str, "source": str})
    if entry["country"] not in regions:
        raise DamagedHelplines(f'{where}: "{entry["country"]}" is missing in regions')
    words = entry["numbers"].split()
    if not all(NUMBER.fullmatch(word) for word in words):
        raise DamagedHelplines(f'{where}: "numbers" has a word that is no number')
    return {(regions[entry["country"]], digits(word)) for word in words}


def _entries(table: Mapping[str, Any], of: str) -> Iterator[tuple[Any, str]]:
    """Each entry, with the words that say where it stands."""
    for number, entry in enumerate(table[of], 1):
        named = f' ("{entry["name"]}")' if isinstance(entry, dict) and "name" in entry else ""
        yield entry, f"{_FILE.name}, [[{of}]] number {number}{named}"


def _expect(
    told: Any, where: str, needed: Mapping[str, type], allowed: Mapping[str, type] | None = None
) -> None:
    """Refuse what is missing, empty, of another sort or unknown: a misspelt name must not go unnoticed."""
    if not isinstance(told, dict):
        raise DamagedHelplines(f"{where} is no table")
    known = {**needed, **(allowed or {})}
    for name in [*needed, *told]:
        if name not in known:
            raise DamagedHelplines(f'{where}: nobody knows "{name}"')
        if name not in told:
            raise DamagedHelplines(f'{where}: "{name}" is missing')
        if not isinstance(told[name], known[name]) or not told[name]:
            raise DamagedHelplines(f'{where}: "{name}" is empty or of another sort')


def _refuse_doubles(lines: Iterable[Helpline]) -> None:
    seen: set[tuple[str, str]] = set()
    for line in lines:
        for number in line.numbers:
            if (line.country, number) in seen:
                raise DamagedHelplines(f"{_FILE.name}: {number} stands twice for {line.country}")
            seen.add((line.country, number))
