"""What screening a post of 150 words costs, beside Presidio's default analyser.

    python -m bench.screening_cost [--rounds N] [--posts N]

Both read the same posts in one process, in turns, so that a busy machine slows
both alike. Prints the median CPU time of each and their ratio, and the memory of
the screener's processes at first and after N posts (see bench.screener_memory;
10,000 take 20 minutes). Writes bench/results/screening_cost.json.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bench.filter_quality import default_presidio
from bench.posts import POSTS
from moderation.screening import Submission
from moderation.screening.pipeline import load_pipeline

RESULTS = Path(__file__).parent / "results" / "screening_cost.json"


def median_cpu(judges: dict[str, Callable[[str], object]], rounds: int) -> dict[str, float]:
    """Median CPU milliseconds of one post for each, taken in turns."""
    times: dict[str, list[float]] = {name: [] for name in judges}
    for number in range(-1, rounds):
        for post in POSTS:
            for name, judge in judges.items():
                began = time.process_time()
                judge(post)
                if number >= 0:  # the first round warms caches up
                    times[name].append(1000 * (time.process_time() - began))
    return {name: statistics.median(taken) for name, taken in times.items()}


def memory(posts: int) -> list[dict[str, int]]:
    """The memory of a screener of its own, at first and later; see :mod:`bench.screener_memory`."""
    command = [sys.executable, "-m", "bench.screener_memory", "--posts", str(posts)]
    shown = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(shown.stdout)  # type: ignore[no-any-return]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--posts", type=int, default=200)
    options = parser.parse_args()
    began = time.perf_counter()
    pipeline = load_pipeline()
    loading = time.perf_counter() - began
    presidio = default_presidio()
    medians = median_cpu(
        {
            "Openward": lambda post: pipeline.screen(Submission(post)),
            "Presidio": lambda post: presidio.analyze(post, language="en"),
        },
        options.rounds,
    )
    ratio = medians["Openward"] / medians["Presidio"]
    words = round(statistics.mean(len(post.split()) for post in POSTS))
    print(f"CPU of a post of {words} words: Openward {medians['Openward']:.1f} ms, "
          f"Presidio's default {medians['Presidio']:.1f} ms, ratio {ratio:.2f} (loading {loading:.1f} s)",
          flush=True)  # fmt: skip
    seen = memory(options.posts)
    for then in seen:
        print(f"Memory of all processes after {then['posts']:>6} posts: "
              f"{then['rss_mb']} MB resident, {then['pss_mb']} MB proportional")  # fmt: skip
    report = {"cpu_ms": medians, "ratio": ratio, "words": words, "loading_s": loading, "memory": seen}
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(report, indent=2), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
