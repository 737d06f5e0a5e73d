"""What hostile posts of the greatest length cost to screen and to render.

    python -m bench.hostile

Prints CPU milliseconds for each shape; over a second is marked. The forum
holds a text that exceeds the screener's deadline, so a slow shape costs a
moderator's look, never the site. Writes bench/results/hostile.json.
"""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from moderation.publishing.draft import LONGEST_BODY
from moderation.publishing.rendering import render
from moderation.screening import Submission
from moderation.screening.pipeline import load_pipeline

RESULTS = Path(__file__).parent / "results" / "hostile.json"


def _fill(piece: str) -> str:
    return (piece * (LONGEST_BODY // len(piece) + 1))[:LONGEST_BODY]


Given = TypeVar("Given")
Got = TypeVar("Got")

SHAPES: dict[str, str] = {
    "runs of <": _fill("<"),
    "runs of [": _fill("["),
    "runs of ![": _fill("!["),
    "runs of (": _fill("("),
    "a.a.a.": _fill("a."),
    "[b][b]": _fill("[b]"),
    "[a](b)": _fill("[a](b)"),
    "nested quotes": _fill("> " * 400 + "a\n"),
    "nested lists": "".join("  " * depth + "- a\n" for depth in range(99))[:LONGEST_BODY],
    "one long word": _fill("a"),
    "one long capital": _fill("A"),
    "combining marks": "a" + _fill("\u0301")[1:],
    "zero-width": _fill("a\u200b"),
    "entities": _fill("&#x41;"),
    "ampersands": _fill("&"),
    "emphasis": _fill("*a _b "),
    "back-ticks": "".join("`" * n + " " for n in range(140))[:LONGEST_BODY],
    "digits": _fill("1"),
    "spaced digits": _fill("1 "),
    "dashed digits": _fill("12-34-"),
    "at signs": _fill("a@a."),
    "addresses": _fill("http://a.b/c "),
    "hyphens": _fill("a-"),
    "apostrophes": _fill("O'"),
    "names": _fill("Anna Maria "),
    "capitalised words": _fill("Aa Bb "),
    "line breaks": _fill("a\n"),
    "spaces": "a" + " " * (LONGEST_BODY - 2) + "b",
    "Cyrillic look-alikes": _fill("р\u0430ul "),
    "emoji": _fill("\N{FACE WITH TEARS OF JOY}"),
    "full-width": _fill("ａ１"),
    "table": _fill("|a|b|\n"),
    "Chinese": _fill("我的医生"),
}


def _cpu(judge: Callable[[Given], Got], given: Given) -> tuple[float, Got]:
    before = time.process_time()
    got = judge(given)
    return (time.process_time() - before) * 1000, got


def main() -> None:
    pipeline = load_pipeline()
    rows = []
    print(f"{'shape':<22}{'screening':>11}{'rendering':>11}  verdict")
    for shape, text in SHAPES.items():
        screening, verdict = _cpu(pipeline.screen, Submission(text))
        rendering, _ = _cpu(render, text)
        slow = "  SLOW" if max(screening, rendering) > 1000 else ""
        print(f"{shape:<22}{screening:>8.0f} ms{rendering:>8.0f} ms  {verdict.outcome}{slow}", flush=True)
        rows.append({"shape": shape, "screening_ms": screening, "rendering_ms": rendering})
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
