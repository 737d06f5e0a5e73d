"""The table of products: what it holds, and how a brand is looked up."""

from collections import Counter

import pytest

from moderation.screening.vocabulary.products import (
    Sort,
    companies,
    plain_brands,
    product,
    products,
    shared_brands,
)


@pytest.mark.parametrize(
    ("brand", "generic", "company", "sort"),
    [
        ("Humira", "adalimumab", "AbbVie", Sort.DRUG),
        ("ozempic", "semaglutide", "Novo Nordisk", Sort.DRUG),
        ("EPIPEN JR", "adrenaline", "Viatris", Sort.DRUG),
        ("Xarelto", "rivaroxaban", "Bayer", Sort.DRUG),
        ("Symbicort", "budesonide and formoterol", "AstraZeneca", Sort.DRUG),
        ("Shingrix", "zoster vaccine", "GSK", Sort.DRUG),
        ("Calpol", "paracetamol", "Kenvue", Sort.DRUG),
        ("Omnipod", "insulin pump", "Insulet", Sort.DEVICE),
        ("FreeStyle Libre", "continuous glucose monitor", "Abbott", Sort.DEVICE),
        ("Tena", "incontinence pad", "Essity", Sort.DEVICE),
        ("Fortisip", "nutrition drink", "Nutricia", Sort.FOOD),
        ("CeraVe", "moisturiser", "L'Oréal", Sort.COSMETIC),
        ("OKeeffes", "hand cream", "Gorilla Glue", Sort.COSMETIC),
    ],
)  # fmt: skip
def test_a_brand_tells_its_generic_name_its_company_and_its_sort(
    brand: str, generic: str, company: str, sort: Sort
) -> None:
    found = product(brand)
    assert found is not None
    assert (found.generic, found.company, found.sort) == (generic, company, sort)


@pytest.mark.parametrize("word", ["semaglutide", "Wilson", "", "Novo Nordisk"])
def test_what_is_no_brand_has_no_product(word: str) -> None:
    assert product(word) is None


def test_the_table_is_whole() -> None:
    assert len(products()) >= 450
    assert all(one.brand and one.generic and one.company for one in products().values())
    assert min(Counter(one.sort for one in products().values()).values()) >= 50
    assert {"Novo Nordisk", "Pfizer", "Johnson & Johnson", "Dexcom"} <= companies()


def test_brands_that_are_words_or_names_too_prove_nothing_alone() -> None:
    assert {"ozempic", "humira", "cerave"} <= plain_brands()
    assert not {"yasmin", "allegra", "ensure", "inspire"} & plain_brands()
    assert shared_brands() <= products().keys()
