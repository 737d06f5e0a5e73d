from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from forum.accounts.tables import Account
from forum.discussions.tables import Reply
from forum.drafts.tables import UnsentDraft
from forum.reactions.tables import Reaction
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
