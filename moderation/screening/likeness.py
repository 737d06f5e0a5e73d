"""Whether two texts say nearly the same, told from a few numbers of each and never from their words.

A text is cut into runs of three words, in one spelling: case, accents, punctuation and
quoted lines do not count, and one number or link reads like another. Each run is hashed
with a key, and the smallest :data:`KEPT` hashes are the text's fingerprint. How many two
fingerprints share estimates how many runs the texts share (Jaccard), give or take a tenth.

Source: Broder (1997), "On the resemblance and containment of documents".

Who has the numbers but not the key reads no word in them, but learns which texts resemble
each other, sealed ones too, and about how long a text is. Where one of them is published,
that tells roughly what the other says; a number that several published texts share can be
traced to the three words that they have in common. Who can also have texts of their own
fingerprinted can try out phrases. So the numbers are kept no longer than the text.
"""

import hashlib
import heapq
import re
import unicodedata
from dataclasses import dataclass, field

from moderation.screening.surroundings import word_set
from moderation.screening.visible import visible_text

KEPT = 24
# 14 of 24 shared numbers: about six in ten of all runs of words.
COPIED_FROM = 14 / KEPT
# Shorter texts, and those that repeat themselves, resemble others by chance.
FEWEST_WORDS = 12
FEWEST_RUNS = 10
FEWEST_BEYOND_COURTESY = 6
RUN = 3
_BYTES = 6  # of a hash: fits what databases call BIGINT, and two runs never meet by chance

Fingerprint = tuple[int, ...]

_QUOTED = re.compile(r"^[ \t]{0,3}>.*$", re.MULTILINE)
_LINK = re.compile(
    r"(?<![\w.@/-])(?:(?:https?://|www\.)\S{1,2000}"
    r"|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b(?:/\S{0,2000})?)"
)
_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_WORD = re.compile(r"[^\W_]+")
# Thanks and good wishes are said again and again, and nobody minds.
_COURTESY = word_set(
    "a again all always am an and answer answering answers anyone appreciate appreciated are as at be"
    " been best better dear do each every everybody everyone everything feel for forum from get good"
    " grateful great group has have heard hello help helped helpful helping helps here hi hope hug hugs"
    " i im is it its kind kindly kindness know less lot lots love lovely many me mean means more most"
    " much my nice of on one other others our out really regards replied replies reply replying request"
    " responding responses so soon such support supportive sweet take taking team thank thankful thanks"
    " that the their them there these this thoughtful time to today truly us very warm was we welcome"
    " well were what will wish wishes with wonderful words world you your yours"
)


class NotCompared(Exception):
    """Nobody knows which other texts this one resembles."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A text's own fingerprint and those of the texts that are nearest to it.

    ``own`` is None where they could not be looked up.
    """

    own: Fingerprint | None = field(repr=False)
    others: tuple[Fingerprint, ...] = field(repr=False, default=())

    def is_copy(self) -> bool:
        """Whether one of the others says nearly the same. Raises :class:`NotCompared`."""
        if self.own is None:
            raise NotCompared
        return any(are_alike(self.own, other) for other in self.others)


NOT_COMPARED = Comparison(None)


def fingerprint(written: str, key: bytes) -> Fingerprint:
    """The smallest keyed hashes of ``written``, ascending; none for what is too short to tell.

    ``key`` has up to 64 bytes. Linear in the length of the text.
    """
    words = _words(written)
    if len(words) < FEWEST_WORDS or len(set(words) - _COURTESY) < FEWEST_BEYOND_COURTESY:
        return ()
    runs = {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}
    if len(runs) < FEWEST_RUNS:
        return ()
    return tuple(heapq.nsmallest(KEPT, {_number(run, key) for run in runs}))


def likeness(one: Fingerprint, other: Fingerprint) -> float:
    """The estimated share of runs that two texts have in common, 0 to 1; nothing is like nothing."""
    smallest = heapq.nsmallest(KEPT, {*one, *other})
    shared = {*one} & {*other}
    return sum(number in shared for number in smallest) / len(smallest) if smallest else 0.0


def are_alike(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether two texts are the same or nearly so."""
    return likeness(one, other) >= COPIED_FROM


def _words(written: str) -> list[str]:
    seen = visible_text(_QUOTED.sub("", written)).text
    plain = unicodedata.normalize("NFKD", seen).casefold()
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    plain = _LINK.sub(" link ", plain)
    plain = _NUMBER.sub(" 0 ", plain)
    return _WORD.findall(_APOSTROPHE.sub("", plain))


def _number(run: str, key: bytes) -> int:
    digest = hashlib.blake2b(run.encode("utf-8", "replace"), digest_size=_BYTES, key=key).digest()
    return int.from_bytes(digest)
