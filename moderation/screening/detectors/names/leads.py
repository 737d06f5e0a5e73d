"""What people write just before a name, and whose name it then is."""

import re
from collections.abc import Iterator

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, POSSIBLE, SURE, Clue, Whose
from moderation.screening.detectors.names.lead_words import Lead
from moderation.screening.detectors.names.leads_to_members import TO_MEMBERS
from moderation.screening.detectors.names.leads_to_oneself import TO_ONESELF
from moderation.screening.detectors.names.leads_to_others import TO_OTHERS
from moderation.screening.detectors.names.leads_to_relatives import TO_RELATIVES
from moderation.screening.detectors.names.relations import CIVIL_TITLES
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.prefilter import prefiltered
from moderation.screening.surroundings import folded, word_set
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name

# Whose capitals are what they are known by.
_AS_WRITTEN: tuple[Lead, ...] = (
    (Whose.OWN, LIKELY, prefiltered(r"(?:^|[\s.])I, +"), None),
    (Whose.OTHER, LIKELY, prefiltered(r"\bM(?:iss|ISS) +"), None),
    # "I'm Will. Type 1."
    (Whose.OWN, LIKELY, prefiltered(r"\bI['’]m (?=[A-Z][a-z]{2,}(?:[.,!]| and I\b))"), "a member"),
    (Whose.OWN, LIKELY, prefiltered(r"(?:^|[.!?\n] *)[A-Z][a-z]+ (?=[A-Z][a-z]+ here[,.!;:])"), "a member"),
    # What one does to people alone: "it helped Lap, and", "looking after Gen for years".
    (
        Whose.OTHER,
        LIKELY,
        prefiltered(
            r"\b(?:[Hh]elped|[Tt]old|[Aa]sk(?:ed)?|hugged|kissed|married|(?:[Ll]ook(?:ed|ing)?|looks) after|"
            r"[Cc]aring for|cared for|(?:[Ss]at|[Ss]itting|stayed) with|[Bb]oth|[Pp]oor|except|besides?) +"
            r"(?=[A-Z][^\W\d_A-Z]+(?:[.,;!?]|['’]s\b| [a-z]))"
        ),
        None,
    ),
    (
        Whose.OWN,
        CERTAIN,
        prefiltered(
            r"\b(?:[Ll]ove|[Hh]ugs|"
            r"[Kk]isses) from (?=[A-Z][a-z]+(?: x+)?\W*$)"
        ),
        "",
    ),
)
_AFTER_A_NAME = frozenset(
    {"and", "but", "im", "so", "an", "also", "now", "new", "here", "age", "aged", "mom"}
)
_BEHIND_A_NAME = re.compile(
    r" ?(?:[.,!;\n]|$)| (?:and i\b|and im\b|i['’]?m\b|i have\b|i am\b|"
    r"from\b)",
    re.IGNORECASE,
)
# Names somewhere, but in small letters behind a relative rather what they mean.
_RATHER_WORDS = word_set(
    """
    an and so in on at no go he she me we be by or if as is am are was has had to also just
    even but case pain love job life time back son sun man boy baby bit hand care luck best all now winter
    summer
    """
)
_LEADS = (*TO_ONESELF, *TO_MEMBERS, *TO_RELATIVES, *TO_OTHERS)


def lead_clues(wording: Wording) -> Iterator[Clue]:
    """Yield the words that follow a lead such as "my daughter" or "Dear"."""
    small = folded(wording.text)
    searched = [(small, lead) for lead in _LEADS] + [(wording.text, lead) for lead in _AS_WRITTEN]
    for text, (whose, weight, lead, suggestion) in searched:
        for found in lead.finditer(text):
            index = wording.index_at(found.end())
            if index is None:
                continue
            # "my consultant is Mr Whipple": the title passes the clue on.
            if wording.words[index].plain in CIVIL_TITLES and wording.gap(index) in (". ", " "):
                index += 1
            word, worth = wording.words[index], weight
            small_letters = not word.capital or wording.shouted_around(index)
            if small_letters and suggestion != "private" and is_everyday(word.text):
                # "my uncle survived", unless people are called so, too
                family = whose in (Whose.CLINICIAN, Whose.OTHER) and is_family_name(word.text)
                called = (is_given_name(word.text) or family) and not (
                    weight == SURE and word.plain in _RATHER_WORDS
                )
                worth = weight if called else min(weight, POSSIBLE)
            elif weight == SURE:
                worth = CERTAIN + (POSSIBLE if is_everyday(word.text) else 0.0)  # "Professor Do operated"
            yield Clue(index, whose, worth, suggestion)
            if suggestion == "private" and _ends_the_name(wording, index + 1):
                yield Clue(index + 1, whose, SURE + LIKELY, suggestion)
            # "my name is r. pope": the initial passes the clue on.
            if len(wording.words[index].text) == 1 and wording.gap(index) in (". ", ".", " "):
                yield Clue(index + 1, whose, worth, suggestion)


def _ends_the_name(wording: Wording, index: int) -> bool:
    """ "my name is giang le and i": a family name, even if it is a word, before what ends the name."""
    if index >= len(wording.words) or wording.gap(index - 1) != " ":
        return False
    word = wording.words[index]
    if word.plain in _AFTER_A_NAME:
        return False
    named = len(word.text) > 1 and (is_family_name(word.text) or is_given_name(word.text))
    return named and _BEHIND_A_NAME.match(wording.text, word.end) is not None
