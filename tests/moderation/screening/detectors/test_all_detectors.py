"""Every detector survives every text, quickly, and points only inside it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.detectors import DETECTORS
from moderation.screening.kinds import Role
from moderation.screening.policy import POLICY
from tests.moderation.screening.looking import passage_of

LENGTH = 10_000
HOSTILE = [
    *("<", "[", "![", "a.a.", "[b]", "> > ", "- - ", "x", "a\u0301", "1", "1-", "(1", "@", "a@a.", "http://"),
    *(
        "http://a/",
        "www.a.",
        "a-",
        "Aa ",
        "Ann Lee ",
        "5 Elm St ",
        "\n",
        " ",
        ". ",
        "..",
        "!",
        "we ",
        "i can ",
    ),
    *(
        "my my ",
        "for sale ",
        "i have extra ",
        "doctors don't tell ",
        "if you took ",
        "i want to ",
        "not ",
        "12/",
    ),
    *("A1 ", "$1", "data:image/png;", "![a](", "ж", "中", "hola ", "🙂", "\u200b", "1.1.", "of ", "march 1 "),
]


def test_names_of_detectors_are_unique() -> None:
    assert len({detector.name for detector in DETECTORS}) == len(DETECTORS)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_costs_no_detector_more_than_its_share(piece: str) -> None:
    passage = passage_of((piece * LENGTH)[:LENGTH], Role.CLINICIAN)
    slow = {}
    for detector in DETECTORS:
        began = time.process_time()
        tuple(detector.look(passage))
        slow[detector.name] = time.process_time() - began
    assert max(slow.values()) < 2.0, {name: spent for name, spent in slow.items() if spent > 0.5}


@given(st.text(max_size=200), st.sampled_from(Role))
def test_every_sighting_lies_in_its_text_and_is_a_case_of_the_table(written: str, role: Role) -> None:
    passage = passage_of(written, role)
    for detector in DETECTORS:
        for sighting in detector.look(passage):
            assert 0 <= sighting.start <= sighting.end <= len(passage.visible), detector.name
            assert sighting.case in POLICY
