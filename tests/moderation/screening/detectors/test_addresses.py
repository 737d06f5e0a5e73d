"""Street addresses are found as whole spans; doses and distances are not."""

import pytest

from moderation.screening.detectors.addresses import find_addresses
from moderation.screening.detectors.postal_codes import find_postal_codes
from tests.moderation.screening.detectors.looking import rewritten, seen


@pytest.mark.parametrize(
    "address",
    [
        "14 Loch View Terrace, Ballachulish PH49 4JX",
        "47 Willow Creek Street, Paducah, KY 42001",
        "623 Cedar Drive #45, Tulsa, OK 74101",
        "582 Lincoln Ave, Unit 5B, Tulsa, OK 74101",
        "12 Old Mill Rd Apt 4, Yonkers, NY 10701",
        "26 Gladstone Terrace\nCroydon\nCR0 4ND",
        "H.No. 22, Shanti Nagar, Indore 452001",
        "Plot no 526, Sector 14, Indore 452001",
        "Rua das Flores, 123, Curitiba - PR 80010-000",
        "calle Mayor 5, Madrid 28013",
        "Via Garibaldi 7, 20121 Milano",
        "12 rue de la Paix, 75002 Paris",
        "Lindenstrasse 12, 80331 Munich",
        "Prinsengracht 263, 1016 GV Amsterdam",
        "Storgatan 5, 111 22 Stockholm",
        "Mannerheimintie 12, 00100 Helsinki",
        "ul. Marszałkowska 10, 00-590 Warsaw",
        "P.O. Box 104, Nairobi",
        "PSC 0413, Box 8144\nAPO AA 42323",
        "5 Collins Street, Melbourne VIC 3000",
        "14 Heron Rise",
        "12 Marine Pde",
        "Jirón Los Sauces 482",
        "Calle Los Pinos 18",
        "calle los pinos 18",
        "Carrera 7 No. 71-21",
        "Rua das Palmeiras, 220",
        "7 rue des peupliers",
        "Jalan Kenanga 12",
        "ulica Krótka 31",
        "Calea Moșilor nr. 14",
        "Petőfi Sándor utca 9",
        "Birkenstraße 9a",
        "Teheran-ro 152",
        "3-5-12 Minami, Naka-ku",
    ],
)
def test_an_address_is_found_from_its_first_to_its_last_part(address: str) -> None:
    assert seen(find_addresses, f"Write to {address}\n\nThank you") == [address]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("we are at number twenty two Larch Tree Close and lost", "twenty two Larch Tree Close"),
        ("number seventeen, Willow Bank Lane", "seventeen, Willow Bank Lane"),
        ("number nine larch tree close", "nine larch tree close"),
        ("she lives at twelve Orchard Mews and", "twelve Orchard Mews"),
        ("We're in via Mazzini 22, fourth floor", "via Mazzini 22"),
        ("she lives at 14 Heron Bank", "14 Heron Bank"),
        ("i live at fourteen elm street now", "fourteen elm street"),
        ("we moved to twenty-two willow bank road", "twenty-two willow bank road"),
        ("my house is one hundred and five oak avenue", "one hundred and five oak avenue"),
        ("fourteen elm street is where I live", "fourteen elm street"),
        ("calle los pinos 18 apto 45 is mine", "calle los pinos 18 apto 45"),
        ("Calle Los Pinos 18, piso 3, and", "Calle Los Pinos 18, piso 3"),
        ("Calle Mayor 5, 3º B, and", "Calle Mayor 5, 3º B"),
        ("at 12 church lane flat 3b please", "12 church lane flat 3b"),
        ("at 14 Heron Rise unit 7 please", "14 Heron Rise unit 7"),
    ],
)
def test_a_house_number_may_be_said_and_a_street_introduced(text: str, address: str) -> None:
    assert seen(find_addresses, text) == [address]


def test_an_address_in_lower_case_needs_a_sign_that_it_is_one() -> None:
    assert seen(find_addresses, "i live at 12 church lane") == ["12 church lane"]
    assert seen(find_addresses, "about 10 minutes down the road and 3 miles of road") == []


