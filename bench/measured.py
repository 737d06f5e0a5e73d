"""What the page "How well it finds things" shows: the figures of a whole run, with date and data.

Only counts are written, never a word of the texts.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parents[1] / "forum" / "help" / "measured.json"
LABELLED, HARMLESS = "identifiers.jsonl", "clean.jsonl"


def write_measured(results: Mapping[str, Mapping[str, Any]]) -> bool:
    """Write the page's figures if this run was over both files; say whether it was."""
    if LABELLED not in results or HARMLESS not in results:
        return False
    labelled, harmless = (results[name]["Openward"] for name in (LABELLED, HARMLESS))
    stopped_by: dict[str, int] = {}
    for cause, count in harmless["causes"].items():
        kind = cause.partition(" ")[0]
        stopped_by[kind] = stopped_by.get(kind, 0) + count
    figures = {
        "measured_on": datetime.now(UTC).date().isoformat(),
        "labelled_texts": labelled["texts"],
        "found": {
            label: [labelled["found"].get(label, 0), of] for label, of in sorted(labelled["labels"].items())
        },
        "must_stop": [labelled["did_stop"], labelled["must_stop"]],
        "harmless_texts": harmless["texts"],
        "harmless_stopped": harmless["stopped"],
        "harmless_stopped_by": dict(sorted(stopped_by.items())),
    }
    PAGE.write_text(json.dumps(figures, indent=2) + "\n", "utf-8")
    return True
