"""The last lines of a message, where people leave their name."""

import re
from collections.abc import Iterator, Sequence

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, SURE, Clue, Whose
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.vocabulary.eponyms import also_family_names
from moderation.screening.vocabulary.medical import is_medical_word
from moderation.screening.vocabulary.words import is_everyday, is_family_name, is_given_name

_CLOSING = re.compile(
    r"(?:^|(?<=[\s.!?,;)]))"
    r"(?:(?:many |with |much |lots of |all |my |kind(?:est)? |best |warm(?:est)? |love and |big |gentle |"
    r"soft |and )*"
    r"(?:thanks|thank you|thankyou|thx|tia|cheers|regards|wishes|smiles|hugs|love|blessings|sincerely|"
    r"sincerly|best|"
    r"yours(?: truly| sincerely| faithfully)?|truly|respectfully|peace|xo+|x{1,4}|take care|"
    r"god bless(?: you)?|"
    r"good luck|namaste|salaam|ciao|saludos|abrazos|gracias|merci|danke|grazie|obrigad[oa]|besos|"
    r"cordialement|mvh|"
    r"light|strength|gratitude|respect|bye|appreciated|advance|prayers|stay (?:strong|safe|well)))"
    r"(?: (?:so much|again|in advance|all|everyone|you all|to all|a lot|to you|very much|"
    r"for (?:your|any|the|all)[\w ]{2,30}))*"
    r"[ ]?[,.!:;~*)-]*\s*$",
    re.IGNORECASE,
)
_ORNAMENTS = r"[\s\-–—~*•<>/\\|_=+.,:;!xX♥❤️🙂😊()\"“”]+"
_ORNAMENT = re.compile(rf"^{_ORNAMENTS}|{_ORNAMENTS}$")
_DASHED_END = re.compile(r"(?:\s[-–—~*]{1,3} ?)([^\W\d_][\w'’. -]{1,30})\s*$")
# Only the name of whoever wrote it stands alone on a line below the text, or
# above an address or a rule of dashes.
_ADDRESS_LINE = re.compile(
    r"^\s*(?:--|[-_=*~]{3,}|<?[\w.+-]+@|\+?\(?\d[\d ()-]{6,}|https?:|www\.|e-?mail|tel|phone|sent from)",
    re.IGNORECASE,
)
# What follows the name on its line: "(mum to a boy of 4)", "<name@example.org>".
_ASIDE = re.compile(r"\s*(?:\([^()]{3,60}\)|[<(]?[\w.+-]+@[\w.-]+[>)]?)\s*$")
# Given names that people also write on a line by itself, for what they mean.
_LAST_SIGHS = frozenset(
    {"sad", "peace", "patience", "lovely", "honey", "boss", "surprise", "hope", "may", "lucky", "an", "my"}
)
# "- Ton O."
_WITH_INITIAL = re.compile(r"[-–—~*] ?([^\W\d_]{2,15}) [A-Z]\.?\s*$")
_LAST_LINES = 12
_LONGEST_LINE = 150
_MOST_WORDS = 3


