"""What a page costs a visitor, in SQL statements and CPU, in a small and in a large group.

    python -m bench.page_cost [--posts 1000 100000] [--rounds N]

Every page is made anew, by the application itself, in one process with
its SQLite database, so that the CPU time holds both. The two groups take
turns within each round. Writes bench/results/page_cost.json.
"""

import argparse
import json
import logging
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import structlog
from cryptography.fernet import Fernet
from flask.testing import FlaskClient
from sqlalchemy import Engine, event

from bench.seeding import seed
from forum.application import create_app
from forum.configuration import Configuration
from forum.database import db, migrate_database

RESULTS = Path(__file__).parent / "results" / "page_cost.json"
PAGES: dict[str, str] = {
    "thread, first page": "/threads/1",
    "thread, last page": "/threads/1?last=1",
    "list, first page": "/groups/1",
    "list, last page": "/groups/1?last=1",
    "list, newest": "/groups/1?show=newest",
    "list, waiting": "/groups/1?show=waiting",
    "list, clinicians": "/groups/1?show=answered-by-a-clinician",
    "home": "/",
}


@dataclass
class Community:
    """One seeded site and the number of statements that it has executed."""

    posts: int
    client: FlaskClient
    statements: int = 0

    def count(self, *_arguments: object) -> None:
        self.statements += 1


def build(folder: Path, posts: int) -> Community:
    """A site with a group of ``posts`` posts."""
    folder.mkdir()
    app = create_app(Configuration.from_environment(settings_of(folder)))
    migrate_database(app)
    community = Community(posts, app.test_client())
    with app.app_context():
        engine = db.engine
        with engine.connect() as connection:
            seed(connection, posts)
    _count_statements(engine, community)
    return community


def settings_of(folder: Path) -> dict[str, str]:
    """The environment of a site in ``folder``."""
    return {
        "INSTANCE_FOLDER": str(folder),
        "SECRET_KEY": "only for a benchmark, and long enough for one",
        "DIGEST_KEY": "only for a benchmark, and long enough for one",
        "OPENWARD_SEAL_KEYS": Fernet.generate_key().decode(),
    }


def _count_statements(engine: Engine, community: Community) -> None:
    event.listen(engine, "before_cursor_execute", community.count)


def measure(communities: list[Community], rounds: int) -> list[dict[str, object]]:
    """Statements and median CPU milliseconds of each page in each community."""
    rows: list[dict[str, object]] = []
    for page, path in PAGES.items():
        times: dict[int, list[float]] = {community.posts: [] for community in communities}
        statements: dict[int, int] = {}
        for _ in range(rounds):
            for community in communities:
                community.statements = 0
                community.client.application.extensions["openward_page_memory"].forget()
                times[community.posts].append(_cpu_of(community.client, path))
                statements[community.posts] = community.statements
        for community in communities:
            rows.append(
                {
                    "page": page,
                    "posts": community.posts,
                    "statements": statements[community.posts],
                    "cpu_ms": statistics.median(times[community.posts]),
                }
            )
    return rows


def _cpu_of(client: FlaskClient, path: str) -> float:
    before = time.process_time()
    answer = client.get(path)
    spent = time.process_time() - before
    if answer.status_code != 200:
        raise RuntimeError(f"{path} answered {answer.status_code}")
    return spent * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--posts", type=int, nargs="+", default=[1_000, 100_000])
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory() as place:
        communities = [build(Path(place) / str(posts), posts) for posts in options.posts]
        rows = measure(communities, options.rounds)
    print(f"{'page':<22}{'posts':>9}{'statements':>12}{'CPU ms':>9}")
    for row in rows:
        print(f"{row['page']:<22}{row['posts']:>9,}{row['statements']:>12}{row['cpu_ms']:>9.2f}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
