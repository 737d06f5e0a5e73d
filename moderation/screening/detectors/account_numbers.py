"""Bank accounts and cards: IBAN (ISO 13616, mod 97), card numbers (ISO/IEC 7812, Luhn).

A card number of 13 to 19 digits in the ranges of the known schemes is
believed by its check digit; shorter ones, wallets and other accounts need a label.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.checksums import digits, luhn, mod_97_10
from moderation.screening.detectors.labelled_numbers import labelled, labelled_sightings
from moderation.screening.detectors.labels_behind import behind
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import after, before, folded, word_set

_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}[ -]?(?:[a-z\d]{4}[ -]?){2,7}[a-z\d]{1,4}(?!\w)")
_CARD = re.compile(r"(?<![\w.])\d(?:[- ]?\d){11,18}(?![\w]|\.\d)")
_SCHEME = re.compile(r"3[0-9]|4|5[0-9]|2[2-7]|6")
_CARD_WORD = re.compile(
    r"\b(?:card|cc|credit|debit|visa|master ?card|amex|american express|discover|maestro|charge|bank)\b"
)
_WORDS = (
    r"(?:bank |checking |savings |current )?(?:account|acct|a/c)(?:[ ]?(?:number|num|no|nr|#)|(?= is| "
    r"?:))|iban|routing(?: number)?|"
    r"sort code|(?:credit|debit|bank|gift|visa|amex)[ ]card|"
    r"(?:card|cc)(?=[ ]?(?:number|num|no\b|#|\d|:[ ]?\d))|"
    r"konto(?:nummer)?|(?:account|acct)(?=[ ]\d{6})|(?:checking|savings|current|bank|giro) (?:account|acct)|"
    r"clabe|ifsc|bsb|swift|pix|upi|conta(?: corrente)?|rekening(?:nummer)?|cuenta"
)
_LABELLED = labelled(_WORDS, digits=6)
_BEHIND = behind(_WORDS, digits=6)

# An address for payments in India: a name and the bank's handle, without a dot after it.
_UPI = re.compile(
    r"(?<![\w.@-])[\w.-]{2,40}@(?:ok(?:axis|sbi|icici|hdfc\w*)|upi|ybl|ibl|axl|apl|paytm|pty\w{2}|sbi|"
    r"hdfcbank|"
    r"icici|axisbank|kotak|barodampay|freecharge|airtel|jio)(?![\w.]\w|\w)"
)
_SORT_CODE = re.compile(r"\bsort[ -]?code(?: is|:)?[ ]{1,2}(?P<code>\d\d[- ]\d\d[- ]\d\d)(?!\w)")


def find_account_numbers(passage: Passage) -> Iterator[Sighting]:
    """Report each IBAN, card number and labelled account."""
    low = folded(passage.visible)
    last = 0
    for found in _IBAN.finditer(low):
        text = re.sub(r"[ -]", "", found[0])
        if mod_97_10(text[4:] + text[:4]) == 1 or (len(digits(text)) >= 16 and text[:2] in _IBAN_COUNTRIES):
            last = found.end()
            yield Sighting(Case.ACCOUNT_NUMBER, *found.span(), "(removed)")
    for found in _CARD.finditer(low):
        number = digits(found[0])
        named = _CARD_WORD.search(before(low, found.start(), 60) + after(low, found.end(), 20))
        if found.start() >= last and _is_card(number, named=named is not None):
            last = found.end()
            yield Sighting(Case.ACCOUNT_NUMBER, *found.span(), "(removed)")
    for found in _UPI.finditer(low):
        yield Sighting(Case.ACCOUNT_NUMBER, *found.span(), "(removed)")
    for found in _SORT_CODE.finditer(low):
        yield Sighting(Case.ACCOUNT_NUMBER, *found.span("code"), "(removed)")
    for sighting in labelled_sightings(low, Case.ACCOUNT_NUMBER, _LABELLED, _BEHIND):
        if sighting.start >= last:
            yield sighting


def _is_card(number: str, *, named: bool) -> bool:
    if named:
        return 12 <= len(number) <= 19
    return len(number) >= 13 and _SCHEME.match(number) is not None and luhn(number) and len(set(number)) > 1


_IBAN_COUNTRIES = word_set(
    """
    gb de fr es it nl be ch at ie pt pl se no dk fi cz sk hu ro gr tr il ae sa
    """
)
