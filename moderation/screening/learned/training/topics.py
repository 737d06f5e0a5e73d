"""Teach the heads for topics with the invented texts of texts/*.jsonl.

    python -m moderation.screening.learned.training.topics [--evaluate]

Each line has a text and a label; what a label leaves open (an advert may be an
invitation, too) is not taught either way. Writes topics.npz beside the heads;
``--evaluate`` teaches with four fifths of the texts, prints how much is found
of the others where 1 in 100 harmless ones is taken for it, and writes that to
topics.json.
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from moderation.screening.learned.topics import (
    TOPICS,
    TRADE,
    WEIGHTS,
    Stretch,
    TopicHead,
    hash_of,
    pooled,
    words_in,
)
from moderation.screening.models.encoder import Encoder

TEXTS = Path(__file__).parent / "texts"
SEED = 7
REPORT = Path(__file__).with_suffix(".json")
HARMLESS = "none"
OF_TRADE = ("trade", *TRADE)
# What a file says of topics other than its own: a harmless line of it denies the first, any line the second.
FILES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "crisis.jsonl": (("crisis", "accusation"), OF_TRADE),
    "trade.jsonl": ((*OF_TRADE, "accusation"), ("crisis",)),
    "care.jsonl": (("care_relationship",), ("crisis", "accusation", *OF_TRADE)),
    "accusations.jsonl": (("accusation", "crisis"), OF_TRADE),
    # People who want to talk elsewhere: no crisis, and whether it is trade is left open.
    "invitations.jsonl": (OF_TRADE, ("crisis", "accusation")),
    "honest.jsonl": (("crisis", "accusation", *OF_TRADE), ()),
}
FEWEST = 2  # texts that a term stands in
# States weigh little beside words: with more weight they are learned by heart.
STATE_SCALE = 0.006
SOFTNESS = 6.0
FALSE = 0.01

Table: TypeAlias = "np.ndarray[Any, Any]"


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and for some topics whether it is about them."""

    text: str
    about: Mapping[str, bool]


def examples() -> list[Example]:
    """All texts with what is known of each."""
    found = [
        Example(line["text"], _about(file, line.get("label", HARMLESS)))
        for file in FILES
        for line in map(json.loads, (TEXTS / file).read_text("utf-8").splitlines())
    ]
    denied = dict.fromkeys(("crisis", "accusation", *OF_TRADE), False)
    # In this one a line break is written as a backslash and an n.
    lines = (TEXTS / "harmless.txt").read_text("utf-8").splitlines()
    found += [Example(line.replace("\\n", "\n"), denied) for line in lines if line.strip()]
    return found


def _about(file: str, label: str) -> dict[str, bool]:
    by_harmless, by_any = FILES[file]
    about = dict.fromkeys(by_any if label != HARMLESS else (*by_any, *by_harmless), False)
    if label in TOPICS:
        about[label] = True
        if label in TRADE:
            about["trade"] = True
    return about


def teach(texts: Sequence[Example], encoder: Encoder) -> TopicHead:
    whole = [_whole(example.text) for example in texts]
    hashes, rarity = _known(whole)
    empty = np.zeros((len(hashes), len(TOPICS)), dtype=np.float32)
    states = np.array(
        [_states(encoder, stretch, example) for stretch, example in zip(whole, texts, strict=True)]
    )
    centre, scale = states.mean(axis=0), STATE_SCALE / (states.std(axis=0) + 1e-3)
    head = TopicHead(
        TOPICS, hashes, rarity, empty, centre, scale, np.zeros((states.shape[1], len(TOPICS)), np.float32),
        np.zeros(len(TOPICS), np.float32),
    )  # fmt: skip
    by_terms = [head.weighted(stretch) for stretch in whole]
    counts = [len(rows) for rows, _ in by_terms]
    sparse = csr_matrix(
        (
            np.concatenate([weights for _, weights in by_terms]),
            np.concatenate([rows for rows, _ in by_terms]),
            np.concatenate([[0], np.cumsum(counts)]),
        ),
        shape=(len(texts), len(hashes)),
    )
    features = hstack([sparse, csr_matrix((states - centre) * scale)]).tocsr()
    for column, topic in enumerate(TOPICS):
        known = [row for row, example in enumerate(texts) if topic in example.about]
        learner = LogisticRegression(C=SOFTNESS, max_iter=400, class_weight=None)
        learner.fit(features[known], [texts[row].about[topic] for row in known])
        head.by_term[:, column] = learner.coef_[0, : len(hashes)]
        head.by_state[:, column] = learner.coef_[0, len(hashes) :]
        head.bias[column] = learner.intercept_[0]
    return head


