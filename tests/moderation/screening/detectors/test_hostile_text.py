"""No text makes a pattern run away: cost grows with length, not faster."""

import pytest

from moderation.screening.detectors import DETECTORS
from moderation.screening.kinds import Role
from tests.growth import assert_linear, run_of
from tests.moderation.screening.detectors.looking import passage

PATTERNS = [
    detector
    for detector in DETECTORS
    if detector.name
    in {
        "phones", "emails", "social_handles", "personal_pages", "national_ids", "record_numbers",
        "health_plans", "account_numbers", "licence_numbers", "vehicles", "device_serials", "ip_addresses",
        "addresses", "postal_codes", "places", "workplaces", "care_providers", "dates", "ages",
        "care_relationship",
    }
]  # fmt: skip
RUNS = [
    *"aA19.,-_@#+()[]<>/:;'\"\\|*& \n\té中\u0301\x00",
    "a.", "A.", "1.", "1-", "1 ", "1,", "1/", "a@", "@a", "a@a.", "1:", ":a", "a ", "A ", "Aa ", "Aa, ",
    "1 A ", "12 Main ", "Aa-", "in A", "live in Aa ", "call me ", "my ", "five ", "1 may ", "1/1/1/",
    "ssn ", "id: ", "number is ", "mrn#", "Aa Hospital ", "Aa of ", "work at ", "[a](http://",
    "http://", "www.", "a.com ", "Rua Aa ", "corner of Aa ", "Apt 1 ", "1 Aa St ", "Aa, MN ",
    "12345 Aa ", "aged 90", "a patient ", "as i told ", "1111111 ", "> ", "A1 ", "+1", "(1",
    "serial ", "claim 1", "a1-", "a/1", "one ", "ten, ", "double ", "u as in ", "1 dot ", "plate A", "AB12 ",
    "calle a ", "Via Aa ", "number nine ", "at one Aa ", "at 90 my ", "march 2020 ", "since ", "and ", "a_",
    "the card says 12345a", "come over there ", "wrote it ",
    "address is ", "1 street ", "rue ", "born in ", "é ", "tesco ", "at tesco ", "i work at Aa ", "Aa Foods ",
    "Aa & Sons ", "Target ", "Aa High ", "aa high ", "at Guy's ",
    "clinic at Aa ", "aa surgery never ", "in aa aa ",
    "1 is my ", "11111 is what they asked for ", "five is my ", "1234567 (", "abc12 nhi ",
    "dob 1961", "the first of ", "dob is one ", "serial no ", "a1b2c3 ", "mac 00", "00:1a:", "is 9 ",
    "live in 1", "i'm in ", "k1a 0b", "eh1 ", "fourteen aa ", "live at one ", "calle a 1 apto ", "5º ",
    "614 is the area code ", "born 14 2 ", "username is the same on ",
    "06 12 ", "six1", "one1 ", "area code 614, then 555 ", "code 61 ", "first three 11 then ", "and then ",
    "k @ ", "@ g ", "a (underscore) ", "a at b ac ", "a at b . ", "same name on ", "bird app ", "\U0001f4f7",
    "a dash ", " . c o", "a . ",
    "Aa score ", "co. kerry ",
]  # fmt: skip


@pytest.mark.parametrize("detector", PATTERNS, ids=lambda detector: detector.name)
def test_ten_thousand_characters_of_anything_are_read_in_linear_time(detector) -> None:
    list(detector.look(passage("Warm up in Leeds, Surgery of Smith")))
    for run in RUNS:
        assert_linear(lambda text: list(detector.look(passage(text, Role.CLINICIAN))), run_of(run))


def test_every_pattern_detector_is_measured() -> None:
    assert len(PATTERNS) == 20
