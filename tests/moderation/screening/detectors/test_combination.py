"""Several weak facts together, and what a clinician must not tell."""

import pytest

from moderation.screening.detectors.care_relationship import find_care_relationships
from moderation.screening.detectors.combination import find_combinations
from moderation.screening.kinds import Role
from tests.moderation.screening.detectors.looking import cases, seen


@pytest.mark.parametrize(
    "text",
    [
        "I'm a 43-year-old teacher from Duluth with Wilson disease.",
        "I am a 51 year old veterinarian in Vermont with Huntington, father of triplets.",
        "Hello from Aberystwyth! I'm 58, a beekeeper, and have Castleman disease.",
    ],
)
def test_a_rare_disease_with_place_age_and_work_leaves_almost_nobody(text: str) -> None:
    assert cases(find_combinations, text) == ["combination_below_floor"]


def test_a_few_people_left_asks_for_an_edit_only() -> None:
    text = "I'm a 43-year-old teacher from Boston, and I have twins."
    assert cases(find_combinations, text) == ["combination"]


@pytest.mark.parametrize(
    "text",
    [
        "I'm 67, a retired engineer from Lagos, on insulin since 2001.",
        "I'm a 43-year-old teacher with Wilson disease.",
        "I live in Ohio, have lupus and three kids.",
        "My teacher is 43, I have cystic fibrosis.",
        "I'm 43 and live in Texas with sarcoidosis.",
        "I'm a 45-year-old teacher in India with sarcoidosis.",
    ],
)
def test_fewer_facts_are_nobodys_fingerprint(text: str) -> None:
    assert cases(find_combinations, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "As I told you in clinic, the scan is stable.",
        "When I saw you last week you were better.",
        "See you at your appointment with me on Tuesday.",
        "I reviewed your chart and it looks fine.",
        "My patient, a 43-year-old teacher from Leeds, had the same.",
        "One of my patients, a farmer in his 50s from a village up north, lost two fingers.",
        "I saw a patient yesterday, a 30-year-old, with this rash.",
        "My patient Mr Brown had the same.",
    ],
)
def test_a_clinician_who_tells_of_a_patient_or_confirms_care_is_held(text: str) -> None:
    assert set(cases(find_care_relationships, text, Role.CLINICIAN)) == {"care_relationship"}


@pytest.mark.parametrize(
    "text",
    [
        "My patients often ask about this.",
        "People aged 50 or over should ask their own doctor.",
        "I had a patient once who did very well on this.",
        "Ask the clinician you see at your next appointment.",
        "A patient should never stop this alone.",
    ],
)
def test_general_advice_of_a_clinician_is_none(text: str) -> None:
    assert seen(find_care_relationships, text, Role.CLINICIAN) == []


def test_a_patient_may_tell_what_happened_in_clinic() -> None:
    assert (
        seen(
            find_care_relationships,
            "as I told you in clinic, my patient friend, a 43-year-old teacher from Leeds",
        )
        == []
    )
