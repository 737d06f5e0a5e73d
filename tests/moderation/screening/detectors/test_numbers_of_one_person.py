"""National, record, plan, account, licence, vehicle and device numbers (all invented)."""

import pytest

from moderation.screening.detectors import checksums
from moderation.screening.detectors.account_numbers import find_account_numbers
from moderation.screening.detectors.device_serials import find_device_serials
from moderation.screening.detectors.health_plans import find_health_plan_numbers
from moderation.screening.detectors.licence_numbers import find_licence_numbers
from moderation.screening.detectors.national_ids import find_national_ids
from moderation.screening.detectors.record_numbers import find_record_numbers
from moderation.screening.detectors.vehicles import find_vehicles
from tests.moderation.screening.detectors.looking import Find, seen


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("536-22-1234", "US"),
        ("912-70-1234", "US, ITIN"),
        ("1EG4-TE5-MK73", "US, Medicare"),
        ("1EG4TE5MK73", "US, Medicare"),
        ("943 476 5919", "UK, NHS"),
        ("AB 12 34 56 C", "UK, NINO"),
        ("2341 2341 2346", "India, Aadhaar"),
        ("91-1234-5678-9012", "India, ABHA"),
        ("ABCPK1234F", "India, PAN"),
        ("529.982.247-25", "Brazil"),
        ("44051401359", "Poland"),
        ("12345678Z", "Spain"),
        ("X1234567L", "Spain, NIE"),
        ("RSSMRA85T10A562S", "Italy"),
        ("1 84 12 75 123 456 40", "France"),
        ("811218-9876", "Sweden"),
        ("131052-308T", "Finland"),
        ("010190-1234", "Denmark"),
        ("2123 45670 1", "Australia, Medicare"),
        ("1234567T", "Ireland"),
        ("8001015009087", "South Africa"),
        ("10000000146", "Turkey"),
        ("11010519491231002X", "China"),
        ("880214-14-5566", "Malaysia"),
        ("1-1017-00230-70-8", "Thailand"),
        ("112-233-445 95", "Russia, SNILS"),
        ("15070649C103", "Germany, pension insurance"),
        ("15 070649 C 103", "Germany, pension insurance"),
        ("1237 010180", "Austria"),
        ("20-12345678-6", "Argentina"),
        ("20-26756539-3", "Argentina"),
        ("10010490A443", "Germany, pension insurance"),
        ("1-2345-45678-78-1", "Thailand"),
        ("12.345.678-5", "Chile"),
        ("A123456789", "Taiwan"),
        ("853400937V", "Sri Lanka"),
        ("GHA-725814403-6", "Ghana"),
        ("0101006500006", "Serbia"),
    ],
)
def test_a_national_number_is_known_by_its_shape_and_check_digit(number: str, country: str) -> None:
    assert seen(find_national_ids, f"it was {number} I think") == [number], country


@pytest.mark.parametrize(
    "number",
    [
        "000-12-3456",
        "943 476 5918",
        "2341 2341 2345",
        "529.982.247-24",
        "44051401358",
        "12345678A",
        "811218-9875",
        "880214-95-5566",
        "881314-14-5566",
        "1-1017-00230-70-9",
        "112-233-445 96",
        "15070649C104",
        "1238 010180",
        "20-12345678-5",
        "12.345.678-6",
        "A123456788",
        "850000937V",
        "ZZZ0016",
        "69435151530",
    ],
)
def test_a_wrong_check_digit_without_a_label_is_no_national_number(number: str) -> None:
    assert seen(find_national_ids, f"it was {number} I think") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("NHS no 943 476 5918", "943 476 5918"),
        ("my SSN is 536221234", "536221234"),
        ("BSN: 111222333", "111222333"),
        ("my social insurance number is 046 454 286", "046 454 286"),
        ("TFN 123 456 782", "123 456 782"),
        ("Aadhaar number: 234123412346", "234123412346"),
        ("CHI number 0101901234", "0101901234"),
        ("the SIN they copied down was 046 454 287", "046 454 287"),
        ("Aadhar? No, the whole: 234123412346", "234123412346"),
        (
            "my nhs no was nine four three four seven six five nine",
            "nine four three four seven six five nine",
        ),
        ("his social is two one nine, oh nine, nine nine", "two one nine, oh nine, nine nine"),
        ("my IC is 880214-95-5566", "880214-95-5566"),
        ("NIK: 3174051402880003", "3174051402880003"),
        ("СНИЛС 11223344596", "11223344596"),
        ("NHI ZZZ0018, I think", "ZZZ0018"),
        ("my NHI number is zzz00ax", "zzz00ax"),
        ("IRD 49-091-851", "49-091-851"),
        ("Rentenversicherungsnummer 15070649C104", "15070649C104"),
        ("SVNR 1238 010180", "1238 010180"),
        ("my CUIL, 20123456785", "20123456785"),
        ("in New Zealand the hospital has me as ZZZ0016", "ZZZ0016"),
        ("in New Zealand the hospital has me as ZAD96LT", "ZAD96LT"),
        ("my papers in Croatia say 69435151530", "69435151530"),
        ("my papers in Sofia say 7523169263", "7523169263"),
    ],
)
def test_a_label_makes_a_national_number_even_when_mistyped(text: str, number: str) -> None:
    assert seen(find_national_ids, text) == [number]


