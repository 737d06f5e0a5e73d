"""The last lines of a message, where people leave their name."""

import re
from collections.abc import Iterator

from moderation.screening.detectors.names.clues import CERTAIN, LIKELY, Clue, Whose
from moderation.screening.detectors.names.wording import Wording
from moderation.screening.vocabulary.words import is_everyday

_CLOSING = re.compile(
    r"(?:^|(?<=[\s.!?,;)]))(?:(?:many |with |much |lots of |all |my |kind(?:est)? |best |warm(?:est)? |love and |big |"
    r"gentle |soft |and )*(?:thanks|thank you|thankyou|thx|tia|cheers|regards|wishes|smiles|hugs|love|blessings|"
    r"sincerely|best|yours(?: truly| sincerely| faithfully)?|respectfully|peace|xo+|x{1,4}|take care|god bless(?: you)?|"
    r"good luck|namaste|ciao|appreciated|advance|prayers|cheers|sincerly|truly|salaam|stay (?:strong|safe|well)|bye))"
    r"(?: (?:so much|again|in advance|all|everyone|you all|to all|a lot|to you|very much|for (?:your|any|the|all)[\w ]{2,30}))*"
    r"[ ]?[,.!:;~*)-]*\s*$",
    re.IGNORECASE,
)
_ORNAMENT = re.compile(r"^[\s\-–—~*•<>/\\|_=+.,:;xX♥❤️🙂😊()\"“”]+|[\s\-–—~*•<>/\\|_=+.,:;!♥❤️🙂😊()\"“”]+$")
_DASHED_END = re.compile(r"(?:\s[-–—~*]{1,3} ?)([^\W\d_][\w'’. -]{1,30})\s*$")
_LAST_LINES = 4
_MOST_WORDS = 3


def signoff_clues(wording: Wording) -> Iterator[Clue]:
    """Yield the words of a name that closes the message."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", wording.text) if m[0].strip()]
    for position, (start, end) in list(enumerate(lines))[-_LAST_LINES:]:
        before = wording.text[lines[position - 1][0] : lines[position - 1][1]] if position else ""
        yield from _line_clues(wording, start, end, before.strip(), position == len(lines) - 1)
    yield from _end_clues(wording)


def _line_clues(wording: Wording, start: int, end: int, before: str, is_last: bool) -> Iterator[Clue]:
    """A short line that is only a name, more so below "Thanks,"."""
    indices = wording.indices_within(start, end)
    if not before or not 1 <= len(indices) <= _MOST_WORDS:
        return
    line = _ORNAMENT.sub("", wording.text[start:end])
    if re.search(r"[\d?:!@,]", line) or len(line) > 40:
        return
    closed = bool(_CLOSING.search(before))
    if not closed and not is_last:
        return
    if len(indices) > 1 and any(is_everyday(wording.words[index].text) for index in indices) and not closed:
        return
    for index in indices:
        yield Clue(index, Whose.OWN, CERTAIN if closed else LIKELY, "")


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
        if head.strip() and _CLOSING.search(head):
            weight = CERTAIN if head.rstrip()[-1:] in ",.!-–" or "\n" in head[-3:] else LIKELY
            for index in range(first, len(words)):
                yield Clue(index, Whose.OWN, weight, "")
            return
    dashed = _DASHED_END.search(wording.text[-60:])
    if dashed:
        offset = max(0, len(wording.text) - 60)
        for index in wording.indices_within(offset + dashed.start(1), offset + dashed.end(1)):
            yield Clue(index, Whose.OWN, LIKELY, "")
