"""How long it takes to look for texts that a new one resembles, and how many changed words hide a copy.

    python -m bench.copies [--texts 10000 100000 1000000] [--look-ups N]

The fingerprints are random numbers, but for three of each text: those are of phrases
that everybody uses, the commonest in a third of all texts. Half of the new texts copy
a stored one with a sixth of its numbers changed. Each size is a SQLite file of its own,
made by the migrations. Writes bench/results/copies.json.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import Connection, text

from bench.page_cost import settings_of
from bench.posts import POSTS
from forum.application import create_app
from forum.configuration import Configuration
from forum.database import db, migrate_database
from moderation.publishing.comparing import nearest_to
from moderation.publishing.database import open_engine
from moderation.publishing.worker import sessions_of
from moderation.screening.likeness import KEPT, Fingerprint, are_alike, fingerprint

RESULTS = Path(__file__).parent / "results" / "copies.json"
BAR_MS = 10.0
COMMON_PHRASES, COMMON_IN_A_TEXT, CHANGED = 2_000, 3, 4
BATCH = 200_000
DOCUMENTS = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :texts)
    INSERT INTO document (id, author_id, kind, audience, created_at)
    SELECT i, i % 5000, 'reply', 'everyone', '2026-01-01' FROM n
"""
REVISIONS = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :texts)
    INSERT INTO revision (id, document_id, number, status, author_role, sensitivity, submission_key,
        sealed_text, sealed_key, created_at, changed_at)
    SELECT i, i, 1, 'pending', 'patient', 'ordinary', printf('%064d', i),
        zeroblob(900), zeroblob(140), '2026-01-01', '2026-01-01' FROM n
