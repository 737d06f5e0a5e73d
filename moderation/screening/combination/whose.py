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
LOOKED_BACK = 300

# Of the household, one person by themselves.
CLOSE = (
    r"son|daughter|child|kid|baby|toddler|wife|husband|partner|spouse|hubby|fianc[eé]e?|boyfriend|girlfriend|"
    r"little one|boy|girl|lad|youngest|eldest|oldest"
)
_HOUSEHOLD = (
    r"sons?|daughters?|child|children|kids?|baby|babies|toddler|twins|wife|husband|partner|spouse|hubby|"
    r"fianc[eé]e?|boyfriend|girlfriend|little one|boy|girl|lad|youngest|eldest|oldest"
)
_OTHERS = (
    r"mother|mum|mom|mam|mama|mummy|mommy|father|dad|daddy|papa|parents?|sisters?|brothers?|siblings?|aunt|"
    r"auntie|uncle|nieces?|nephews?|cousins?|grand\w+|grandma|gran|nan|nana|granny|step\w+|\w+-in-law|"
    r"in-laws|family|relatives?|friends?|neighbou?rs?|colleagues?|co-?workers?|boss|manager|room-?mate|"
    r"flat-?mate|landlord|ex|doctors?|gp|consultant|surgeon|specialist|nurses?|therapist|counsell?or|"
    r"psychiatrist|psychologist|\w+ologist|physio\w*|dentist|pharmacist|teacher|patients?|clients?|carer|"
    r"caregiver|pastor|dog|cat"
)
# Whoever is told of in a film, a report or a joke.
_TOLD_OF = (
    r"examples?|films?|movies?|novels?|books?|stor(?:y|ies)|articles?|case reports?|case stud(?:y|ies)|"
    r"papers?|documentar(?:y|ies)|podcasts?|news|newspapers?|magazines?|series|soap|drama|play|character|"
    r"joke|leaflet|poster|textbook|vignette|blog|interview|obituary|biography|memoir"
)
_SUBJECT = re.compile(
    rf"(?P<self>\b(?:i am|i'm|im|i was|being|as) (?:an?|the) (?:[\w-]+ ){{0,2}}?(?:{_OTHERS})\b)"
    rf"|(?P<household>\b(?:my|our|his|her|their|your) (?:[\w-]+ ){{0,2}}?(?:{_HOUSEHOLD})\b)"
    r"|(?P<other>\b(?:my|our|his|her|their|your|the|another|some|one of my) "
    rf"(?:[\w-]+ ){{0,2}}?(?:{_OTHERS})\b"
    rf"|\b(?:a|an|the|this|that|some|one) (?:[\w-]+ ){{0,2}}?(?:{_TOLD_OF})\b"
    r"(?:(?: that| which)? (?:i|we)(?:'ve| just| once| recently)? (?:read|saw|seen|watched|heard|found)\b)?"
    r"|\b(?:i|we)(?:'ve| just| once| recently)? (?:read|saw|seen|heard|watched|met|know|knew) (?:of |about )?"
    r"(?:an?|this|one|some)\b"
    r"|\bthere (?:was|is|'s) (?:an?|this|some|one)\b|\bwould be (?:an?|some|the)\b|\bsome (?=\d\d)|"
    r"\bimagine an?\b"
    r"|\ba (?:close |good |dear |old |family )?(?:friend|colleague|neighbou?r|cousin|patient|relative)\b"
    r"|\b(?:they|they're|you|you're|your|someone|somebody|anyone|anybody|people|patients|those"
    r"|everyone|famous|character)\b)"
    r"|(?P<pronoun>\b(?:he|she|he's|she's)\b)"
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
        if found["own"] or found["self"]:
            said = Whose.OWN
        elif found["pronoun"]:
            # "My son is 17. He has ...": the pronoun stands for the last who was named.
            said = said if said is Whose.HOUSEHOLD else _named_before(low, found.start())
        elif companions or not _COMPANION.search(
            low[max(begin, found.start() - 12) : found.start()].rstrip()
        ):
            said = Whose.HOUSEHOLD if found["household"] else Whose.OTHER
    return said


def _named_before(low: str, at: int) -> Whose:
    """Of the household, if the last person named before a pronoun is; else somebody else."""
    said = Whose.OTHER
    for found in _SUBJECT.finditer(low, max(0, at - LOOKED_BACK), at):
        if found["household"]:
            said = Whose.HOUSEHOLD
        elif found["other"]:
            said = Whose.OTHER
    return said
