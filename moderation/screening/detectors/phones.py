"""Phone and fax numbers in all usual spellings, digits written as words too.

Pattern: a run of 7 to 15 digits with the usual separators. Evidence: the
numbering plans of the ``phonenumbers`` library (Google libphonenumber,
Apache-2.0), the shape (+country, (area) 555-0123), or a word such as "call".
Doses, laboratory values, dates, drug codes and public helplines are none.
Sources: ITU-T E.164, E.123; North American Numbering Plan.
"""

import re
from collections.abc import Iterator

import phonenumbers

from moderation.screening.detectors.checksums import digits as digits_of
from moderation.screening.detectors.helplines import is_public_helpline
from moderation.screening.detectors.invitation import invites
from moderation.screening.detectors.phones_in_disguise import glued_numbers, numbers_in_pieces
from moderation.screening.detectors.spoken_digits import digits_said, said
from moderation.screening.findings import Sighting
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import after, around, before, blank_after_label, folded

_RUN = re.compile(
    r"(?<![\w,/$£€])(?<!\d\.)\(?\+?\(?\d(?:[-–‐.()/ ]{0,3}\d){6,14}"
    r"(?:[ ]?(?:x|ext\.?|extension)[ ]?\d{1,6})?(?![\w%]|[.,]\d|/\d)"
)
_VANITY = re.compile(
    r"(?<![\w-])(?:\+?1[- ])?\(?8(?:00|88|77|66|55|44|33)\)?[- "
    r"](?=[\w-]*[A-Z]{3})[A-Z\d][A-Z\d-]{5,9}[A-Z\d]\b"
)
_CALLS = re.compile(
    r"\b(?:(?:get|reach|catch|find) (?:hold of )?me (?:on|at)|"
    r"tele?phone|phone|ph|tel|tel no|call|called|calling|ring|cell|mobile|mob|fax|whats-?app|wa|"
    r"text|txt|sms|contact|contacts|reach|dial|landline|handy|desk|answering|helpline|hotline|viber|"
    r"telegram|signal|imo|voice ?mail|zap|telefone|telefon|telefono|tél|móvil|celular|"
    r"appele[rz]|appelle|rappelez|joins[- ]moi|joindre|joignable|llámame|llamame|chiamami|anrufen)\b"
)
# French pairs, "06 12 34 56 78", and Scandinavian ones: alone they look like dates or a row of results.
_PAIRS = re.compile(r"0[1-9](?: \d\d){4}")
_PAIRS_OF_EIGHT = re.compile(r"\d\d(?: \d\d){3}")
_ROUND = re.compile(r"\d(\d)(?: \d\1)+")
_SENTENCE_END = re.compile(r"\n|[.!?]\s(?=\w{4}|i |my |we )")
_MY_NUMBER = re.compile(
    r"\b(?:my|our|his|her) (?:number|no|num|nr)\b|"
    r"\b(?:mon|mi|meu|mio|meine) (?:num[ée]ro|número|nummer|portable|telefono)\b"
)
_NUMBER_IS = re.compile(r"\bnumber is\W*$")
_OTHER_NUMBER = re.compile(
    r"\b(ndc|isbn|issn|doi|pmid|pmcid|nct|lot(?=[ ]?(?:numbers?|no|nr|#|:|is|\d|[a-z]{1,3}\d))|"
    r"batch|serial|sn|s/n|imei|udi|mrn|case|claim|member|policy|"
    r"account|acct|card|credit|debit|visa|mastercard|cc|iban|routing|passport|licen[cs]e|ssn|social "
    r"security|nhs|chi|"
    r"nino|sin|ohip|medicare|medicaid|aadhaar|aadhar|abha|pan|cpf|cnpj|rg|bsn|pesel|dni|nie|tfn|itin|"
    r"ein|vin|mbi|order|tracking|invoice|ref|reference|id|record|hospital|patient|insurance|npi|dea|"
    r"score|scores|levels?|count|ipv?4?|version|grant|trial|protocol|clinicaltrials|personnummer|"
    r"fødselsnummer|hetu|steuer)\b"
)
_UNIT = re.compile(
    r"^[ ]?(?:%|mg|mcg|µg|ug|ml|mmol|mm|cm|kg|lbs?|units?|iu|g|kcal|calories|days?|weeks?|months?|"
    r"years?|yrs?|hours?|hrs?|minutes?|mins?|times|bpm|people|patients|pounds|dollars|usd|euros?|gbp|"
    r"rs|inr|rupees|am|pm|steps|cells|copies)(?!\w)"
)
_DATE = re.compile(
    r"(?:(?:19|20)\d\d([-./ ])[01]?\d\1[0-3]?\d(?:[ t]?[\d: ]*)?|[0-3]?\d([-./ ])[0-3]?\d\2(?:(?:19|"
    r"20)\d\d|\d\d)(?:[ ][\d: ]*)?)"
)
_YEARS = re.compile(r"(?:(?:19|20)\d\d[-–/ .]{1,3})+(?:19|20)\d\d|(?:19|20)\d{2}[-–/ .]{1,3}\d\d")
# "1 2 3 4 5 6 7": a scale or a row of results, not a number to dial.
_LIST = re.compile(r"\d{1,2}(?:[^\d]{1,3}\d{1,2}){6,}|(?:0?\d\W{1,3}){4,}\d{1,2}")
# "40/35/30/25/20": doses of a taper; a number that is written so begins with a nought.
_TAPER = re.compile(r"[1-9]\d?(?:/\d{1,2}){3,}")
# "72 68 75 80 91": a pulse, morning after morning.
_ROW = re.compile(r"[1-9]\d(?: \d\d){3,6}")
_RANGE = re.compile(r"\d{3,5}[-–]\d{3,5}")
_NANP = re.compile(r"(?:\+?1[-. ]{0,2})?\(?[2-9]\d\d\)?[-. –]{0,3}[2-9]\d\d[-. –]{0,3}\d{4}")
_PLANS = (
    "GB",
    "IN",
    "AU",
    "BR",
    "DE",
    "FR",
    "NG",
    "ZA",
    "NL",
    "ES",
    "IT",
    "PL",
    "SE",
    "IE",
    "NZ",
    "KE",
    "MX",
    "PT",
    "BE",
    "CH",
    "FI",
)

