"""What screening a post of 150 words costs, beside Presidio's default analyser.

    python -m bench.screening_cost [--rounds N]

Both run in one process, in turns, so that a busy machine slows both alike.
Prints the median CPU time of each and their ratio, and the memory (PSS) of a
process that has loaded only our pipeline. Writes bench/results/screening_cost.json.
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
from moderation.screening import Submission
from moderation.screening.pipeline import load_pipeline

RESULTS = Path(__file__).parent / "results" / "screening_cost.json"

POSTS = (
    """I was diagnosed with relapsing remitting MS in 2016 after a long year of numb hands and blurred vision.
My neurologist started me on dimethyl fumarate, which upset my stomach so badly that I stopped after
four months. Since then I have been on ocrelizumab and the infusions every six months are quite
bearable: I bring a book, take the antihistamine and sleep for most of the day. My fatigue is still the
worst part, especially in the afternoon, and heat makes everything harder. My husband Daniel has learned
to read the signs before I do. Has anybody here tried amantadine or modafinil for the fatigue, and did
it help without keeping you awake at night? I would also like to hear from people who work part time,
because my employer has offered me twenty hours and I do not know whether that would be enough rest.
Thank you for reading such a long post. Best wishes, Marieke""",
    """Hi everyone, new here and a bit overwhelmed. Our son is seven and was told last spring that he has type
1 diabetes. The first weeks we pricked his finger ten times a day and I hardly slept. Now he wears a
sensor on his arm and the numbers come to my phone, which is wonderful and also terrible because I look
at them all night. At school the teachers are kind but nervous, and one of them asked us to keep him at
home on sports days, which I refused. His A1c went from 9.8 to 7.1 and the clinic is happy with that.
What I would love to know is how other families handle birthday parties, sleepovers and swimming. Do you
take the pump off, and for how long? And how did you explain it all to younger brothers and sisters?
Ours is four and thinks that the sensor is a robot. Thanks for any advice you can give us!""",
    """Thanks Amara, that was really helpful. I had my colonoscopy on Tuesday and the preparation was far
worse than the procedure, as everybody says. They found inflammation in the ileum and took eight biopsies, so
it is probably Crohn's after all and not IBS, which is what I was told for eleven years. I feel angry
and relieved at the same time. The consultant talked about starting with budesonide for eight weeks and
then azathioprine or adalimumab, depending on the results and on how my bowels behave. My mother had
ulcerative colitis and lost her colon at forty, so I am frightened of surgery. Has anyone managed to
stay off biologics with diet alone, or is that wishful thinking? I have cut out dairy and onions and it
helps a little with the cramps, but my weight is down to fifty one kilos and I cannot afford to lose any
more of it. Love to you all""",
)


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


_ALONE = """
import re
from moderation.screening import Submission
from moderation.screening.pipeline import load_pipeline
from bench.screening_cost import POSTS
pipeline = load_pipeline()
for post in POSTS * 10:
    pipeline.screen(Submission(post))
print(re.search(r"Pss: +(\\d+)", open("/proc/self/smaps_rollup").read())[1])
"""


def memory_megabytes() -> float:
    """PSS of a process with the loaded pipeline that has screened thirty posts."""
    shown = subprocess.run([sys.executable, "-c", _ALONE], check=True, capture_output=True, text=True)
    return int(shown.stdout) / 1024


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    memory = memory_megabytes()
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
          f"Presidio's default {medians['Presidio']:.1f} ms, ratio {ratio:.2f}")  # fmt: skip
    print(f"Loading {loading:.1f} s; memory of the screener {memory:.0f} MB (PSS)")
    report = {"cpu_ms": medians, "ratio": ratio, "words": words, "loading_s": loading, "memory_mb": memory}
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(report, indent=2), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
