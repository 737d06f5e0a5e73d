"""Numbers that help strangers: naming one is no finding.

Which they are stands in ``moderation/screening/helplines.toml``, with the sources.
"""

import re
from collections.abc import Iterator

import phonenumbers

from moderation.screening.helplines import digits, helplines
from moderation.screening.surroundings import around

_HELP = re.compile(
    r"\b(?:help ?lines?|hot ?lines?|life ?lines?|crisis|suicide|samaritans|poison|emergency|child ?line|"
    r"information (?:line|center|centre|service)|info line|quit ?line|toll[- ]free|national|foundation|"
    r"association|society|federation|fda|cdc|nih|nhs|samhsa|rainn|medwatch|government|ministry|medicare|"
    r"domestic violence|abuse line|warm ?line|gov|alliance|institute)\b"
)
_PUBLIC_TYPES = (
    phonenumbers.PhoneNumberType.TOLL_FREE,
    phonenumbers.PhoneNumberType.SHARED_COST,
    phonenumbers.PhoneNumberType.UAN,
)


def is_public_helpline(
    written: str, number: phonenumbers.PhoneNumber | None, folded: str, start: int, end: int
) -> bool:
    """Whether these digits are a known helpline, or a free number next to words of help."""
    if not _KNOWN.isdisjoint({written, "1" + written, written.removeprefix("00")}):
        return True
    if number is None or phonenumbers.number_type(number) not in _PUBLIC_TYPES:
        return False
    return _HELP.search(around(folded, start, end, 120)) is not None


def _as_dialled(region: str, number: str) -> Iterator[str]:
    """The digits of a helpline at home, and from abroad where it can be reached from there."""
    yield number
    parsed = phonenumbers.parse(number, region)
    if phonenumbers.is_valid_number(parsed):
        yield digits(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


_KNOWN = frozenset(form for one in helplines().numbers for form in _as_dialled(*one))
