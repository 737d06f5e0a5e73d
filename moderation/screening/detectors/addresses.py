"""Street addresses as whole spans: number, street, unit, town, region, code.

An anchor of ``street_shapes`` is widened over the words that belong to the
address, over line ends too, and ends at the last certain part (a unit, a
code, a region, a town after a comma).
"""

import re
from collections.abc import Iterator

from moderation.screening.detectors.street_shapes import (
    ANCHORS,
    BUILDING,
    FOREIGN_SMALL,
    HOUSE_SAID,
    HOUSE_SAID_SMALL,
    INTRODUCED,
    LEADING,
    LIVED_AT,
    LONG_STREET,
    LOWER_CASE,
    SAID_BEFORE,
    STREET_ONLY,
    SUFFIXED_SMALL,
    UNIT,
    VIA,
)
from moderation.screening.detectors.street_words import PUBLIC_ADDRESSES
from moderation.screening.findings import Sighting
from moderation.screening.gazetteer import REGION_CODES, region_named, settlement
from moderation.screening.passage import Passage
from moderation.screening.policy import Case
from moderation.screening.surroundings import before, blank_after_label, folded, word_set

_CODE = re.compile(
    r"[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}(?!\w)|[A-Z]\d[A-Z][ ]?\d[A-Z]\d(?!\w)|\d{4}[ ][A-Z]{2}(?!\w)|"
    r"\d{5}-\d{3,4}(?!\w)|\d{2,5}-\d{3}(?!\w)|\d{3}[ ]\d{2,3}(?!\w|[ ]?\d)|\d{1,7}(?![\w-])",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"(?:apt|apartment|suite|ste|unit|flat|room|rm|floor|fl|sector|block|phase|house|box|lot|level|"
    r"appt|bldg|building|no|nr|plot|ward|apto|ap|depto|dpto|dto|piso|puerta|pta|escalera|esc|bloque|bloco|"
    r"torre|andar|interno|b[âa]timent|escalier|lgh|wohnung|whg)\.?[ ]?#?[a-z]?-?\d{1,5}[a-z]?(?!\w)"
    r"|\d{1,2}[.]?[ºª°](?:[ ]?[a-z](?!\w))?"
    r"|#[ ]?[a-z]?\d{1,5}[a-z]?(?!\w)|\d{1,2}(?:st|nd|rd|th)[ ]floor",
    re.IGNORECASE,
)
_STREET_LINE = re.compile(r"(?:(?<=\s)|^)(?P<line>\d{1,6}[A-Za-z]?,?[ ](?:[\w'’.,-]{1,30}[ ]){0,6})$")
_LINE_ABOVE = re.compile(
    r"(?:^|\n)[ \t>]{0,8}(?P<line>(?:\d{1,6}[ ])?(?:[^\W\d_][\w'’.-]{0,30}[ ]){1,4}\d{1,5}[a-z]?\.?[ "
    r"\t]*\n[ \t>]{0,8})$"
)
# "We live at my address" would read badly, and "at (removed)" worse.
_LIVED_AT = re.compile(r"\b[Aa]t\s+$")
# Hungarian house numbers end with a full stop.
_ORDINAL = re.compile(r"(?: u\.|utca|út|útja|tér|tere|körút|kapu)[ ]\d{1,4}$", re.IGNORECASE)
# What forms print where a field is empty.
_EMPTY = re.compile(r"(?:nan|n/a|null|none|nil)(?![\w'-])", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^()\n]{2,30}\)")
# Two anchors with no word between them are one address.
_BETWEEN = re.compile(r"[\s.,;/>|-]{0,6}")
_PUBLIC = re.compile(PUBLIC_ADDRESSES)
_DIGIT = re.compile(r"\d")
_GAP = re.compile(r"[ \t]{0,6}[,;|/>–-]?[ \t]{0,6}(?:\r?\n[ \t>|]{0,12})?[,–-]?[ \t]{0,4}")
_WORD = re.compile(r"[^\W\d_][\w'’-]{0,30}\.?")
_QUALIFIED = re.compile(r"[ ]\([A-Z][a-z]{2,14}\)")
_REGION = re.compile(r"[^\W\d_][\w.'’-]{0,20}(?:[ ][^\W\d_][\w.'’-]{1,20}){0,2}")
_JOINS = word_set(
    """
    nad na pod u v we w am an im ob bei aan op az near
    of the de la le les du des da do dos das del di van von den der upon on under sur
    """
)
_STOPS = word_set(
    """
    i my me please email e-mail mail phone tel telephone mobile cell fax desk call thank thanks regards
    best hi hello the we he she it if is and in case when where name date dob website www http https for
    this that or but so
    """
)


