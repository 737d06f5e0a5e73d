"""The check-digit arithmetic that several identifiers share.

Sources: ISO/IEC 7812-1 (Luhn), ISO/IEC 7064 (mod 97-10, mod 11-10), Verhoeff
1969; each identifier's own module names the rule it uses.
"""

from collections.abc import Iterable, Sequence

_DIHEDRAL = (
    "0123456789",
    "1234067895",
    "2340178956",
    "3401289567",
    "4012395678",
    "5987604321",
    "6598710432",
    "7659821043",
    "8765932104",
    "9876543210",
)
_PERMUTED = (
    "0123456789",
    "1576283094",
    "5803796142",
    "8916043527",
    "9453126870",
    "4286573901",
    "2793806415",
    "7046913258",
)


def digits(text: str) -> str:
    """The ASCII digits of ``text``, in order."""
    return "".join(c for c in text if "0" <= c <= "9")


def luhn(number: str) -> bool:
    """Whether the last digit is the Luhn check digit."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit)
        if place % 2:
            value = value * 2 - 9 * (value > 4)
        total += value
    return total % 10 == 0


def verhoeff(number: str) -> bool:
    """Whether the last digit is the Verhoeff check digit (Aadhaar)."""
    state = 0
    for place, digit in enumerate(reversed(number)):
        state = int(_DIHEDRAL[state][int(_PERMUTED[place % 8][int(digit)])])
    return state == 0


def weighted(number: Iterable[str], weights: Sequence[int]) -> int:
    """The sum of each digit times its weight."""
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def mod_97_10(text: str) -> int:
    """Letters as 10 to 35, the whole as a number, modulo 97 (IBAN: 1)."""
    return int("".join(str(int(c, 36)) for c in text)) % 97


def iso_7064_mod_11_10(number: str) -> bool:
    """Whether the last digit is the ISO 7064 mod 11,10 check (German tax id)."""
    product = 10
    for digit in number[:-1]:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return (product + int(number[-1])) % 10 == 1
