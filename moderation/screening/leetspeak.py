"""Words in which digits and signs stand in for letters: "M4r1a", "Str33t".

Only a word that is then known, or that has a name's shape, is read so: "B12",
"T4", "H1N1", "5am" and model numbers stay what they are.
"""

import re
from collections.abc import Iterator

from moderation.screening.markup import Edit
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name

_SIGNS = {
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i",
    "|": "l", "€": "e",
}  # fmt: skip
_CHARACTERS = r"\w@$!|€"
_TOKEN = re.compile(
    rf"(?<![{_CHARACTERS}.+-])(?=[{_CHARACTERS}]{{0,29}}[^\W\d_])(?=[{_CHARACTERS}]{{0,29}}[013-578@$!|€])"
    rf"[{_CHARACTERS}]{{3,30}}(?<![!|])(?![{_CHARACTERS}])"
)
_NAME_SHAPE = re.compile(r"[A-Z][a-z]*[013457@$][a-z]+[013457@$][a-z013457@$]*|[A-Z][013457@$]{1,2}[a-z]{3,}")
_CODE = re.compile(r"[A-Za-z]{1,3}\d{1,2}|[A-Z]{2,6}\d{1,2}")  # "ANO5", "CD4", a footnote
_STREETS = frozenset(
    {
        "street", "str", "road", "avenue", "ave", "lane", "drive", "court", "close", "apt", "suite", "blvd",
        "boulevard", "crescent", "terrace", "flat", "main", "oak", "elm", "maple", "park",
    }
)  # fmt: skip
_LETTERS_ENOUGH = 2
_LEADING_SIGN_NEEDS, _LEADING_SIGN_LENGTH = 4, 5


def leetspeak(text: str) -> Iterator[Edit]:
    """Each sign inside a word as the letter that it stands for, in order."""
    for token in _TOKEN.finditer(text):
        read = _read(token[0])
        if read is not None:
            for index, (written, letter) in enumerate(zip(token[0], read, strict=True)):
                if written != letter:
                    yield Edit(token.start() + index, token.start() + index + 1, letter)


def _read(word: str) -> str | None:
    """The word with letters for its signs; None if it is rather a code, a dose or a time."""
    letters = sum(character.isalpha() for character in word)
    if (
        _CODE.fullmatch(word)
        or not letters
        or not all(character.isalpha() or character in _SIGNS for character in word)
    ):
        return None
    for read in _readings(word):
        if read.lower() in _STREETS or (_may_be_leet(word, letters) and _known(read)):
            return _cased(word, read)
    return _with_letters(word, "i") if _NAME_SHAPE.fullmatch(word) else None


def _may_be_leet(word: str, letters: int) -> bool:
    if not word[0].isalpha():  # "5am", "3rd"
        return letters >= _LEADING_SIGN_NEEDS or (letters > 1 and len(word) >= _LEADING_SIGN_LENGTH)
    return letters >= _LETTERS_ENOUGH or word[0].isupper()


def _readings(word: str) -> Iterator[str]:
    """A 1 stands for an i or an l; one of several may differ from the others."""
    yield _with_letters(word, "i")
    ones = [index for index, c in enumerate(word[:12]) if c == "1"]
    if ones:
        yield _with_letters(word, "l")
    for place in ones if len(ones) > 1 else ():
        read = _with_letters(word, "i")
        yield f"{read[:place]}l{read[place + 1 :]}"


def _with_letters(word: str, one: str) -> str:
    return "".join(one if c == "1" else _SIGNS.get(c, c) for c in word)


def _known(read: str) -> bool:
    low = read.lower()
    return low in _STREETS or is_given_name(low) or is_family_name(low) or (len(low) > 3 and is_everyday(low))


def _cased(word: str, read: str) -> str:
    """Capital where the word is written in capitals, or begins with a sign and may be a name."""
    if sum(c.isupper() for c in word) > 1 and not any(c.islower() for c in word):
        return read.upper()
    if not word[0].isalpha():
        return read[0].upper() + read[1:]
    return read