def find_addresses(passage: Passage) -> Iterator[Sighting]:
    """Report each street address from its first to its last certain part."""
    text = passage.visible
    current: tuple[int, int] | None = None
    for anchor, end in sorted(_anchors(text)):
        if current is not None and end <= current[1]:
            continue
        start, wide = _with_leading(text, anchor), _widened(text, end)
        if current is not None and _BETWEEN.fullmatch(text, current[1], max(current[1], start)):
            current = current[0], wide
            continue
        if current is not None:
            yield _sighting(text, *current)
        current = start, wide
    if current is not None:
        yield _sighting(text, *current)


def _with_leading(text: str, start: int) -> int:
    """The start of an address whose anchor begins at ``start``."""
    lead = LEADING.search(before(text, start, 60))
    if lead is None:
        return start
    return start - len(lead["first"] or lead[0])


def _sighting(text: str, start: int, end: int) -> Sighting:
    at_home = _LIVED_AT.search(before(text, start, 8))
    return Sighting(
        Case.ADDRESS, start, end, "a private address" if at_home else blank_after_label(text, start)
    )


def _anchors(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (STREET_ONLY, LONG_STREET):
        for found in pattern.finditer(text):
            yield found.span("line")
    for pattern in (HOUSE_SAID, HOUSE_SAID_SMALL):
        for found in pattern.finditer(text):
            yield found.span(found.lastgroup or 0)
    if _DIGIT.search(text) is None:
        return
    for pattern in ANCHORS:
        for found in pattern.finditer(text):
            if not _PUBLIC.match(found[0]):
                yield found.span()
    for pattern in (INTRODUCED, BUILDING, LIVED_AT, VIA):
        for found in pattern.finditer(text):
            yield found.span("line")
    yield from _small_anchors(text)
    yield from _units(text)


def _small_anchors(text: str) -> Iterator[tuple[int, int]]:
    """Streets in lower case: sure by a foreign ending, or by the words around them."""
    done = 0
    low = folded(text)
    for pattern in (SUFFIXED_SMALL, FOREIGN_SMALL):
        yield from (found.span() for found in pattern.finditer(low))
    for found in LOWER_CASE.finditer(low):
        start, end = found.span()
        if start < done:
            continue
        done = _widened(text, end)
        if SAID_BEFORE.search(before(text, start, 40)) or done > end:
            yield start, done


def _units(text: str) -> Iterator[tuple[int, int]]:
    """Units with the street in front of them or the town behind."""
    done = 0
    for found in UNIT.finditer(text):
        if found.start() < done:
            continue
        start = _line_start(text, found.start())
        done = _widened(text, found.end())
        beside = text[start : found.start()] + text[found.end() : done]
        if any(c.isdigit() for c in beside):
            yield start, done


def _line_start(text: str, start: int) -> int:
    """Where the number and street in front of a unit begin: on its line or the one above."""
    left = before(text, start, 90)
    near = _STREET_LINE.search(left) or _LINE_ABOVE.search(left)
    return start - len(near["line"]) if near else start


def _widened(text: str, end: int) -> int:
    """Walk on from the anchor, part by part; the end is the last certain one."""
    at, certain, sure = end, end, False
    for _ in range(14):
        gap = _GAP.match(text, at)
        here = gap.end() if gap else at
        if here == at or here >= len(text):
            break
        comma, newline = "," in text[at:here] or " - " in text[at:here], "\n" in text[at:here]
        part = _part(text, here, after_comma=(comma and not newline) or (sure and not newline))
        if part is None:
            break
        at, sure = part
        if sure:
            certain = at
    return certain + (
        text[certain : certain + 1] == "." and _ORDINAL.search(before(text, certain, 14)) is not None
    )


def _part(text: str, here: int, *, after_comma: bool) -> tuple[int, bool] | None:
    """The end of the address part that begins at ``here``, and whether it is certain."""
    certain = _UNIT.match(text, here) or _CODE.match(text, here)
    end = certain.end() if certain else _region_end(text, here, after_comma=after_comma)
    if end:
        return end, True
    bracketed = _BRACKETED.match(text, here) or _EMPTY.match(text, here)
    if bracketed:
        return bracketed.end(), False
    word = _WORD.match(text, here)
    bare = word[0].rstrip(".").lower() if word else ""
    if not bare or bare in _STOPS:
        return None
    end = here + len(bare)
    if text[here].isupper() or bare in _JOINS:
        return end, after_comma and bare not in _JOINS
    return (end, True) if after_comma and settlement(bare) is not None else None


def _region_end(text: str, here: int, *, after_comma: bool) -> int | None:
    """The end of the state or country that begins at ``here``, the longest first."""
    named = _REGION.match(text, here)
    while named is not None:
        words = named[0].rstrip(".")
        written_so = words[0].isupper() or after_comma
        qualified = _QUALIFIED.match(text, here + len(words))
        if qualified and region_named(words):  # "Korea (South)"
            return qualified.end()
        if words in REGION_CODES or (len(words) > 3 and written_so and region_named(words)):
            return here + len(words)
        cut = words.rfind(" ")
        named = _REGION.match(text, here, here + cut) if cut > 0 else None
    return None
