"""Products, companies and shops in a text; sentences are invented."""

import pytest

from moderation.screening.vocabulary.things import is_used_as_a_thing, thing_spans


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Novo Nordisk and Bristol Myers Squibb", ["Novo Nordisk", "Bristol Myers Squibb"]),
        ("a slice of Victoria sponge", ["Victoria sponge"]),
        ("two EpiPen Jr in the bag", ["EpiPen Jr"]),
        ("my Hoka Bondi are muddy", ["Hoka Bondi"]),
        ("an appointment at John Lewis", ["John Lewis"]),
        ("the Dr Martens hurt", ["Dr Martens"]),
        # the same words for somebody
        ("my neighbour John Lewis", []),
        ("Sara Lee rang the clinic", []),
        ("Victoria brought sponge", []),
    ],
)
def test_a_thing_is_found_whole_and_somebody_is_not(text: str, things: list[str]) -> None:
    assert [text[start:end] for start, end in thing_spans(text)] == things


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Yasmin", "I was on Yasmin for ten years."),
        ("Yasmin", "Yasmin gave me migraines, Cerazette did not."),
        ("Mirena", "Mirena out, Kyleena in."),
        ("Allegra", "Allegra in the morning, drops at night."),
        ("Tena", "the Tena pads are softer"),
        ("Alexa", "Alexa reminds me of the evening dose."),
        ("Alexa", "so I ask Alexa what day it is"),
    ],
)
def test_a_brand_that_is_a_name_too_is_a_thing_where_it_is_used(word: str, text: str) -> None:
    start = text.index(word)
    assert is_used_as_a_thing(text, start, start + len(word))


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Yasmin", "My sister Yasmin is on dialysis."),
        ("Yasmin", "I took Yasmin to the scan."),
        ("Yasmin", "Yasmin told me to ring the ward, she knew."),
        ("Allegra", "Nurse Allegra changed the drip."),
        ("Alexa", "Alexa from work has it too."),
        ("Kwame", "Kwame pills"),
    ],
)
def test_it_is_somebody_where_the_text_says_so(word: str, text: str) -> None:
    start = text.index(word)
    assert not is_used_as_a_thing(text, start, start + len(word))
