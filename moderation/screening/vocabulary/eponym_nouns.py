"""Eponyms in a text that the next words show: "a positive Thomas test", "Friedreich's ataxia"."""

import re
from collections.abc import Iterator

from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.eponyms import EPONYM_NOUNS, NOUNS, all_names, eponyms, kinds_of_eponym
from moderation.screening.vocabulary.somebody import is_somebodys
from moderation.screening.vocabulary.words import is_family_name, is_given_name, plain

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# "Babinski has dementia" names somebody.
_NOT_BETWEEN = (
    r"(?:has|had|have|having|with|is|was|are|were|got|gets|and|or|in|of|to|for|from|about|by|on|at|the|an?|"
    r"my|his|her|their|our|your|no|some|did|does|do|needs|needed|wants|developed|beat|survived|died|lost|"
    r"took|takes|failed|passed|said|says|who|as)"
)
# "Friedreich's ataxia", "Ehlers-Danlos and Marfan syndromes", "a positive Tinel sign".
_BEFORE_A_NOUN = re.compile(
    r"(?<![\w'’-])[A-ZÀ-Þ][^\W\d_]+(?:[-–][A-ZÀ-Þ]?[^\W\d_]+){0,3}(?:['’`]s?|s)?"
    rf"(?= (?:(?:and|or) [A-ZÀ-Þ][\w'’-]+ )?(?:(?!{_NOT_BETWEEN} )[a-z]+ ){{0,2}}?({EPONYM_NOUNS})\b)"
)
_FOLLOWING = re.compile(rf"(['’]s?)?[ ]((?!{_NOT_BETWEEN} )[a-z-]+)(?:[ ]([a-z-]+))?", re.IGNORECASE)
_OF_ANYBODY = word_set(
    """
    sign signs test tests score scale stage method cell cells body bodies gene ring tube law effect diet
    therapy rule index operation procedure ulcer cyst fracture catheter reflex mutation virus node nodes
    disorder
    """
)
# What a listed name of anybody's owns only as an eponym: "Cullen's sign", but not "Cullen's operation".
_NOBODYS = (
    NOUNS["sign"]
    | NOUNS["deformity"]
    | word_set(
        """
        syndrome fracture phenomenon law criteria classification ligament canal triangle angle node nodes
        manoeuvre maneuver palsy ulcer nails teeth
        """
    )
)


def eponym_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield eponyms that stand before a word such as "sign" or "syndrome", known or not."""
    shown = {found.start(): found.end() for found in _BEFORE_A_NOUN.finditer(text) if not _is_owners(found)}
    names = all_names()
    for found in _WORD.finditer(text):
        if plain(found[0]) not in names or found.start() in shown:
            continue
        if is_beside_its_noun(text, *found.span()):
            shown[found.start()] = found.end()
    yield from shown.items()


def is_beside_its_noun(text: str, start: int, end: int) -> bool:
    """Whether a listed name stands before a word of its kind: "Thomas test", "Cobb angle"."""
    word = plain(text[start:end])
    kinds = kinds_of_eponym(word)
    following = _FOLLOWING.match(text, end) if kinds else None
    if following is None:
        return False
    nouns: frozenset[str] = frozenset().union(*(NOUNS[kind] for kind in kinds))
    if following[1] and word not in eponyms():
        nouns &= _NOBODYS
    return following[2].lower() in nouns or (following[3] or "").lower() in nouns


def names_somebody(text: str, found: re.Match[str]) -> bool:
    """Whether a word of medicine is somebody's name here; "my mum Parkinson's" only lacks an ending."""
    word = found[0].lower().replace("’", "'")
    bare = word.removesuffix("'s")
    if (bare != word or bare[-1] == "s") and plain(bare.removesuffix("s")) in eponyms():
        return False
    borne = plain(bare) in eponyms() or is_given_name(bare) or is_family_name(bare)
    return borne and is_somebodys(text, found.start(), found.start() + len(bare))


def _is_owners(eponym: re.Match[str]) -> bool:
    """Whether it is rather a person's own: "Emily's ataxia", "Sara test results"."""
    word = eponym[0].replace("’", "'").removesuffix("'s")
    if word.lower() in eponyms() or not is_given_name(word):
        return False
    return "'" in eponym[0] or "’" in eponym[0] or eponym[1] in _OF_ANYBODY