@pytest.mark.parametrize(
    ("find", "text", "number"),
    [
        (find_national_ids, "482955382210 is my aadhaar", "482955382210"),
        (find_national_ids, "4829 5538 2210 is what they asked for (aadhar)", "4829 5538 2210"),
        (find_national_ids, "943 476 5917, my nhs number", "943 476 5917"),
        (find_national_ids, "they have 943 476 5917 down as my NHS number.", "943 476 5917"),
        (find_national_ids, "046454287 - that's my SIN", "046454287"),
        (
            find_national_ids,
            "three four one two, double nine, six one is my nhs number",
            "three four one two, double nine, six one",
        ),
        (find_national_ids, "943 476 5917, is my nhs one", "943 476 5917"),
        (find_national_ids, "เลขบัตรประชาชน 1101700230709", "1101700230709"),
        (find_record_numbers, "5897505 is my MRN if that helps", "5897505"),
        (find_record_numbers, "A-22931 (case number)", "A-22931"),
        (find_record_numbers, "it's 20417733, the hospital number", "20417733"),
        (find_record_numbers, "88213 was the claim number", "88213"),
        (find_health_plan_numbers, "65008797 is my member id", "65008797"),
        (find_health_plan_numbers, "полис ОМС 7755 1234 5678 9012", "7755 1234 5678 9012"),
        (find_account_numbers, "12345678 is my account number", "12345678"),
        (find_licence_numbers, "611204877 is my passport, expired", "611204877"),
    ],
)
def test_a_label_may_stand_behind_the_number(find: Find, text: str, number: str) -> None:
    assert seen(find, text) == [number]


@pytest.mark.parametrize(
    ("find", "text"),
    [
        (find_national_ids, "300000 is what Medicare pays"),
        (find_national_ids, "300000 is the Medicare budget, my friend"),
        (find_national_ids, "$250000 is my social life"),
        (find_national_ids, "150000 platelets and my NHS consultant is calm"),
        (find_record_numbers, "120000 is my platelet count, case number unknown"),
        (find_record_numbers, "10000 is a lot in my case"),
        (find_record_numbers, "20/03/2019 was my clinic visit number 4"),
        (find_record_numbers, "15000 steps, and my claim number two is my knee"),
        (find_account_numbers, "100000 is what they took into account"),
        (find_licence_numbers, "250000 is what my licence cost the state"),
    ],
)
def test_what_is_only_told_near_a_label_is_no_number(find: Find, text: str) -> None:
    assert seen(find, text) == []


