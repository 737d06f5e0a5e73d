"""Whether something takes time in proportion to its text: a ratio within one run, not a limit in seconds.

These machines are noisy, so no test may ask for so many milliseconds; the
benchmarks print those. A quadratic step shows as sixteen times the cost of a
quarter of the text, whatever the machine does meanwhile.
"""

import time
from collections.abc import Callable

LENGTH = 10_000
# Anything this cheap at full length is not worth a second look.
CHEAP_SECONDS = 0.2
# Four in proportion; between that and sixteen there is room for noise.
MOST_TIMES_A_QUARTER = 9.0
TRIES = 4

Shape = Callable[[int], str]


def run_of(piece: str) -> Shape:
    """``piece`` again and again, as long as is asked for."""
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def assert_linear(do: Callable[[str], object], shape: Shape, length: int = LENGTH) -> None:
    """Fail if ``do`` takes out of proportion longer for ``length`` characters than for a quarter of them."""
    ratios: list[float] = []
    for _ in range(TRIES):
        full = _cpu(do, shape(length))
        if full < CHEAP_SECONDS:
            return
        ratios.append(full / max(_cpu(do, shape(length // 4)), 1e-6))
        if ratios[-1] < MOST_TIMES_A_QUARTER:
            return
    raise AssertionError(f"four times the text took {min(ratios):.1f} times as long, {TRIES} times in a row")


def _cpu(do: Callable[[str], object], text: str) -> float:
    before = time.process_time()
    do(text)
    return time.process_time() - before
