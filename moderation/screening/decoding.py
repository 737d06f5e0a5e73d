"""A second reading of a text: what a reader could decode, though the page does not show it so.

Set-apart letters, digits for letters and letters for digits, numbers broken
over lines and words written backwards are undone. Most texts hold none of
it and have no second reading; where there is one, it is cut down to the
surroundings of what was undone. All steps are linear in the length.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from moderation.screening.apart import joined_by_signs, set_apart, with_noise
from moderation.screening.leetspeak import leetspeak
from moderation.screening.markup import Edit
from moderation.screening.visible import VisibleText, applied
from moderation.screening.vocabulary.words import is_family_name, is_given_name

_CONTEXT = 160
_BROKEN = re.compile(
    r"(?<=\d)[-–. ]?[ \t]{0,3}\n[ \t>]{0,6}[-–. ]?(?=\d)|(?<=[\w.-]@)\n(?=\w)|(?<=\w)\n(?=@\w)"
    r"|(?<=[a-z])-\n(?=[a-z])"
)
_NUMBER_CHARACTERS = frozenset("0123456789-–.()+ /\n\t>")
_BROKEN_DIGITS = 7
_COLUMN = 3
_DIGIT_LETTERS = dict(zip("OoОоΟοIlіІ|SBZЗзб", "00000011111582336", strict=True))
_NUMBER_TOKEN = re.compile(
    r"(?<![\w+])[+(]?[\dOoОоΟοIlіІ|SBZЗзб](?:[-.()/ ]?[\dOoОоΟοIlіІ|SBZЗзб]){4,24}(?!\w)"
)
_DIGITS_SURE = 0.4
_TARGET = re.compile(r"(?<=\w)[ ]\([^\s()]{1,300}\)(?=\w)")
_BACKWARDS_MAIL = re.compile(r"(?<![\w.])(?:moc|gro|ten|ude|vog|oi|ku\.oc)\.[\w-]{2,40}@[\w.+-]{1,64}(?!\w)")
_BACKWARDS_NAME = re.compile(r"(?<!\w)[a-z]{2,20}[A-Z](?!\w)")
_ACCENT = re.compile(r"[\u00c0-\u024f\u1e00-\u1eff]")
_ACCENTED_WORD = re.compile(r"[^\W\d_]+")
# What is never written with accents: an address of mail or of a page, a code.
_ACCENTED_CODE = re.compile(
    r"(?<!\S)(?=\S{0,80}(?:@|\w\.\w|\d\S{0,20}\d))\S{4,100}(?!\S)|(?<=\d[ ])[^\W\d_]{2,6}(?=[ ]\d)"
)
_ACCENTED = 3


@dataclass(frozen=True, slots=True)
class Decoded:
    """The second reading, and where in the text as written something was undone."""

    seen: VisibleText
    undone: tuple[tuple[int, int], ...]

    def touches(self, start: int, end: int) -> bool:
        """Whether a span of the text as written holds something that was undone."""
        place = bisect_right(self.undone, (start, start))
        before = place > 0 and self.undone[place - 1][1] > start
        return before or (place < len(self.undone) and self.undone[place][0] < end)


def decoded_text(seen: VisibleText) -> Decoded | None:
    """What else a visible text can be read as; None where there is nothing to decode."""
    undone: list[tuple[int, int]] = []
    for step in _STEPS:
        changes = list(step(seen.text))
        if changes:
            undone += [(seen.origin[change.start], seen.origin[change.end - 1] + 1) for change in changes]
            seen = applied(seen, changes)
    if not undone:
        return None
    places = _merged(undone)
    return Decoded(_surroundings(seen, places), places)


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)


def _surroundings(seen: VisibleText, places: Iterable[tuple[int, int]]) -> VisibleText:
    """Only what lies near the places, in pieces that a blank line keeps apart."""
    windows = _merged(
        (
            max(0, bisect_left(seen.origin, start) - _CONTEXT),
            min(len(seen.text), bisect_left(seen.origin, end) + _CONTEXT),
        )
        for start, end in places
    )
    pieces: list[str] = []
    origin: list[int] = []
    for start, end in windows:
        start, end = _whole_words(seen.text, start, end)  # noqa: PLW2901 - the same window, at words
        if pieces and start < end:
            pieces.append("\n\n")
            origin += [seen.origin[start]] * 2
        pieces.append(seen.text[start:end])
        origin += seen.origin[start:end]
    return VisibleText("".join(pieces), [*origin, seen.origin[-1]])


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    if start:
        gap = re.compile(r"\s").search(text, start, start + _CONTEXT // 2)
        start = gap.end() if gap else start
    if end < len(text):
        cut = max(text.rfind(" ", end - _CONTEXT // 2, end), text.rfind("\n", end - _CONTEXT // 2, end))
        end = cut if cut > 0 else end
    return start, max(start, end)


def _mended(text: str) -> Iterator[Edit]:
    """Line ends inside a number, but not those between the rows of a column of numbers."""
    if "\n" not in text:
        return
    run: list[re.Match[str]] = []
    for found in _BROKEN.finditer(text):
        if run and _line_is_number(text, run[-1].end(), found.start()):
            run.append(found)
            continue
        yield from _mends(text, run)
        run = [found]
    yield from _mends(text, run)


def _line_is_number(text: str, start: int, end: int) -> bool:
    return end - start < 30 and all(c in _NUMBER_CHARACTERS for c in text[start:end])


def _mends(text: str, run: list[re.Match[str]]) -> Iterator[Edit]:
    if not run or len(run) >= _COLUMN:
        return
    around = _digits_to_the_left(text, run[0].start()) + _digits_to_the_right(text, run[0].end())
    for found in run:
        if found[0] == "-\n" and text[found.end()].isalpha():  # a word broken by a hyphen
            yield Edit(*found.span(), "")
        elif "@" in text[found.start() - 1 : found.end() + 1] or around >= _BROKEN_DIGITS:
            yield Edit(*found.span(), found[0].strip(" \t\n>"))


def _digits_to_the_left(text: str, end: int) -> int:
    count = 0
    for character in reversed(text[max(0, end - 24) : end]):
        if character not in _NUMBER_CHARACTERS or character == "\n":
            break
        count += character.isdigit()
    return count


def _digits_to_the_right(text: str, start: int) -> int:
    count = 0
    for character in text[start : start + 24]:
        if character not in _NUMBER_CHARACTERS:
            break
        count += character.isdigit()
    return count


def _letters_as_digits(text: str) -> Iterator[Edit]:
    """ "O77OO 9OO123": letters in a number that look like digits."""
    for token in _NUMBER_TOKEN.finditer(text):
        places = [
            index
            for index, c in enumerate(token[0])
            if c in _DIGIT_LETTERS and token[0][max(0, index - 1) : index + 2].strip() != c  # not "2023 I"
        ]
        digits = sum(c.isdigit() for c in token[0])
        if places and digits >= 3 and digits >= _DIGITS_SURE * (len(places) + digits):
            for index in places:
                at = token.start() + index
                yield Edit(at, at + 1, _DIGIT_LETTERS[token[0][index]])


def _without_targets(text: str) -> Iterator[Edit]:
    """The targets of links that begin or end inside a word."""
    for target in _TARGET.finditer(text):
        yield Edit(*target.span(), "")


def _backwards(text: str) -> Iterator[Edit]:
    found = list(_BACKWARDS_MAIL.finditer(text)) if "@" in text else []
    for match in _BACKWARDS_NAME.finditer(text):
        name = match[0][::-1]
        if is_given_name(name) or is_family_name(name):
            found.append(match)
    last = 0
    for match in sorted(found, key=lambda match: match.start()):
        start, end = match.span()
        if start >= last:
            last = end
            turned = match[0][::-1]
            yield Edit(start, end - 1, turned[:-1])  # the last letter keeps the place of the end
            yield Edit(end - 1, end, turned[-1])


def _accents(text: str) -> Iterator[Edit]:
    """Accents on most letters of a word, where no language has them, or in an address or code."""
    if not _ACCENT.search(text):
        return
    plain: dict[int, str] = {}
    for word in _ACCENTED_WORD.finditer(text):
        found = _without_accents(text, word)
        if len(found) >= _ACCENTED and len(found) * 2 > len(word[0]):
            plain.update(found)
    for token in _ACCENTED_CODE.finditer(text):
        plain.update(_without_accents(text, token))
    for place in sorted(plain):
        yield Edit(place, place + 1, plain[place])


def _without_accents(text: str, span: re.Match[str]) -> dict[int, str]:
    if span[0].isascii():
        return {}
    letters = ((place, unicodedata.normalize("NFD", text[place])[0]) for place in range(*span.span()))
    return {place: letter for place, letter in letters if letter != text[place] and letter.isascii()}


_STEPS: tuple[Callable[[str], Iterable[Edit]], ...] = (
    _without_targets,
    set_apart,
    joined_by_signs,
    with_noise,
    _accents,
    _mended,
    _letters_as_digits,
    _backwards,
    leetspeak,
)
