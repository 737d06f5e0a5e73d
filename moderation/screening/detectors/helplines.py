"""Numbers that help strangers: naming one is no finding.

Sources: the services' own pages (988 Lifeline, SAMHSA, Crisis Text Line,
RAINN, The Trevor Project, Poison Control, FDA, CDC, Samaritans, Childline,
NHS, Mind, Lifeline Australia, Beyond Blue, Kids Help Phone, Tele MANAS,
116 123 and 112 of the European numbering plan).
"""

import re

import phonenumbers

from moderation.screening.surroundings import around, word_set

_KNOWN = word_set(
    """
    988 911 112 999 111 000 741741 85258 686868 50808 116123 116111 116117 131114 1300224636 1800551800
    1300659467 18002738255 18006624357 18007997233 18006564673 18664887386 18774884747 18002221222
    18004221222 18003321088 18002324636 18002274673 18009506264 18006686868 18334564566 18004224453
    18007843333 18009312237 18005272345 08001111 08001110 08457909090 0845909090 03001233393 08000684141
    08088020050 03004040 08088000 08000111 14416 18005990019 1098 181 1091 15 0800567567 08001110111
    08001110222 3114 08001112222
    """
)
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
    digits: str, number: phonenumbers.PhoneNumber | None, folded: str, start: int, end: int
) -> bool:
    """Whether this is a known helpline, or a free number next to words of help."""
    if digits in _KNOWN or "1" + digits in _KNOWN:
        return True
    if number is None or phonenumbers.number_type(number) not in _PUBLIC_TYPES:
        return False
    return _HELP.search(around(folded, start, end, 120)) is not None
