"""Every detector survives every text, quickly, and points only inside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.detectors import DETECTORS
from moderation.screening.kinds import Role
from moderation.screening.policy import POLICY
from tests.growth import Shape, assert_linear, run_of
from tests.moderation.screening.looking import passage_of

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
    *("_ ", "and Ann ", "Thanks Ann ", "O'", "my friend ", "Dr ", "?", "~"),
]
# The last line is read as a signature below the line above it.
SIGNED: list[Shape] = [
    lambda length: run_of("my ")(length) + "\nAnna",
    lambda length: run_of("best and ")(length) + "\nAnna",
    lambda length: "a" + " " * length + "\nAnna",
]


def test_names_of_detectors_are_unique() -> None:
    assert len({detector.name for detector in DETECTORS}) == len(DETECTORS)


@pytest.fixture(scope="module", autouse=True)
def _lists_are_read() -> None:
    for detector in DETECTORS:
        tuple(detector.look(passage_of("Ann Lee of Leeds took metformine")))


@pytest.mark.parametrize("shape", [*map(run_of, HOSTILE), *SIGNED], ids=lambda shape: repr(shape(9)))
def test_hostile_text_is_read_in_linear_time_by_every_detector(shape: Shape) -> None:
    for detector in DETECTORS:
        assert_linear(lambda text, look=detector.look: tuple(look(passage_of(text, Role.CLINICIAN))), shape)


@given(st.text(max_size=200), st.sampled_from(Role))
def test_every_sighting_lies_in_its_text_and_is_a_case_of_the_table(written: str, role: Role) -> None:
    passage = passage_of(written, role)
    for detector in DETECTORS:
        for sighting in detector.look(passage):
            assert 0 <= sighting.start <= sighting.end <= len(passage.visible), detector.name
            assert sighting.case in POLICY
