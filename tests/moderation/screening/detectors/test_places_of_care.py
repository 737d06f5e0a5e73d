"""Hospitals by their short names and by what is done there; what is called after them is none."""

import pytest

from moderation.screening.detectors.care_providers import find_care_providers
from tests.moderation.screening.detectors.looking import seen


@pytest.mark.parametrize(
    ("text", "provider"),
    [
        ("Any news from the lung clinic at Guy's?", "Guy's"),
        ("Barts put my stent in", "Barts"),
        ("seen by the sarcoma team at the Marsden", "Marsden"),
        ("Mum is on a ward at the Queen Elizabeth", "Queen Elizabeth"),
        ("Kaiser cancelled my scan again", "Kaiser"),
        ("they flew him to groote schuur", "groote schuur"),
        ("dialysis at DaVita, chair 4", "DaVita"),
        # no list knows it: the care before it does
        ("the pain team at Harrowdene is full", "Harrowdene"),
        ("transferred him to Oakhaven at night", "Oakhaven"),
        ("my hip op at St Brannoc's went well", "St Brannoc's"),
        ("the NICU at Rainbow Cubs was home", "Rainbow Cubs"),
        ("St Jerome's rang about my scan", "St Jerome's"),
        ("pain clinic at harrogate general", "harrogate general"),
        ("sent for a sleep study at Mater Dei", "Mater Dei"),
        ("I had my gallbladder out at Mercy General", "Mercy General"),
        ("I had my baby at the Coombe", "Coombe"),
        ("been to Stanford for a second opinion", "Stanford"),
        ("Gran fell and is in the Royal Kessing", "Royal Kessing"),
        ("kings a&e was full", "kings"),
        # by what is treated there
        ("Oakdene Dental pulled the wrong one", "Oakdene Dental"),
        ("Kessington Dermatology froze it off", "Kessington Dermatology"),
        ("gp surgery is fine, willow tree surgery never answers", "willow tree surgery"),
    ],
)
def test_a_place_of_care_is_found(text: str, provider: str) -> None:
    assert seen(find_care_providers, text) == [provider]


@pytest.mark.parametrize(
    "text",
    [
        "Mayo score 8, and no mayo for me",
        "a Cleveland Clinic constipation score of 19",
        "Cleveland Clinic's website says no grapefruit",
        "a Johns Hopkins researcher on the radio",
        "my St Jude valve ticks",
        "my knee replacement surgery never healed",
        "gp surgery never answers, the local surgery never answers",
        "my appointment at Christmas, the scan at Easter, at Home",
        "the asthma nurse at Tesco",
        "I moved to Toronto for the lung programme",
        "Kings and queens, duke and mercy, rush hour",
        "the clinic at 9, the ward at night",
        "the Mayo Clinic Diet, a Mayo stand over my knees",
        "Mercy, what a week of scans",
        "Hospital Acquired Pneumonia, royal jelly, kings and queens",
        "a nurse from Bupa rang about my claim",
    ],
)
def test_scores_devices_sources_and_times_are_none(text: str) -> None:
    assert seen(find_care_providers, text) == []
