"""A text that is nothing but a name: a pseudonym, or what its author is really called.

Two ordinary words ("Willow Gate") are a pseudonym, although people are called
Willow; a given name with anything that is no ordinary word is a real name.
"""

import re

from moderation.screening.detectors.names.people import Mention
from moderation.screening.detectors.names.relations import CIVIL_TITLES, DOCTOR_TITLES, KIN_TITLES, PARTICLES
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.surroundings import word_set
from moderation.screening.vocabulary.eponyms import also_family_names
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import (
    is_everyday,
    is_family_name,
    is_given_name,
    not_names,
    plain,
    read_list,
)

_LONGEST = 60
_MOST_WORDS = 5
_ONLY_WORDS = re.compile(r"\W*[^\W_]\.?(?:[^\W_]|[ ._'’,-](?![ ,_]))*\W*")
_ADDRESSING = word_set(
    """
    thanks thank thx ty cheers hi hello hey dear welcome sorry good luck happy well done congrats
    congratulations hugs love ask tell poor see meet when if but so then after before since because as while
    bye my our your his her their i we you he she me us is am are was in at from and or the a to with by for
    """
)
# What opens a sentence before a name: "Yesterday Rose was moved", "Both Lien and I".
_OPENING_A_SENTENCE = word_set(
    """
    both either neither yesterday today tonight tomorrow nobody everybody everyone somebody even
    only just also except besides perhaps maybe now here there still never always sometimes yes no
    not how why where who what which that this these those it on into until till once whenever
    although though unless whether has have had do does did can could will would should might must
    let got get saw met told asked said says know knew think thought pray please last without
    between like later again finally luckily sadly apparently then soon of
    """
)
_TITLES = DOCTOR_TITLES | (CIVIL_TITLES - KIN_TITLES)
# "JaneMiller", "jane_miller84"
_PIECE = re.compile(r"(?![^\W\d_]\d)[^\W\d_]+(?:['’-][^\W\d_]+)*")
_INSIDE = re.compile(r"(?<=[a-z])(?=[A-Z])")


def is_pseudonym(text: str) -> bool:
    """Whether the whole text is a few ordinary words that together name nobody."""
    words = _pieces(text)
    if len(words) < 2 or not all(_is_ordinary(word) for word in words):
        return False
    return not (plain(words[0]) in _before_family_names() and _is_somebody(words[-1]))


def pseudonym_around(wording: Wording, mention: Mention) -> str | None:
    """The two or more ordinary words with capitals that the mentioned name belongs to: "Copper Fox"."""
    first, last = mention.first, mention.last
    if mention.title:
        return None
    if last + 1 < len(wording.words) and wording.gap(last) == " " and wording.words[last + 1].capital:
        last += 1
    before = wording.words[first - 1] if first and wording.gap(first - 1) == " " else None
    # "Tall Reed", but not "Hello Reed" or "Poor Lily".
    if before and before.capital and before.plain not in _ADDRESSING | _OPENING_A_SENTENCE | not_names():
        # Nor "Walking Mia to school".
        doing = before.opens_sentence and before.plain.endswith("ing")
        first -= not before.opens_sentence or (is_everyday(wording.words[first].text) and not doing)
    words = wording.words[first : last + 1]
    if len(words) < 2 or not all(word.capital and len(word.text) > 2 for word in words):
        return None  # "R. Pope", "Du Cane"
    text = wording.text[words[0].start : words[-1].end]
    return text if is_pseudonym(text) else None


def names_nobody(pseudonym: str) -> bool:
    """Whether a pseudonym can hardly be what somebody is really called, as "Lily Stone" could be."""
    words = _pieces(pseudonym)
    return is_everyday(words[0]) or not _is_somebody(words[-1])


def name_alone(wording: Wording) -> Mention | None:
    """The name that the whole text is, whoever else would be called so."""
    words = _pieces(wording.text)
    title = plain(words[0]) if words and plain(words[0]) in _TITLES else None
    name = [word for word in words[1 if title else 0 :] if plain(word) not in PARTICLES]
    if not name or (is_pseudonym(wording.text) and not title):
        return None
    if any(_says_something(word) or _is_medicine(word) for word in name):
        return None
    given = any(is_given_name(word) and not _is_ordinary(word) for word in name)
    led = title or len(name[0]) == 1 or plain(name[0]) in _before_family_names()
    if not given and not (led and any(_is_somebody(word) for word in name[not title :])):
        return None
    first, last = 0, len(wording.words) - 1
    full = title is not None or len(name) > 1
    end = len(wording.text.rstrip())
    start = len(wording.text) - len(wording.text.lstrip())
    return Mention(first, max(last, first + 1) if full else first, start, end, title)


def _pieces(text: str) -> list[str]:
    """The words, if the text is one short line of nothing else and addresses nobody."""
    text = text.strip()
    if len(text) > _LONGEST or "\n" in text or not _ONLY_WORDS.fullmatch(text):
        return []
    words = [piece for word in _PIECE.findall(text) for piece in _INSIDE.split(word)]
    if len(words) > _MOST_WORDS or any(plain(word) in _ADDRESSING for word in words):
        return []
    return words


def _is_somebody(word: str) -> bool:
    return is_given_name(word) or is_family_name(word)


def _is_ordinary(word: str) -> bool:
    return is_everyday(word) or plain(word) in read_list("names_and_words.txt")


def _says_something(word: str) -> bool:
    """Whether it is an English word and no name: "Gate", "Slow"."""
    if len(word) == 1:
        return False
    return plain(word) in not_names() or (is_everyday(word) and not _is_somebody(word))


def _is_medicine(word: str) -> bool:
    return is_medical_word(word) and (plain(word) not in also_family_names() or word[-2:] in ("'s", "’s"))


def _before_family_names() -> frozenset[str]:
    return read_list("names_before_words.txt")
