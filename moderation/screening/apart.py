"""Words and numbers whose characters are set apart: "J o h n", "5.5.5.0.1.3.4".

A run needs four letters or seven digits, so that initials, abbreviations and
short lists stay what they are.
"""

import re
from collections.abc import Iterator

from moderation.screening.markup import Edit
from moderation.screening.vocabulary.words import is_family_name, is_given_name

_SPACED = re.compile(r"(?<![^\s(\"'])\S(?:[ ]{1,3}\S){3,400}(?=[\s.,;:!?)\"']|$)")
_SIGN = r"[.\-_*|•·~/+\\,]"
_JOINED = re.compile(
    rf"(?<![^\s(\"'])(?:(?P<number>\d(?:(?P<n>{_SIGN})\d){{0,5}})[ ])?"
    rf"[\w+(](?P<s>{_SIGN})(?:[^\n](?P=s)){{0,400}}\w(?:[ ]\w(?:(?P=s)\w){{1,60}}){{0,12}}(?![^\W_])"
    r"(?:(?P=s)(?=[,;:!?)]))?"
)
_NOISY = re.compile(r"(?<!\S)(?=\S{0,60}\d)(?=\S{0,60}[_*~|•·])[\w*~|•·.+()@-]{6,60}(?!\S)")
_NOISE = re.compile(r"(?<=[\w.+()-])[_*~|•·]+(?=[\w.+()-])")
_LETTERS, _DIGITS = 4, 7
_LONGEST_NAMES, _ABBREVIATION = 40, 5
_THREE_JOINED = 5  # "1.5 2.5 3.5" are readings
# "my scores were 7 6 8 7 6 9 7": readings, no number.
_READINGS = re.compile(
    r"\b(?:scores?|scale|rat(?:ed|ings?)|results?|pain|readings?|levels?|values?|days?|weeks?|numbers|grades?"
    r"|from|between|count(?:ed|ing)?)\b"
)


def set_apart(text: str) -> Iterator[Edit]:
    """The separators to leave out, in the order of the text; words keep one space between them."""
    for run in _SPACED.finditer(text):
        if _is_writing(text, run):
            yield from _closed_up(run.start(), run[0], " ")


def joined_by_signs(text: str) -> Iterator[Edit]:
    """As :func:`set_apart`, for characters with a dot, a dash or the like between them."""
    for run in _JOINED.finditer(text):
        longest = max(len(word) for word in run[0].split(" "))
        if longest >= _THREE_JOINED and _is_writing(text, run):
            start = run.start()
            if run["number"] and run["n"]:
                yield from _without(start, run["number"], run["n"])
            if run["number"]:
                start += len(run["number"]) + 1
            yield from _without(start, text[start : run.end()], run["s"])


def with_noise(text: str) -> Iterator[Edit]:
    """Signs inside a long number that separate nothing: "555**013**44"."""
    for token in _NOISY.finditer(text):
        if sum(character.isdigit() for character in token[0]) >= _DIGITS - 2:
            for sign in _NOISE.finditer(token[0]):
                yield Edit(token.start() + sign.start(), token.start() + sign.end(), "")


def _is_writing(text: str, run: re.Match[str]) -> bool:
    letters = sum(character.isalpha() for character in run[0])
    digits = sum(character.isdigit() for character in run[0])
    if "." in run[0] and letters == len(run[0]) - run[0].count(".") <= _ABBREVIATION and run[0].isupper():
        return is_given_name(run[0].replace(".", ""))  # "A.D.H.D."
    if letters >= _LETTERS or (letters and letters + digits >= _DIGITS):
        return True
    return digits >= _DIGITS and not _READINGS.search(text[max(0, run.start() - 60) : run.start()].lower())


def _closed_up(start: int, run: str, space: str) -> Iterator[Edit]:
    wide = re.search(r" {2,3}", run) is not None
    split = None if wide else _two_names(run.replace(space, ""))
    seen = 0
    for found in re.finditer(r" +|\S", run):
        at = start + found.start()
        if found[0][0] != space:
            seen += 1
            continue
        before, after = run[found.start() - 1], run[found.end()]
        keep = len(found[0]) > 1 or (not wide and before.islower() and after.isupper()) or seen == split
        if len(found[0]) > 1 or not keep:
            yield Edit(at, at + len(found[0]), space if keep else "")


def _without(start: int, run: str, sign: str) -> Iterator[Edit]:
    """Every second character goes where it is the sign; one that stands in a place of its own stays."""
    own = True
    for index, character in enumerate(run):
        if character == " " and index and run[index - 1] != sign:
            own = True  # a new word
        elif not own and character == sign:
            yield Edit(start + index, start + index + 1, "")
            own = True
        else:
            own = False


def _two_names(letters: str) -> int | None:
    """Where "JOHNSMITH" falls into a given and a family name."""
    if (
        not letters.isalpha()
        or not len(letters) <= _LONGEST_NAMES
        or not (letters.isupper() or letters.islower())
    ):
        return None
    splits = (
        place
        for place in range(len(letters) - 2, 1, -1)
        if is_given_name(letters[:place]) and is_family_name(letters[place:])
    )
    return next(splits, None)
