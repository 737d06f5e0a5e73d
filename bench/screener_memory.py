"""How much memory the screener takes, in all its processes, and whether that grows.

    python -m bench.screener_memory [--posts N]

Starts the process that supervises with everything that `python -m forum.screener`
imports, and its child with the models. Screens N posts (10,000 for the full
figure: 20 minutes), each with words of its own that no other post has, and
prints the resident memory after the first hundred and after each tenth part.
A reader of the output should look at the resident set (RSS), which counts what
processes share more than once; the proportional set (PSS) does not.
"""

import argparse
import json
import os
import random
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from bench.posts import POSTS
from moderation.screening import Submission
from moderation.screening.deadline import Screener

WARM = 100
_NEW_WORDS = 16  # of the 150 of a post
_SYLLABLES = [first + second for first in "bcdfglmnprst" for second in "aeiou"]


def grown(posts: int) -> list[dict[str, int]]:
    """The memory of all processes in MB, after the first hundred posts and each tenth of the rest."""
    import_module("forum.screener.__main__")
    chosen = random.Random(3)
    stops = {WARM + posts * part // 10 for part in range(11)}
    seen = []
    with Screener() as screener:
        screener.wait_until_ready()
        for number in range(1, WARM + posts + 1):
            screener.screen(Submission(_another(chosen)))
            if number in stops:
                seen.append({"posts": number, **_memory()})
    return seen


def _another(chosen: random.Random) -> str:
    words = chosen.choice(POSTS).split(" ")
    for place in chosen.sample(range(len(words)), _NEW_WORDS):
        words[place] = "".join(chosen.choices(_SYLLABLES, k=chosen.randint(2, 5)))
    return " ".join(words)


def _memory() -> dict[str, int]:
    kinds = {"Rss": 0, "Pss": 0}
    for process in (os.getpid(), *_children(os.getpid())):
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
        for line in lines[1:]:
            kind, _, amount = line.partition(":")
            if kind in kinds:
                kinds[kind] += int(amount.split()[0])
    return {f"{kind.lower()}_mb": round(amount / 1024) for kind, amount in kinds.items()}


def _children(process: int) -> Iterator[int]:
    for thread in Path(f"/proc/{process}/task").iterdir():
        for child in (thread / "children").read_text("ascii").split():
            yield int(child)
            yield from _children(int(child))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--posts", type=int, default=500)
    json.dump(grown(parser.parse_args().posts), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
