"""Places in a message where its shape says that a name stands there, and whose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from moderation.screening.detectors.names.relations import CIVIL_TITLES, CLINICIANS, RELATIVES
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.gazetteer import settlement
from moderation.screening.surroundings import folded
from moderation.screening.vocabulary.words import is_everyday, is_given_name


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


# SURE is for what is a name even if it is a word: it outweighs small letters.
SURE, CERTAIN, LIKELY, EXCLAIMED, PROBABLE, POSSIBLE = 4.6, 2.6, 1.5, 1.3, 0.9, 0.7


# Turkish, Arabic, Luo, Balinese and Ghanaian names among the words that name nobody: not with a capital
# amid a sentence, if something else says so.
NAMES_ALL_THE_SAME = frozenset({"mine", "said", "were", "made", "asante"})


def _after(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_POSSESSIONS = (
    "mum|mom|mother|father|dad|wife|husband|son|daughter|doctor|illness|diagnosis|condition|seizures?|"
    "symptoms|"
    "treatment|school|birthday|life|death|funeral|story|pain|case|brother|sister|family|name|house|room|"
    "parents|"
    "medication|surgery|hair|scans?|oncologist|doctors|gp|consultant|results?|tumou?r|"
    "cancer|appointments?|meds|bloods?|kidneys?|heart|lungs?|legs?|hands?|eyes?|chemo|cough|fever|teacher"
    "|carer|"
    "stroke|biopsy|feeding|insulin|wheelchair|specialist|team|hospital bed|temperature|operation"
)
_PEOPLE_OF_ONES_OWN = (
    "mum|mom|mother|father|dad|wife|husband|widow|son|daughter|brother|sister|carer|doctor|gp|oncologist|"
    "consultant|cardiologist|neurologist|haematologist|hematologist|rheumatologist|teacher|birthday|funeral"
)
_KIN = (
    "mum|mom|mother|father|dad|wife|husband|son|daughter|brother|sister|aunt|uncle|cousin|niece|nephew|"
    "grandson|granddaughter|grandmother|grandfather|boy|girl"
)
# What a member gives in a thread: "I second Efua's suggestion".
_CONTRIBUTIONS = (
    "suggestions?|assertion|points?|comments?|recommendations?|posts?|replies|reply|advice|answers?"
    "|questions?|"
    "links?|ideas?|remarks?"
)
_DOINGS = (
    r"said|says|told|asked|thinks|loves|hates|cried|died|passed|got|"
    r"was (?:born|diagnosed|put|taken|told|admitted|rushed|given)|has been|had (?:a|an|to|his|her)|"
    r"has (?:his|her)|"
    r"has (?:a|an|had|to|been)|and we|is (?:now|doing|\d|on|in|still|a|my|so|very|not)|and i|will be|"
    r"weighs|started|"
    r"stopped|went|came|takes|took|wrote|writes|suffers|suffered|lives|lived|works|turned|"
    r"can['’]?t|doesn['’]?t|didn['’]?t|isn['’]?t|"
    r"needs (?:help|me|to|a|an|his|her|constant|surgery)|wants|feels|felt|cries|smiled|smiles|laughed|"
    r"laughs|"
    r"noticed|swears|sleeps|slept|eats|ate|refuses|screamed|begged|drove|walks|walked|broke (?:his|her)|"
    r"lost (?:his|her|a)|hit (?:his|her)|held|hugged|turned \d|turns \d|was (?:moved|sent|kept|scared|"
    r"crying|"
    r"so|right|wrong|there|only|always|never|very|my|our|in (?:hospital|pain|tears|labou?r|so|a coma))|"
    r"and (?:his|her) |had (?:surgery|chemo|cancer|been)|needed|begs|used to|"
    r"could (?:hardly|barely|not|no|only)|couldn['’]?t|wouldn['’]?t|"
    r"never|hardly|"
    r"struggles|struggled|keeps (?:asking|saying|telling)|"
    r"seems (?:happy|fine|ok|okay|better|tired|sad)|who (?:is|was|has|had|lives|works)"
)
_DEGREES = (
    r"M\.?D\.?|D\.O\.|MBBS|M\.B\.B\.S|R\.?N\.?|Ph\.?D\.?|DDS|LCSW|LPC|LMFT|Psy\.?D|FRCP|PA-C|FNP|CRNA|APRN"
)
# "Otgonbayar was thrown off a horse": enough with a name that is no word and no town.
_UNDERGOING = _after(r" (?:was|is|has|had|got) (?:\w{2,}(?:ed|en|wn|ing)|off|back|up)\b")
_AFTER: tuple[tuple[Whose, float, re.Pattern[str]], ...] = (
    (
        Whose.RELATIVE,
        LIKELY,
        _after(rf"(?:['’]s)?,? (?:is |was |who is |\()?(?:my|our) (?:\w+ ){{0,2}}(?:{RELATIVES})\b"),
    ),
    (
        Whose.CLINICIAN,
        LIKELY,
        _after(
            rf"(?: ?, ?(?:a|an|the|my|our|his|her) | \(?(?:my |the |"
            rf"our )?)(?:\w+ ){{0,2}}?(?:{CLINICIANS})\b"
        ),
    ),
    (Whose.OWN, LIKELY, _after(r"\s*[<(\[]\s*(?:mailto:)?[\w.+-]{2,40}@")),
    (Whose.CLINICIAN, CERTAIN, re.compile(rf",? (?:{_DEGREES})(?!\w)")),
    # "mr kowalczyk butchered my wife's back"
    (
        Whose.CLINICIAN,
        LIKELY,
        _after(
            r" (?:\w+ly |just |has |had )?(?:operated|butchered|botched|reconstructed|prescribed|diagnosed|"
            r"left (?:a|an|his|her|my) (?:swab|sponge|clamp|instrument|scar|needle)|altered (?:my|the|his"
            r"|her)|"
            r"discharged|referred|biopsied|removed|replaced|repaired|examined|misdiagnosed|listed me|"
            r"did (?:my|his|her|the) (?:op|operation|surgery|knee|hip|back|scope|biopsy|bypass|valve|"
            r"section|hernia))\b"
        ),
    ),
    (Whose.GREETED, LIKELY, _after(rf"['’]s (?:\w+ )?(?:{_CONTRIBUTIONS})\b")),
    # Only people have a mother and a doctor of their own: "Hop's oncologist".
    (Whose.OTHER, CERTAIN, _after(rf"['’]s (?:{_PEOPLE_OF_ONES_OWN})\b")),
    (Whose.RELATIVE, CERTAIN, _after(rf" (?:is|was) (?:my|our) (?:\w+ ){{0,2}}(?:{_KIN})\b")),
    (Whose.OTHER, LIKELY, _after(rf"['’]s (?:\w+ )?(?:{_POSSESSIONS})\b")),
    (Whose.OTHER, PROBABLE, _UNDERGOING),
    (Whose.OTHER, LIKELY, _after(rf" (?:{_DOINGS})\b")),
    # "Hope is in ICU", but not "hope is in sight"
    (
        Whose.OTHER,
        CERTAIN,
        _after(
            r" (?:is|was|went|is back|was back|ended up) (?:in(?:to)?|on) (?:the )?(?:icu|itu|picu|nicu|"
            r"hdu|"
            r"hospital|a&e|"
            r"er\b|surgery|labou?r|theatre|rehab|remission|bed|hospice|ward)\b"
        ),
    ),
    # "Faith had her port flushed"
    (
        Whose.OTHER,
        CERTAIN,
        _after(
            r" (?:has|had|got|gets|needs|broke|starts|started|finished) (?:her|his) (?!own\b|way\b|moments)"
        ),
    ),
    (
        Whose.OTHER,
        CERTAIN,
        re.compile(r" and I (?:have|are|were|had|both|met|got|went|live|lived|will|would|decided)\b"),
    ),
)


def following_clues(wording: Wording) -> Iterator[Clue]:
    """Yield the words that stand before "is my son", ", RN" or "was diagnosed"."""
    for index, word in enumerate(wording.words):
        seldom = word.plain in NAMES_ALL_THE_SAME and wording.telling_capital(index)
        given = seldom or is_given_name(word.text)
        titled = index > 0 and wording.words[index - 1].plain in CIVIL_TITLES
        if is_everyday(word.text) and not (titled or (given and word.capital)):
            continue
        if not (word.capital or given or titled):
            continue
        for whose, weight, after in _AFTER:
            if after.match(wording.text, word.end) and not (after is _UNDERGOING and settlement(word.text)):
                yield Clue(index, whose, weight)


# An address at the beginning of a sentence: "Efua, I am so sorry". Both are searched without capitals.
_VOCATIVE_START = re.compile(
    r"(?:^|[\n.!?] *)(?:@|oh |goodness |ah |aww? |so |and |but |well |yes |no |ok(?:ay)? )?"
    r"([^\W\d_][\w'’-]{1,15})(?: ([^\W\d_][\w'’-]{1,15}))?(?:,|!| -| –| ?—|\.\.\.) ?"
    r"(?=(?:i|i['’]\w+|abeg|pls|you|you['’]\w+|your|we|that['’]?s|that|what|which|how|when|why|have|are|do|did|it"
    r"|so|please|"
    r"thank|sorry|this|my|if|"
    r"can|could|may|is|was|did|does|do|were|has|had|where|would|will|should|keep|take|get|glad|any|"
    r"the|just|don['’]?t|sending|hope|hang|stay|try|welcome|great|good|congrat\w+|"
    r"there)\b)"
)
_VOCATIVE_END = re.compile(
    r"\b(?:you|again|sorry|hugs|well|right|luck|out|it|that|there|welcome|much|this|know|this one|me|"
    r"better|soon|too|though|then|now|yet|to hear|lovely|girl|boy|dear|agree|do i|guys|update|news|day|"
    r"night|"
    r"morning|job|point|idea|advice|post|story|words?|strong|safe|on|in there|up|back|question|"
    r"tip|info|thoughts|alone)"
    r",? ([^\W\d_][\w'’-]{1,15})(?= ?(?:[.!?]|$|\n|, (?:it|you|we|i|don['’]?t|that|this|things)\b))"
)


def vocative_clues(wording: Wording) -> Iterator[Clue]:
    """Yield words that address somebody: "Efua, I am so sorry", "Stay well Maria!"."""
    small = folded(wording.text)
    for found in _VOCATIVE_START.finditer(small):
        index = wording.index_at(found.start(1))
        if index is not None:
            weight = CERTAIN if _is_asked(wording, index, found.end()) else LIKELY
            yield Clue(index, Whose.GREETED, weight, "Friend" if wording.words[index].opens_sentence else "")
    for found in _VOCATIVE_END.finditer(small):
        index = wording.index_at(found.start(1))
        if index is not None:
            exclaimed = wording.text[found.end() : found.end() + 2].strip()[:1] == "!"
            weight = EXCLAIMED if exclaimed else POSSIBLE
            if exclaimed and _PRAISE.match(found[0]) and _is_somebody(wording, index):
                weight = CERTAIN
            yield Clue(index, Whose.GREETED, weight, "")


# "Si, have you tried half a dose?", "wonderful news Nha!"
_ASKED = _after(r"(?:have|did|do|are|were|has|how|what|which|when|where) (?:you|your|did|are|is|was)\b")
_PRAISE = _after(r"(?:news|job|luck|update|day|well|much|you)\b")
_ANYBODY = frozenset({"man", "honey", "dear", "girl", "boss", "so", "may", "will"})


def _is_asked(wording: Wording, index: int, end: int) -> bool:
    word = wording.words[index]
    called = word.capital and is_given_name(word.text) and word.plain not in _ANYBODY
    return called and _ASKED.match(wording.text, end) is not None


def _is_somebody(wording: Wording, index: int) -> bool:
    """Whether the word has a capital of its own and is a name, or no word at all."""
    word = wording.words[index]
    return wording.telling_capital(index) and (is_given_name(word.text) or not is_everyday(word.text))
