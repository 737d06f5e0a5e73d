"""Whose a fact is: the author's, a child's or partner's, or somebody else's.

The nearest person that the sentence names before the fact decides; where it
names nobody, the caller knows what that means for its kind of fact.
"""

import re
from enum import Enum


class Whose(Enum):
    """Of whom a sentence speaks where a fact stands."""

    OWN = "own"
    HOUSEHOLD = "household"
    OTHER = "other"
    UNSAID = "unsaid"


LOOKED_AT = 160

_HOUSEHOLD = (
    r"sons?|daughters?|child|children|kids?|baby|babies|toddler|twins|wife|husband|partner|spouse|hubby|"
    r"fianc[eé]e?|boyfriend|girlfriend|little one|boy|girl"
)
_OTHERS = (
    r"mother|mum|mom|mam|mama|mummy|mommy|father|dad|daddy|papa|parents?|sisters?|brothers?|siblings?|aunt|"
    r"auntie|uncle|nieces?|nephews?|cousins?|grand\w+|grandma|gran|nan|nana|granny|step\w+|\w+-in-law|in-laws|"
    r"family|relatives?|friends?|neighbou?rs?|colleagues?|co-?workers?|boss|manager|room-?mate|flat-?mate|"
    r"landlord|ex|doctors?|gp|consultant|surgeon|specialist|nurses?|therapist|counsell?or|psychiatrist|"
    r"psychologist|\w+ologist|physio\w*|dentist|pharmacist|teacher|patients?|clients?|carer|caregiver|pastor|"
    r"dog|cat"
)
_SUBJECT = re.compile(
    rf"(?P<household>\b(?:my|our|his|her|their|your) (?:[\w-]+ ){{0,2}}?(?:{_HOUSEHOLD})\b)"
    r"|(?P<other>\b(?:my|our|his|her|their|your|the|another|some|one of my) "
    rf"(?:[\w-]+ ){{0,2}}?(?:{_OTHERS})\b"
    r"|\ba (?:close |good |dear |old |family )?(?:friend|colleague|neighbou?r|cousin|patient|relative)\b"
    r"|\b(?:he|she|they|he's|she's|they're|you|you're|your|someone|somebody|anyone|anybody|people|patients|those"
    r"|everyone|famous|character)\b)"
    r"|(?P<own>\b(?:i|i'm|im|i've|i'd|i'll|me|myself|we|we're|we've|us)\b"
    r"|\b(?:my|our) (?:own |current |old |new )?(?:job|work|career|age|diagnosis|condition|symptoms|case|"
    r"illness|disease|home|home ?town|life|story|name)\b)"
)
_COMPANION = re.compile(
    r"\b(?:with|and|for|to|of|by|about|at|from|near|told|tell|see|saw|ask|asked|thank|love)$"
)
_STOP = re.compile(r"[.!?](?=\s)|\n|[;…]")


def sentence_start(low: str, at: int) -> int:
    """Where the sentence that holds ``at`` begins, or as far back as is looked at."""
    begin = max(0, at - LOOKED_AT)
    return max((found.end() for found in _STOP.finditer(low, begin, at)), default=begin)


def whose(low: str, at: int, *, companions: bool = True) -> Whose:
    """Whose a fact at ``at`` is, in a text in lower case.

    Without ``companions`` a person who is only mentioned beside somebody ("I
    live with my mother in Leeds") leaves the sentence about whom it was about.
    """
    said = Whose.UNSAID
    begin = sentence_start(low, at)
    for found in _SUBJECT.finditer(low, begin, at):
        if found["own"]:
            said = Whose.OWN
        elif companions or not _COMPANION.search(
            low[max(begin, found.start() - 12) : found.start()].rstrip()
        ):
            said = Whose.HOUSEHOLD if found["household"] else Whose.OTHER
    return said
