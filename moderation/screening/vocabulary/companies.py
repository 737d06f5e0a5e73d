"""Companies whose products are praised or sold here, each under a key that stays.

``data/companies.tsv`` has one company a line: its key, its name and, where it is a
part of another one of the list, the key of that one. Whoever is paid by one of a
group is interested in the products of all of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Company:
    """One company as it writes itself. ``part_of`` is the key of the company that owns it, or empty."""

    key: str
    name: str
    part_of: str = ""


@lru_cache(maxsize=1)
def companies() -> Mapping[str, Company]:
    """Every company by its key, in the order of their names."""
    lines = files(__package__).joinpath("data", "companies.tsv").read_text("utf-8").splitlines()
    found = (Company(*line.split("\t")) for line in lines if line and not line.startswith("#"))
    return MappingProxyType({one.key: one for one in sorted(found, key=lambda one: one.name.casefold())})


@lru_cache(maxsize=1)
def _keys() -> Mapping[str, str]:
    return MappingProxyType({one.name: one.key for one in companies().values()})


def key_of(name: str) -> str:
    """The key of the company that the table of products names so. Raises KeyError."""
    return _keys()[name]


def group_of(key: str) -> str:
    """The company at the top of the group that ``key`` belongs to; an unknown key stands for itself."""
    company = companies().get(key)
    return company.part_of or key if company else key
