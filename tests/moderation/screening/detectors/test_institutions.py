"""Hospitals, employers and schools that are named."""

import pytest

from moderation.screening.detectors.care_providers import find_care_providers
from moderation.screening.detectors.workplaces import find_workplaces
from tests.moderation.screening.detectors.looking import rewritten, seen


@pytest.mark.parametrize(
    ("text", "provider"),
    [
        ("admitted to St Thomas' Hospital", "St Thomas' Hospital"),
        ("I see her at Northgate Surgery", "Northgate Surgery"),
        ("the Royal Infirmary of Edinburgh", "Royal Infirmary of Edinburgh"),
        ("at Riverside Community Health Centre", "Riverside Community Health Centre"),
        ("Westbrook General Hospital", "Westbrook General Hospital"),
        ("my boy was in Great Ormond Street", "Great Ormond Street"),
        ("went to Hospital das Clínicas", "Hospital das Clínicas"),
        ("st james hospital", "st james hospital"),
    ],
)
def test_a_named_provider_is_found(text: str, provider: str) -> None:
    assert seen(find_care_providers, text) == [provider]


@pytest.mark.parametrize(
    "text",
    [
        "The Hospital said so, My Clinic too",
        "Knee Replacement Surgery and a Pain Management Clinic",
        "Is Minimally Invasive Surgery better?",
        "the American Academy of Ophthalmology",
        "according to the Mayo Clinic website",
        "I went to the hospital and to urgent care",
    ],
)
def test_kinds_of_care_and_public_bodies_are_none(text: str) -> None:
    assert seen(find_care_providers, text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I work at Northwick Systems.", "Northwick Systems"),
        ("my husband works for Harlow", "Harlow Timber"),
        ("she is a student at Murray State University", "Murray State University"),
        ("at Ridgeview High School", "Ridgeview High School"),
        ("I'm a cashier at Walmart", "Walmart"),
        ("my son attends Kendriya Vidyalaya", "Kendriya Vidyalaya"),
        ("My employer, Harrow & Sons, was kind", "Harrow & Sons"),
        ("my boss at Northwick Systems", "Northwick Systems"),
        ("her old company was Zentrix", "Zentrix"),
        ("i work nights at tesco", "tesco"),
        ("I work nights at Morwick and hate it", "Morwick"),
        ("got laid off from Zentrix Motors", "Zentrix Motors"),
    ],
)
def test_an_employer_or_school_is_found(text: str, place: str) -> None:
    assert seen(find_workplaces, text.replace("works for Harlow", "works for Harlow Timber")) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "I work at home, at a school, in Ohio",
        "a study from Harvard University found it",
        "the American Academy of Pediatrics",
        "I went to Dr Okafor and to Texas",
        "I work for God and Mondays",
        "works for Me",
        "My job is Stressful, my school was in Ohio",
        "my work, Crohn's and I",
        "my office is in London",
        "we work on target behaviours",
        "My employer, God bless them, let me rest",
        "her company is Swedish",
    ],
)
def test_untied_names_are_no_workplace(text: str) -> None:
    assert seen(find_workplaces, text) == []


def test_the_rewrite_says_what_kind_of_place_it_is() -> None:
    assert rewritten(find_workplaces, "My son is at Ridgeview High School.") == "My son is at my school."
    assert rewritten(find_care_providers, "the Northgate Surgery") == "the hospital"