def signoff_clues(wording: Wording) -> Iterator[Clue]:
    """Yield the words of a name that closes the message."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", wording.text) if m[0].strip()]
    for position, (start, end) in list(enumerate(lines))[-_LAST_LINES:]:
        if position:
            above = wording.text[slice(*lines[position - 1])].strip()[-_LONGEST_LINE:]
            below = wording.text[slice(*lines[position + 1])] if position + 1 < len(lines) else None
            yield from _line_clues(wording, start, end, above, below)
    yield from _end_clues(wording)
    yield from _last_word_clues(wording)


def _line_clues(wording: Wording, start: int, end: int, above: str, below: str | None) -> Iterator[Clue]:
    """A short line that is only a name, more so below "Thanks,"."""
    if end - start > _LONGEST_LINE:
        return
    line = _ORNAMENT.sub("", _ASIDE.sub("", wording.text[start:end]))
    if not line or re.search(r"[\d?:!@,]", line) or len(line) > 40:
        return
    at = wording.text.index(line, start)
    indices = wording.indices_within(at, at + len(line))
    if not 1 <= len(indices) <= _MOST_WORDS or _CLOSING.match(line):
        return
    closed = bool(_CLOSING.search(above)) or above.startswith(("--", "__", "=="))
    apart = below is None or bool(_ADDRESS_LINE.match(below))
    if not closed and not apart:
        return
    if len(indices) > 1 and not closed and any(_says_something(wording, index) for index in indices):
        return
    apart = above[-1:] in ".!?" or "\n" in wording.text[:start].rstrip("\t ")[-2:-1]
    nothing_else = apart and len(indices) < _MOST_WORDS and _can_only_be_a_name(wording, indices)
    weight = CERTAIN if closed or nothing_else else LIKELY
    ruled = above == "--" and len(indices) < _MOST_WORDS
    if ruled or (apart and len(indices) == 1 and wording.words[indices[0]].plain not in _LAST_SIGHS):
        weight = SURE if all(_is_borne(wording, index) for index in indices) else weight
    for index in indices:
        yield Clue(index, Whose.OWN, weight, "")


def _is_borne(wording: Wording, index: int) -> bool:
    """Whether somebody is called so; a family name counts behind a first name only."""
    word = wording.words[index]
    return is_given_name(word.text) or (word.capital and is_family_name(word.text))


def _can_only_be_a_name(wording: Wording, indices: Sequence[int]) -> bool:
    """Whether none of the words is English or medicine, save a first name before a family name."""
    *first, last = (wording.words[index] for index in indices)
    if is_everyday(last.text) or (is_medical_word(last.text) and last.plain not in also_family_names()):
        return False
    return all((word.capital and is_given_name(word.text)) or not is_everyday(word.text) for word in first)


def _says_something(wording: Wording, index: int) -> bool:
    word = wording.words[index]
    return is_everyday(word.text) and not is_family_name(word.text) and not is_given_name(word.text)


_LAST_WORDS = re.compile(
    r"[.!?)…:]\s*[-–—~*]*\s*([^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]*\.?){0,2})[\s.~*!xX♥-]*$"
)


def _last_word_clues(wording: Wording) -> Iterator[Clue]:
    """ "... should be told. Amina": what follows the last sentence is who wrote it."""
    offset = max(0, len(wording.text) - 80)
    found = _LAST_WORDS.search(wording.text[offset:])
    if not found:
        return
    indices = wording.indices_within(offset + found.start(1), offset + found.end(1))
    if all(wording.words[i].capital and not is_everyday(wording.words[i].text) for i in indices):
        for index in indices:
            yield Clue(index, Whose.OWN, CERTAIN if len(indices) == 1 else LIKELY, "")
    elif all(not _says_something(wording, i) for i in indices):
        for index in indices:
            yield Clue(index, Whose.OWN, LIKELY, "")


def _end_clues(wording: Wording) -> Iterator[Clue]:
    """ "... Thanks, Amina" and "... hope that helps - Tom" on the last line itself."""
    words = wording.words
    tail = wording.text.rstrip(" \n\t.!~*xX♥❤️🙂😊-")
    for count in range(1, min(_MOST_WORDS, len(words)) + 1):
        first = len(words) - count
        while first > 0 and words[first].start >= len(tail):
            first -= 1
        start = words[first].start
        if any(mark in wording.text[start : words[-1].end] for mark in ".!?\n,;:") and count > 1:
            break
        head = wording.text[max(0, start - 70) : start]
        if head.rstrip()[-1:] == "." and _says_something(wording, first):
            continue  # "It helped with love. Tough love.": the closing was a sentence's last word
        if head.strip() and _CLOSING.search(head):
            weight = CERTAIN if head.rstrip()[-1:] in ",.!-–" or "\n" in head[-3:] else LIKELY
            for index in range(first, len(words)):
                yield Clue(index, Whose.OWN, weight, "")
            return
    shortened = _WITH_INITIAL.search(wording.text, max(0, len(wording.text) - 30))
    signed = wording.index_at(shortened.start(1)) if shortened else None
    if signed is not None and wording.words[signed].capital and is_given_name(wording.words[signed].text):
        yield Clue(signed, Whose.OWN, CERTAIN, "")
    dashed = _DASHED_END.search(wording.text[-60:])
    if dashed:
        offset = max(0, len(wording.text) - 60)
        for index in wording.indices_within(offset + dashed.start(1), offset + dashed.end(1)):
            yield Clue(index, Whose.OWN, LIKELY, "")
