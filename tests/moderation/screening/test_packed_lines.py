"""A packed list says the same as a set of strings."""

from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.packed_lines import PackedLines

LINES = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1, max_size=12)
# Letters that make many lines of one beginning, so that blocks begin amid them.
ALIKE = st.text("ab'é", min_size=1, max_size=9)


@given(st.sets(LINES), LINES)
def test_it_holds_what_was_put_in_and_nothing_else(lines: set[str], other: str) -> None:
    packed = PackedLines(lines)
    assert all(line in packed for line in lines)
    assert (other in packed) == (other in lines)
    assert set(packed) == lines
    assert len(packed) == len(lines)


@given(st.sets(ALIKE, min_size=100, max_size=200), ALIKE)
def test_it_knows_the_first_line_with_a_beginning(lines: set[str], beginning: str) -> None:
    expected = min((line for line in lines if line.startswith(beginning)), default=None)
    assert PackedLines(lines).first_with(beginning) == expected


@given(st.sets(LINES))
def test_sorted_bytes_make_the_same_list(lines: set[str]) -> None:
    assert PackedLines.of_sorted("\n".join(sorted(lines)).encode()) == lines


def test_it_holds_no_two_lines_as_one_and_no_half_pairs() -> None:
    packed = PackedLines(["heart", "hearth"])
    assert "heart\nhearth" not in packed
    assert "\ud800" not in packed
    assert 7 not in packed
    assert "" not in packed
