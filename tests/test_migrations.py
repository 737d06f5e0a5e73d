from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from forum.accounts.tables import Account
from forum.discussions.tables import Reply
from forum.drafts.tables import UnsentDraft
from forum.reactions.tables import Reaction
from forum.setting import PROJECT_ROOT
from moderation.publishing.database import Base


def is_comparable(_object, name, kind, *_):
    """SQLite does not tell that a column of an index descends."""
    return (kind, name) != ("index", "ix_revision_queue")


def test_the_migrations_make_exactly_the_tables_that_the_code_declares(engine):
    declared = {model.__table__ for model in (Account, Reply, UnsentDraft, Reaction)}
    assert declared <= set(Base.metadata.tables.values())
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_object": is_comparable}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_an_upgrade_that_was_cut_off_halfway_can_be_run_again(engine):
    """Here the columns stand already, and the trigger that knows of them does not."""
    again = ScriptDirectory(str(PROJECT_ROOT / "migrations")).get_revision("0008").module
    triggers = {
        "sqlite": "SELECT count(*) FROM sqlite_master WHERE name = 'revision_is_fixed'"
        " AND sql LIKE '%floor%'",
        "postgresql": "SELECT count(*) FROM pg_trigger WHERE tgname = 'revision_is_fixed'"
        " AND pg_get_triggerdef(oid) LIKE '%floor%'",
    }[engine.dialect.name]
    on = " ON revision" if engine.dialect.name == "postgresql" else ""
    with engine.begin() as connection:
        connection.execute(text(f"DROP TRIGGER revision_is_fixed{on}"))
        with Operations.context(MigrationContext.configure(connection)):
            again.upgrade()
            again.upgrade()
        assert connection.execute(text(triggers)).scalar_one() == 1


def test_an_upgrade_to_declared_interests_can_be_run_again(engine):
    interests = ScriptDirectory(str(PROJECT_ROOT / "migrations")).get_revision("0011").module
    with engine.begin() as connection:
        connection.execute(
            text(
                "DROP TRIGGER interest_stays"
                + (" ON interest" if engine.dialect.name == "postgresql" else "")
            )
        )
        connection.execute(text("DROP TABLE no_interest"))
        with Operations.context(MigrationContext.configure(connection)):
            interests.upgrade()
            interests.upgrade()
        context = MigrationContext.configure(connection, opts={"include_object": is_comparable})
        assert compare_metadata(context, Base.metadata) == []


def test_fingerprints_can_be_taken_back_and_made_again(engine):
    """Nothing of theirs stays behind, least of all a trigger on the texts."""
    fingerprints = ScriptDirectory(str(PROJECT_ROOT / "migrations")).get_revision("0009").module
    with engine.begin() as connection:
        with Operations.context(MigrationContext.configure(connection)):
            fingerprints.downgrade()
            assert not inspect(connection).has_table("fingerprint")
            fingerprints.upgrade()
        context = MigrationContext.configure(connection, opts={"include_object": is_comparable})
        assert compare_metadata(context, Base.metadata) == []