@pytest.mark.parametrize(
    "text",
    [
        "a 20 Minute Walk and a 5 Star Court",
        "I took Prednisone 20 mg, Humira 40 and Lantus 12",
        "5 Dr appointments in 3 weeks",
        "Stage 3 Breast Cancer, Type 2 Diabetes, Grade 1 Tumour",
        "In Spring 2019, String 5, Katie 12",
        "I am on the road to recovery after 2 long years",
        "on day 5 of chemo, at 10 weeks of treatment",
        "Via 22 gauge needle, via Zoom 2 times, fed via NG 4 times",
        "number one way, number two in a row, number one close friend",
        "to two Harley Street doctors",
        "10 Downing Street said nothing",
        "Calle means street",
        "I live two hours drive from my doctor and one street away from two close friends",
        "I live two doors down the road, my home is one of three on the street",
        "two people on my street live with MS, ten more years on this road",
        "we live one block over on a busy road",
    ],
)
def test_doses_stages_and_walks_are_no_address(text: str) -> None:
    assert seen(find_addresses, text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("near PH49 4JX now", "PH49 4JX"),
        ("SW1A 1AA", "SW1A 1AA"),
        ("M5V 3L9", "M5V 3L9"),
        ("D02 X285", "D02 X285"),
        ("80010-000", "80010-000"),
        ("55802-1234", "55802-1234"),
        ("Duluth MN 55802", "55802"),
        ("zip code is 55802", "55802"),
        ("pin code: 452001", "452001"),
        ("Indore - 452001", "452001"),
        ("NSW 2000", "2000"),
        ("in 80331 Munich", "80331"),
        ("1016 GV Amsterdam", "1016 GV"),
        ("00-590 Warsaw", "00-590"),
        ("postcode 111 22", "111 22"),
        ("anyone in eh1 2ng", "eh1 2ng"),
        ("my postcode (bs81th)", "bs81th"),
        ("1016 GV is mine", "1016 GV"),
        ("I live in 55806 and pay nothing", "55806"),
        ("we're near 55806, off the lake", "55806"),
        ("any specialists around 10027?", "10027"),
        ("we are from around 30309, any groups?", "30309"),
        ("zip's 55806", "55806"),
        ("I live in 55806 near the lake", "55806"),
        ("k1a 0b1 is ours", "k1a 0b1"),
        ("I'm in k1a0b1", "k1a0b1"),
        ("they need it: ne1 4lp", "ne1 4lp"),
        ("sw1a 1aa", "sw1a 1aa"),
    ],
)
def test_a_full_postal_code_is_found(text: str, code: str) -> None:
    assert seen(find_postal_codes, text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "B12 5MG daily, D3 2000 IU, Q10 100 MG",
        "T1D for 20 years, CD4 350, HLA-B27",
        "10000 steps, 20000 people, 55802 cases",
        "in 2019 Munich was cold",
        "call (41) 99123-4567",
        "my A1C is 6.5",
        "we live near 55806 people, I'm at 12500 now, we live in 20000",
        "counts from 45210 to 55806, platelets around 15230 and rising, steps: 11432",
        "kp19 xrt, l4 5th, t4 1ml, b12 5mg, m1 4bt, cd4 3st, t1 n0 m0, k1a 0b",
        "from e1 2nd, at l4 5th, 1000 IU is mine",
        "the paper at https://doi.org/10.1016/S0140-6736(19)30221-1 says so",
        "Group 71834-002 stands on the insurance card",
        "lot 10012-123 was recalled",
    ],
)
def test_vitamins_and_counts_are_no_postal_code(text: str) -> None:
    assert seen(find_postal_codes, text) == []


def test_a_sentence_about_where_somebody_lives_can_still_be_read() -> None:
    assert rewritten(find_addresses, "We live at 14 Alder Lane, Thornbury and it is damp.") == (
        "We live at a private address and it is damp."
    )