_SPELLED = re.compile(rf"(?<!\w)\(?(?:plus )?{said(4)}")
_SAID_WORD = re.compile(r"[a-z]+")
_STEPS = "0123456789 01 2345678910 9876543210"
# Shorter ones need a word such as "call"; at this length nothing else is read out so.
_FULL_LENGTH = 10
_NDC = re.compile(r"\d{4,5}-\d{3,4}-\d{1,2}")


def find_phones(passage: Passage) -> Iterator[Sighting]:
    """Report each phone number, however it is written, unless it is a helpline."""
    text = passage.visible
    low = folded(text)
    last = 0
    for start, end in sorted(_numbers(text, low), key=lambda span: (span[0], -span[1])):
        if start >= last:
            last = end
            yield _sighting(low, start, end)


def _numbers(text: str, low: str) -> Iterator[tuple[int, int]]:
    for found in _RUN.finditer(low):
        start, end = found.span()
        called = _is_phone(low, start, end) or _called_in_pairs(low, start, end)
        if called and not _helpline(found[0], low, start, end):
            yield start, end
    for found in _VANITY.finditer(text):
        start, end = found.span()
        dialled = phonenumbers.convert_alpha_characters_in_number(found[0])
        if not _helpline(dialled, low, start, end):
            yield start, end
    for found in _SPELLED.finditer(low):
        if _is_read_out(low, *found.span()):
            yield found.span()
    for start, end, number in glued_numbers(low):
        near = around(low, start, end, 60)
        if len(number) >= _FULL_LENGTH or _CALLS.search(near) or _MY_NUMBER.search(near):
            yield start, end
    yield from numbers_in_pieces(low)


