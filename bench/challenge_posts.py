"""How often the verdict on invented, hard posts is the one that the policy asks for.

    python -m bench.challenge_posts [--kept] [--file FILE]

Reads bench/challenge/posts.jsonl (its first line says what its halves are
for), prints right verdicts by row of the policy and by half, then each wrong
one by number and kinds, never by text. ``--kept`` names the wrong ones of the
kept half too: for a report, not for writing rules. Writes
bench/results/challenge_posts.json.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from moderation.screening import NOTHING_SAID, Action, Interests, Role, Sensitivity, Submission, Verdict
from moderation.screening.pipeline import Pipeline, load_pipeline
from moderation.screening.vocabulary.product_names import groups_named

POSTS = Path(__file__).parent / "challenge" / "posts.jsonl"
RESULTS = Path(__file__).parent / "results" / "challenge_posts.json"
BAR = 0.93
HALVES = ("tuned", "kept")


@dataclass(frozen=True)
class Judged:
    """One post's number and row, what should have been said of it and what was."""

    number: int
    half: str
    row: str
    expected: str
    said: str
    kinds: tuple[str, ...]

    @property
    def right(self) -> bool:
        return self.said == self.expected


def read_posts(path: Path = POSTS) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [line for line in lines if "text" in line]


def action_of(verdict: Verdict) -> str:
    """ "publish", or the strictest action among the findings."""
    strictest = max((finding.action for finding in verdict.findings), key=lambda a: a.severity, default=None)
    return "publish" if strictest is None else str(strictest)


def judge(pipeline: Pipeline, post: Mapping[str, Any]) -> Judged:
    role = Role.PATIENT if post["author"] == "relative" else Role(post["author"])
    # These rows say of their author that a declaration about what the text names is on file.
    is_declared = post["row"].replace("_", " ").startswith("declared interest")
    interests = Interests(groups_named(post["text"])) if is_declared else NOTHING_SAID
    verdict = pipeline.screen(
        Submission(post["text"], role=role, sensitivity=Sensitivity(post["sensitivity"]), interests=interests)
    )
    kinds = sorted({f"{finding.kind} ({finding.detector}): {finding.action}" for finding in verdict.findings})
    return Judged(
        post["number"], post["half"], post["row"], post["expected"], action_of(verdict), tuple(kinds)
    )


def _share(judged: Sequence[Judged]) -> float:
    return sum(one.right for one in judged) / len(judged) if judged else 1.0


def table(judged: Sequence[Judged], *, kept: bool) -> Iterator[str]:
    yield f"{'':<42}" + "".join(f"{half:>12}" for half in HALVES)
    for row in dict.fromkeys(one.row for one in judged):
        of_row = [[one for one in judged if one.row == row and one.half == half] for half in HALVES]
        yield f"{row:<42}" + "".join(f"{sum(o.right for o in some):>8} / {len(some)}" for some in of_row)
    halves = [[one for one in judged if one.half == half] for half in HALVES]
    yield f"{'right verdicts':<42}" + "".join(f"{_share(half):>12.1%}" for half in halves)
    yield f"{'... or a stop of another strictness':<42}" + "".join(
        f"{sum((o.said in STOPS) == (o.expected in STOPS) for o in half) / len(half):>12.1%}"
        for half in halves
    )
    yield f"all: {_share(judged):.1%}, the bar is {BAR:.0%}"
    for one in judged:
        if not one.right and (kept or one.half == "tuned"):
            seen = "; ".join(one.kinds) or "nothing seen"
            yield f"  {one.number:4d} {one.row}: {one.said}, not {one.expected}; {seen}"


STOPS = frozenset({str(Action.REVISE), str(Action.HOLD)})


def as_json(judged: Sequence[Judged]) -> dict[str, Any]:
    return {
        "right": {half: round(_share([o for o in judged if o.half == half]), 4) for half in HALVES},
        "right_in_all": round(_share(judged), 4),
        "bar": BAR,
        "posts": {half: sum(o.half == half for o in judged) for half in HALVES},
        "by_row": {
            row: {
                half: [
                    sum(o.right for o in judged if (o.row, o.half) == (row, half)),
                    sum((o.row, o.half) == (row, half) for o in judged),
                ]
                for half in HALVES
            }
            for row in dict.fromkeys(o.row for o in judged)
        },
        "wrong": [asdict(one) for one in judged if not one.right],
    }


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--file", type=Path, default=POSTS, help="posts of the same form")
    parser.add_argument("--kept", action="store_true", help="name the wrong ones of the kept half too")
    options = parser.parse_args(None if arguments is None else list(arguments))
    pipeline = load_pipeline()
    judged = [judge(pipeline, post) for post in read_posts(options.file)]
    print("\n".join(table(judged, kept=options.kept)))
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(as_json(judged), indent=2) + "\n", "utf-8")
    return 0 if _share(judged) >= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
