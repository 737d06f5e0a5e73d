"""What a reader would see of a text, with every offset mapped back.

Detectors read this instead of the source, so that neither markup nor a
character that merely looks like a letter hides a name, a number or a link.
All steps are linear in the length of the text.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from moderation.screening.lookalikes import FOREIGN_LETTERS, is_mark, is_raised, plain_form
from moderation.screening.markup import ENTITY, Edit, edits

_PLAIN = re.compile(r"[\n\t !-%'()+-;=?-Z^a-z{-}]*")  # ASCII without a character that markup needs
_WORD = re.compile(r"[^\W\d_]+")
_RAISED_RUN = 3


@dataclass(frozen=True, slots=True)
class VisibleText:
    """The text as seen; ``origin[i]`` is where code point ``i`` was written."""

    text: str
    origin: Sequence[int]


def visible_text(written: str) -> VisibleText:
    """The text as a reader of the page sees it.

    ``origin`` has one entry more than ``text``, never decreases, and ends with
    ``len(written)``.
    """
    if _PLAIN.fullmatch(written):
        return VisibleText(written, range(len(written) + 1))
    seen = _read_characters(VisibleText(written, range(len(written) + 1)))
    marked = edits(seen.text)
    if marked:
        seen = _apply(seen, marked)
        if any(edit.shown not in ("", " ", "\n") for edit in marked):  # entities bring any character
            seen = _read_characters(seen)
    return _apply(seen, _foreign_letters(seen.text))


def written_end(written: str, offset: int) -> int:
    """Where the source of the visible code point that was written at ``offset`` ends.

    One visible code point may be written as several: an entity, or a letter and
    the marks on it.
    """
    entity = ENTITY.match(written, offset)
    end = entity.end() if entity else offset + 1
    while end < len(written) and is_mark(written[end]):
        end += 1
    return end


def _apply(seen: VisibleText, changes: Iterable[Edit]) -> VisibleText:
    """The text after the changes, which come in order and do not overlap."""
    pieces: list[str] = []
    origin: list[int] = []
    done = 0
    for start, end, shown in changes:
        if start < done:
            continue
        pieces += (seen.text[done:start], shown)
        origin += seen.origin[done:start]
        origin += [seen.origin[start]] * len(shown)
        done = end
    pieces.append(seen.text[done:])
    origin += seen.origin[done:]
    return VisibleText("".join(pieces), origin)


def _read_characters(seen: VisibleText) -> VisibleText:
    """Each character as what it is taken for: invisible ones gone, look-alikes folded."""
    if seen.text.isascii() and seen.text.isprintable():
        return seen
    pieces: list[str] = []
    origin: list[int] = []
    raised = _raised_runs(seen.text)
    last = ""
    for index, character in enumerate(seen.text):
        if is_mark(character):
            # The first mark that makes a known letter joins it; the rest is decoration.
            composed = unicodedata.normalize("NFC", last + character) if last else ""
            if pieces and len(composed) == 1:
                pieces[-1] = pieces[-1][:-1] + composed
                last = composed
            continue
        if character == "\r" and seen.text[index + 1 : index + 2] == "\n":
            continue
        shown = unicodedata.normalize("NFKC", character) if index in raised else plain_form(character)
        if shown:
            pieces.append(shown)
            origin += [seen.origin[index]] * len(shown)
            last = shown[-1]
    origin.append(seen.origin[-1])
    return VisibleText("".join(pieces), origin)


def _raised_runs(text: str) -> set[int]:
    """Where superscripts stand in for ordinary writing: three or more in a row."""
    runs: set[int] = set()
    start = 0
    for index in range(len(text) + 1):
        if index == len(text) or not is_raised(text[index]):
            if index - start >= _RAISED_RUN:
                runs.update(range(start, index))
            start = index + 1
    return runs


def _foreign_letters(text: str) -> Iterable[Edit]:
    """Cyrillic and Greek letters that stand in for Latin ones inside a Latin word."""
    if text.isascii():
        return
    for word in _WORD.finditer(text):
        letters = word[0]
        if letters.isascii():
            continue
        foreign = [index for index, letter in enumerate(letters) if "\u0370" <= letter <= "\u052f"]
        if 0 < len(foreign) < len(letters) and all(letters[index] in FOREIGN_LETTERS for index in foreign):
            for index in foreign:
                at = word.start() + index
                yield Edit(at, at + 1, FOREIGN_LETTERS[letters[index]])
