"""Repeats go, and what two recognisers see differently stays."""

import pytest
from presidio_analyzer import RecognizerResult

from moderation.screening.models.repeats import without_repeats

Spec = tuple[str, int, int, float]


def made(specs: list[Spec]) -> list[RecognizerResult]:
    return [RecognizerResult(label, start, end, score) for label, start, end, score in specs]


def seen(results: list[RecognizerResult]) -> list[Spec]:
    return [(found.entity_type, found.start, found.end, found.score) for found in results]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([("PERSON", 0, 4, 0.9), ("PERSON", 0, 4, 0.9)], [("PERSON", 0, 4, 0.9)]),
        ([("PERSON", 0, 4, 0.5), ("PERSON", 0, 9, 0.9)], [("PERSON", 0, 9, 0.9)]),
        ([("PERSON", 0, 4, 0.9), ("PERSON", 0, 9, 0.5)], [("PERSON", 0, 4, 0.9), ("PERSON", 0, 9, 0.5)]),
        ([("PERSON", 0, 4, 0.9), ("CITY", 0, 4, 0.4)], [("PERSON", 0, 4, 0.9), ("CITY", 0, 4, 0.4)]),
        ([("PERSON", 0, 4, 0.9), ("PERSON", 2, 6, 0.8)], [("PERSON", 0, 4, 0.9), ("PERSON", 2, 6, 0.8)]),
        ([("PERSON", 0, 4, 0.0)], []),
    ],
)
def test_what_is_kept(given: list[Spec], kept: list[Spec]) -> None:
    assert seen(without_repeats(made(given))) == kept


def test_thousands_of_names_are_all_kept() -> None:
    names: list[Spec] = [("PERSON", n * 5, n * 5 + 4, 0.8) for n in range(5_000)]
    assert seen(without_repeats(made(names))) == names
