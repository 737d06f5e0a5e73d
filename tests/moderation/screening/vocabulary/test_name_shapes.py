"""Words built as names are; and words that only look so."""

import pytest

from moderation.screening.vocabulary.medical import medical_terms
from moderation.screening.vocabulary.name_shapes import is_built_like_a_name


@pytest.mark.parametrize(
    "name",
    [
        "Hatzopoulou", "Karvounidis", "Stravinskaya", "Lewandowska", "Petrushenko", "Kvirikashvili",
        "Alizadeh",
        "Kalantarpour", "Muthuswamy", "Balasundaramurthy", "Gebremichael", "Woldeselassie", "Oluwabusayo",
        "Chukwuebuka",
        "Sigurdardottir", "Kazlauskas", "Niedermayer", "Rosenzweigbaum", "McAuliffe", "O'Doherty",
        "Al-Mutlaq", "Ji-eun", "Seung-min", "Xiaoqing", "Zhenhua",
    ],
)  # fmt: skip
def test_a_word_with_the_affixes_of_a_name_is_built_like_one(name: str) -> None:
    assert is_built_like_a_name(name)


@pytest.mark.parametrize(
    "word",
    [
        "tai-chi",
        "ping-pong",
        "yin-yang",
        "dimsum",
        "comparison",
        "chosen",
        "human",
        "insulin",
        "Zetamab",
        "Humira",
    ],
)
def test_a_word_of_english_or_medicine_is_not_built_like_a_name(word: str) -> None:
    assert not is_built_like_a_name(word)


def test_hardly_any_medical_term_is_built_like_a_name() -> None:
    terms = [term for term in medical_terms() if term.isalpha()]
    assert sum(map(is_built_like_a_name, terms)) < 0.02 * len(terms)
