"""How many adverts the filter stops and how much honest talk, beside a plain classifier, and at what cost.

    python -m bench.advert_quality [--data DIR] [--rounds N]

Reads adverts.jsonl in DIR (lines with `text`, `label` ad or not_ad, and `health`)
and clean.jsonl. The plain classifier is what one would try first: logistic
regression over TF-IDF of words and pairs of words, told of each fifth by the
other four, at the threshold that stops one honest health post in a hundred. It
is taught on these very lines and ours is not, so it has the easier task.

The cost is that of the detectors with a commercial reason alone, with and without
them in turns on the same posts; what a taught head heard is read off by them, but
was computed with the names. Prints tables and writes bench/results/advert_quality.json.
"""

import argparse
import json
import statistics
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from bench.filter_quality import DEFAULT_DATA, read_lines
from bench.heard_posts import TRADE
from bench.screening_cost import median_cpu
from moderation.screening import Outcome, Role, Submission
from moderation.screening.kinds import Kind
from moderation.screening.pipeline import Pipeline, load_pipeline

RESULTS = Path(__file__).parent / "results" / "advert_quality.json"
COMMERCIAL = TRADE | {Kind.SHOP_LINK, Kind.UNDISCLOSED_INTEREST}
DETECTORS = frozenset(
    {
        *("promotion", "solicitation", "covert_trade", "heard_trade", "affiliate_links", "shop_links"),
        *("refused_links", "recruitment", "fundraising", "legal_claims", "self_promotion"),
        *("undisclosed_interests", "declared_interests"),
    }
)
FOLDS = 5
HONEST_STOPPED = 0.01
SEED = 7


@dataclass(frozen=True)
class Line:
    """A text of the data and the group that it is counted in."""

    group: str
    text: str


def lines(folder: Path) -> list[Line]:
    """Every text of both files."""
    found = []
    for one in read_lines(folder / "adverts.jsonl"):
        about = "health" if one["health"] else "other"
        found.append(Line(f"{'advert' if one['label'] == 'ad' else 'honest'}, {about}", one["text"]))
    return found + [Line("clean", one["text"]) for one in read_lines(folder / "clean.jsonl")]


def ours(pipeline: Pipeline, texts: Iterable[Line], role: Role) -> dict[str, dict[str, float]]:
    """For each group the shares that are stopped at all, and for a commercial reason."""
    stopped: dict[str, list[tuple[bool, bool]]] = {}
    for line in texts:
        verdict = pipeline.screen(Submission(line.text, role=role))
        causes = {finding.kind for finding in verdict.findings if finding.action.stops}
        stopped.setdefault(line.group, []).append(
            (verdict.outcome is not Outcome.CLEAR, bool(causes & COMMERCIAL))
        )
    return {
        group: {
            "texts": len(seen),
            "stopped": statistics.mean(any_ for any_, _ in seen),
            "stopped as trade": statistics.mean(trade for _, trade in seen),
        }
        for group, seen in stopped.items()
    }


def plain_classifier(texts: Sequence[Line]) -> dict[str, float]:
    """For each group of the adverts' file the share that the plain classifier stops."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 - only when compared
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from sklearn.model_selection import StratifiedKFold, cross_val_predict  # noqa: PLC0415
    from sklearn.pipeline import make_pipeline  # noqa: PLC0415

    judged = [line for line in texts if line.group != "clean"]
    is_advert = np.array([line.group.startswith("advert") for line in judged])
    learner = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2),
        LogisticRegression(C=10, max_iter=400),
    )
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    texts_alone = [line.text for line in judged]
    chances = cross_val_predict(learner, texts_alone, is_advert, cv=folds, method="predict_proba")[:, 1]
    groups = np.array([line.group for line in judged])
    limit = float(np.quantile(chances[groups == "honest, health"], 1 - HONEST_STOPPED))
    return {str(group): float((chances[groups == group] > limit).mean()) for group in np.unique(groups)}


def added_milliseconds(pipeline: Pipeline, rounds: int) -> float:
    """What the commercial detectors add to the median CPU time of a post of 150 words."""
    without = replace(pipeline, detectors=tuple(d for d in pipeline.detectors if d.name not in DETECTORS))
    medians = median_cpu(
        {
            "with": lambda post: pipeline.screen(Submission(post)),
            "without": lambda post: without.screen(Submission(post)),
        },
        rounds,
    )
    return medians["with"] - medians["without"]


def table(report: Mapping[str, Any]) -> Iterable[str]:
    yield f"{'':<20}{'texts':>7}{'stopped':>10}{'as trade':>10}{'TF-IDF':>10}"
    for group, figures in report["patients"].items():
        plain = report["plain classifier"].get(group)
        yield (
            f"{group:<20}{figures['texts']:>7}{figures['stopped']:>10.1%}{figures['stopped as trade']:>10.1%}"
            f"{'' if plain is None else f'{plain:.1%}':>10}"
        )
    honest = report["clinicians"]["honest, health"]
    yield f"the honest health posts as a clinician's: {honest['stopped as trade']:.1%} stopped as trade"
    yield f"the commercial part adds {report['added_ms']:.1f} ms of CPU to a post of 150 words (median)"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args(arguments)
    texts, pipeline = lines(options.data), load_pipeline()
    report = {
        "patients": ours(pipeline, texts, Role.PATIENT),
        "clinicians": ours(
            pipeline, [line for line in texts if line.group == "honest, health"], Role.CLINICIAN
        ),
        "plain classifier": plain_classifier(texts),
        "added_ms": added_milliseconds(pipeline, options.rounds),
    }
    print("\n".join(table(report)))
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(report, indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
