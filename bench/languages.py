"""How much text in other languages is held, and how much English is taken for foreign.

    python -m bench.languages [--data DIR]

Reads bench/challenge/languages.jsonl and, where it lies, DIR/clean.jsonl.
Prints held shares by language and false ones by line number, never by text.
Writes bench/results/languages.json.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from moderation.screening.detectors.readability import find_unreadable
from moderation.screening.kinds import Field
from moderation.screening.passage import Passage
from moderation.screening.visible import visible_text

ROOT = Path(__file__).parents[1]
SENTENCES = Path(__file__).parent / "challenge" / "languages.jsonl"
RESULTS = Path(__file__).parent / "results" / "languages.json"
DEFAULT_DATA = ROOT.parent / "shared" / "data"
OWN = "en"


def is_held(text: str) -> bool:
    seen = visible_text(text)
    return any(find_unreadable(Passage(Field.TEXT, text, seen.text, seen.origin)))


def _lines(path: Path) -> list[dict[str, Any]]:
    return [line for line in map(json.loads, path.read_text("utf-8").splitlines()) if "text" in line]


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    options = parser.parse_args(None if arguments is None else list(arguments))
    sentences = _lines(SENTENCES)
    count = Counter(line["language"] for line in sentences)
    held = Counter(line["language"] for line in sentences if is_held(line["text"]))
    report: dict[str, Any] = {
        "held": {language: [held[language], count[language]] for language in count if language != OWN},
        "short_english_held": [held[OWN], count[OWN]],
    }
    for language, (some, all_of_it) in report["held"].items():
        print(f"held, {language:<10} {some:4d} of {all_of_it}")
    foreign = sum(count.values()) - count[OWN]
    print(f"held, all foreign {sum(held.values()) - held[OWN]:4d} of {foreign}")
    print(f"short English taken for foreign {held[OWN]:4d} of {count[OWN]}")
    clean = options.data / "clean.jsonl"
    if clean.exists():
        lines = _lines(clean)
        false = [number for number, line in enumerate(lines, 1) if is_held(line["text"])]
        report["clean_texts_held"] = [len(false), len(lines)]
        print(f"clean texts taken for foreign {len(false):4d} of {len(lines)}; lines {false}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(report, indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