def _is_read_out(low: str, start: int, end: int) -> bool:
    """Whether words for digits are a number to dial rather than counting or another number."""
    number = digits_said(low[start:end])
    if not 7 <= len(number) <= 15 or number in _STEPS or len(_SAID_WORD.findall(low[start:end])) < 4:
        return False
    if "?" in number and len(number) < _FULL_LENGTH:  # "at ten, eleven and twelve"
        return False
    called, labelled = _call_words(low, start, end)
    near = around(low, start, end, 60)
    if called or _CALLS.search(near) or _MY_NUMBER.search(near):
        return True
    return not labelled and len(number) >= _FULL_LENGTH and "?" not in number


def _is_phone(low: str, start: int, end: int) -> bool:
    """Weigh a run of digits by its shape, the numbering plans and the words before it."""
    run = low[start:end]
    number = digits_of(re.split("[xe]", run)[0])
    if _DATE.fullmatch(run) or _YEARS.fullmatch(run) or _UNIT.match(after(low, end, 16)):
        return False
    if run.lstrip("( ").startswith("+"):
        return 8 <= len(number) <= 15
    called, labelled = _call_words(low, start, end)
    if labelled or (_NDC.fullmatch(run) and not called):
        return False
    if not called and (_TAPER.fullmatch(run) or _ROW.fullmatch(run)):
        return False
    if _LIST.fullmatch(run):  # "0 7 7 0 0 ..." after "ring me" is a number, "1 2 3 4 ..." a scale
        return called and len(number) >= 10 and number[:3] != "123"
    return called or _NANP.fullmatch(run) is not None or _fits_a_plan(run, number)


def _called_in_pairs(low: str, start: int, end: int) -> bool:
    """Whether five pairs are called a phone number, or four of them are offered as one."""
    run = low[start:end]
    called, labelled = _call_words(low, start, end)
    if labelled or _ROUND.fullmatch(run):
        return False
    if _PAIRS.fullmatch(run):
        return called or _CALLS.search(after(low, end, 36)) is not None or invites(low, start, end)
    return _PAIRS_OF_EIGHT.fullmatch(run) is not None and invites(low, start, end)


def _fits_a_plan(run: str, number: str) -> bool:
    """Whether a number nobody calls a phone number still is one by its country's plan."""
    if _RANGE.fullmatch(run):
        return False
    if number.startswith("011") and len(number) >= 12:  # the way out of North America
        return _valid("+" + number[3:], None)
    if number.startswith("00") and len(number) >= 11:
        return _valid("+" + number[2:], None)
    if len(number) >= 9 and run[0] in "0(":
        return any(_valid(number, plan) for plan in _PLANS)
    return (len(number) == 10 and _valid(number, "IN")) or (len(number) == 12 and _valid("+" + number, None))


def _call_words(low: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether words of calling, or the label of another number, stand nearest."""
    line = _SENTENCE_END.split(before(low, start, 48))[-1]
    called = max(
        (found.end() for words in (_CALLS, _MY_NUMBER) for found in words.finditer(line)), default=-1
    )
    other = max((found.end(1) for found in _OTHER_NUMBER.finditer(line, max(0, len(line) - 32))), default=-1)
    if called < 0 and other < 0:
        nearby = _NUMBER_IS.search(line) or _CALLS.search(after(low, end, 16))
        return nearby is not None, False
    return called > other, other > called


def _valid(number: str, plan: str | None) -> bool:
    parsed = _parsed(number, plan)
    return parsed is not None and phonenumbers.is_valid_number(parsed)


def _parsed(number: str, plan: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number, plan)
    except phonenumbers.NumberParseException:
        return None


def _helpline(run: str, low: str, start: int, end: int) -> bool:
    plans = (None,) if run.lstrip("( ").startswith("+") else ("US", "GB", "AU", "IN")
    numbers = (_parsed(run, plan) for plan in plans)
    return any(is_public_helpline(digits_of(run), number, low, start, end) for number in numbers)


def _sighting(low: str, start: int, end: int) -> Sighting:
    case = Case.PHONE_INVITING if invites(low, start, end) else Case.PHONE
    return Sighting(case, start, end, blank_after_label(low, start))
