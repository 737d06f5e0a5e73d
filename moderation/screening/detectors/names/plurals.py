"""Names with an s behind them: families ("the Kowalskis") and possessives without their apostrophe."""

import re
from collections.abc import Iterator

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, Clue, Whose
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.gazetteer import region_named, settlement
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.name_shapes import is_built_like_a_name
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name

_FAMILY = re.compile(r"\b(?:[Tt]he|THE) (?=([^\W\d_][^\W\d_'’-]{2,20}s)(?!\w))")
# What neighbours and relations do or are, and no rivers, islands or bands.
_AS_PEOPLE = re.compile(
    r"(?:['’])?,? (?:next door|across|down the|from|opposite|upstairs|downstairs|over the|at number|"
    r"came|come|"
    r"are coming|brought|invited|moved|have (?:been|had|a|two|three|lost|moved|kindly|offered)|had us|"
    r"were so|"
    r"are so|all|both|who|took|helped|lost|know|knew|kids|children|house|dog|and the)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r" (?:idea|advice|suggestions?|post|posts|question|story|comment|reply|mum|mom|dad|mother|father|wife|"
    r"husband|son|daughter|brother|sister|doctor|oncologist|consultant|gp|nurse|diagnosis|scans?|biopsy|"
    r"results?|bloods?|surgery|operation|appointments?|birthday|funeral|medication|meds|chemo|treatment|"
    r"seizures|symptoms|room|bed|house|school|teacher|carer|illness|death)\b",
    re.IGNORECASE,
)


def plural_clues(wording: Wording) -> Iterator[Clue]:
    """Yield family names in the plural and first names that own something, apostrophe or not."""
    for found in _FAMILY.finditer(wording.text):
        index = wording.index_at(found.start(1))
        if index is not None and _is_a_family(wording, index):
            yield Clue(index, Whose.OTHER, CERTAIN + LIKELY)
    for index, word in enumerate(wording.words):
        if word.plain.endswith("s") and _OWNED.match(wording.text, word.end) and _owns(word.text):
            yield Clue(index, Whose.OTHER, CERTAIN + LIKELY)


def _is_a_family(wording: Wording, index: int) -> bool:
    word = wording.words[index]
    if is_everyday(word.text) or _is_a_place(word.text) or not _AS_PEOPLE.match(wording.text, word.end):
        return False
    stems = [word.text[:-1], word.text[:-2]] if word.plain.endswith("es") else [word.text[:-1]]
    if any(is_everyday(stem) or is_medical_word(stem) or _is_a_place(stem) for stem in stems):
        return False
    return any(is_family_name(stem) or is_given_name(stem) or is_built_like_a_name(stem) for stem in stems)


def _owns(word: str) -> bool:
    """Whether it is somebody's first name and an s, and means nothing by itself."""
    stem = word[:-1]
    if len(stem) < 3 or not is_given_name(stem) or is_given_name(word) or is_family_name(word):
        return False
    return not (is_everyday(word) or is_everyday(stem) or is_medical_word(word) or is_medical_word(stem))


def _is_a_place(word: str) -> bool:
    return region_named(word) or settlement(word) is not None
