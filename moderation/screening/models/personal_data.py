"""The personal-data model (Rampart) as a Presidio recogniser.

It knows given and family names, streets, cities, phones and ids in patients'
spelling better than general models do; what we have taught on top of it (see
:mod:`moderation.screening.learned`) speaks here too, under labels of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from presidio_analyzer import EntityRecognizer, RecognizerResult

from moderation.screening.learned.topics import LABEL, TOPICS, TopicHead
from moderation.screening.models.encoder import Encoder, Tokens
from moderation.screening.models.installed import ModelsMissing

SOURCE = "rampart"

# Topics that are less probable are not worth a word.
LEAST_HEARD = 0.2


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of the text: its offsets and the best label of its tokens."""

    start: int
    end: int
    label: str
    score: float


class PersonalDataRecognizer(EntityRecognizer):
    """Whole words that the model takes for personal data, with its certainty."""

    def __init__(self, threshold: float) -> None:
        self.threshold = threshold
        super().__init__(
            supported_entities=[*_LABELS, *(f"{LABEL}{topic}" for topic in TOPICS)],
            supported_language="en",
            name=SOURCE,
        )

    def load(self) -> None:
        """Load the network. Raises :class:`ModelsMissing`."""
        self._encoder = Encoder()
        try:
            self._topics = TopicHead.load()
        except Exception as broken:
            raise ModelsMissing("openward", "damaged") from broken

    def analyze(self, text: str, entities: Sequence[str], nlp_artifacts: object) -> list[RecognizerResult]:
        """Return every labelled run of words; offsets count code points."""
        tokens = self._encoder.read(text)
        if tokens is None:
            return []
        breaks = _breaks(text, tokens)
        words = list(_words(tokens, breaks, self._encoder.labels))
        sure = [word for word in words if word.score >= self.threshold]
        found = [RecognizerResult(word.label, word.start, word.end, word.score) for word in _runs(sure)]
        heard = self._topics.listen(text, tokens.offsets, tokens.states)
        found += [
            RecognizerResult(f"{LABEL}{one.topic}", one.start, one.end, one.chance)
            for one in heard
            if one.chance >= LEAST_HEARD
        ]
        return found


def _breaks(text: str, tokens: Tokens) -> list[int]:
    """Where words begin, in tokens; pieces on both sides of an apostrophe or hyphen belong to one word."""
    return [0] + [
        at
        for at, (before, after) in enumerate(pairwise(tokens.word_ids), 1)
        if before != after and not _joined(text, tokens.offsets[at - 1], tokens.offsets[at])
    ]


_NAMES = ("GIVEN_NAME", "SURNAME")
_LABELS = [
    "GIVEN_NAME", "SURNAME", "EMAIL", "PHONE", "URL", "TAX_ID", "BANK_ACCOUNT", "ROUTING_NUMBER",
    "GOVERNMENT_ID", "PASSPORT", "DRIVERS_LICENSE", "BUILDING_NUMBER", "STREET_NAME",
    "SECONDARY_ADDRESS", "CITY", "STATE", "ZIP_CODE",
]  # fmt: skip


def _words(tokens: Tokens, breaks: Sequence[int], labels: Sequence[str]) -> Iterator[_Word]:
    """Join word pieces: a word has the label its first piece has, or its surest piece."""
    kinds = sorted({label[2:] for label in labels if label != "O"})
    membership = np.array([[label[2:] == kind for kind in kinds] for label in labels], dtype=np.float32)
    by_kind = tokens.probabilities @ membership
    peaks = np.maximum.reduceat(by_kind, breaks, axis=0)
    best, scores = peaks.argmax(axis=1).tolist(), peaks.max(axis=1).tolist()
    for number, (first, last) in enumerate(pairwise([*breaks, len(tokens.word_ids)])):
        yield _Word(
            tokens.offsets[first][0], tokens.offsets[last - 1][1], kinds[best[number]], scores[number]
        )


def _runs(words: Sequence[_Word]) -> Iterator[_Word]:
    """Join what is written in one piece (e-mail, phone); names stay single words."""
    held: _Word | None = None
    for word in words:
        if held and held.label == word.label and held.label not in _NAMES and held.end == word.start:
            held = replace(held, end=word.end, score=max(held.score, word.score))
            continue
        if held:
            yield held
        held = word
    if held:
        yield held


def _joined(text: str, before: tuple[int, int], after: tuple[int, int]) -> bool:
    if before[1] != after[0]:
        return False
    left, right = text[before[1] - 1 : before[1]], text[after[0] : after[0] + 1]
    if right in "-'’":
        return left.isalpha() and text[after[1] : after[1] + 1].isalpha()
    return left in "-'’" and right.isalpha() and text[before[0] - 1 : before[0]].isalpha()
