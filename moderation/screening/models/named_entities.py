"""The named entities of spaCy's small model, found in bulk.

SpaCy's own reader decides word by word and takes Python's lock for every
hidden unit of every word, which costs twice what its network does. Outside of
an entity a word's decision depends on no other decision, so here all of them
are weighed at once; only inside of an entity it goes word by word. The result
is what spaCy's recogniser says of the same text.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span
from thinc.api import NumpyOps

# What a decision looks at: this word, the first word of the entity, the word before.
_FEATURES = 3
_BEGIN, _IN, _LAST, _UNIT, _OUT = "B-", "I-", "L-", "U-", "O"


class EntityReader:
    """Reads a text as ``nlp``, less what is not needed for entities.

    Raises :class:`ValueError` if ``nlp`` has a recogniser of another make.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._words = len(nlp.vocab)
        recogniser: Any = nlp.get_pipe("ner")
        model = recogniser.model
        lower, upper = model.get_ref("lower"), model.get_ref("upper")
        if lower.get_dim("nF") != _FEATURES or lower.get_dim("nP") < 2 or recogniser.cfg["beam_width"] != 1:
            raise ValueError("a recogniser of another make")
        # numpy multiplies with what the processor has; spaCy's own library is built for any processor.
        ops = NumpyOps(use_blis=False)
        for part in model.walk():
            part.ops = ops
        self._vectors = model.get_ref("tok2vec")
        self._lower = lower
        self._lower_bias = lower.get_param("b")
        self._upper, self._upper_bias = upper.get_param("W"), upper.get_param("b")
        moves = [recogniser.moves.get_class_name(number) for number in range(recogniser.moves.n_moves)]
        self._moves = moves
        self._after = {
            label: (moves.index(_IN + label), moves.index(_LAST + label)) for label in recogniser.labels
        }
        self._begins = np.array([move.startswith(_BEGIN) for move in moves])
        # "U-" without a label is for words that were barred beforehand.
        self._starts = np.array([move[:2] in (_BEGIN, _UNIT) and move != _UNIT for move in moves])
        self._not_outside = ~self._starts & np.array([move != _OUT for move in moves])

    def has_grown(self, words: int) -> bool:
        """Whether more than this many words have been read that were not known before."""
        return len(self._nlp.vocab) - self._words > words

    def __call__(self, text: str) -> Doc:
        """The words of ``text`` and the entities among them."""
        doc = self._nlp.make_doc(text)
        if len(doc):
            doc.set_ents([Span(doc, first, end, label) for first, end, label in self._entities(doc)])
        return doc

    def _entities(self, doc: Doc) -> Iterator[tuple[int, int, str]]:
        """First word, word after the last, and label of each entity."""
        vectors = self._vectors.predict([doc])
        features = self._lower.predict(vectors)
        padding, features = features[0], features[1:]
        outside = self._scores(features[:, 0] + (padding[1] + padding[2] + self._lower_bias))
        outside[:, self._not_outside] = -np.inf
        outside[-1, self._begins] = -np.inf
        for word in doc:
            if word.is_space:
                outside[word.i, self._starts] = -np.inf
        chosen = outside.argmax(axis=1)
        at = 0
        while at < len(doc):
            move = self._moves[chosen[at]]
            first, label = at, move[2:]
            at += 1
            if move == _OUT:
                continue
            if move.startswith(_BEGIN):
                at = self._end(features, first, label)
            yield first, at, label

    def _end(self, features: "np.ndarray[Any, Any]", first: int, label: str) -> int:
        """Where the entity that begins at ``first`` is over."""
        goes_on, ends = self._after[label]
        for at in range(first + 1, len(features) - 1):
            seen = features[at, 0] + features[first, 1] + features[at - 1, 2] + self._lower_bias
            scores = self._scores(seen[None])[0]
            if scores[ends] > scores[goes_on] or (scores[ends] == scores[goes_on] and ends < goes_on):
                return at + 1
        return len(features)

    def _scores(self, seen: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
        """What each move is worth, one row for each word."""
        hidden = seen.max(axis=2)
        return hidden @ self._upper.T + self._upper_bias  # type: ignore[no-any-return]
