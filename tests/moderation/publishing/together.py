"""Two people at the same moment: real threads, each with a connection of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any


def together(*does: Callable[[], Any]) -> Sequence[Any]:
    """Run all of them at once; return what each returned or raised."""
    barrier = Barrier(len(does))

    def run(do: Callable[[], Any]) -> Any:
        barrier.wait(5)
        try:
            return do()
        except Exception as error:
            return error

    with ThreadPoolExecutor(len(does)) as pool:
        return list(pool.map(run, does))
