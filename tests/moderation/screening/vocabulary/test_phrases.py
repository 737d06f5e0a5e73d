"""How listed names are found in a text."""

import pytest

from moderation.screening.vocabulary.phrases import Phrases

NAMES = Phrases(
    ["Ben & Jerry's", "Trader Joe's", "Clarks", "Novo Nordisk", "Robert F. Kennedy Jr", "Beyoncé", "Ben"]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ben and jerrys after the tonsils", ["ben and jerrys"]),
        ("Ben & Jerry’s, then Ben", ["Ben & Jerry’s", "Ben"]),
        ("at Trader Joes or Trader Joe's", ["Trader Joes", "Trader Joe's"]),
        ("NOVO NORDISK's letter", ["NOVO NORDISK's"]),
        ("Robert F Kennedy Jr. and Beyonce", ["Robert F Kennedy Jr", "Beyonce"]),
        ("he wears Clarks", ["Clarks"]),
        # somebody called Clark, a list, a sentence's end, a part of a word
        ("Clark's inhaler", []),
        ("the traders: Joe's", []),
        ("Novo. Then Nordisk", []),
        ("benign", []),
    ],
)
def test_a_name_is_found_whole_and_the_longest_one_first(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in NAMES.spans(text)] == found


def test_a_list_says_whether_it_holds_a_name() -> None:
    assert "BEN AND JERRY'S" in NAMES
    assert "Nordisk" not in NAMES
    assert "" not in NAMES
