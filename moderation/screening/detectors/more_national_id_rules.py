"""Shapes and check digits of further national numbers, from Malaysia to Chile, one row each.

Those with a shape of their own are believed alone; bare digits also need a
word of papers beside them (``beside``), since one number in ten or eleven
passes any check. Sources: VKVV § 2 (Germany), the rules of Russia's compulsory
health insurance funds for SNILS, the NHI standard HISO 10046 (New Zealand),
python-stdnum (Austria, Argentina, Thailand, Malaysia). Chile, Taiwan, Serbia and
Bulgaria are held to published example numbers; Sri Lanka, Latvia, Ghana and
PhilHealth are known by their shape alone.
"""

import re

from moderation.screening.detectors.checksums import digits, iso_7064_mod_11_10, weighted
from moderation.screening.detectors.national_id_rules import day, rule

_PAPERS = re.compile(
    r"\b(?:id|ids|identity|identification|citizens?|national|tax|pension|insur\w+|papers|document|documents|"
    r"passport|registered|registration|my number|hospital|nhi|new zealand|nz|aotearoa|oib|jmbg|egn|svnr|"
    r"versicher\w+|they asked|they wanted|thai|thailand|austria|croatia|serbia)\b"
)
_NHI_LETTERS = "abcdefghjklmnpqrstuvwxyz"  # without i and o
_MALAYSIAN_STATES = frozenset(
    [*range(1, 17), *range(21, 60), *range(60, 69), 71, 72, 74, *range(75, 94), 98, 99]
)


def _malaysian(text: str) -> bool:
    number = digits(text)
    return day(number[4:6], number[2:4]) and int(number[6:8]) in _MALAYSIAN_STATES


def _thai(text: str) -> bool:
    number = digits(text)
    return (11 - weighted(number[:12], range(13, 1, -1)) % 11) % 10 == int(number[12])


def _snils(text: str) -> bool:
    number = digits(text)
    return weighted(number[:9], range(9, 0, -1)) % 101 % 100 == int(number[9:])


def _nhi(text: str) -> bool:
    """Old: modulus 11 and a digit; new (from 2026 on): modulus 24 and a letter."""
    values = [int(c) if c.isdigit() else _NHI_LETTERS.index(c) + 1 for c in text[:6]]
    total = sum(value * weight for value, weight in zip(values, range(7, 1, -1), strict=True))
    if text[6].isdigit():
        return total % 11 != 0 and (11 - total % 11) % 10 == int(text[6])
    return _NHI_LETTERS[(24 - total % 24) - 1] == text[6]


def _pension(text: str) -> bool:
    bare = text.replace(" ", "")
    letter = ord(bare[8]) - ord("a") + 1
    number = f"{bare[:8]}{letter:02}{bare[9:11]}"
    products = [
        int(n) * weight for n, weight in zip(number, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True)
    ]
    right = sum(product // 10 + product % 10 for product in products) % 10 == int(bare[11])
    # An unknown day or month is nought, and a full day of births goes on with 32 added.
    return right and int(bare[2:4]) <= 95 and int(bare[4:6]) <= 12


def _austrian(text: str) -> bool:
    number = digits(text)
    check = weighted(number[:3] + number[4:], (3, 7, 9, 5, 8, 4, 2, 1, 6)) % 11
    return check == int(number[3]) and day(number[4:6], number[6:8])


def _argentine(text: str) -> bool:
    number = digits(text)
    check = (11 - weighted(number[:10], (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11) % 11
    return min(check, 9) == int(number[10])


def _chilean(text: str) -> bool:
    number, check = digits(text[:-1]), text[-1]
    total = weighted(number[::-1], (2, 3, 4, 5, 6, 7, 2, 3))
    return "0k987654321"[total % 11] == check if total % 11 < 2 else str(11 - total % 11) == check


def _taiwanese(text: str) -> bool:
    letter = "abcdefghjklmnpqrstuvxywzio".index(text[0]) + 10
    return (letter // 10 + letter % 10 * 9 + weighted(text[1:], (8, 7, 6, 5, 4, 3, 2, 1, 1))) % 10 == 0


def _sri_lankan(text: str) -> bool:
    return 1 <= int(text[2:5]) % 500 <= 366


def _yugoslav(text: str) -> bool:
    check = (11 - weighted(text[:12], (7, 6, 5, 4, 3, 2) * 2) % 11) % 11
    return check == int(text[12]) and day(text[:2], text[2:4])


def _bulgarian(text: str) -> bool:
    check = weighted(text[:9], (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10
    return check == int(text[9]) and day(text[4:6], str(int(text[2:4]) % 20))


def _latvian(text: str) -> bool:
    return day(text[:2], text[2:4])


MORE_RULES = (
    rule("MyKad", r"\d{6}-\d{2}-\d{4}", _malaysian),
    rule("Thai citizen id", r"[1-8]-\d{4}-\d{5}-\d{2}-\d|[1-8] \d{4} \d{5} \d{2} \d", _thai),
    rule("Thai citizen id, bare", r"[1-8]\d{12}", _thai, _PAPERS),
    rule("SNILS", r"\d{3}-\d{3}-\d{3}[ -]\d{2}", _snils),
    rule("NHI", r"[a-hj-np-z]{3}\d{4}|[a-hj-np-z]{3}\d{2}[a-hj-np-z]{2}", _nhi, _PAPERS),
    rule("Rentenversicherungsnummer", r"\d{2} ?\d{6} ?[a-z] ?\d{2} ?\d", _pension),
    rule("Austrian SVNR", r"[1-9]\d{3} \d{6}", _austrian),
    rule("Austrian SVNR, bare", r"[1-9]\d{9}", _austrian, _PAPERS),
    rule("CUIL or CUIT", r"(?:20|2[3-7]|30|33|34)-\d{8}-\d", _argentine),
    rule("RUT", r"\d{1,2}\.\d{3}\.\d{3}-[\dk]", _chilean),
    rule("Taiwanese id", r"[a-z][1289]\d{8}", _taiwanese),
    rule("Sri Lankan NIC", r"\d{9}[vx]", _sri_lankan),
    rule("JMBG", r"\d{13}", _yugoslav),
    rule("OIB", r"\d{11}", iso_7064_mod_11_10, _PAPERS),
    rule("EGN", r"\d{10}", _bulgarian, _PAPERS),
    rule("personas kods", r"\d{6}-\d{5}", _latvian),
    rule("Ghana card", r"gha-\d{9}-\d"),
    rule("PhilHealth", r"\d{2}-\d{9}-\d"),
)
