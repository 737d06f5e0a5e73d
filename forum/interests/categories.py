"""The kinds of interest that can be declared, and how they read.

Source: the disclosure form of the International Committee of Medical Journal
Editors (ICMJE), items 2 to 13, with its look-back of 36 months. Employment, which
its older forms asked for, stands beside them.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

LOOK_BACK_MONTHS = 36


class Category(StrEnum):
    """One kind of interest. The values are stored."""

    GRANT = "grant"
    CONSULTING = "consulting"
    SPEAKING = "speaking"
    TESTIMONY = "testimony"
    TRAVEL = "travel"
    EMPLOYMENT = "employment"
    STOCK = "stock"
    PATENT = "patent"
    ROYALTIES = "royalties"
    BOARD = "board"
    LEADERSHIP = "leadership"
    GOODS = "goods"
    OTHER = "other"


LABELS: Mapping[Category, str] = MappingProxyType(
    {
        Category.GRANT: "Grants or contracts",
        Category.CONSULTING: "Consulting fees",
        Category.SPEAKING: "Fees for speaking, teaching or writing",
        Category.TESTIMONY: "Paid expert testimony",
        Category.TRAVEL: "Travel or meetings paid for",
        Category.EMPLOYMENT: "Employment",
        Category.STOCK: "Shares or options",
        Category.PATENT: "Patents, planned or issued",
        Category.ROYALTIES: "Royalties or licences",
        Category.BOARD: "A seat on an advisory or safety board",
        Category.LEADERSHIP: "A leading or trusted role, paid or not",
        Category.GOODS: "Equipment, medicines or other goods",
        Category.OTHER: "Another financial or personal interest",
    }
)

# As they follow "has declared:"; the name of the company takes the braces' place.
_WITH: Mapping[Category, str] = MappingProxyType(
    {
        Category.GRANT: "grants or contracts from {}",
        Category.CONSULTING: "consulting fees from {}",
        Category.SPEAKING: "fees for speaking, teaching or writing from {}",
        Category.TESTIMONY: "paid expert testimony for {}",
        Category.TRAVEL: "travel or meetings paid for by {}",
        Category.EMPLOYMENT: "employment by {}",
        Category.STOCK: "shares or options in {}",
        Category.PATENT: "patents to do with {}",
        Category.ROYALTIES: "royalties or licences from {}",
        Category.BOARD: "a seat on a board of {}",
        Category.LEADERSHIP: "a leading or trusted role at {}",
        Category.GOODS: "equipment, medicines or other goods from {}",
        Category.OTHER: "another interest to do with {}",
    }
)


def in_words(category: Category, company: str, from_year: int, to_year: int | None) -> str:
    """ "consulting fees from Pfizer, 2024 to 2025"."""
    return f"{_WITH[category].format(company)}, {years_in_words(from_year, to_year)}"


def years_in_words(from_year: int, to_year: int | None) -> str:
    if to_year is None:
        return f"since {from_year}"
    return f"{from_year}" if to_year == from_year else f"{from_year} to {to_year}"
