"""Names that an animal, a storm, a machine that speaks or a law bears where they stand.

Only what no person does or is counts: who purrs is a cat, whatever she is called.
A name that the text says is somebody's stays somebody's.
"""

import re
from collections.abc import Iterable

from moderation.screening.detectors.names.people import Mention
from moderation.screening.vocabulary.somebody import is_somebodys
from moderation.screening.vocabulary.things import VOICES
from moderation.screening.vocabulary.words import plain

_DOES_AS_ANIMALS = re.compile(
    r",? (?:(?:always|just|even|still|who|then|only|comes? (?:over )?and|came (?:over )?and) )?"
    r"(?:lick(?:s|ed|ing)? (?:me|my (?:hands?|face|feet|foot|toes|nose|ears?|tears|knees?|wrists?))\b|"
    r"purr(?:s|ed|ing)?\b|bark(?:s|ed|ing)?\b(?! (?:orders|out|at (?:me|us|him|her|them|my|our|the nurse|"
    r"the staff)))|mia?ow(?:s|ed|ing)?\b|meow(?:s|ed|ing)?\b|wag(?:s|ged|ging)? (?:his|her|its|the) tail|"
    r"paw(?:s|ed|ing) (?:at )?me\b|neigh(?:s|ed)?\b|"
    r"curl(?:s|ed) up on my feet\b|"
    r"pull(?:s|ed) on (?:the|his|her) (?:lead|leash)|"
    r"(?:the|our|my|an?) (?:\w+ ){0,2}?(?:dog|cat|puppy|kitten|labrador|terrier|spaniel|poodle|retriever|"
    r"collie|beagle|greyhound|whippet|dachshund|rabbit|hamster|parrot|budgie|pony|tortoise|ferret)\b"
    r"(?!['’]s)(?! (?:lady|man|woman|person|owner|walker|sitter|breeder|lover)))",
    re.IGNORECASE,
)
_BEST = re.compile(
    r"[^.!?\n]{0,60}\b(?:best|good|naughtiest|worst|loveliest|sweetest|old) "
    r"(?:cat|dog|pony|horse|bunny) "
    r"(?:ever|in the world|there is)\b",
    re.IGNORECASE,
)
_STORM = r"(?:storm|hurricane|cyclone|typhoon)"
_BEHIND_A_STORM = re.compile(rf"\b{_STORM}s? $", re.IGNORECASE)
_OPENS_WITH_A_STORM = re.compile(rf"{_STORM} ", re.IGNORECASE)
# "Martha's Rule", "Lorenzo's Oil", "Charlotte's Web": a capital of their own.
_CALLED_AFTER = re.compile(r"['’]s (?:Rule|Law|Act|Oil|Web|Alert|Tool|Amendment|Foundation|Trust|Charity)\b")
# The last is a family name, too, and no machine where nothing else speaks of one.
_ASSISTANTS = VOICES | {"bixby"}
_OF_A_MACHINE = re.compile(
    r"\b(?:remind\w*|timers?|alarms?|echo|speakers?|smart|lights?|radio|music|skill|voice|dot|"
    r"tablets|meds|pills|medication|device|app|gadget|google|heating|weather|amazon)\b",
    re.IGNORECASE,
)
_LIKE_A_PERSON = re.compile(
    r",? (?:who |was born|is (?:\d|my|our|in hospital)|ha[sd] (?:her|his|been)|and (?:i|me)\b)",
    re.IGNORECASE,
)
_NEAR = 160


def of_no_human(text: str, found: Iterable[Mention]) -> set[Mention]:
    """The mentions whose bearer is no human being, and those of the same name elsewhere."""
    mentions = [mention for mention in found if mention.title is None]
    borne = {_last_word(text, mention) for mention in mentions if _is_no_human(text, mention)}
    private = {_last_word(text, mention) for mention in mentions if _is_human(text, mention)}
    return {mention for mention in mentions if _last_word(text, mention) in borne - private}


def _is_human(text: str, mention: Mention) -> bool:
    return (
        is_somebodys(text, mention.start, mention.end) or _LIKE_A_PERSON.match(text, mention.end) is not None
    )


def _last_word(text: str, mention: Mention) -> str:
    return plain(text[mention.start : mention.end].rsplit(maxsplit=1)[-1])


def _is_no_human(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - 24) : mention.start]
    if _OPENS_WITH_A_STORM.match(text, mention.start) or _BEHIND_A_STORM.search(before):
        return True
    if mention.full:
        return False
    if _CALLED_AFTER.match(text, mention.end) or _DOES_AS_ANIMALS.match(text, mention.end):
        return True
    if _BEST.match(text, mention.end):
        return True
    around = text[max(0, mention.start - _NEAR) : mention.end + _NEAR]
    return _last_word(text, mention) in _ASSISTANTS and _OF_A_MACHINE.search(around) is not None