def _known(whole: Sequence[Stretch]) -> "tuple[np.ndarray[Any, np.dtype[np.uint32]], Table]":
    """The hashes of the terms that enough texts have, in order, and their inverse frequencies."""
    seen = Counter(one for stretch in whole for one in {hash_of(term) for term in stretch.terms})
    hashes = np.array(sorted(one for one, count in seen.items() if count >= FEWEST), dtype=np.uint32)
    rarity = [np.log((1 + len(whole)) / (1 + seen[one])) + 1 for one in hashes.tolist()]
    return hashes, np.array(rarity, dtype=np.float32)


def _whole(text: str) -> Stretch:
    """The whole text as one stretch: those that teach are short."""
    return Stretch(0, len(text), tuple(word for _, word in words_in(text)))


def _states(encoder: Encoder, stretch: Stretch, example: Example) -> Table:
    tokens = encoder.read(example.text)
    assert tokens is not None
    return pooled(tokens.offsets, tokens.states, stretch)


def highest(head: TopicHead, encoder: Encoder, text: str) -> dict[str, float]:
    """The greatest chance of each topic in any stretch of the text."""
    tokens = encoder.read(text)
    best = dict.fromkeys(head.topics, 0.0)
    if tokens is not None:
        for heard in head.listen(text, tokens.offsets, tokens.states):
            best[heard.topic] = max(best[heard.topic], heard.chance)
    return best


def evaluate(head: TopicHead, encoder: Encoder, texts: Sequence[Example]) -> dict[str, dict[str, float]]:
    """For each topic how much is found where so many harmless texts are taken for it."""
    heard = [highest(head, encoder, example.text) for example in texts]
    figures = {}
    for topic in TOPICS:
        right = np.array([h[topic] for h, e in zip(heard, texts, strict=True) if e.about.get(topic) is True])
        wrong = np.array([h[topic] for h, e in zip(heard, texts, strict=True) if e.about.get(topic) is False])
        limit = float(np.quantile(wrong, 1 - FALSE))
        figures[topic] = {
            "texts": len(right),
            "harmless": len(wrong),
            "limit": round(limit, 3),
            "found": round(float((right > limit).mean()), 3),
        }
    return figures


def write(head: TopicHead, file: Path = WEIGHTS) -> None:
    """Write the weights in 16 bits."""
    tables: dict[str, Any] = {
        name: getattr(head, name).astype(np.float16)
        for name in ("rarity", "by_term", "centre", "scale", "by_state", "bias")
    }
    topics = np.frombuffer(" ".join(head.topics).encode("ascii"), dtype=np.uint8)
    np.savez_compressed(file, topics=topics, hashes=head.hashes, **tables)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--evaluate", action="store_true")
    options = parser.parse_args(arguments)
    texts = examples()
    random.Random(SEED).shuffle(texts)  # noqa: S311 - an order, no secret
    encoder = Encoder()
    if options.evaluate:
        head = teach([text for number, text in enumerate(texts) if number % 5], encoder)
        figures = json.dumps(evaluate(head, encoder, texts[::5]), indent=2)
        REPORT.write_text(figures + "\n", "utf-8")
        sys.stdout.write(figures + "\n")
        return 0
    write(teach(texts, encoder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