@pytest.mark.parametrize(
    ("find", "text", "number"),
    [
        (find_record_numbers, "MRN 5897505 if that helps", "5897505"),
        (find_record_numbers, "my hospital number is RXH 1234567.", "RXH 1234567"),
        (find_record_numbers, "my case no. is 71637472", "71637472"),
        (find_record_numbers, "Case #A-22931", "A-22931"),
        (find_record_numbers, "specimen id: 20-44871", "20-44871"),
        (find_health_plan_numbers, "Insurance member ID 65008797.", "65008797"),
        (find_health_plan_numbers, "policy number: XYZ123456789", "XYZ123456789"),
        (find_health_plan_numbers, "my Aetna id is W123456789", "W123456789"),
        (find_account_numbers, "card 4111 1111 1111 1111", "4111 1111 1111 1111"),
        (find_account_numbers, "4111111111111111", "4111111111111111"),
        (find_account_numbers, "to GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
        (find_account_numbers, "account number 12345678", "12345678"),
        (find_licence_numbers, "passport no. 123456789", "123456789"),
        (find_licence_numbers, "driver's license D1234567", "D1234567"),
        (find_vehicles, "licence plate is ABC 1234", "ABC 1234"),
        (find_vehicles, "Our old van, reg LK19 XRT, broke down", "LK19 XRT"),
        (find_vehicles, "it says 1HGCM82633A004352 on it", "1HGCM82633A004352"),
        (find_device_serials, "pacemaker serial number is PJN123456H", "PJN123456H"),
        (find_device_serials, "IMEI: 490154203237518", "490154203237518"),
        (find_record_numbers, "lab accession 21-K-009182 was lost", "21-K-009182"),
        (find_record_numbers, "Our ref: RD/KL/204471", "RD/KL/204471"),
        (find_record_numbers, "pt no. is J 00 51 772", "J 00 51 772"),
        (find_record_numbers, "claim 3391-20417-5 is closed", "3391-20417-5"),
        (
            find_record_numbers,
            "my MRN? three oh two, double one, five six",
            "three oh two, double one, five six",
        ),
        (find_health_plan_numbers, "subscriber ID (QTR 5519 20 8847)", "QTR 5519 20 8847"),
        (find_health_plan_numbers, "my Cigna member number, TRP 771 M 20418,", "TRP 771 M 20418"),
        (find_health_plan_numbers, "plan id is U as in uncle 5 5 1 9 2 0 8", "U as in uncle 5 5 1 9 2 0 8"),
        (find_account_numbers, "my savings account, 005 881 7720,", "005 881 7720"),
        (
            find_account_numbers,
            "account number five five one nine two oh eight",
            "five five one nine two oh eight",
        ),
        (find_account_numbers, "pay riverbank.k@okaxis please", "riverbank.k@okaxis"),
        (find_licence_numbers, "DVLA has me as HOLME 609214 KT4SD", "HOLME 609214 KT4SD"),
        (find_licence_numbers, "posted BAKER653117TS9AB back", "BAKER653117TS9AB"),
        (find_licence_numbers, "my DL (K2093314) expired", "K2093314"),
        (find_licence_numbers, "nursing pin 21C0933E", "21C0933E"),
        (find_licence_numbers, "Passport (GBR 611 204 877)", "GBR 611 204 877"),
        (find_vehicles, "the van, plate MB63 TKW, was towed", "MB63 TKW"),
        (find_vehicles, "a blue Kangoo, GK-417-TD, waited", "GK-417-TD"),
        (find_vehicles, "reg. no. 191-D-20417", "191-D-20417"),
        (find_vehicles, "they ticketed 6KLM271, my car", "6KLM271"),
        (find_device_serials, "Mine is serial PKR204417H", "PKR204417H"),
        (find_device_serials, "pump (serial NG2044178H) alarmed", "NG2044178H"),
        (find_device_serials, "the meter's serial and it's KW4 207 3P1", "KW4 207 3P1"),
        (
            find_device_serials,
            "it is serial twelve, four, one, seven, nine",
            "twelve, four, one, seven, nine",
        ),
        (find_device_serials, "transmitter 4KP7Q2 died", "4KP7Q2"),
        (find_device_serials, "pump 00:1A:2B:3C:4D:5E shows", "00:1A:2B:3C:4D:5E"),
        (find_device_serials, "MAC address is 10:20:30:40:50:60", "10:20:30:40:50:60"),
        (find_device_serials, "mac 001a2b3c4d5e", "001a2b3c4d5e"),
        (find_device_serials, "s/n: 7H2K9Q", "7H2K9Q"),
        (find_device_serials, "S/N 4KP-7Q2", "4KP-7Q2"),
        (find_device_serials, "the serial on the back, G4X77B", "G4X77B"),
        (find_device_serials, "KX20417 is the pump's serial", "KX20417"),
        (
            find_device_serials,
            "(01)00712345678911(17)270331(21)KX20417",
            "(01)00712345678911(17)270331(21)KX20417",
        ),
    ],
)
def test_a_number_is_known_by_its_label_or_its_check_digit(find: Find, text: str, number: str) -> None:
    assert seen(find, text) == [number]


@pytest.mark.parametrize(
    ("find", "text"),
    [
        (find_record_numbers, "in that case 5000 mg is too much"),
        (find_record_numbers, "clinical trial NCT01234567, NDC 0002-8215-01"),
        (find_record_numbers, "the report of 2019-03-03"),
        (find_health_plan_numbers, "group number 98765"),
        (find_health_plan_numbers, "my insurance is 400 dollars a month"),
        (find_account_numbers, "4111111111111112 steps"),
        (find_account_numbers, "into account 3 times"),
        (find_licence_numbers, "she lost her license in 2019"),
        (find_vehicles, "the plate broke"),
        (find_vehicles, "1HGCM82643A004352"),
        (find_device_serials, "readings at 10:20:30:40:50:60, ratio 10-20-30-40-50-60"),
        (find_device_serials, "SN 500mg, serial T2 scans, serial ecg at 12h24h, lot 7H2K9Q, serial killer"),
        (find_device_serials, "CD34-CD38 serial counts"),
        (find_device_serials, "Lot number 8842A, model L331"),
        (find_device_serials, "serial scans, serial troponins 12, 48 and 210, serial 7s from 100"),
        (find_device_serials, "(01)00712345678911(10)LOT7731"),
        (find_record_numbers, "REF 1234567 on the box, case 3 of 12, chart 2"),
        (find_record_numbers, "the letter says NCT01234567, GSE157986 and LY3298176"),
        (find_record_numbers, "my claim was refused 14 times in 2022 and 2023"),
        (find_health_plan_numbers, "the group number off my insurance card, 0071845"),
        (find_health_plan_numbers, "my insurance took 45 days, 3 faxes and 2 appeals"),
        (find_licence_numbers, "the drug was licensed in 2014 for 1200 people"),
        (find_licence_numbers, "licence code 42 or 115"),
        (find_vehicles, "CD19 CAR T and CD22, then I drove home"),
        (find_vehicles, "T4 N1 M0, B12 1000 mcg, L4 L5, HLA B27"),
        (find_account_numbers, "on account of 20 years of steroids"),
        (find_national_ids, "IC50 1234567 nM, ic: 1234567 nM, nik 123, pis 5, DVA: 20/4020, utr 3 variant"),
        (find_national_ids, "iPN and NIT 20 10 10, taj mahal 1234, GSE1234, ABC1234 on the plate"),
        (find_national_ids, "ICD-10 G35, BMI 24.5, TSH 0.45-4.5, 1/2 tablet"),
    ],
)
def test_measures_dates_and_shared_numbers_point_to_nobody(find: Find, text: str) -> None:
    assert seen(find, text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The loop recorder card says RKB204417S.", "RKB204417S"),
        ("their letter quotes KX/20/41778", "KX/20/41778"),
        ("the wristband had 20417733 on it", "20417733"),
    ],
)
def test_a_long_code_on_a_paper_needs_no_word_for_what_it_numbers(text: str, code: str) -> None:
    assert seen(find_record_numbers, text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "the leaflet is about AZD2171 and BMS-986165",
        "my card was 20 years old",
        "the box says lot 20417733",
        "PMID 20417733 is the letter to read",
        "on the form I wrote 10000mg",
        "NDC 0003-6720-02 against 0003-6733-02 on the label",
        "our plan's group number on the card changed, it is now 0055238",
        "the letter is of 12-03-2024",
    ],
)
def test_a_code_that_many_share_is_none(text: str) -> None:
    assert seen(find_record_numbers, text) == []


def test_the_published_examples_of_the_check_digits_hold() -> None:
    assert checksums.luhn("79927398713")
    assert not checksums.luhn("79927398710")
    assert checksums.verhoeff("2363")
    assert not checksums.verhoeff("2364")
    assert checksums.mod_97_10("WEST12345698765432GB82") == 1
    assert checksums.iso_7064_mod_11_10("86095742719")
    assert not checksums.iso_7064_mod_11_10("86095742718")
