"""Comparing tables overlooks checks and triggers, so they are counted here."""

from sqlalchemy import CheckConstraint, Engine, inspect, text

from moderation.publishing.tables import Base

TRIGGERS_ON = {
    **{"document": 3, "revision": 7, "publication": 3, "decision": 2, "finding": 2, "fingerprint": 1},
    **{"interest": 3, "interest_change": 2},
}


def test_the_migrations_build_every_check_under_its_name(engine: Engine) -> None:
    inspector = inspect(engine)
    for table in Base.metadata.tables.values():
        told = {str(c.name) for c in table.constraints if isinstance(c, CheckConstraint)}
        built = {str(check["name"]) for check in inspector.get_check_constraints(table.name)}
        assert told == built, table.name


def test_every_guard_stands_after_all_migrations(engine: Engine) -> None:
    """Rebuilding a table on SQLite drops its triggers without a word."""
    names = {
        "sqlite": "SELECT tbl_name, count(*) FROM sqlite_master WHERE type = 'trigger' GROUP BY tbl_name",
        "postgresql": "SELECT relname, count(*) FROM pg_trigger JOIN pg_class ON tgrelid = pg_class.oid"
        " WHERE NOT tgisinternal GROUP BY relname",
    }[engine.dialect.name]
    more = {
        "sqlite": {"document": 1, "revision": 2, "publication": 3, "decision": 1, "finding": 1},
        "postgresql": {"document": 1, "revision": 1, "publication": 0, "decision": 1, "finding": 1},
    }[engine.dialect.name] | {"interest": 1, "interest_change": 1}
    with engine.connect() as connection:
        found = {row[0]: row[1] for row in connection.execute(text(names))}
    for table, count in TRIGGERS_ON.items():
        assert found.get(table) == count + more.get(table, 0), table
