"""Where a text names a product or a company, and whose it is."""

import pytest

from moderation.screening.vocabulary.companies import Company, companies, group_of, key_of
from moderation.screening.vocabulary.product_names import group_of_brand, groups_named, named
from moderation.screening.vocabulary.products import products

NAMED = [
    ("I take Ozempic on Mondays.", [("Ozempic", "novo-nordisk")]),
    ("OZEMPIC and ozempic", [("OZEMPIC", "novo-nordisk"), ("ozempic", "novo-nordisk")]),
    ("Ozempic's pen", [("Ozempic", "novo-nordisk")]),
    ("The FreeStyle Libre fell off again.", [("FreeStyle Libre", "abbott")]),
    ("la roche-posay lipikar", [("la roche-posay", "loreal"), ("lipikar", "loreal")]),
    ("Novo Nordisk pays for it, Genentech too.", [("Novo Nordisk", "novo-nordisk"), ("Genentech", "roche")]),
    ("We drink Ensure at night.", [("Ensure", "abbott")]),
    ("Ensure that you drink. We ensure it.", []),
    ("My Apple Watch and an apple", [("Apple Watch", "apple")]),
    ("The ordinary days are always discreet.", []),
    ("The Ordinary sells it, Always Discreet too.",
     [("The Ordinary", "estee-lauder"), ("Always Discreet", "procter-and-gamble")]),
    ("semaglutide works for me", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_product_is_found_with_the_company_on_top(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[one.start : one.end], one.group) for one in named(text)] == expected


def test_all_parts_of_a_text_count() -> None:
    assert groups_named("Ozempic or not?", None, "I own shares in Pfizer.") == {"novo-nordisk", "pfizer"}


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("Ozempic", "novo-nordisk"),
        ("ozempic’s", "novo-nordisk"),
        ("allegra", "sanofi"),
        ("Lipikar", "loreal"),
        ("Zzz", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_brand_that_stands_alone_tells_its_company(words: str, group: str | None) -> None:
    assert group_of_brand(words) == group


def test_every_product_has_a_company_of_the_list() -> None:
    assert {key_of(one.company) for one in products().values()} <= companies().keys()


def test_a_group_has_one_company_on_top() -> None:
    """Otherwise an interest in one of them would not be found by another."""
    parents = {one.part_of for one in companies().values()} - {""}
    assert parents <= companies().keys()
    assert [key for key in parents if companies()[key].part_of] == []


def test_keys_are_as_addresses_and_columns_need_them() -> None:
    keys = list(companies())
    assert [key for key in keys if len(key) > 60 or not key.replace("-", "").isalnum()] == []
    assert len({one.name for one in companies().values()}) == len(keys)
    assert companies()["genentech"] == Company("genentech", "Genentech", "roche")


@pytest.mark.parametrize(("key", "group"), [("genentech", "roche"), ("roche", "roche"), ("gone", "gone")])
def test_a_company_belongs_to_one_group(key: str, group: str) -> None:
    assert group_of(key) == group
