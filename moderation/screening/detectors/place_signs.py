"""How surely the words around a name say that it is a place, and when that is enough."""

from collections.abc import Iterator
from enum import IntEnum

from moderation.screening.detectors.place_terms import is_a_thing
from moderation.screening.gazetteer import look_up, settlement
from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.medical import is_medical_word, is_misspelt
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name


class Sign(IntEnum):
    """How surely the words around a name say that it is a place."""

    WEAK = 1
    MODEL = 2
    LIVING = 3
    REGION = 4


# Hospitals that are called like a town.
_HOSPITALS = frozenset({"mount sinai", "city of hope", "royal marsden"})
NEVER = word_set(
    """
    hospital clinic surgery university college health cancer diabetes general medical care home house school
    social security see most dose colon church center centre central christmas god english french spanish
    may march the my
    january february april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday north south east west pain hope fear peace town village country city here
    there this that limbo reality alot
    """
)
# Words of English by their count alone: nobody means anything else than the town.
_TOWNS_FIRST = word_set("chicago boston lille liege derby hull slough limerick")
_WELL_KNOWN = 500_000
# In small letters after "in", where a slip of the pen may look like a town.
_KNOWN_IN_SMALL_LETTERS = 1_000
# "In preston": so large a town is meant, though some bear its name.
_HARDLY_SOMEBODYS = 50_000
# With a capital, wherever it stands.
_KNOWN_ANYWHERE = 15_000


def is_believed(name: str, sign: Sign, *, capital: bool = True) -> bool:
    """Whether the signs suffice for a name that may be something else as well."""
    key = look_up(name)
    words = key.replace("-", " ").split()
    if key in NEVER or key in _HOSPITALS:
        return False
    if sign is Sign.REGION or (sign is Sign.LIVING and capital):
        return True
    if all(is_medical_word(word) for word in words) or (sign is Sign.MODEL and is_a_thing(key)):
        return False
    if len(words) > 1 or (capital and is_well_known(name)):
        return True
    somebodys = sign is Sign.WEAK and (is_given_name(name) or is_family_name(name))
    if sign is Sign.MODEL and is_given_name(name) and not _is_large(name):
        return False
    ordinary = is_everyday(name) and key not in _TOWNS_FIRST
    return not ordinary and (not somebodys or is_well_known(name))


def is_believed_in_small_letters(name: str, *, surely: bool, somebodys: bool) -> bool:
    """Whether a name without a capital after "in" or "near" is a town rather than a word or a slip.

    ``surely``, after "near" and "outside", hardly anything else than a place is named; ``somebodys``,
    after "from" and the like, a name may be a person's.
    """
    place = settlement(name)
    if place is None:
        return False
    of_people = somebodys or place.people < _HARDLY_SOMEBODYS
    if not is_believed(name, Sign.WEAK if of_people else Sign.MODEL, capital=False):
        return False
    words = name.split()
    if len(words) > 1:
        return place.people >= _KNOWN_IN_SMALL_LETTERS and not any(
            is_everyday(word) or is_medical_word(word) or word in NEVER for word in words
        )
    return is_well_known(name) or (
        (surely or place.people >= _KNOWN_IN_SMALL_LETTERS)
        and len(name) > 3
        and not is_a_thing(name)
        and not is_misspelt(name)
    )


def is_believed_anywhere(name: str) -> bool:
    """Whether a capitalised word is a town without any sign: it is nothing else, nor anybody's name."""
    place = settlement(name)
    if place is None or place.people < _KNOWN_ANYWHERE or is_a_thing(look_up(name)):
        return False
    somebodys = is_given_name(name) or is_family_name(name)
    return is_believed(name, Sign.WEAK) and not (is_everyday(name) or is_medical_word(name) or somebodys)


def _is_large(name: str) -> bool:
    place = settlement(name)
    return place is not None and place.is_large


def is_well_known(name: str) -> bool:
    place = settlement(name)
    return place is not None and place.people >= _WELL_KNOWN


def shorter(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The words from ``start`` to ``end``, then one word fewer, and so on."""
    while end > start:
        yield text[start:end], end
        cut = max(text.rfind(" ", start, end), text.rfind("-", start, end))
        end = cut if cut > start else start
