"""Eponyms: the lists, and whether one means medicine where it stands. Sentences are invented."""

import re

import pytest

from moderation.screening.vocabulary.eponym_nouns import eponym_spans
from moderation.screening.vocabulary.eponyms import (
    NOUNS,
    also_family_names,
    eponyms,
    kinds_of_eponym,
    names_by_list,
    signs_of_eponyms,
)
from moderation.screening.vocabulary.namesakes import means_medicine


def test_the_lists_are_broad_and_each_name_stands_in_one_that_fits() -> None:
    alone, shared, beside = names_by_list()
    assert len(alone | shared | beside) >= 700
    assert not alone & shared
    assert not (alone | shared) & {"smith", "jones", "thomas", "allen", "taylor"}
    assert all(re.fullmatch(r"[a-z]+(?:-[a-z]+)*", name) for name in alone | shared | beside)
    assert all(kinds_of_eponym(name) <= NOUNS.keys() for name in alone | shared | beside)
    assert signs_of_eponyms().keys() <= shared | beside


@pytest.mark.parametrize(
    "word", ["crohns", "uhthoff", "lhermitte", "charcot marie tooth", "hodgkin", "kayser fleischer"]
)
def test_an_eponym_is_known_as_people_write_it(word: str) -> None:
    assert word in eponyms()


@pytest.mark.parametrize("name", ["wilson", "graves", "parkinson", "whipple", "hartmann", "spurling"])
def test_common_family_names_are_kept_apart(name: str) -> None:
    assert name in also_family_names()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a positive Thomas test", ["Thomas"]),
        ("the cobb angle was 47", ["cobb"]),
        ("Friedreich's ataxia", ["Friedreich's"]),
        ("a positive Zibbern sign", ["Zibbern"]),
        ("Cullen's sign", ["Cullen"]),
        # people with their tests, diseases and operations
        ("Thomas's test came back", []),
        ("Cullen's operation is on Monday", []),
        ("Babinski has dementia", []),
        ("Okonkwo has lymphoma", []),
        ("Emily's ataxia is slow", []),
    ],
)
def test_the_noun_behind_it_shows_an_eponym(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in eponym_spans(text)] == found


@pytest.mark.parametrize(
    ("word", "text"),
    [
        # a diagnosis
        ("Addison", "It was Addison's all along."),
        ("Graves", "turns out it was Graves, she said"),
        ("Turner", "Turner wasn't found until I was fifteen."),
        ("Conn", "They think it's Conn's."),
        ("Lynch", "so they said Lynch, and that we must all be tested"),
        ("Bell", "Bell's on the left side, day nine."),
        # signs of that very disease
        ("Wilson", "Rings round my iris, copper off the chart. So yes, Wilson."),
        ("Gilbert", "Bilirubin a little high. Gilbert's, they said."),
        ("Sweet", "So the biopsy says Sweet's."),
        # results, scores, operations
        ("Spurling", "Negative Spurling, so no scan."),
        ("Murphy", "Murphy was positive."),
        ("Beck", "My Beck went from 34 to 11."),
        ("Whipple", "Day nine post Whipple."),
        ("Hartmann", "A Hartmann's, then a reversal."),
        ("Kasai", "Our son's Kasai failed."),
    ],
)
def test_the_text_around_it_makes_an_eponym_medicine(word: str, text: str) -> None:
    start = text.index(word)
    assert means_medicine(text, start, start + len(word))


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Wilson", "My neighbour Wilson drives me, and my copper is fine."),
        ("Wilson", "Dr Wilson checks my copper."),
        ("Wilson", "Wilson told me about the copper diet."),
        ("Parkinson", "Parkinson, our plumber, has a tremor."),
        ("Becker", '"We wait", says Becker.'),
        ("Addison", "Thanks Addison, the cortisol tip helped."),
        ("Johnson", "the Johnson novel"),
        ("Murphy", "our lodger Murphy is positive again"),
        ("Hartmann", "Crispin Hartmann had a stoma."),
        ("Smith", "They think it's Smith."),
        ("Graves", "the Graves family next door, thyroid and all"),
        ("Lindqvist", "It was Lindqvist all along."),
    ],
)
def test_it_stays_somebody_where_the_text_says_so_or_says_nothing(word: str, text: str) -> None:
    start = text.index(word)
    assert not means_medicine(text, start, start + len(word))
