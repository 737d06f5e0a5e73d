"""Products that patients and advertisers name: what each is, and who makes it.

``data/products.tsv`` has one product a line and names its sources. A brand
that is also an everyday word or a name (Ensure, Yasmin) is in the table, too,
but :func:`plain_brands` leaves it out: alone it may mean something else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from moderation.screening.vocabulary.words import plain, read_list


class Sort(StrEnum):
    """What sort of product it is."""

    DRUG = "drug"
    DEVICE = "device"
    FOOD = "food"
    COSMETIC = "cosmetic"


@dataclass(frozen=True, slots=True)
class Product:
    """One brand as its maker writes it, its generic name or use, its company, its sort."""

    brand: str
    generic: str
    company: str
    sort: Sort


def product(brand: str) -> Product | None:
    """The product of that brand, however capitals, accents and apostrophes are written."""
    return products().get(_key(brand))


@lru_cache(maxsize=1)
def products() -> Mapping[str, Product]:
    """Every product by its brand in plain small letters."""
    lines = files(__package__).joinpath("data", "products.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    found = (Product(brand, generic, company, Sort(sort)) for brand, generic, company, sort in rows)
    return MappingProxyType({_key(one.brand): one for one in found})


@lru_cache(maxsize=1)
def companies() -> frozenset[str]:
    """The makers of all products, as they are written."""
    return frozenset(one.company for one in products().values())


@lru_cache(maxsize=1)
def plain_brands() -> frozenset[str]:
    """Brands of one word that mean nothing else in running text, in plain small letters."""
    return frozenset(key for key in products() if " " not in key) - shared_brands()


@lru_cache(maxsize=1)
def shared_brands() -> frozenset[str]:
    """Brands that are also words or names: Ensure, Inspire, Allegra, Yasmin."""
    return read_list("shared_brands.txt")


def _key(brand: str) -> str:
    return " ".join(plain(word) for word in brand.split())
