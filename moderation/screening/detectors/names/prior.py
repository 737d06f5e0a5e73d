"""What a word is worth as a name before models and message have been asked.

The vocabularies say who is called so and what else it means; the letters and
the words beside it say whether it means that here.
"""

import re

from moderation.screening.detectors.names.clues import NAMES_ALL_THE_SAME
from moderation.screening.detectors.names.relations import KIN_OF_OTHER_TONGUES, PARTICLES
from moderation.screening.detectors.names.wording import Word, Wording
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.name_shapes import is_built_like_a_name, is_syllabic
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name, not_names

NEVER = -9.0
_AMONG_SMALL = 0.9
# "the Faith hospice"
_NAMED_THING = re.compile(
    r" (?:hospice|hospital|clinic|cent(?:er|re)|church|university|college|school|street|road|foundation|"
    r"trust|ward|unit|pharmacy|lab|scale|score|trial|study|garden|house|park|program(?:me)?|"
    r"project|diet|method|app)\b",
    re.IGNORECASE,
)
# Names somewhere, but people also write these with a capital out of haste.
_COMMONEST = word_set(
    """
    an my son can do to so in on at it no go he she me we us be by or if as is am are was has had may will
    long the and but for god mom mum dad
    """
)
_OPENS_BEFORE_A_NAME = word_set(
    """
    both poor ask tell see meet when if but so then after before since because as while and for with without
    only even like thanks hi hello hey dear sorry is was has did does will can could should would
    """
)

# "I sat with An until dawn", "before chemo Can used to run": nothing stands behind that it could belong to.
_DETERMINERS = frozenset({"an", "my", "can", "will"})
_DETERMINES_NOTHING = 1.9
_ENDS_A_PHRASE = re.compile(
    r"(?:['’]s)?(?:[.,!?;:)]| (?:until|till|to|for|from|when|while|because|and|or|but|with|without|is|"
    r"was|has|had|"
    r"knew|knows|said|says|told|asked|swears|swore|thinks|likes|loves|hates|helped|showed|found|who|in|at|on|after|before|about|used|could|can['’]?t|couldn['’]?t|"
    r"died|"
    r"went|came|got|takes|took|needs|reacted|noticed)\b)"
)

# States and countries that many people are called by; the rest are countries first of all.
_REGIONS_AND_NAMES = word_set(
    """
    georgia jordan virginia chad kenya india carolina dakota montana israel ireland holland washington
    victoria france china asia cyprus lorraine catalina tasmania texas tennessee arizona cuba malta ava maine
    sierra
    """
)

# "in Jackson", "moved to Jackson or Madison"
_IN_A_PLACE = re.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Vv]isiting|(?:go|going|goes|went|gone|dr[io]ve"
    r"|driving|fly|flew|"
    r"flying|move|moved|moving|relocat\w+|travel\w*|back|trip|road|over|up|down|come|came) to)|"
    # "Hugs from Upendo"
    r"(?<!ugs)(?<!ove)(?<!isses)(?<!etings)(?<!egards)(?<!ishes)(?<!rayers),? [Ff]rom)"
    r"\s+(?:[A-Z][\w'’]+(?:, then|,| or| and) ){0,2}$"
)

# "Ward 7", "Stage 3"
_NUMBERED = re.compile(r" #?\d")

_OWNERS = frozenset({"my", "our", "his", "her", "their", "your"})
_OWNERS_AND_ARTICLES = _OWNERS | {"a", "an", "the"}
_BEFORE_A_CAPITAL = re.compile(r" [A-Z]")

# Months that are also names: "in June", "May 2019", "since last April".
_MONTHS = frozenset({"april", "may", "june", "august", "july", "avril", "mars"})
_TIME_BEFORE = re.compile(
    r"\b(?:in|since|by|until|till|last|next|this|of|early|late|mid|every|from|through|between|and|to|on|"
    r"\d{1,2}(?:st|nd|rd|th)?)[\s-]+$",
    re.IGNORECASE,
)
_TIME_AFTER = re.compile(
    r"^,?\s+(?:of )?(?:\d|this|last|next|and (?:june|july|august)|rain|shower|weather|sun|heat|pollen|wind|"
    r"frost|snow|holiday|break|morning|evening|afternoon|night)",
    re.IGNORECASE,
)

