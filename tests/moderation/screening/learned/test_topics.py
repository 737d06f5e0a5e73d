"""What the taught heads hear: stretches that cover a text, weights that are whole, true chances."""

from itertools import pairwise
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.learned.topics import (
    STRETCH,
    TOPICS,
    WEIGHTS,
    TopicHead,
    pooled,
    stretches,
    words_in,
)
from moderation.screening.models.encoder import LAYER_WIDTH, STATE_LAYERS

WIDTH = LAYER_WIDTH * len(STATE_LAYERS)
texts = st.lists(
    st.sampled_from(["pain", "I", "order", "now", ".", "!\n", "\n\n", "$5", "a.com", "—", " "])
).map(" ".join)


@given(texts)
def test_every_word_stands_in_a_stretch_and_stretches_go_forward(text: str) -> None:
    parts = stretches(text)
    for place, _ in words_in(text):
        assert any(part.start <= place < part.end for part in parts)
    assert all(before.start < after.start for before, after in pairwise(parts))


@given(texts)
def test_a_stretch_is_as_long_as_a_few_sentences(text: str) -> None:
    assert all(len(part.words) < 2 * STRETCH for part in stretches(text))


def test_a_sentence_without_an_end_is_cut() -> None:
    assert len(stretches("pain " * 1_000)) >= 1_000 // STRETCH


def test_numbers_and_links_are_alike() -> None:
    assert [word for _, word in words_in("see shop.example.com for $5")] == [
        "see",
        "<link>",
        "for",
        "$",
        "<number>",
    ]
    assert [word for _, word in words_in("Take 20 of 30")] == ["take", "<number>", "of", "<number>"]


def test_chances_are_probabilities_and_every_topic_is_told() -> None:
    head = TopicHead.load()
    text = "I rang the ward this morning. They were kind."
    heard = list(head.listen(text, [(0, 1)], np.zeros((1, WIDTH), dtype=np.float32)))
    assert [one.topic for one in heard] == list(TOPICS)
    assert all(0.0 <= one.chance <= 1.0 for one in heard)


def test_a_stretch_without_a_token_was_not_understood() -> None:
    (part,) = stretches("no token lies here")
    assert not pooled([(900, 903)], np.ones((1, WIDTH), dtype=np.float32), part).any()


def test_words_that_nobody_taught_weigh_nothing_and_the_others_weigh_one_together() -> None:
    head = TopicHead.load()
    (strange,) = stretches("qwvzkk xjjqpw vvkkzq")
    rows, weights = head.weighted(strange)
    assert len(rows) == len(weights) == 0
    (known,) = stretches("I rang the ward this morning, and the ward rang me.")
    rows, weights = head.weighted(known)
    assert len(set(rows.tolist())) == len(rows) > 0
    assert np.linalg.norm(weights) == pytest.approx(1.0, abs=1e-5)


def test_terms_are_found_by_their_hash_in_ascending_order() -> None:
    assert (np.diff(TopicHead.load().hashes.astype(np.int64)) > 0).all()


@pytest.mark.parametrize("harm", ["cut", "nothing", "not there"])
def test_damaged_weights_are_refused(harm: str, tmp_path: Path) -> None:
    file = tmp_path / "topics.npz"
    if harm != "not there":
        file.write_bytes(WEIGHTS.read_bytes()[: 1_000 if harm == "cut" else 0])
    with pytest.raises((OSError, ValueError, KeyError, EOFError, BadZipFile)):
        TopicHead.load(file)
