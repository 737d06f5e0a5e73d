"""Places in a message where its shape says that a name stands there, and whose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from moderation.screening.detectors.names.relations import CLINICIANS, PETS, RELATIVES
from moderation.screening.detectors.names.wording import Wording


class Whose(StrEnum):
    """What the named person is to the writer, most telling first."""

    PET = "pet"
    CLINICIAN = "clinician"
    RELATIVE = "relative"
    OWN = "own"
    GREETED = "greeted"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Clue:
    """The word at ``index`` is probably a name; ``weight`` says how probably."""

    index: int
    whose: Whose
    weight: float
    suggestion: str | None = None


CERTAIN, LIKELY, POSSIBLE = 2.6, 1.5, 0.7

_ADJECTIVES = r"(?:(?!(?:is|was|has|had|and|or|who|that|with|in|on)\b)[\w'’-]{1,14}[ ,]{1,2}){0,3}?"


def _lead(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# Each lead ends where the name begins.
_LEADS: tuple[tuple[Whose, float, re.Pattern[str], str | None], ...] = (
    (Whose.OWN, CERTAIN, _lead(r"\bmy (?:\w+ )?name(?:['’]?s| is| was|:) +"), "private"),
    (Whose.OWN, LIKELY, _lead(r"(?:^|[\n.!,;] *)(?:hi|hello|hey)?[,!. ]*(?:name(?:['’]?s| is| *:)) *"), "private"),
    (Whose.OWN, LIKELY, _lead(r"\b(?:i go by|call me|known as|i am called|i['’]?m called) +"), "by my pseudonym"),
    (Whose.OWN, LIKELY, _lead(r"(?:^|[\n.!,;] *)(?:and )?(?:i['’]m|i am|im|this is|it['’]?s) +"), "a member"),
    (Whose.OWN, POSSIBLE, _lead(r"\b(?:i['’]m|i am|im|this is) +"), "a member"),
    (Whose.OWN, LIKELY, _lead(r"\b(?:yours|sincerely|regards|cheers|sign(?:ed|ing off)|faithfully|xoxo|respectfully)[,. ]+"), None),
    (Whose.GREETED, LIKELY, _lead(r"(?:^|[\n.!?] *)(?:hi|hello|hey|heya|hiya|dear|dearest|howdy|greetings|good (?:morning|evening|afternoon|luck)|welcome(?: back)?|yo|hola|namaste|salaam|jambo)(?: there| again)?[ ,]+"), ""),
    (Whose.GREETED, LIKELY, _lead(r"\b(?:thanks|thank you|thx|ty|tysm|thankyou|cheers|congrats|congratulations|well done|bless you|god bless(?: you)?|hugs|sorry|(?:i )?agree with you|happy birthday|good luck|hang in there|goodness|gosh|oh|wow|bravo|kudos)(?: (?:so much|very much|again|a lot|everyone|all))?[ ,!]+"), ""),
    (Whose.GREETED, CERTAIN, _lead(r"(?<!\w)@ ?"), ""),
    (Whose.RELATIVE, CERTAIN, _lead(rf"\b(?:my|our|his|her|their|your|the)[ -]{_ADJECTIVES}(?:{RELATIVES})(?:['’]?s name is| is named| is called| was named| named| called|, named|,| -| –| \(|:)? *"), ""),
    (Whose.CLINICIAN, CERTAIN, _lead(rf"\b(?:my|our|his|her|their|the|a|your)[ -]{_ADJECTIVES}(?:{CLINICIANS})(?:['’]?s name is| is named| is called| named| called|,| -| –| \(|:| is)? *"), ""),
    (Whose.CLINICIAN, CERTAIN, _lead(r"\b(?:dr|prof)(?:\.|\b) *"), "my doctor"),
    (Whose.CLINICIAN, LIKELY, _lead(r"\b(?:doctor|professor|nurse|matron|midwife|consultant|surgeon) +"), "my doctor"),
    (Whose.OTHER, CERTAIN, _lead(r"\b(?:mr|mrs|ms|mx|mister|messrs)(?:\.|\b) *"), "someone"),
    (Whose.OTHER, LIKELY, _lead(r"\b(?:miss|sir|madam|auntie|aunty|aunt|uncle|grandma|grandpa|granny|nana|cousin|pastor|rev(?:erend|\.)?|rabbi|imam|father|brother|sister|sheikh) +"), None),
    (Whose.OTHER, LIKELY, _lead(r"\b(?:a|the|this|one|another) (?:\w+ ){0,2}(?:woman|man|lady|guy|gentleman|person|patient|member|mother|father|mum|mom|student|teacher|someone|somebody|survivor|counsellor)(?:,)? (?:named|called|by the name of|known as) +"), None),
    (Whose.OTHER, CERTAIN, _lead(r"\b(?:patient|full|first|last|maiden|sur|given|pt|client|child['’]?s|baby['’]?s|his|her|their|whose)[ -]?(?:'s )?name(?: is|['’]s| was| *:| *=) *"), None),
    (Whose.OTHER, LIKELY, _lead(r"\b(?:named|called|by the name of) +(?:him |her |them )?"), None),
    (Whose.OTHER, LIKELY, _lead(r"\b(?:care of|c/o|attn:?|attention:|sent by|posted by|written to|from:|to:|cc:|contact(?: person)?:?|ask for|speak (?:to|with)|signed by|patient:|name:) +"), None),
    (Whose.OTHER, POSSIBLE, _lead(r"\b(?:with|and|for|to|by|from|like|about|that|when|because|as|tell|told|asked|ask|thank|miss|love|told|met|meet|and|or|said|says|of) +"), None),
    (Whose.PET, CERTAIN, _lead(rf"\b(?:my|our|the|a|his|her|their) {_ADJECTIVES}(?:{PETS})(?:['’]?s name is| is named| named| called|,)? *"), None),
)  # fmt: skip


def lead_clues(wording: Wording) -> Iterator[Clue]:
    """Yield the words that follow a lead such as "my daughter" or "Dear"."""
    for whose, weight, lead, suggestion in _LEADS:
        for found in lead.finditer(wording.text):
            index = wording.index_at(found.end())
            if index is not None:
                yield Clue(index, whose, weight, suggestion)


_AFTER: tuple[tuple[Whose, float, re.Pattern[str]], ...] = (
    (Whose.RELATIVE, LIKELY, _lead(rf"(?:['’]s)?,? (?:is |was |who is |\()?(?:my|our) (?:\w+ ){{0,2}}(?:{RELATIVES})\b")),
    (Whose.CLINICIAN, CERTAIN, _lead(r",? (?:m\.?d\.?|d\.?o\.?|m\.?b\.?b\.?s|r\.?n\.?|ph\.?d\.?|dds|lcsw|lpc|lmft|psy\.?d|frcp|pa-c|fnp|crna|aprn)\b")),
    (Whose.OTHER, LIKELY, _lead(r"['’]s (?:\w+ )?(?:mum|mom|mother|father|dad|wife|husband|son|daughter|doctor|illness|diagnosis|condition|seizures?|symptoms|treatment|school|birthday|life|death|funeral|story|pain|case|brother|sister|family|name|house|room|parents|medication|surgery|hair|post|advice|reply|question)\b")),
    (Whose.OTHER, LIKELY, _lead(r" (?:said|says|told|asked|thinks|loves|hates|cried|died|passed|got|was (?:born|diagnosed|put|taken|told|admitted|rushed|given)|has been|had (?:a|an|to|his|her)|has (?:a|an|had|to|been)|is (?:now|doing|\d|on|in|still|a|my|so|very|not)|and i|will be|weighs|started|stopped|went|came|takes|took|wrote|writes|suffers|suffered|lives|lived|works|turned|can['’]?t|doesn['’]?t|didn['’]?t|isn['’]?t)\b")),
)  # fmt: skip


def following_clues(wording: Wording) -> Iterator[Clue]:
    """Yield the words that stand before "is my son", ", RN" or "was diagnosed"."""
    for index, word in enumerate(wording.words):
        if not word.capital:
            continue
        for whose, weight, after in _AFTER:
            if after.match(wording.text, word.end):
                yield Clue(index, whose, weight)


# An address at the beginning of a sentence: "Efua, I am so sorry".
_VOCATIVE_START = re.compile(
    r"(?:^|[\n.!?] *)(?:@|oh |goodness |ah |aww? |so |and |but |well |yes |no |ok(?:ay)? )?"
    r"([^\W\d_][\w'’-]{1,15})(?: ([^\W\d_][\w'’-]{1,15}))?(?:,|!| -| –|\.\.\.) ?"
    r"(?=(?:i|i['’]\w+|you|you['’]\w+|your|we|that['’]?s|that|what|how|have|are|do|did|it|so|please|thank|sorry|this|my|if|"
    r"can|could|may|is|was|the|just|don['’]?t|sending|hope|hang|stay|try|welcome|great|good|congrat\w+|there)\b)",
    re.IGNORECASE,
)
_VOCATIVE_END = re.compile(
    r"\b(?:you|again|sorry|hugs|well|right|luck|out|it|that|there|welcome|much|this|know|this one|me|better|soon)"
    r",? ([^\W\d_][\w'’-]{2,15})(?= ?(?:[.!?]|$|\n))",
    re.IGNORECASE,
)


def vocative_clues(wording: Wording) -> Iterator[Clue]:
    """Yield words that address somebody: "Efua, I am so sorry", "Stay well Maria!"."""
    for found in _VOCATIVE_START.finditer(wording.text):
        index = wording.index_at(found.start(1))
        if index is not None:
            yield Clue(index, Whose.GREETED, LIKELY, "Friend" if wording.words[index].opens_sentence else "")
    for found in _VOCATIVE_END.finditer(wording.text):
        index = wording.index_at(found.start(1))
        if index is not None:
            yield Clue(index, Whose.GREETED, POSSIBLE, "")
