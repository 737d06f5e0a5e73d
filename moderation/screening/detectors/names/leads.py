"""What people write just before a name, and whose name it then is."""

import re
from collections.abc import Iterator

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, POSSIBLE, PROBABLE, Clue, Whose
from moderation.screening.detectors.names.relations import CLINICIANS, PETS, RELATIVES
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.surroundings import folded


def _any(*phrases: str) -> str:
    """One of the phrases, which are separated by a bar; written plainly."""
    return "(?:" + "|".join(phrases) + ")"


_OPENING = r"(?:^|[\n.!?,;] *)"
_OWNER = r"\b(?:my|our|his|her|their|your)[ -]"
# "my 5 year old", "our sweet little", but not "my son is on the".
_ADJECTIVES = (
    r"(?:(?!(?:is|was|has|had|and|or|who|that|with|in|on)\b)"
    r"[\w'’-]{1,14}[ ,]{1,2}){0,3}?"
)
_FOND = _any(
    "little|sweet|dear|dearest|beautiful|poor|late|darling|lovely|precious|brave|gorgeous|amazing|angel"
)
_WHICH_NAME = _any("full|first|last|real|given|middle|own|whole|nick|user")
_GREETINGS = _any(
    "hi|hello|hey|heya|hiya|dear|dearest|howdy|greetings|yo|hola|namaste|salaam|salam|jambo",
    r"welcome(?: back)?(?: to (?:the|our) \w+)?",
    "good (?:morning|evening|afternoon|luck)",
)
_THANKS = _any(
    "thanks|thank you|thx|ty|tysm|thankyou|cheers|congrats|congratulations|well done|bless you",
    "god bless(?: you)?|hugs|sorry|(?:i )?agree with(?: you)?|happy birthday|good luck|hang in there",
    "goodness|gosh|oh|wow|bravo|kudos",
)
_TO_ALL = r"(?: (?:so much|very much|again|a lot|everyone|all|to|also to))?"
_CALLED = (
    r"(?:['’]?s name(?: is|['’]s)| is named| is called| was named| named| called|,? named|,| -| –| \(|:)?"
)
_IS_CALLED = (
    r"(?:s?['’]?s? name(?: is|['’]s)| is named| is called| was called| was named| named| called|,| -| –| \(|:"
    r"| is)?"
)
_SOMEBODY = _any(
    "woman|man|lady|guy|gentleman|person|patient|member|mother|father|mum|mom|student|teacher|someone|"
    "somebody",
    "survivor|counsellor|boy|girl|child|baby",
)
_NAME_OF = _any(
    r"patient|full|first|last|maiden|sur|given|pt|client|child['’]?s|baby['’]?s|daughter['’]?s|son['’]?s|"
    r"his|her",
    "their|whose",
)
_LETTERHEAD = _any(
    r"care of|c/o|attn:?|attention:|sent by|posted by|written to|from:|to:|cc:|contact(?: person)?:?|ask for",
    "speak (?:to|with)|signed by|patient:|name:",
)
_FAITH_AND_KIN = _any(
    r"sir|madam|auntie|aunty|aunt|uncle|grandma|grandpa|granny|nana|cousin|pastor|rev(?:erend|\.)?|"
    r"rabbi|imam",
    "father|brother|sister|sheikh",
)
_SMALL_WORDS = _any(
    "with|and|for|to|by|from|like|about|that|when|because|as|tell|told|asked|ask|thank|miss|love|met|"
    "meet|or|said|after|without|beside|watching|holding|feeding|helping|hugged|hug|kissed|lost|bring|brought|"
    "gave|give|giving|except|including|poor|drove|raised|adopted|married|between|than|was|is",
    "says|of|help|helped|see|saw|call|called|visit|visited|know|knew|let|let's|&",
)


