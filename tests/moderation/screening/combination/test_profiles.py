"""A run of short facts is a profile; doses, meals and symptoms are lists of something else."""

import pytest

from moderation.screening.combination.telling_profiles import SUBJECT
from moderation.screening.gazetteer import region_named
from moderation.screening.gazetteer.flags import country_of_flag
from tests.growth import assert_linear, run_of
from tests.moderation.screening.combination.weighed import case_of, told, weigh_text

WHOLE = {("age", "47"), ("occupation", "falconer"), ("region", "malta"), ("multiple_birth", "twin")}


@pytest.mark.parametrize(
    "text",
    [
        "Falconer, Malta, twins, 47.",
        "47 | falconer | Malta | twins",
        "47m; retired falconer; living in Malta; dad of twins",
        "Age: 47; Job: falconer; Country: Malta; Family: twins",
        "- 47F\n- falconer\n- Malta\n- mum of twins",
        "Falconer. Malta. 47. Twins.",
        "male / 47 / falconer / Malta / twins",
        "🇲🇹 47F, falconer, mum of twins",
        "Hello all, new to this place and not sure how it works.\n47, falconer, Malta, twins\nAny advice?",
    ],
)
def test_a_profile_tells_all_its_facts(text: str) -> None:
    assert told(text) >= WHOLE
    assert case_of(weigh_text(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Prednisone 40, 35, 30, then twins of side effects: moon face and no sleep.",
        "Breakfast: oats, lunch: soup, dinner: fish, 54 g carbs.",
        "Symptoms: fatigue, rash, fever of 39, twins of everything.",
        "My mother: 47, falconer, Malta, twins.",
        "Surgeon, nurse, 47 stitches, Malta on the ceiling poster, twins in the next bed.",
        "Malta, falconer, twins.",
        "47, 48, 49, 50, then 51.",
    ],
)
def test_other_lists_are_no_profiles(text: str) -> None:
    found = {one.value for one in SUBJECT.find(text.lower())}
    assert found == set()


def test_an_ordinary_profile_is_published() -> None:
    for text in ("54, welder, three kids, arthritis.", "Teacher, 45, USA, migraine.", "🇬🇧 41F, colitis"):
        assert case_of(weigh_text(text)) is None


def test_a_flag_is_its_country() -> None:
    assert country_of_flag("🇮🇸") == "iceland"
    assert country_of_flag("🇦🇦") is None
    assert all(region_named(country_of_flag(flag) or "") for flag in ("🇬🇧", "🇺🇸", "🇿🇦", "🇧🇦"))


def test_the_cost_grows_with_the_text_only() -> None:
    assert_linear(lambda text: list(SUBJECT.find(text)), run_of("47, falconer, malta, twins; "))