# GeneTests, YouTube; but McDonald, DeShawn, O'Brien, LaToya.
_MIXED_CASE = re.compile(r"(?<=[a-z]{3})[A-Z]")

# "hi, long time lurker", "ha ha", "sung by": what people say in the very places of names.
_IN_A_TURN = re.compile(
    r"(?:long[- ](?:time|term|story|day|night|week|post|way|covid|haul|ago|list|wait|enough|gone|read)"
    r"|(?-i:Im(?= [a-z]))"
    r"|ha[ -]ha|can['’]?t|win[- ]win|thu(?:rs)?\b\.? (?:\d|am|pm|morning|evening|night))\b",
    re.IGNORECASE,
)
# A name among the words that name nobody is worth little, and only with a capital amid a sentence.
_NAMED_SELDOM = 0.3

# "Zetamab (10 mg)", "5 ml of Zetamab": people have no dose.
_DOSE_AFTER = re.compile(
    r"(?<!\d)\s?\(?\d+(?:[.,]\d+)?\s?(?:mgs?|mcg|µg|ug|ml|iu|units?|%)(?!\w)", re.IGNORECASE
)
_DOSE_BEFORE = re.compile(
    r"\b(?:mgs?|mcg|ml|units?|doses?|bottles?|tablets?|pills?|capsules?|drops?|vials?|side effects?) of\s$",
    re.IGNORECASE,
)


def prior_weight(wording: Wording, index: int) -> float:
    """The weight of word ``index`` by itself; :data:`NEVER` if it cannot be a name."""
    word = wording.words[index]
    if len(word.text) == 1:
        return -2.0
    if word.plain in NAMES_ALL_THE_SAME and wording.telling_capital(index):
        return _NAMED_SELDOM
    if (
        word.plain in not_names()
        or word.contraction
        or (word.plain in KIN_OF_OTHER_TONGUES and _is_owned(wording, index))
        or _IN_A_TURN.match(wording.text, word.start)
        or (word.plain in _MONTHS and _tells_time(wording, word))
    ):
        return NEVER
    return _known(wording, index) - _odd(wording, index)


def _is_owned(wording: Wording, index: int) -> bool:
    """ "my amma and", but not "my Lola Okafor"."""
    if not index or wording.words[index - 1].plain not in _OWNERS or wording.gap(index - 1) != " ":
        return False
    word = wording.words[index]
    return not (word.capital and _BEFORE_A_CAPITAL.match(wording.text, word.end))


def dosed_words(wording: Wording) -> set[str]:
    """Words that have a dose somewhere in the text, so that they are drugs in all of it."""
    text = wording.text
    doses = {found.start() for found in _DOSE_AFTER.finditer(text)}
    return {
        word.plain
        for word in wording.words
        if word.end in doses or _is_behind_a_dose(text[max(0, word.start - 20) : word.start])
    }


def _is_behind_a_dose(before: str) -> bool:
    return "of" in before[-5:].lower() and _DOSE_BEFORE.search(before) is not None


def _known(wording: Wording, index: int) -> float:
    word = wording.words[index]
    capital = word.capital and not wording.shouted_around(index)
    everyday = is_everyday(word.text)
    weight = -_everyday_penalty(wording, index) if everyday else 0.0
    if is_given_name(word.text):
        weight += (0.5 if everyday else 1.3) if capital else (0.0 if everyday else 0.9)
    elif is_family_name(word.text):
        weight += (0.2 if everyday else 0.7) if capital else (0.0 if everyday else 0.1)
    elif not everyday:
        weight += _unlisted(wording, index)
    if everyday and (is_given_name(word.text) or is_family_name(word.text)):
        weight += _stands_out(wording, index)
    return weight


def _stands_out(wording: Wording, index: int) -> float:
    """ "ask Hang about": only names have a capital among small words."""
    word = wording.words[index]
    if wording.telling_capital(index) and word.plain in _DETERMINERS:
        return _DETERMINES_NOTHING if _ENDS_A_PHRASE.match(wording.text, word.end) else 0.0
    if not wording.telling_capital(index) or word.plain in _COMMONEST or word.plain in wording.small:
        return 0.0
    if _NAMED_THING.match(wording.text, word.end):
        return 0.0
    around = wording.words[max(0, index - 1) : index + 2]
    return _AMONG_SMALL if all(other is word or not _has_a_capital(other) for other in around) else 0.0


