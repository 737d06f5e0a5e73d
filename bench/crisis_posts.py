"""How many people in danger are heard who only hint at it, and how many others are taken for them.

    python -m bench.crisis_posts

Reads bench/challenge/crisis.jsonl (oblique texts, each beside a mirror image
that means no danger) and prints how many of each are held as a crisis. Writes
bench/results/crisis_posts.json.
"""

import json
from collections import Counter
from pathlib import Path

from moderation.screening import Submission
from moderation.screening.kinds import Kind
from moderation.screening.pipeline import Pipeline, load_pipeline

POSTS = Path(__file__).parent / "challenge" / "crisis.jsonl"
RESULTS = Path(__file__).parent / "results" / "crisis_posts.json"


def judge(pipeline: Pipeline) -> dict[str, dict[str, int]]:
    """For each label how many texts there are and how many were held as a crisis."""
    texts, held = Counter[str](), Counter[str]()
    for line in map(json.loads, POSTS.read_text("utf-8").splitlines()):
        if "text" not in line:
            continue
        texts[line["label"]] += 1
        findings = pipeline.screen(Submission(line["text"])).findings
        held[line["label"]] += any(finding.kind is Kind.CRISIS for finding in findings)
    return {label: {"texts": texts[label], "held": held[label]} for label in texts}


def main() -> None:
    figures = judge(load_pipeline())
    for label, counted in figures.items():
        print(f"{label:10} held as a crisis {counted['held']:4} of {counted['texts']:4} "
              f"{counted['held'] / counted['texts']:.1%}")  # fmt: skip
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=2), "utf-8")


if __name__ == "__main__":
    main()
