"""The share of findings that are right, with an interval that tells how sure that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.review.precision import Marked, precision_of, wilson

# From the worked examples of Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
PUBLISHED = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("right", "of", "low", "high"), PUBLISHED)
def test_the_interval_is_the_published_one(right: int, of: int, low: float, high: float) -> None:
    assert wilson(right, of) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@given(st.integers(1, 5_000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_share_lies_in_its_interval_and_the_interval_within_none_and_all(counts: tuple[int, int]) -> None:
    right, of = counts
    low, high = wilson(right, of)
    assert 0 <= low <= right / of + 1e-9
    assert right / of - 1e-9 <= high <= 1
    assert low < high


@pytest.mark.parametrize(("right", "of"), [(0, 0), (2, 1), (-1, 3)])
def test_a_share_of_nothing_is_no_share(right: int, of: int) -> None:
    with pytest.raises(ValueError, match="share"):
        wilson(right, of)


def test_the_least_sure_comes_first_and_what_nobody_marked_last() -> None:
    rows = precision_of(
        [
            Marked("names", "name", 90, 10, 4),
            Marked("places", "place", 0, 0, 2),
            Marked("dates", "date", 1, 1, 0),
        ]
    )
    assert [row.marked.detector for row in rows] == ["dates", "names", "places"]
    assert rows[2].share is None
    assert rows[1].share == 0.9