def _has_a_capital(word: Word) -> bool:
    """Whether the word's capital is not only its sentence's: "Both Min and Poor Hop", but not "Tall Reed"."""
    return word.capital and not (word.opens_sentence and word.plain in _OPENS_BEFORE_A_NAME)


def _unlisted(wording: Wording, index: int) -> float:
    """What a word is worth that no list holds: its build and its capital speak for it."""
    word = wording.words[index]
    built = 0.6 if is_built_like_a_name(word.text) else 0.0
    if built and "-" in word.plain:
        built += 0.8 if word.capital else 1.0  # hardly anything but a name is built so
    if not word.capital:
        return built - 0.8
    return built + (0.3 if wording.telling_capital(index) else 0.0)


def _everyday_penalty(wording: Wording, index: int) -> float:
    word = wording.words[index]
    numbered = 1.5 if _NUMBERED.match(wording.text[word.end : word.end + 3]) else 0.0
    if wording.shouted_around(index):
        return numbered + 2.1
    if not word.capital:
        return numbered + 2.6
    named = is_given_name(word.text) or is_family_name(word.text)
    if word.opens_sentence and word.plain in wording.small and not named:
        return numbered + 2.6  # "I planted garlic. Garlic takes nine months."
    return numbered + (0.6 if wording.telling_capital(index) else 1.1)


def _odd(wording: Wording, index: int) -> float:
    """What about the letters and the place of the word speaks against a name."""
    word = wording.words[index]
    given, family = is_given_name(word.text), is_family_name(word.text)
    against = 0.0
    if not word.text.islower() and _MIXED_CASE.search(word.text):
        against += 1.5
    if word.shouted and not wording.shouted_around(index) and not given:
        against += 2.0 if len(word.text) < 6 and not family else 0.8
    elif word.shouted and not wording.shouted_around(index) and len(word.text) < 5:
        against += 1.6
    if against and word.shouted and _is_an_abbreviation(wording, index):
        against += 2.5
    if word.capital and _IN_A_PLACE.search(wording.text[max(0, word.start - 48) : word.start]):
        town = settlement(word.text)
        against += (2.4 if town.is_large else 1.3) if town else 0.5 if given else 1.3
    if region_named(word.text) and word.plain not in _REGIONS_AND_NAMES:
        against += 2.2
    elif _is_region_of(wording, index):
        against += 1.5
    if len(word.text) == 2 and not (given or family):
        against += 0.8
    if "-" in word.plain and not given and _is_compound(word.plain):
        against += 3.0
    if word.plain in PARTICLES:
        against += 1.0
    return against


def _is_an_abbreviation(wording: Wording, index: int) -> bool:
    """ "had my TAVI": a few capitals behind an owner or an article amid small letters."""
    if not index or len(wording.words[index].text) > 5 or wording.gap(index - 1) != " ":
        return False
    return wording.words[index - 1].plain in _OWNERS_AND_ARTICLES


def _is_compound(folded: str) -> bool:
    """ "father-in-law", "breast-fed"; but Young-ho, whose parts are English words, too."""
    return all(is_everyday(part) for part in folded.split("-") if part) and not is_syllabic(folded)


def _is_region_of(wording: Wording, index: int) -> bool:
    """ "eye clinic, Kenya": a state or country behind a comma, although people are called so."""
    if "\n" not in wording.gap(index) or not index or wording.gap(index - 1) != ", ":
        return False
    before = wording.words[index - 1].text
    return (
        region_named(wording.words[index].text)
        and is_everyday(before)
        and not (is_given_name(before) or is_family_name(before))
    )


_FROM_SOMEBODY = re.compile(r"\b(?:love|hugs|kisses) from $", re.IGNORECASE)


def _tells_time(wording: Wording, word: Word) -> bool:
    if _FROM_SOMEBODY.search(wording.text[max(0, word.start - 14) : word.start]):
        return False
    before, after = wording.text[max(0, word.start - 12) : word.start], wording.text[word.end : word.end + 12]
    return bool(_TIME_BEFORE.search(before) or _TIME_AFTER.match(after))
