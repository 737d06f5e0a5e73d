"""Phone numbers are found however they are written; doses, scores and helplines are not."""

import pytest

from moderation.screening.detectors.phones import find_phones
from tests.moderation.screening.detectors.looking import cases, rewritten, seen


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("my mobile is 07700 900123", "07700 900123"),
        ("(612) 555-0143 ext 22 is the desk", "(612) 555-0143 ext 22"),
        ("fax 612.555.0199", "612.555.0199"),
        ("612-555-0143", "612-555-0143"),
        ("or 6125550143", "6125550143"),
        ("+44 7700 900123 at any time", "+44 7700 900123"),
        ("+91 98765 43210", "+91 98765 43210"),
        ("+33 6 12 34 56 78", "+33 6 12 34 56 78"),
        ("(21) 95319-4980", "(21) 95319-4980"),
        ("tel 01 99 00 12 34", "01 99 00 12 34"),
        ("0161 496 0000", "0161 496 0000"),
        ("0044 161 496 0000", "0044 161 496 0000"),
        ("my number is 555-0123", "555-0123"),
        ("text me five five five, oh one two three", "five five five, oh one two three"),
        ("1-800-555-PILL for orders", "1-800-555-PILL"),
        (
            "o seven nine double oh, one hundred, two three four",
            "o seven nine double oh, one hundred, two three four",
        ),
        ("if you want to talk, 06 12 34 56 78", "06 12 34 56 78"),
        ("06 12 34 56 78 is where you can ring me", "06 12 34 56 78"),
        ("appelez-moi au 06 12 34 56 78", "06 12 34 56 78"),
        ("or 06.12.34.56.78", "06.12.34.56.78"),
        ("mon numéro 06 12 34 56 78", "06 12 34 56 78"),
        ("614 is the area code, then 555 and 0173", "614 is the area code, then 555 and 0173"),
        ("ring me, 22 33 41 55", "22 33 41 55"),
        (
            "it is six one four, double five five, zero one seven three",
            "six one four, double five five, zero one seven three",
        ),
        ("call six14 five55 01seven3", "six14 five55 01seven3"),
        ("it was six14-555-0173", "six14-555-0173"),
        ("text me at 6one4 555 oh173", "6one4 555 oh173"),
        ("area code 614, then 555, and the last four are 0173", "614, then 555, and the last four are 0173"),
        ("my number starts with 614, next 555, then 0173", "614, next 555, then 0173"),
        ("starts with 07700, then 900, and finishes with 123", "07700, then 900, and finishes with 123"),
        (
            "area code is six one four, then five five five, then 0173",
            "six one four, then five five five, then 0173",
        ),
        ("call (zero four one two) 345 six seven eight", "(zero four one two) 345 six seven eight"),
    ],
)
def test_a_phone_number_is_found(text: str, number: str) -> None:
    assert seen(find_phones, text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "call 988 or 1-800-273-8255 if you think of suicide",
        "Samaritans are on 116 123, Lifeline on 13 11 14, Childline on 0800 1111",
        "the helpline of the national foundation, 0800 123 4567, is free",
        "Humira 40 mg every 2 weeks, 10-20-30 mg, 2-3 times a day",
        "NDC 0002-8215-01",
        "PMID 31234567, doi 10.1000/182, NCT01234567",
        "from 2019-2020 and again 2015 - 2016",
        "on 2019-03-03 and 3/3/2019",
        "pain from 1 2 3 4 5 6 7 8 9 10",
        "CD4 350, viral load 1234567 copies, platelets 150,000",
        "order number 6125550143",
        "my NHS number is 943 476 5919",
        "$1,234,567.00 in bills",
        "BP 120/80, 118/76, 130/85",
        "the vial said 0169-4132-12 and the old one 0169-4130-13",
        "I counted one two three four five six seven eight nine ten",
        "I called at ten, eleven, twelve and one",
        "the nurse called: 120, 140, one 180, 200",
        "my results were 06 12 34 56 78, then 01 23 45 67 89",
        "they called about 12 14 18 20 and 10 20 30 40 50",
        "my pulse was 72 68 75 80 91 this week",
        "O2 95 96 97 98, covid19 five55, B12 one4 three, two14 five55",
        "it starts with 100, then 200, and the last four are 300",
        "code 614, then 555 units, and the last four days 0173",
        "area code 614, then nothing, and the last four weeks I was ill",
        "first three days 500 mg, then 250 mg, then 125 mg",
        "the taper goes 45/40/35/30/25 and stops",
    ],
)
def test_other_numbers_are_not_phones(text: str) -> None:
    assert seen(find_phones, text) == []


def test_an_invitation_to_call_is_told_apart_from_a_mention() -> None:
    assert cases(find_phones, "Call me on 07700 900123, let's talk") == ["phone_inviting"]
    assert cases(find_phones, "The desk said 07700 900123 was engaged") == ["phone"]


@pytest.mark.parametrize(
    "text",
    [
        "Viber me, +63 917 555 0142",
        "please ring, I'm awake: 07700 900123",
        "07700 900123 - let's take this off the forum",
        "07700 900123. Come over, where nobody reads along",
        "07700 900123, we can speak privately there",
        "if anyone wants to talk, 07700 900123",
        "Ring 07700 900123",
    ],
)
def test_a_talk_out_of_the_forums_sight_is_an_invitation(text: str) -> None:
    assert cases(find_phones, text) == ["phone_inviting"]


@pytest.mark.parametrize(
    "text",
    [
        "I had to call 07700 900123 twice",
        "there was no reply on 07700 900123",
        "they have me down as 07700 900123",
        "the shop over there has 07700 900123",
    ],
)
def test_telling_of_a_call_invites_nobody(text: str) -> None:
    assert cases(find_phones, text) == ["phone"]


def test_the_suggestion_does_not_repeat_the_label() -> None:
    assert rewritten(find_phones, "My number is 07700 900123.") == "My number is (removed)."
