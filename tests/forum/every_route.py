"""The addresses of a route, filled with every number that the database holds."""

from collections.abc import Iterator
from itertools import product

from sqlalchemy import text
from werkzeug.routing import Rule

from tests.forum.community import Community

# Where the numbers of a route come from. A new kind of number needs a row.
NUMBERS = {
    "group_id": "SELECT id FROM forum_group",
    "thread_id": "SELECT id FROM thread",
    "revision_id": "SELECT id FROM revision",
    "document_id": "SELECT id FROM document",
    "draft_id": "SELECT id FROM unsent_draft",
    "account_id": "SELECT id FROM account",
    "declaration_id": "SELECT id FROM interest",
}
FIXED = {"filename": ["openward.css", "openward.js"], "kind": ["hug"]}


def addresses_of(community: Community, rule: Rule) -> Iterator[str]:
    names = sorted(rule.arguments)
    for values in product(*(_values(community, name) for name in names)):
        with community.app.test_request_context():
            yield community.app.url_map.bind("localhost").build(
                rule.endpoint, dict(zip(names, values, strict=True)), method=None
            )


def _values(community: Community, name: str) -> list[object]:
    if name in FIXED:
        return list(FIXED[name])
    with community.engine.connect() as connection:
        numbers: list[object] = [row[0] for row in connection.execute(text(NUMBERS[name]))]
    assert numbers, f"there is no {name} to walk with"
    return numbers
