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
from moderation.screening.surroundings import folded, word_set
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name

# Whose capitals are what they are known by.
_AS_WRITTEN: tuple[Lead, ...] = (
    (Whose.OWN, LIKELY, re.compile(r"(?:^|[\s.])I, +"), None),
    (Whose.OTHER, LIKELY, re.compile(r"\bM(?:iss|ISS) +"), None),
    # "I'm Will. Type 1."
    (Whose.OWN, LIKELY, re.compile(r"\bI['’]m (?=[A-Z][a-z]{2,}(?:[.,!]| and I\b))"), "a member"),
    (Whose.OWN, LIKELY, re.compile(r"(?:^|[.!?\n] *)[A-Z][a-z]+ (?=[A-Z][a-z]+ here[,.!;:])"), "a member"),
    (
        Whose.OWN,
        CERTAIN,
        re.compile(
            r"\b(?:[Ll]ove|[Hh]ugs|"
            r"[Kk]isses) from (?=[A-Z][a-z]+(?: x+)?\W*$)"
        ),
        "",
    ),
)
# Names somewhere, but in small letters behind a relative rather what they mean.
_RATHER_WORDS = word_set(
    """
    an and can will may do so in on at no go he she me we be by or if as is am are was has had to also just
    even but case pain love job life time back son sun man boy baby bit hand care luck best all now
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
            if not word.capital and suggestion != "private" and is_everyday(word.text):
                # "my uncle survived", unless people are called so, too
                family = whose is Whose.CLINICIAN and is_family_name(word.text)
                called = (is_given_name(word.text) or family) and word.plain not in _RATHER_WORDS
                worth = weight if called else min(weight, POSSIBLE)
            elif weight == SURE:
                worth = CERTAIN
            yield Clue(index, whose, worth, suggestion)
            # "my name is r. pope": the initial passes the clue on.
            if len(wording.words[index].text) == 1 and wording.gap(index) in (". ", ".", " "):
                yield Clue(index + 1, whose, worth, suggestion)
