"""The shapes and check digits of national numbers, one row each.

A row is believed without a label, so it needs an unmistakable shape or a
check digit. Sources: the issuers' published rules (SSA, IRS, CMS, NHS Data
Dictionary, CRA, UIDAI, Receita Federal, HMRC, MSWiA, DGP, Agenzia delle
Entrate, INSEE, Skatteverket, Skatteetaten, DVV, CPR-kontoret, Services
Australia, Revenue, RRN, SARS, NVI); python-stdnum served as a reference.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from moderation.screening.detectors.checksums import digits, luhn, verhoeff, weighted


@dataclass(frozen=True, slots=True)
class Rule:
    """One national number: how it looks, in folded text, and how it is checked."""

    name: str
    pattern: re.Pattern[str]
    valid: Callable[[str], bool]
    beside: re.Pattern[str] | None = None  # what must stand near it, where the check is not enough


def rule(
    name: str,
    pattern: str,
    valid: Callable[[str], bool] | None = None,
    beside: re.Pattern[str] | None = None,
) -> Rule:
    """A rule whose pattern is no part of a longer number or word."""
    whole = re.compile(rf"(?<![\w.-])(?:{pattern})(?![\w]|[-.]\d)")
    return Rule(name, whole, valid or (lambda _: True), beside)


def day(of_month: str, month: str) -> bool:
    """Whether the two can be the day and the month of a birth."""
    return 1 <= int(of_month) <= 31 and 1 <= int(month) <= 12


def _ssn(text: str) -> bool:
    number = digits(text)
    area, group, serial = number[:3], number[3:5], number[5:]
    if area[0] == "9":  # an ITIN
        return group not in ("89", "93") and 50 <= int(group) <= 99
    return area not in ("000", "666") and group != "00" and serial != "0000"


def nhs(text: str) -> bool:
    """NHS and CHI numbers: weights 10 to 2, modulus 11."""
    number = digits(text)
    check = 11 - weighted(number[:9], range(10, 1, -1)) % 11
    return len(number) == 10 and check % 11 == int(number[9]) and check != 10


def _cpf(text: str) -> bool:
    number = digits(text)
    first = weighted(number[:9], range(10, 1, -1)) * 10 % 11 % 10
    second = weighted(number[:10], range(11, 1, -1)) * 10 % 11 % 10
    return len(set(number)) > 1 and number[9:] == f"{first}{second}"


def _pesel(text: str) -> bool:
    checks = (10 - weighted(text[:10], (1, 3, 7, 9) * 3) % 10) % 10 == int(text[10])
    return checks and day(text[4:6], str(int(text[2:4]) % 20))


def _dni(text: str) -> bool:
    bare = re.sub(r"[ .-]", "", text)
    number = bare[:-1].replace("x", "0").replace("y", "1").replace("z", "2")
    return "trwagmyfpdxbnjzsqvhlcke"[int(number) % 23] == bare[-1]


def _nir(text: str) -> bool:
    bare = re.sub(r"[ .-]", "", text).replace("2a", "19").replace("2b", "18")
    return bare.isdigit() and 97 - int(bare[:13]) % 97 == int(bare[13:])


def _swedish(text: str) -> bool:
    number = digits(text)[-10:]
    return luhn(number) and day(str(int(number[4:6]) % 60), number[2:4])


def _norwegian(text: str) -> bool:
    number = digits(text)
    first = (11 - weighted(number[:9], (3, 7, 6, 1, 8, 9, 4, 5, 2)) % 11) % 11
    second = (11 - weighted(number[:10], (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11) % 11
    return number[9:] == f"{first}{second}" and day(str(int(number[:2]) % 40), number[2:4])


def _finnish(text: str) -> bool:
    number = digits(text[:10])
    return day(text[:2], text[2:4]) and "0123456789abcdefhjklmnprstuvwxy"[int(number) % 31] == text[-1]


def _danish(text: str) -> bool:
    return day(text[:2], text[2:4])


def _medicare(text: str) -> bool:
    number = digits(text)
    return weighted(number[:8], (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == int(number[8])


def _irish(text: str) -> bool:
    total = weighted(text[:7], range(8, 1, -1))
    if len(text) == 9 and text[8] != "w":
        total += 9 * (ord(text[8]) - ord("a") + 1)
    return "wabcdefghijklmnopqrstuv"[total % 23] == text[7]


def _belgian(text: str) -> bool:
    number = digits(text)
    return any(97 - int(century + number[:9]) % 97 == int(number[9:]) for century in ("", "2"))


def _south_african(text: str) -> bool:
    return luhn(text) and day(text[4:6], text[2:4]) and text[10] in "012"


def _turkish(text: str) -> bool:
    first = (7 * weighted(text[0:9:2], (1,) * 5) - weighted(text[1:8:2], (1,) * 4)) % 10
    return text[9:] == f"{first}{(weighted(text[:9], (1,) * 9) + first) % 10}"


def _chinese(text: str) -> bool:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10x98765432"[weighted(text[:17], weights) % 11] == text[17]


def _romanian(text: str) -> bool:
    total = weighted(text[:12], (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    return (1 if total == 10 else total) == int(text[12]) and day(text[5:7], text[3:5])


def _estonian(text: str) -> bool:
    total = weighted(text[:10], (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    if total == 10:
        total = weighted(text[:10], (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)) % 11 % 10
    return total == int(text[10]) and day(text[5:7], text[3:5])


def _czech(text: str) -> bool:
    number = digits(text)
    return int(number) % 11 == 0 and day(number[4:6], str(int(number[2:4]) % 50))


def _singaporean(text: str) -> bool:
    total = weighted(text[1:8], (2, 7, 6, 5, 4, 3, 2)) + (4 if text[0] in "tg" else 0)
    return text[8] == ("jzihgfedcba" if text[0] in "st" else "xwutrqpnmlk")[total % 11]


def _swiss(text: str) -> bool:
    number = digits(text)
    return (10 - weighted(number[:12], (1, 3) * 6) % 10) % 10 == int(number[12])


def _hong_kong(text: str) -> bool:
    bare = re.sub(r"[() ]", "", text)
    values = [36] * (9 - len(bare)) + [int(c, 36) for c in bare]
    return sum(value * weight for value, weight in zip(values, range(9, 0, -1), strict=True)) % 11 == 0


_M = "ac-hjkmnp-rt-y"  # letters of a Medicare Beneficiary Identifier: no s, l, o, i, b, z
RULES: tuple[Rule, ...] = (
    rule("US SSN or ITIN", r"\d{3}-\d{2}-\d{4}", _ssn),
    rule("US MBI", rf"[1-9][{_M}][{_M}\d]\d-?[{_M}][{_M}\d]\d-?[{_M}]{{2}}\d{{2}}"),
    rule("Aadhaar", r"[2-9]\d{3}([ -])\d{4}\1\d{4}", lambda text: verhoeff(digits(text))),
    rule("ABHA", r"\d{2}-\d{4}-\d{4}-\d{4}"),
    rule("CPF", r"\d{3}\.\d{3}\.\d{3}-\d{2}", _cpf),
    rule("UK NINO", r"(?!bg|gb|nk|kn|tn|nt|zz)[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z] ?\d\d ?\d\d ?\d\d ?[a-d]"),
    rule("PESEL", r"\d{11}", _pesel),
    rule("DNI", r"\d{8}[ -]?[a-z]|[xyz][ -]?\d{7}[ -]?[a-z]", _dni),
    rule("codice fiscale", r"[a-z]{6}\d{2}[a-ehlmprst]\d{2}[a-z]\d{3}[a-z]"),
    rule("NIR", r"[12] ?\d\d ?[0-3]\d ?(?:\d\d|2[ab]) ?\d{3} ?\d{3} ?\d\d", _nir),
    rule("personnummer", r"(?:19|20)?\d{6}[-+]\d{4}", _swedish),
    rule("fødselsnummer", r"\d{6} ?\d{5}", _norwegian),
    rule("HETU", r"\d{6}[-+abcdefyxwvu]\d{3}[0-9a-fhj-np-y]", _finnish),
    rule("CPR", r"\d{6}-\d{4}", _danish),
    rule("Australian Medicare", r"[2-6]\d{3} \d{5} \d", _medicare),
    rule("PPS", r"\d{7}[a-w][a-iw]?", _irish),
    rule("Belgian national number", r"\d\d\.\d\d\.\d\d-\d{3}\.\d\d", _belgian),
    rule("South African id", r"\d{13}", _south_african),
    rule("TCKN", r"[1-9]\d{10}", _turkish),
    rule("Chinese resident id", r"[1-9]\d{5}(?:19|20)\d{9}[\dx]", _chinese),
    rule("CURP", r"[a-z]{4}\d{6}[hm][a-z]{5}[a-z\d]\d"),
    rule("CNP", r"[1-8]\d{12}", _romanian),
    rule("isikukood", r"[1-6]\d{10}", _estonian),
    rule("rodné číslo", r"\d{6}/\d{4}", _czech),
    rule("NRIC", r"[stfg]\d{7}[a-z]", _singaporean),
    rule("AHV", r"756\.\d{4}\.\d{4}\.\d{2}", _swiss),
    rule("Emirates id", r"784-(?:19|20)\d{2}-\d{7}-\d"),
    rule("Korean RRN", r"\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}"),
    rule("HKID", r"[a-z]{1,2}\d{6} ?\([\da]\)", _hong_kong),
    rule("CNIC", r"[1-7]\d{4}-\d{7}-\d"),
    rule("PAN", r"[a-z]{3}p[a-z]\d{4}[a-z]"),
)
