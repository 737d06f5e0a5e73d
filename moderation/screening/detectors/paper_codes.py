"""Codes that somebody read off a card, a letter or a label, whatever they are numbers of.

Nobody can list every word for a number. A long code counts as one person's when
the sentence speaks of the paper or the screen that it stands on ("the card says",
"it's on the wristband"), and nothing says that it is shared by many: research
codes of drugs, registers, articles, genes, lots and catalogue numbers are none.
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.checksums import digits
from moderation.screening.surroundings import after, before

_CODE = re.compile(
    r"(?<![\w./@#$£€-])(?P<code>[a-z]{0,5}-?\d[a-z\d]{3,15}(?:[-/][a-z\d]{1,10}){0,4}|"
    r"[a-z]{1,5}(?:[-/][a-z\d]{1,8}){1,4}[-/]\d{4,10})(?![\w%/@]|[.,:]\d|\.[a-z])"
)
_PAPER = re.compile(
    r"\b(?:cards?|letters?|wrist ?band|stickers?|label(?:led)?|envelope|print(?:ed|-?out)|receipt|invoice|"
    r"form|paper ?work|id tag|portal|the desk|recall list|on the list|file|badge|my (?:number|no|ref|"
    r"reference|code|id)|(?:our|your|their) ref(?:erence)?|stamped|engraved|quot(?:e|es|ed|ing)|"
    r"they call me|i am known as|has me (?:as|down)|lists me|knows me|which is me|that's me|is mine)\b|"
    r"\b(?:says|reads) [\"'(]{0,2}$"
)
_SHARED = re.compile(
    r"\b(?:lots?|batch|models?|ref|cat(?:alog(?:ue)?)?|part|sku|ndc|pip|bin|pcn|rxbin|group|pmid|pmc|doi|"
    r"nct|isrctn|trial|study|register|registry|omim|orpha|gene|variant|mutation|accession of|compound|icd|"
    r"cpt|hcpcs|version|firmware|iso|din|astm|exp|expiry|expires|use by|error|code 4\d\d|call|phone|tel|fax|"
    r"text|zip|steps|copies)\b"
    r"[^.!?\n]{0,14}$"
)
_SAME_FOR_ALL = re.compile(r"\bgroup (?:number|num|no|nr|id|#)|\bsame (?:as|for|on) (?:every|half|all|the)")
# Codes that companies, registers and data banks give: their letters say so.
_REGISTERED = re.compile(
    r"(?:nct|isrctn|actrn|eudract|chictr|umin|jrct|ctri|drks|pmid|pmc|rs|gse|gsm|nm|np|ens[a-z]*|omim|orpha|"
    r"cas|pf|bay|ly|gsk|bms|ro|azd|mk|tak|abbv|abt|amg|regn|sar|jnj|vx|asp|bi|nvp|cp|sb|gs|mmt|ta|ng|qs|iso|"
    r"din|en)[-_]?\d[\d-]*[a-z]?|(?:h|j|g|t|l|cpt|icd)-?\d{4,5}"
)
_WORDS_OF_MEASURE = re.compile(r"\d+(?:mg|mcg|ml|iu|kg|g|k|m|mm|cm|st|nd|rd|th|s|yo|pm|am|hz|kcal|units?)")
_TIME = re.compile(
    r"(?:19|20)\d\d[-/]?(?:(?:19|20)?\d\d)?(?:[-/]\d{1,2})?|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d{4}"
)
_GROUP_NUMBER = re.compile(r"\bgroup (?:number|num|no|nr|#)")
_OWN_NUMBER = re.compile(r"\b(?:mrn|nhs|hospital|patient|record|member|policy|id|case|claim|ref)\b")
_PRODUCT_CODE = re.compile(r"\d{4,5}-\d{3,4}-\d{1,2}")
_NEAR = 110


def codes_on_paper(low: str) -> Iterator[tuple[int, int]]:
    """Where in a folded text such codes stand."""
    for found in _CODE.finditer(low):
        start, end = found.span("code")
        if not _is_long(found["code"]):
            continue
        left, right = _sentence_around(low, start, end)
        if _SHARED.search(left) or _SAME_FOR_ALL.search(left + "\x00" + right):
            continue
        if is_a_products(low, start, end):
            continue
        if _PAPER.search(left) or _PAPER.search(right):
            yield start, end


def is_a_plans(low: str, start: int, end: int) -> bool:
    """Whether it is the number of a whole group of insured, and nothing calls it somebody's own."""
    left, _ = _sentence_around(low, start, end)
    group = _GROUP_NUMBER.search(left)
    return group is not None and not _OWN_NUMBER.search(left, group.end())


def is_a_products(low: str, start: int, end: int) -> bool:
    """Whether it is the code of a drug's package in the USA."""
    left, _ = _sentence_around(low, start, end)
    return _PRODUCT_CODE.fullmatch(low, start, end) is not None and "ndc" in left


def _sentence_around(low: str, start: int, end: int) -> tuple[str, str]:
    left = re.split(r"[.!?]\s|\n", before(low, start, _NEAR))[-1]
    return left, re.split(r"[.!?]\s|\n", after(low, end, _NEAR))[0]


def _is_long(code: str) -> bool:
    """Whether it has the length of a number given to one person, and no shape of another kind."""
    if any(other.fullmatch(code) for other in (_REGISTERED, _WORDS_OF_MEASURE, _TIME)):
        return False
    mixed = any(c.isalpha() for c in code) or "/" in code
    return len(digits(code)) >= (5 if mixed else 7)