# Searched in a text without its capitals, which takes half as long as to ignore them.
_lead = re.compile
# Whose capitals are what they are known by.
_AS_WRITTEN = (
    (Whose.OWN, LIKELY, re.compile(r"(?:^|[\s.])I, +"), None),
    (Whose.OTHER, LIKELY, re.compile(r"\bM(?:iss|ISS) +"), None),
)


# Whose name follows, how surely, and what to write instead of it if not what
# the policy table says. Each lead ends where the name begins.
_LEADS: tuple[tuple[Whose, float, re.Pattern[str], str | None], ...] = (
    (
        Whose.OWN,
        CERTAIN,
        _lead(rf"\bmy (?:{_WHICH_NAME} ?)?name(?:['’]?s| is| was|:|,)? +"),
        "private",
    ),
    (
        Whose.OWN,
        LIKELY,
        _lead(_OPENING + r"(?:hi|hello|hey)?[,!. ]{0,3}(?:name(?:['’]?s| is| *:)) *"),
        "private",
    ),
    (Whose.OWN, LIKELY, _lead(r"\b(?:i go by|i am called|i['’]?m called) +"), "my pseudonym"),
    (Whose.OWN, LIKELY, _lead(r"\b(?:calls? me|known as) +"), "by my pseudonym"),
    (
        Whose.OWN,
        LIKELY,
        _lead(
            r"\b(?:soy|me llamo|mi nombre es|je suis|je m['’]appelle|ich bin|ich hei(?:ß|ss)e|mi chiamo|"
            r"sono|me chamo|"
            r"eu sou|meu nome é|jestem|mam na imi[eę]|menya zovut|saya|jina langu ni|ako si|mera naam) +"
        ),
        None,
    ),
    (Whose.OWN, LIKELY, _lead(_OPENING + r"(?:and )?(?:i['’]m|i am|im|this is|it['’]?s) +"), "a member"),
    (Whose.OWN, POSSIBLE, _lead(r"\b(?:i['’]m|i am|im|this is) +"), "a member"),
    # "im eyerusalem, new here"
    (
        Whose.OWN,
        CERTAIN,
        _lead(
            r"\b(?:i['’]m|i am|im|this is) +"
            r"(?=[^\W\d_]{3,}(?:,? (?:and i\b|i['’]?m\b|new |\d\d\b|from |"
            r"a (?:mom|mum|mother|dad|father|\d\d))))"
        ),
        "a member",
    ),
    (
        Whose.OWN,
        LIKELY,
        _lead(r"\b(?:yours|sincerely|regards|sign(?:ed|ing off)|faithfully|xoxo|respectfully)[,. ]+"),
        None,
    ),
    (Whose.GREETED, LIKELY, _lead(_OPENING + _GREETINGS + r"(?: there| again)?[ ,]+"), ""),
    (Whose.GREETED, LIKELY, _lead(rf"\b{_THANKS}{_TO_ALL}[ ,!]+"), ""),
    (Whose.GREETED, LIKELY, _lead(r"\b(?:repl(?:y|ying)|respon(?:se|ding)|answer(?:ing)?|note) to +"), None),
    (Whose.GREETED, CERTAIN, _lead(r"(?<!\w)@ ?"), ""),
    (Whose.OWN, LIKELY, _lead(r"@[\w.-]{3,40}\s*[(<\"]\s*"), None),
    (
        Whose.RELATIVE,
        CERTAIN,
        _lead(rf"{_OWNER}{_ADJECTIVES}(?:{RELATIVES})\b(?:[ -](?:{RELATIVES})\b)*{_CALLED} *"),
        None,
    ),
    (Whose.RELATIVE, LIKELY, _lead(rf"\b(?:{RELATIVES})\b{_CALLED} *"), None),
    (Whose.RELATIVE, CERTAIN, _lead(rf"\b(?:{RELATIVES}) (?:of|to) +"), None),
    (Whose.RELATIVE, POSSIBLE, _lead(r"\b(?:our|my) +"), None),
    (Whose.RELATIVE, LIKELY, _lead(rf"(?:{_OWNER}|, ){_FOND} +"), None),
    (
        Whose.CLINICIAN,
        CERTAIN,
        _lead(
            rf"(?:{_OWNER}|\b(?:the|a) ){_ADJECTIVES}"
            rf"(?:{CLINICIANS})\b(?:[ -](?:{CLINICIANS})\b)*{_IS_CALLED} *"
        ),
        None,
    ),
    (Whose.CLINICIAN, CERTAIN, _lead(r"\b(?:dr|prof)(?:\.|\b) *"), None),
    (
        Whose.CLINICIAN,
        LIKELY,
        _lead(r"\b(?:doctor|professor|nurse|matron|midwife|consultant|surgeon) +"),
        None,
    ),
    (Whose.OTHER, CERTAIN, _lead(r"\b(?:mr|mrs|ms|mx|mister|messrs)(?:\.|\b) *"), None),
    (Whose.OTHER, LIKELY, _lead(rf"\b{_FAITH_AND_KIN} +"), None),
    (
        Whose.OTHER,
        LIKELY,
        _lead(rf"\b(?:a|the|this|one|another) (?:\w+ ){{0,2}}{_SOMEBODY},? (?:named|called|known as) +"),
        None,
    ),
    (Whose.OTHER, CERTAIN, _lead(rf"\b{_NAME_OF}[ -]?(?:'s )?name(?: is|['’]s| was| *:| *=) *"), None),
    (Whose.OTHER, LIKELY, _lead(r"\b(?:named|called|by the name of) +(?:him |her |them )?"), None),
    (Whose.OTHER, LIKELY, _lead(rf"\b{_LETTERHEAD} +"), None),
    (Whose.RELATIVE, LIKELY, _lead(r"\b(?:we|i|they) (?:lost|buried|said goodbye to) +"), None),
    (
        Whose.OWN,
        CERTAIN,
        _lead(r"\b(?:hugs|love|greetings|regards|best wishes|kisses|cheers|prayers) from +"),
        "",
    ),
    (Whose.RELATIVE, LIKELY, _lead(r"\b(?:me and|myself and) +"), None),
    (Whose.OTHER, LIKELY, _lead(r"\b(?:message|letter|text|call|reply|e-?mail|card|visit) from +"), None),
    (
        Whose.OTHER,
        LIKELY,
        _lead(r"\b(?:on behalf of|in memory of|pray(?:ers|ing)? for|rip|r\.i\.p\.) +"),
        None,
    ),
    (
        Whose.OTHER,
        PROBABLE,
        _lead(
            r"\b(?:gave|give|giving|tell|told|asked|ask|met|meet|miss|hug|hugged|thank|except|poor|"
            r"looking after|look after|looks after|cared? for|caring for|both|says|said|married|"
            r"raised|adopted) +"
        ),
        None,
    ),
    (Whose.OTHER, POSSIBLE, _lead(rf"\b{_SMALL_WORDS} +"), None),
    (
        Whose.PET,
        CERTAIN,
        _lead(
            rf"\b(?:my|our|the|a|his|her|their) {_ADJECTIVES}(?:{PETS})\b(?:[ -](?:{PETS})\b)*"
            r"(?:['’]?s name is| is named| is called| is| named| called|,)? *"
        ),
        None,
    ),
)


def lead_clues(wording: Wording) -> Iterator[Clue]:
    """Yield the words that follow a lead such as "my daughter" or "Dear"."""
    small = folded(wording.text)
    searched = [(small, lead) for lead in _LEADS] + [(wording.text, lead) for lead in _AS_WRITTEN]
    for text, (whose, weight, lead, suggestion) in searched:
        for found in lead.finditer(text):
            index = wording.index_at(found.end())
            if index is None:
                continue
            yield Clue(index, whose, weight, suggestion)
            # "my name is r. pope": the initial passes the clue on.
            if len(wording.words[index].text) == 1 and wording.gap(index) in (". ", ".", " "):
                yield Clue(index + 1, whose, weight, suggestion)
