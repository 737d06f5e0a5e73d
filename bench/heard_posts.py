"""How many adverts and texts of people in danger are held, and how many of their harmless mirror images.

    python -m bench.heard_posts

Reads bench/challenge/heard.jsonl: short and long texts in which no single word says
it, each kind beside texts that sound alike and mean no harm. Prints for each group how
many are held as trade and how many as a crisis. Writes bench/results/heard_posts.json.
"""

import json
from collections import Counter
from pathlib import Path

from moderation.screening import Action, Submission
from moderation.screening.kinds import Kind
from moderation.screening.pipeline import Pipeline, load_pipeline

POSTS = Path(__file__).parent / "challenge" / "heard.jsonl"
RESULTS = Path(__file__).parent / "results" / "heard_posts.json"
TRADE = frozenset(
    {
        *(Kind.PROMOTION, Kind.SOLICITATION, Kind.AFFILIATE_LINK, Kind.RECRUITMENT),
        *(Kind.FUNDRAISING, Kind.LEGAL_SOLICITATION, Kind.SELF_PROMOTION),
    }
)


def judge(pipeline: Pipeline) -> dict[str, dict[str, int]]:
    """For each group how many texts there are, and how many were held for what."""
    seen: dict[str, Counter[str]] = {}
    for line in map(json.loads, POSTS.read_text("utf-8").splitlines()):
        if "text" not in line:
            continue
        findings = pipeline.screen(Submission(line["text"])).findings
        held = {finding.kind for finding in findings if finding.action is Action.HOLD}
        counted = seen.setdefault(line["group"], Counter())
        counted["texts"] += 1
        counted["trade"] += bool(held & TRADE)
        counted["crisis"] += Kind.CRISIS in held
    return {group: dict(counted) for group, counted in seen.items()}


def main() -> None:
    figures = judge(load_pipeline())
    for group, counted in figures.items():
        trade, crisis = (counted[kind] / counted["texts"] for kind in ("trade", "crisis"))
        print(f"{group:8} {counted['texts']:4} texts, held as trade {trade:6.1%}, as a crisis {crisis:6.1%}")
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=2), "utf-8")


if __name__ == "__main__":
    main()
