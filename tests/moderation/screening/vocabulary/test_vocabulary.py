import pytest

from moderation.screening.vocabulary.medical import is_misspelt, medical_spans
from moderation.screening.vocabulary.words import is_everyday, is_given_name


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("I took Prozac and sertraline.", ["Prozac", "sertraline"]),
        ("He has multiple sclerosis, not gout.", ["multiple sclerosis", "gout"]),
        ("My Friedreich's ataxia is slow.", ["Friedreich's", "Friedreich's ataxia"]),
        ("Charcot-Marie-Tooth and Lou Gehrig", ["Charcot-Marie-Tooth", "Lou Gehrig"]),
        ("a positive Zibbern sign", ["Zibbern"]),
        ("Mary, John and Lily came along.", []),
        ("Emily's ataxia is slow", ["ataxia"]),
    ],
)
def test_whole_terms_of_medicine_are_known_and_first_names_are_not(text: str, terms: list[str]) -> None:
    assert [text[start:end] for start, end in sorted(medical_spans(text))] == terms


@pytest.mark.parametrize(
    "name", ["Hadiza", "Wanjiku", "Priya", "Siobhán", "Björn", "Mei-Ling", "Yusuf", "Itzel"]
)
def test_names_of_many_peoples_are_known(name: str) -> None:
    assert is_given_name(name)
    assert not is_everyday(name)


@pytest.mark.parametrize("word", ["hope", "will", "the", "rose", "bleeding", "Thanks", "Tuesday", "January"])
def test_everyday_words_are_known_even_where_people_bear_them(word: str) -> None:
    assert is_everyday(word)


@pytest.mark.parametrize("word", ["Welbutrin", "nausia", "gabapentine", "hospitl"])
def test_a_slip_of_the_pen_is_seen(word: str) -> None:
    assert is_misspelt(word)
