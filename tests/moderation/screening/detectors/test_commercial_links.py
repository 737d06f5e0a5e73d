"""A link is judged by where it leads and by who earns from it."""

import pytest

from moderation.screening.detectors.commercial_links import find_affiliate_links, find_shop_links
from moderation.screening.policy import Case
from tests.moderation.screening.looking import cases, words

AFFILIATE = [
    "https://www.amazon.com/dp/B000?tag=jen-20",
    "https://supplements.example.com/shop?ref=jen22",
    "see bit.ly/3kJ2x",
    "mine came from amzn.to/4abCd",
    "v.gd/Kx92 has the whole list",
    "use my referral code when you join",
    "Full disclosure: I earn a small commission",
]
SHOP = [
    "https://www.amazon.co.uk/dp/B000",
    "it's on ebay.com",
    "https://joint-relief-pills.com/",
    "www.somebrace.co.uk",
    "[here](https://unknownbrand.shop/p)",
    "unknownbrand.shop has it",
    "unknownbrand.health/starter for the rest",
]
NONE = [
    "https://www.nhs.uk/conditions/lupus/",
    "https://pubmed.ncbi.nlm.nih.gov/12345678/",
    "https://doi.org/10.1000/182",
    "https://www.nejm.org/doi/full/10.1056/x?ref=home",
    "https://en.wikipedia.org/wiki/Lupus",
    "www.cancer.org and https://www.macmillan.org.uk/help",
    "https://health.example.ac.uk/study and http://www.gov.pl",
    "I felt ill.Then it passed.so what, 2.5.in the end, e.g.it hurts",
    "I felt better.so I went off it, then worse.in/out of bed all night",
    "10mg.day/night and a.m./p.m., then he said no.my mum/dad agreed",
    "write to me@unknownbrand.com",
    "the referral code from my GP never arrived",
    "my doctor's referral took weeks",
]


@pytest.mark.parametrize("text", AFFILIATE)
def test_paid_and_hidden_links_are_affiliate_links(text: str) -> None:
    assert cases(find_affiliate_links, text) == {Case.AFFILIATE_LINK}


@pytest.mark.parametrize("text", SHOP)
def test_shops_and_unknown_commercial_sites_are_shop_links(text: str) -> None:
    assert cases(find_shop_links, text) == {Case.SHOP_LINK}
    assert cases(find_affiliate_links, text) == set()


@pytest.mark.parametrize("text", NONE)
def test_health_bodies_journals_and_typing_errors_are_no_finding(text: str) -> None:
    assert cases(find_shop_links, text) | cases(find_affiliate_links, text) == set()


def test_a_link_ends_before_the_punctuation_of_its_sentence() -> None:
    assert words(find_shop_links, "(look at https://unknownbrand.com/a.) now") == [
        "https://unknownbrand.com/a"
    ]
