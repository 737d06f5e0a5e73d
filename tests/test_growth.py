"""The measure that other tests use can fail."""

import pytest

from tests.growth import assert_linear, run_of


def busy(steps: int) -> None:
    for _ in range(steps):
        pass


def test_a_quadratic_step_is_seen() -> None:
    with pytest.raises(AssertionError, match="times as long"):
        assert_linear(lambda text: busy(len(text) ** 2 // 2), run_of("ab"))


def test_a_slow_step_in_proportion_is_none() -> None:
    assert_linear(lambda text: busy(len(text) * 1_500), run_of("ab"))
