"""The database itself refuses, whatever the code does: raw SQL against migrated databases.

Every table of refusals stands beside a table of what is allowed, so that a
schema which refused everything, or a statement with a typing error, would
fail here too.
"""

# ruff: noqa: S608 - the tables of this file are the statements; nothing comes from outside

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count, product
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from moderation.publishing.database import open_engine
from moderation.publishing.statuses import (
    CLEARED,
    ERASED,
    MOVES,
    PENDING,
    REJECTED,
    WITH_AUTHOR,
    WITH_MODERATOR,
    WITHDRAWN,
    Standing,
)
from tests.databases import postgresql_copy

MOMENT = "2026-03-01 12:00:00"
WAYS = {
    PENDING: (),
    CLEARED: (CLEARED,),
    WITH_AUTHOR: (WITH_AUTHOR,),
    WITH_MODERATOR: (WITH_MODERATOR,),
    REJECTED: (WITH_MODERATOR, REJECTED),
    WITHDRAWN: (WITHDRAWN,),
    ERASED: (WITHDRAWN, ERASED),
}
STANDINGS = tuple(WAYS)
keys = count()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One migrated database of each kind for all tests of this module: each rolls back."""
    if request.param == "sqlite":
        file = tmp_path_factory.mktemp("refuses") / "openward.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), file)
        engine = open_engine(f"sqlite:///{file}")
        yield engine
        engine.dispose()
    else:
        with postgresql_copy(request.getfixturevalue("postgresql_template")) as url:
            engine = open_engine(url)
            yield engine
            engine.dispose()


@pytest.fixture
def connection(database: Engine) -> Iterator[Connection]:
    with database.connect() as connection:
        yield connection
        connection.rollback()


def name_of(value: object) -> str:
    if isinstance(value, Standing):
        return f"{value.status}-{value.turn}" if value.turn else str(value.status)
    return str(value)[:60]


def add_document(connection: Connection) -> int:
    return int(
        connection.execute(
            text(
                "INSERT INTO document (author_id, kind, audience, created_at)"
                f" VALUES (1, 'reply', 'everyone', '{MOMENT}') RETURNING id"
            )
        ).scalar_one()
    )


def add_revision(connection: Connection, document_id: int, number: int, status: str = "pending") -> int:
    return int(
        connection.execute(
            text(
                "INSERT INTO revision (document_id, number, status, turn, author_role, sensitivity,"
                " submission_key, sealed_text, sealed_key, created_at, changed_at)"
                " VALUES (:document, :number, :status, :turn, 'patient', 'ordinary', :key, :text, :text_key,"
                f" '{MOMENT}', '{MOMENT}') RETURNING id"
            ),
            {
                "document": document_id,
                "number": number,
                "status": status,
                "turn": "moderator" if status == "held" else None,
                "key": f"key {next(keys)}",
                "text": None if status == "erased" else b"sealed text",
                "text_key": None if status == "erased" else b"sealed key",
            },
        ).scalar_one()
    )


def set_standing(connection: Connection, revision_id: int, standing: Standing) -> None:
    emptied = ", sealed_text = NULL, sealed_key = NULL, sealed_advice = NULL" if standing == ERASED else ""
    connection.execute(
        text(f"UPDATE revision SET status = :status, turn = :turn{emptied} WHERE id = :id"),
        {"status": standing.status, "turn": standing.turn, "id": revision_id},
    )


def a_revision(
    connection: Connection, standing: Standing, document_id: int | None = None, number: int = 1
) -> tuple[int, int]:
    """The document and the id of a revision that came to ``standing`` by allowed moves."""
    document_id = document_id or add_document(connection)
    revision_id = add_revision(connection, document_id, number)
    for step in WAYS[standing]:
        set_standing(connection, revision_id, step)
    return document_id, revision_id


def publish(
    connection: Connection, document_id: int, revision_id: int, status: str = "cleared", verb: str = "INSERT"
) -> None:
    connection.execute(
        text(
            f"{verb} INTO publication (document_id, revision_id, revision_status, body, html, renderer,"
            " first_published_at, published_at) VALUES (:document, :revision, :status, 'body', '<p>body</p>',"
            f" 'renderer-1', '{MOMENT}', '{MOMENT}')"
        ),
        {"document": document_id, "revision": revision_id, "status": status},
    )


def add_decision(connection: Connection, document_id: int, revision_id: int) -> int:
    return int(
        connection.execute(
            text(
                "INSERT INTO decision (document_id, revision_id, act, actor, decided_at)"
                f" VALUES (:document, :revision, 'submit', 'author', '{MOMENT}') RETURNING id"
            ),
            {"document": document_id, "revision": revision_id},
        ).scalar_one()
    )


def add_finding(connection: Connection, revision_id: int) -> int:
    return int(
        connection.execute(
            text(
                'INSERT INTO finding (revision_id, ordinal, kind, field, start, "end", action, overridable,'
                " detector, reason) VALUES (:revision, 0, 'name', 'text', 0, 5, 'revise', true, 'names',"
                " 'a name') RETURNING id"
            ),
            {"revision": revision_id},
        ).scalar_one()
    )


# --- Publications -------------------------------------------------------------------------------


def test_a_cleared_revision_can_be_published(connection: Connection) -> None:
    publish(connection, *a_revision(connection, CLEARED))


@pytest.mark.parametrize("standing", [s for s in STANDINGS if s != CLEARED], ids=name_of)
@pytest.mark.parametrize("claimed", ["cleared", "its own status"])
def test_no_other_revision_can_be_published(connection: Connection, standing: Standing, claimed: str) -> None:
    """Neither under a false flag nor under its own."""
    document_id, revision_id = a_revision(connection, standing)
    with pytest.raises(IntegrityError, match="cleared"):
        publish(connection, document_id, revision_id, claimed if claimed == "cleared" else standing.status)


def test_another_documents_revision_cannot_be_published(connection: Connection) -> None:
    _, revision_id = a_revision(connection, CLEARED)
    with pytest.raises(IntegrityError, match="cleared"):
        publish(connection, add_document(connection), revision_id)


def test_a_document_has_one_publication_at_most(connection: Connection) -> None:
    document_id, revision_id = a_revision(connection, CLEARED)
    _, newer = a_revision(connection, CLEARED, document_id, number=2)
    publish(connection, document_id, revision_id)
    with pytest.raises(IntegrityError, match=r"UNIQUE|unique|never replaced"):
        publish(connection, document_id, newer)


UNCLEARING = [s for s in STANDINGS if s != CLEARED]


@pytest.mark.parametrize("standing", UNCLEARING, ids=name_of)
def test_a_published_revision_cannot_leave_cleared(connection: Connection, standing: Standing) -> None:
    document_id, revision_id = a_revision(connection, CLEARED)
    publish(connection, document_id, revision_id)
    with pytest.raises(IntegrityError, match=r"cleared|FOREIGN KEY|not allowed"):
        set_standing(connection, revision_id, standing)


@pytest.mark.parametrize("standing", [WITH_MODERATOR, WITHDRAWN], ids=name_of)
def test_it_can_as_soon_as_its_publication_is_gone(connection: Connection, standing: Standing) -> None:
    document_id, revision_id = a_revision(connection, CLEARED)
    publish(connection, document_id, revision_id)
    connection.execute(text("DELETE FROM publication WHERE document_id = :id"), {"id": document_id})
    set_standing(connection, revision_id, standing)


@pytest.mark.parametrize(
    "change",
    [
        "title = 'another title'",
        "body = 'another body'",
        "body = body || ' and more', html = '<p>more</p>', renderer = 'renderer-2'",
        "html = '<p>another page</p>'",
        "revision_status = 'held'",
        "revision_id = (SELECT MAX(id) FROM revision)",
        "document_id = (SELECT MAX(id) FROM document)",
        "disclosure = '[]'",
    ],
)
def test_what_a_publication_shows_cannot_change(connection: Connection, change: str) -> None:
    document_id, revision_id = a_revision(connection, CLEARED)
    publish(connection, document_id, revision_id)
    a_revision(connection, CLEARED)
    with pytest.raises(IntegrityError):
        connection.execute(
            text(f"UPDATE publication SET {change} WHERE document_id = :id"), {"id": document_id}
        )


def test_a_newer_renderer_may_make_a_new_page_of_the_same_text(connection: Connection) -> None:
    document_id, revision_id = a_revision(connection, CLEARED)
    publish(connection, document_id, revision_id)
    connection.execute(text("UPDATE publication SET html = '<p>b</p>', renderer = 'renderer-2'"))


# --- Revisions ----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["cleared", "held", "rejected", "withdrawn", "erased"])
def test_a_revision_starts_as_pending(connection: Connection, status: str) -> None:
    document_id = add_document(connection)
    assert add_revision(connection, document_id, 1, "pending")
    with pytest.raises(IntegrityError, match="starts as pending"):
        add_revision(connection, document_id, 2, status)


ALLOWED = {(before, move.after) for move in MOVES.values() for before in move.before}
CELLS = [(before, after) for before, after in product(STANDINGS, STANDINGS) if before != after]


@pytest.mark.parametrize(("before", "after"), [cell for cell in CELLS if cell in ALLOWED], ids=name_of)
def test_what_the_table_of_moves_allows_is_allowed(
    connection: Connection, before: Standing, after: Standing
) -> None:
    _, revision_id = a_revision(connection, before)
    set_standing(connection, revision_id, after)


@pytest.mark.parametrize(("before", "after"), [cell for cell in CELLS if cell not in ALLOWED], ids=name_of)
def test_every_other_move_is_refused(connection: Connection, before: Standing, after: Standing) -> None:
    _, revision_id = a_revision(connection, before)
    with pytest.raises(IntegrityError, match=r"not allowed|erased_has_no_text"):
        set_standing(connection, revision_id, after)


@pytest.mark.parametrize("before", STANDINGS, ids=name_of)
def test_no_standing_outside_the_table_exists(connection: Connection, before: Standing) -> None:
    _, revision_id = a_revision(connection, before)
    with pytest.raises(IntegrityError):
        connection.execute(
            text("UPDATE revision SET status = 'approved', turn = NULL WHERE id = :id"), {"id": revision_id}
        )


def test_held_text_is_somebodys_turn_and_other_text_nobodys(connection: Connection) -> None:
    _, held = a_revision(connection, WITH_AUTHOR)
    with pytest.raises(IntegrityError), connection.begin_nested():
        connection.execute(text("UPDATE revision SET turn = NULL WHERE id = :id"), {"id": held})
    _, cleared = a_revision(connection, CLEARED)
    with pytest.raises(IntegrityError):
        connection.execute(text("UPDATE revision SET turn = 'moderator' WHERE id = :id"), {"id": cleared})


@pytest.mark.parametrize(
    "change",
    [
        "sealed_text = :other",
        "sealed_text = :other, status = 'cleared'",
        "sealed_text = NULL",
        "sealed_text = NULL, sealed_key = NULL",
        "sealed_key = NULL",
        "sealed_advice = :other",
        "sealed_advice = NULL",
        "id = 999",
        "document_id = :another_document",
        "number = 2",
        "author_role = 'moderator'",
        "sensitivity = 'rare'",
        "floor = 100",
        "submission_key = 'another key'",
        "created_at = '2020-01-01 00:00:00'",
    ],
)
def test_what_a_revision_is_cannot_change(connection: Connection, change: str) -> None:
    _, revision_id = a_revision(connection, PENDING)
    values: dict[str, object] = {"id": revision_id}
    connection.execute(
        text("UPDATE revision SET sealed_advice = :advice WHERE id = :id"), values | {"advice": b"advice"}
    )
    if ":other" in change:
        values["other"] = b"another text"
    if ":another_document" in change:
        values["another_document"] = add_document(connection)
    with pytest.raises(IntegrityError, match=r"cannot change|erased_has_no_text"):
        connection.execute(text(f"UPDATE revision SET {change} WHERE id = :id"), values)


@pytest.mark.parametrize("change", ["floor = 99", "floor = 101", "floor = NULL"])
def test_the_floor_that_a_text_was_written_under_cannot_change(connection: Connection, change: str) -> None:
    _, revision_id = a_revision(connection, PENDING)
    connection.execute(text(with_floor("number + 1", "100")), {"id": revision_id})
    with pytest.raises(IntegrityError, match="cannot change"):
        connection.execute(text(f"UPDATE revision SET {change} WHERE floor = 100"))


@pytest.mark.parametrize("floor", ["0", "-5"])
def test_a_floor_counts_people(connection: Connection, floor: str) -> None:
    _, revision_id = a_revision(connection, PENDING)
    with pytest.raises(IntegrityError, match="floor_counts_people"), connection.begin_nested():
        connection.execute(text(with_floor("number + 1", floor)), {"id": revision_id})
    connection.execute(
        text(
            "INSERT INTO forum_group (document_id, sensitivity, audience, created_at, floor)"
            f" SELECT document_id, 'rare', audience, created_at, 100 FROM ({A_GROUP}) AS made"
        ),
        {"id": revision_id},
    )
    with pytest.raises(IntegrityError, match="floor_counts_people"):
        connection.execute(text(f"UPDATE forum_group SET floor = {floor}"))


A_GROUP = (
    "SELECT d.id AS document_id, d.audience, d.created_at FROM document d"
    " JOIN revision r ON r.document_id = d.id WHERE r.id = :id"
)


def with_floor(number: str, floor: str) -> str:
    """A statement that adds a revision beside another one, under a floor of its own."""
    return (
        "INSERT INTO revision (document_id, number, status, author_role, sensitivity, floor, submission_key,"
        " sealed_text, sealed_key, created_at, changed_at)"
        f" SELECT document_id, {number}, 'pending', author_role, sensitivity, {floor}, submission_key || '2',"
        " sealed_text, sealed_key, created_at, changed_at FROM revision WHERE id = :id"
    )


@pytest.mark.parametrize(
    "change",
    [
        "sealed_advice = :value",  # the screener writes it once
        "sealed_key = :value",  # the same text key under a newer site key
        "lease_until = '2026-03-01 12:00:30', tries = tries + 1",
        "gravity = 40",
        "changed_at = '2026-03-02 12:00:00'",
    ],
)
def test_what_happens_to_a_revision_can_change(connection: Connection, change: str) -> None:
    _, revision_id = a_revision(connection, PENDING)
    values: dict[str, object] = {"id": revision_id} | ({"value": b"value"} if ":value" in change else {})
    connection.execute(text(f"UPDATE revision SET {change} WHERE id = :id"), values)


@pytest.mark.parametrize("column", ["sealed_text", "sealed_key", "sealed_advice"])
def test_erased_text_cannot_come_back(connection: Connection, column: str) -> None:
    _, revision_id = a_revision(connection, ERASED)
    with pytest.raises(IntegrityError):
        connection.execute(
            text(f"UPDATE revision SET {column} = :value WHERE id = :id"),
            {"value": b"text", "id": revision_id},
        )


@pytest.mark.parametrize("number_of_keys", ["submission_key", "number"])
def test_two_revisions_never_share(connection: Connection, number_of_keys: str) -> None:
    _, revision_id = a_revision(connection, PENDING)
    number = "number" if number_of_keys == "number" else "number + 1"
    key = "submission_key" if number_of_keys == "submission_key" else "'a new key'"
    with pytest.raises(IntegrityError):
        connection.execute(text(copy_of_revision(number, key)), {"id": revision_id})


def copy_of_revision(number: str, key: str, verb: str = "INSERT", end: str = "") -> str:
    return (
        f"{verb} INTO revision (document_id, number, status, author_role, sensitivity, submission_key,"
        " sealed_text, sealed_key, created_at, changed_at)"
        f" SELECT document_id, {number}, 'pending', author_role, sensitivity, {key},"
        f" sealed_key, sealed_text, created_at, changed_at FROM revision WHERE id = :id {end}"
    )


def test_the_copy_used_above_is_a_good_statement(connection: Connection) -> None:
    _, revision_id = a_revision(connection, PENDING)
    connection.execute(text(copy_of_revision("number + 1", "'a new key'")), {"id": revision_id})


# --- What stays for good ------------------------------------------------------------------------


@pytest.fixture
def history(connection: Connection) -> dict[str, int]:
    """A published document with a decision and a finding: the ids by table."""
    document_id, revision_id = a_revision(connection, CLEARED)
    publish(connection, document_id, revision_id)
    return {
        "document": document_id,
        "revision": revision_id,
        "decision": add_decision(connection, document_id, revision_id),
        "finding": add_finding(connection, revision_id),
    }


@pytest.mark.parametrize("table", ["document", "revision", "decision", "finding"])
def test_it_is_never_deleted(connection: Connection, history: dict[str, int], table: str) -> None:
    with pytest.raises(IntegrityError, match="never deleted"):
        connection.execute(text(f"DELETE FROM {table} WHERE id = :id"), {"id": history[table]})


@pytest.mark.parametrize("standing", STANDINGS, ids=name_of)
def test_a_revision_is_never_deleted_wherever_it_stands(connection: Connection, standing: Standing) -> None:
    _, revision_id = a_revision(connection, standing)
    with pytest.raises(IntegrityError, match="never deleted"):
        connection.execute(text("DELETE FROM revision WHERE id = :id"), {"id": revision_id})


@pytest.mark.parametrize(
    ("table", "change"),
    [
        *[
            ("decision", f"{column} = {value}")
            for column, value in {
                "id": "999",
                "act": "'clear'",
                "actor": "'screening'",
                "actor_id": "7",
                "reason": "'another reason'",
                "kinds": "'name'",
                "decided_at": "'2020-01-01 00:00:00'",
            }.items()
        ],
        *[
            ("finding", f"{column} = {value}")
            for column, value in {
                "id": "999",
                "ordinal": "5",
                "kind": "'phone'",
                "field": "'title'",
                "start": "1",
                '"end"': "9",
                "action": "'nudge'",
                "overridable": "false",
                "detector": "'none'",
                "reason": "'none'",
            }.items()
        ],
        ("document", "author_id = 2"),
        ("document", "kind = 'profile'"),
        ("document", "id = 999"),
        ("document", "created_at = '2020-01-01 00:00:00'"),
    ],
)
def test_it_never_changes(connection: Connection, history: dict[str, int], table: str, change: str) -> None:
    with pytest.raises(IntegrityError, match=r"never changes|cannot change"):
        connection.execute(text(f"UPDATE {table} SET {change} WHERE id = :id"), {"id": history[table]})


def test_a_documents_audience_may_change(connection: Connection, history: dict[str, int]) -> None:
    connection.execute(text("UPDATE document SET audience = 'members'"))


def test_a_document_has_a_known_audience(connection: Connection, history: dict[str, int]) -> None:
    with pytest.raises(IntegrityError):
        connection.execute(text("UPDATE document SET audience = 'nobody'"))


UPSERTS = {
    "decision": "INSERT INTO decision (id, document_id, revision_id, act, actor, decided_at)"
    " SELECT id, document_id, revision_id, 'clear', 'screening', decided_at FROM decision WHERE id = :id"
    " ON CONFLICT (id) DO UPDATE SET act = 'clear'",
    "finding": "INSERT INTO finding"
    ' (id, revision_id, ordinal, kind, field, start, "end", action, overridable, detector, reason)'
    ' SELECT id, revision_id, ordinal, kind, field, start, "end", action, overridable, detector, reason'
    " FROM finding WHERE id = :id ON CONFLICT (revision_id, ordinal) DO UPDATE SET action = 'nudge'",
    "revision": copy_of_revision(
        "number",
        "submission_key",
        end="ON CONFLICT (document_id, number) DO UPDATE SET sealed_text = 'other'",
    ),
    "document": "INSERT INTO document (id, author_id, kind, audience, created_at)"
    " SELECT id, 2, kind, audience, created_at FROM document WHERE id = :id"
    " ON CONFLICT (id) DO UPDATE SET author_id = 2",
}


@pytest.mark.parametrize("table", list(UPSERTS))
def test_an_upsert_changes_nothing(connection: Connection, history: dict[str, int], table: str) -> None:
    statement = UPSERTS[table].replace("SET sealed_text = 'other'", "SET sealed_text = excluded.sealed_text")
    if connection.dialect.name == "sqlite":
        statement = statement.replace("WHERE id = :id ON", "WHERE id = :id AND true ON")
    with pytest.raises(IntegrityError, match=r"never|cannot change"):
        connection.execute(text(statement), {"id": history[table]})


def test_an_upsert_does_not_change_a_publication(connection: Connection, history: dict[str, int]) -> None:
    with pytest.raises(IntegrityError, match=r"never replaced|cannot change"):
        connection.execute(
            text(
                "INSERT INTO publication SELECT document_id, revision_id, revision_status, title, 'other',"
                " html, renderer, first_published_at, published_at, excerpt, disclosure"
                " FROM publication WHERE document_id = :id"
                " ON CONFLICT (document_id) DO UPDATE SET body = excluded.body"
            ),
            {"id": history["document"]},
        )


def test_truncate_is_refused_on_postgresql(connection: Connection, history: dict[str, int]) -> None:
    if connection.dialect.name != "postgresql":
        return  # SQLite has no such statement: its truncate optimisation is off where triggers are
    for table in ("document", "revision", "decision", "finding", "interest", "interest_change"):
        for how in ("", " CASCADE"):
            with pytest.raises(DBAPIError, match=r"never emptied|foreign key"), connection.begin_nested():
                connection.execute(text(f"TRUNCATE {table}{how}"))


@pytest.mark.parametrize("table", ["document", "revision", "decision", "finding"])
def test_a_delete_without_condition_is_refused(
    connection: Connection, history: dict[str, int], table: str
) -> None:
    with pytest.raises(IntegrityError, match="never deleted"):
        connection.execute(text(f"DELETE FROM {table}"))


# --- SQLite without the pragmas that the application sets -----------------------------------------

REPLACEMENTS = [
    "OR REPLACE INTO decision SELECT id, document_id, revision_id, 'clear', 'screening', NULL, NULL, '',"
    " decided_at FROM decision",
    "OR REPLACE INTO finding SELECT * FROM finding",
    "OR REPLACE INTO finding SELECT id + 100, revision_id, ordinal, kind, field, start, end, 'nudge',"
    " overridable, detector, reason FROM finding",
    "OR REPLACE INTO document SELECT id, 2, kind, audience, created_at FROM document",
    "OR REPLACE INTO publication SELECT document_id, revision_id, revision_status, title, 'other', html,"
    " renderer, first_published_at, published_at, excerpt, disclosure FROM publication",
    copy_of_revision("number", "'new'", "OR REPLACE").replace(":id", "id"),
    copy_of_revision("number + 7", "submission_key", "OR REPLACE").replace(":id", "id"),
]


@pytest.fixture
def bare(sqlite_template: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A connection as the sqlite3 shell makes it, to a database with one published text."""
    file = tmp_path / "bare.db"
    shutil.copyfile(sqlite_template, file)
    engine = open_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        document_id, revision_id = a_revision(connection, CLEARED)
        publish(connection, document_id, revision_id)
        add_decision(connection, document_id, revision_id)
        add_finding(connection, revision_id)
    engine.dispose()
    with closing(sqlite3.connect(os.fspath(file))) as bare:
        assert bare.execute("PRAGMA foreign_keys").fetchone() == (0,)
        assert bare.execute("PRAGMA recursive_triggers").fetchone() == (0,)
        yield bare


@pytest.mark.parametrize("statement", REPLACEMENTS)
def test_a_bare_sqlite_connection_cannot_replace_a_row(bare: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="never replaced"):
        bare.execute(f"INSERT {statement}")


def test_a_bare_sqlite_connection_cannot_publish_what_is_not_cleared(bare: sqlite3.Connection) -> None:
    bare.execute("DELETE FROM publication")
    bare.execute("UPDATE revision SET status = 'held', turn = 'moderator'")
    with pytest.raises(sqlite3.IntegrityError, match="only cleared text"):
        bare.execute(
            "INSERT INTO publication SELECT document_id, id, 'cleared', NULL, 'b', 'b', 'r', created_at,"
            " created_at, 'b', NULL FROM revision"
        )


def test_a_bare_sqlite_connection_cannot_unclear_what_is_published(bare: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="stays cleared"):
        bare.execute("UPDATE revision SET status = 'held', turn = 'moderator'")


def test_a_bare_sqlite_connection_can_read(bare: sqlite3.Connection) -> None:
    assert bare.execute("SELECT body FROM publication").fetchall() == [("body",)]
