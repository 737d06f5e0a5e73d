"""E-mail addresses that were taken apart: "kate @ gmail . c o m", "name at kcl ac uk".

A dot may be left out only where the last words are a public suffix of two
parts ("ac uk"), by the list of all of them, and no English word stands
before "at" ("I work at kcl ac uk"). All parts are bounded.
"""

import re
from collections.abc import Iterator

from moderation.screening.public_suffixes import public_suffix
from moderation.screening.surroundings import after, before
from moderation.screening.vocabulary.words import is_everyday, is_given_name

_OPEN, _SHUT = r"[(\[{<][ ]?", r"[ ]?[)\]}>]"
_LOCAL = r"(?<![\w.+'-])(?:[a-z\d][\w.+'-]{0,63}|[a-z\d](?:[ ][a-z\d._-]){1,20})"
_AT = rf"(?:[ ]?@[ ]?|[ ]?{_OPEN}(?:at|@){_SHUT}[ ]?)"
_PROVIDER = (
    r"(?:g[ ]?mail|google ?mail|yahoo|ymail|hotmail|outlook|icloud|proton ?mail|aol|msn|gmx|btinternet)"
)
_HOST = r"(?:[a-z\d-]{2,40}|[a-z\d](?:[ ][a-z\d]){1,24})"
# Not ". " alone: "at work @ nine. In the end".
_DOT = rf"(?:[ ]\.[ ]|[ ]?\.(?![ ])|\.[ ](?=c ?o ?m(?!\w))|[ ]dot[ ]|[ ]?{_OPEN}(?:dot|\.){_SHUT}[ ]?)"
_ENDING = (
    r"(?:c ?o ?m|o ?r ?g|n ?e ?t|e ?d ?u|a ?c|c ?o|u ?k|a ?u|d ?e|f ?r|i ?n|b ?r|c ?a|n ?z|i ?e|"
    r"n ?l|e ?s|i ?t)(?![\w@])"
)
_SPACED = re.compile(
    rf"{_LOCAL}(?:{_AT}{_HOST}|[ ]at[ ]{_PROVIDER}){_DOT}(?:[a-z\d-]{{2,30}}{_DOT})?{_ENDING}"
    rf"(?:{_DOT}{_ENDING})?"
)
# "(underscore)", "[dot]" and " dash " join the parts of a name in front of an address.
_JOINED = re.compile(
    r"(?<![\w.+'-])(?:[a-z\d][\w.+'-]{0,30}(?:[ ]?[(\[{<][ ]?(?:under ?score|dash|hyphen|minus|dot|plus|"
    r"point)[ ]?[)\]}>][ ]?|[ ](?:under ?score|dash|hyphen|minus)[ ])){1,4}$"
)
_NO_DOT = re.compile(
    r"(?<![\w.+'-])(?P<local>[a-z\d][\w.+'-]{1,40}) (?:at|@) (?P<host>[a-z\d-]{2,30}(?: [a-z\d-]{2,20})?) "
    r"(?P<suffix>(?:ac|co|com|org|net|edu|gov|nhs|sch|gob|asn|ltd|plc) [a-z]{2}|com|org|net|edu)(?![\w.@-])"
)
# "jo.wren AT the google mail service"
_SERVICE = re.compile(
    r"(?<![\w.+'-])(?P<local>[a-z\d][\w.+'-]{1,40}) (?:at|@) (?:the |that )?"
    r"(?:(?:google|yahoo|microsoft|apple|proton|outlook|hotmail)(?:['’]s)? e?-?mail|gmail|hotmail|"
    r"yahoo|outlook) (?:service|one|thing|provider|box|place|address|account)(?!\w)"
)
_MAIL_WORD = re.compile(r"\b(?:e-?mail|mail|inbox|write|contact|reach|address)\b")


def spaced_emails(low: str) -> Iterator[tuple[int, int]]:
    """Where in a folded text such addresses stand."""
    yield from (found.span() for found in _SPACED.finditer(low))
    for found in _NO_DOT.finditer(low):
        host = f"{found['host']}.{found['suffix']}".replace(" ", ".")
        two_parts = " " in found["suffix"]
        if two_parts and not public_suffix(host).endswith(found["suffix"].replace(" ", ".")):
            continue
        if _is_a_name(low, found, sure=two_parts):
            yield found.span()
    yield from (found.span() for found in _SERVICE.finditer(low) if _is_a_name(low, found, sure=True))


def joined_name(low: str, start: int) -> int:
    """Where an address begins whose name is joined by written-out signs before ``start``."""
    lead = _JOINED.search(before(low, start, 80))
    return start - len(lead[0]) if lead else start


def _is_a_name(low: str, found: re.Match[str], *, sure: bool) -> bool:
    """Whether what stands before "at" is a mailbox and no English word; where unsure, by words of mail."""
    local = found["local"]
    if is_everyday(local):
        return sure and is_given_name(local)
    mail = _MAIL_WORD.search(before(low, found.start(), 24) + " " + after(low, found.end(), 16))
    return sure or mail is not None or not local.isalpha()
