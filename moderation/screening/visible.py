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
_NATIVE = re.compile(r"[\u0370-\u052f]")
_RAISED_RUN = 3
_OVERRIDE, _OVERRIDE_ENDS = "\u202e", re.compile("[\u202c\n]")
_CAPITALISED = re.compile(r"(?<!\w)[A-Z][a-z]")
_MARKED = re.compile(r"\S{1,200}")
_MOST_MARKED = 2  # letters of a word with marks of their own, past half of it: decoration


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
    seen = VisibleText(written, range(len(written) + 1))
    if _OVERRIDE in written:
        seen = applied(seen, _overridden(written))
    seen = _read_characters(seen)
    marked = edits(seen.text)
    if marked:
        seen = applied(seen, marked)
        if any(edit.shown not in ("", " ", "\n") for edit in marked):  # entities bring any character
            seen = _read_characters(seen)
    return applied(seen, _foreign_letters(seen.text))


def written_end(written: str, offset: int) -> int:
    """Where the source of the visible code point that was written at ``offset`` ends.

    One visible code point may be written as several: an entity, or a letter and
    the marks on it.
    """
    if written[offset : offset + 1] == _OVERRIDE:
        closed = _OVERRIDE_ENDS.search(written, offset)
        return closed.end() if closed else len(written)
    entity = ENTITY.match(written, offset)
    end = entity.end() if entity else offset + 1
    while end < len(written) and is_mark(written[end]):
        end += 1
    return end


def applied(seen: VisibleText, changes: Iterable[Edit]) -> VisibleText:
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
    decorated = _decorated(seen.text)
    last = ""
    for index, character in enumerate(seen.text):
        if is_mark(character):
            # The first mark that makes a known letter joins it; the rest is decoration.
            plain = not last or index in decorated
            composed = "" if plain else unicodedata.normalize("NFC", last + character)
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


def _overridden(written: str) -> Iterable[Edit]:
    """Letters behind a right-to-left override: as they are shown, and as they are stored.

    Some readers show the one and some the other, so both are looked at, unless
    only one of them begins its words with the capitals.
    """
    done = 0
    for found in re.finditer(_OVERRIDE, written):
        if found.start() < done:
            continue
        closed = _OVERRIDE_ENDS.search(written, found.end())
        end = closed.start() if closed else len(written)
        done = closed.end() if closed else end
        stored = written[found.end() : end].replace(_OVERRIDE, "")
        shown = stored[::-1]
        more = len(_CAPITALISED.findall(shown)) - len(_CAPITALISED.findall(stored))
        yield Edit(found.start(), end, f"{shown} {stored}" if more == 0 else (shown if more > 0 else stored))


def _decorated(text: str) -> set[int]:
    """The marks of words in which most letters have one: they are drawn over, not spelt so."""
    marks: set[int] = set()
    if not any(character > "\u02ff" and is_mark(character) for character in set(text)):
        return marks
    for word in _MARKED.finditer(text):
        places = [index for index in range(*word.span()) if is_mark(text[index])]
        letters = sum(character.isalpha() for character in word[0])
        bearing = sum(text[index - 1 : index].isalpha() for index in places)
        on_digits = any(text[index - 1 : index].isdigit() for index in places)
        if on_digits or (bearing > _MOST_MARKED and bearing * 2 > letters):
            marks.update(places)
    return marks


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
    """Letters of other scripts that stand in for Latin ones in a Latin word, or spell all of it."""
    if text.isascii():
        return
    foreign_words = []
    other_language = False
    for word in _WORD.finditer(text):
        letters = word[0]
        if letters.isascii():
            continue
        foreign = [index for index, letter in enumerate(letters) if letter in FOREIGN_LETTERS]
        if len(foreign) < len(letters) and not any("A" <= letter <= "\u024f" for letter in letters):
            other_language = other_language or _NATIVE.search(letters) is not None
        elif foreign and (len(foreign) < len(letters) or len(letters) > 1):
            foreign_words.append((word.start(), letters, foreign, len(foreign) == len(letters)))
    for start, letters, foreign, wholly in foreign_words:
        if wholly and other_language:
            continue
        for index in foreign:
            yield Edit(start + index, start + index + 1, FOREIGN_LETTERS[letters[index]])
