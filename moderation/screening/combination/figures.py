"""The figures of ``figures.toml``, ``occupations.toml`` and ``conditions.toml``, read once per process."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from moderation.screening.combination.facts import FactKind


def load() -> None:
    """Read the figures now rather than while the first text waits."""
    _tables()


def people_of_the_world() -> float:
    """How many people there are."""
    return float(_tables()["world"]["people"])


def people_of_unknown_village() -> float:
    """How many people a village counts for that no table knows."""
    return float(_tables()["town"]["unknown_people"])


def limit(name: str) -> float:
    """One of the limits that an estimate is compared with."""
    return float(_tables()["limits"][name])


def share(kind: FactKind, name: str = "exact") -> float:
    """The share of people whom a fact of this kind fits, where it does not depend on its value."""
    return float(_tables()[kind][name])


def shares(kind: FactKind) -> Mapping[str, float]:
    """The share of people by the value of a fact."""
    table: Mapping[str, float] = _tables()[kind]["share"]
    return table


def traits() -> Mapping[str, float]:
    """The share of people by what they say of themselves beside a trade: "blind"."""
    table: Mapping[str, float] = _tables()[FactKind.CONDITION]["trait"]
    return table


def in_capitals() -> frozenset[str]:
    """The conditions that only capitals tell from words: "ALS" from German "als"."""
    names: frozenset[str] = _tables()[FactKind.CONDITION]["capitals"]
    return names


def spread(kind: FactKind) -> float:
    """The factor, up and down, within which the true share lies."""
    return float(_tables()[kind]["spread"])


def people_of_region(name: str) -> float:
    """The people of a state or country, as the gazetteer spells it."""
    table = _tables()["region"]
    millions = table["millions"].get(name)
    return float(table["other_people"] if millions is None else millions * 1_000_000)


@cache
def _tables() -> Mapping[str, Any]:
    tables = _read("figures.toml")
    conditions, occupations = _read("conditions.toml"), _read("occupations.toml")
    tables[FactKind.CONDITION] |= {
        "share": _by_name(conditions["class"], "names"),
        "trait": _by_name(conditions["trait"], "names"),
        "capitals": frozenset(_by_name((c for c in conditions["class"] if c.get("capitals")), "names")),
    }
    tables[FactKind.OCCUPATION] |= {
        "share": _by_name(occupations["group"], "titles"),
        "unlisted": occupations["unlisted"],
    }
    return tables


def _read(file: str) -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name(file).read_text("utf-8"))


def _by_name(groups: Iterable[Mapping[str, Any]], names: str) -> dict[str, float]:
    """The share of each name of each group."""
    return {name.strip(): group["share"] for group in groups for name in group[names].split(",")}