"""
LENGTHS, CHANGES = (20, 40, 80, 140), (0, 1, 2, 3, 5, 8)
TRIALS = 300


def random_fingerprints(draw: np.random.Generator, texts: int) -> np.ndarray:
    """One row of numbers for each text, of which the last few are common."""
    numbers = draw.integers(COMMON_PHRASES, 2**48, (texts, KEPT), dtype=np.int64)
    weights = 1 / np.arange(1, COMMON_PHRASES + 1)
    for row in range(COMMON_IN_A_TEXT):
        # A third of the phrases for each, so that no text has one of them twice.
        own = np.arange(row, COMMON_PHRASES, COMMON_IN_A_TEXT)
        share = weights[own] / weights[own].sum()
        numbers[:, -1 - row] = draw.choice(own, texts, p=share)
    return numbers


def store(connection: Connection, numbers: np.ndarray) -> None:
    """A pending revision for each row, and its numbers; sorted first, because that is faster."""
    triggers = connection.execute(
        text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'fingerprint'")
    ).all()
    for trigger in triggers:
        connection.execute(text(f"DROP TRIGGER {trigger.name}"))
    connection.execute(text("DROP INDEX ix_fingerprint_revision_id_number"))
    for statement in (DOCUMENTS, REVISIONS):
        connection.execute(text(statement), {"texts": len(numbers)})
    flat = numbers.ravel()
    order = np.argsort(flat, kind="stable")
    for start in range(0, len(order), BATCH):
        some = order[start : start + BATCH]
        pairs = zip(flat[some].tolist(), (some // KEPT + 1).tolist(), strict=True)
        connection.exec_driver_sql("INSERT INTO fingerprint (number, revision_id) VALUES (?, ?)", list(pairs))
    connection.execute(
        text("CREATE INDEX ix_fingerprint_revision_id_number ON fingerprint (revision_id, number)")
    )
    for trigger in triggers:
        connection.execute(text(trigger.sql))
    connection.commit()


def new_texts(
    draw: np.random.Generator, stored: np.ndarray, count: int
) -> Iterator[tuple[Fingerprint, int | None]]:
    """Fingerprints to look up, with the revision that each copies, if it copies one."""
    for place, row in enumerate(random_fingerprints(draw, count)):
        copied = None
        if place % 2:
            copied = int(draw.integers(0, len(stored)))
            row[CHANGED:] = stored[copied, CHANGED:]
        yield tuple(sorted(row.tolist())), None if copied is None else copied + 1


def measure(folder: Path, texts: int, look_ups: int) -> dict[str, Any]:
    """Look-up times in milliseconds with ``texts`` stored texts."""
    settings = settings_of(folder)
    app = create_app(Configuration.from_environment(settings))
    migrate_database(app)
    with app.app_context():
        url = db.engine.url.render_as_string(hide_password=False)
        file = Path(str(db.engine.url.database))
        db.engine.dispose()
    draw = np.random.default_rng(texts)
    stored = random_fingerprints(draw, texts)
    engine = open_engine(url)
    began = time.perf_counter()
    with engine.connect() as connection:
        store(connection, stored)
    filled = time.perf_counter() - began
    took, right = [], 0
    with sessions_of(engine)() as session:
        for own, copied in new_texts(draw, stored, look_ups + 50):
            start = time.perf_counter()
            near = nearest_to(session, texts + 1, texts + 1, own)
            took.append((time.perf_counter() - start) * 1000)
            session.rollback()
            found = [one.revision_id for one in near if are_alike(own, one.fingerprint)]
            right += found == ([] if copied is None else [copied])
    took = took[50:]  # the first ones compile the statements
    engine.dispose()
    cuts = statistics.quantiles(took, n=100)
    return {
        "texts": texts,
        "megabytes": round(file.stat().st_size / 1e6),
        "filled_in_seconds": round(filled),
        "look_ups": len(took),
        "right": right / (look_ups + 50),
        "p50_ms": cuts[49],
        "p95_ms": cuts[94],
        "p99_ms": cuts[98],
    }


def found_after_changes(length: int, changes: int) -> float:
    """The share of copies of ``length`` words that are found when so many words are replaced."""
    draw, found = random.Random(length * 100 + changes), 0
    for trial in range(TRIALS):
        words = POSTS[trial % len(POSTS)].split()
        begin = draw.randrange(max(1, len(words) - length))
        words = words[begin : begin + length]
        key = trial.to_bytes(8)
        changed = list(words)
        for place in draw.sample(range(len(words)), changes):
            changed[place] = "another"
        one, other = (fingerprint(" ".join(said), key) for said in (words, changed))
        found += bool(one) and are_alike(one, other)
    return found / TRIALS


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--look-ups", type=int, default=2_000)
    asked = parser.parse_args(arguments)
    rows = []
    print(f"{'texts':>10}{'file':>10}{'p50':>11}{'p95':>11}{'p99':>11}{'right':>9}")
    for texts in asked.texts:
        with tempfile.TemporaryDirectory(prefix="openward-copies-") as folder:
            row = measure(Path(folder), texts, asked.look_ups)
        rows.append(row)
        times = "".join(f"{row[name]:>8.2f} ms" for name in ("p50_ms", "p95_ms", "p99_ms"))
        slow = "" if row["p95_ms"] < BAR_MS else f"  over {BAR_MS:g} ms"
        print(f"{texts:>10,}{row['megabytes']:>7} MB{times}{row['right']:>9.1%}{slow}", flush=True)
    print(
        "\nfound after so many words were changed\n" + f"{'words':>10}" + "".join(f"{c:>7}" for c in CHANGES)
    )
    found = {length: {c: found_after_changes(length, c) for c in CHANGES} for length in LENGTHS}
    for length, by_changes in found.items():
        print(f"{length:>10}" + "".join(f"{share:>7.0%}" for share in by_changes.values()))
    RESULTS.parent.mkdir(exist_ok=True)
    written = {"measured_at": datetime.now(UTC).isoformat(), "look_up": rows, "found_after_changes": found}
    RESULTS.write_text(json.dumps(written, indent=1))


if __name__ == "__main__":
    main()
