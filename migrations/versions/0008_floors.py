"""A group may have a floor of its own, and a text keeps the one that it was written under.

A floor counts people; without one the site's holds. Plain ALTER TABLE rebuilds no
table on SQLite, so that no trigger is lost. The trigger that says what of a
revision cannot change is made anew with the floor in it. An upgrade that was cut
off halfway can be run again.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

WHAT_A_REVISION_IS = (
    "id", "document_id", "number", "author_role", "sensitivity", "floor", "submission_key", "created_at",
)  # fmt: skip
SAYS = "what a revision is cannot change"


def upgrade() -> None:
    for table in ("forum_group", "revision"):
        _add_floor(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER IF EXISTS revision_is_fixed ON revision")
        differs, then = "IS DISTINCT FROM", f"EXECUTE FUNCTION openward_refuse('{SAYS}')"
    else:
        op.execute("DROP TRIGGER IF EXISTS revision_is_fixed")
        differs, then = "IS NOT", f"BEGIN SELECT RAISE(ABORT, '{SAYS}'); END"
    changed = " OR ".join(f"OLD.{column} {differs} NEW.{column}" for column in WHAT_A_REVISION_IS)
    op.execute(
        f"CREATE TRIGGER revision_is_fixed BEFORE UPDATE ON revision FOR EACH ROW WHEN ({changed}) {then}"
    )


def _add_floor(table: str) -> None:
    """A nullable column with its check; Alembic cannot add one on SQLite without rebuilding the table."""
    if "floor" not in {column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)}:
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN floor INTEGER"
            f" CONSTRAINT ck_{table}_floor_counts_people CHECK (floor >= 1)"
        )


def downgrade() -> None:
    """Refuse: what was written under a group's floor would stand under a lower one."""
    raise RuntimeError("Floors cannot be taken back; restore a backup instead.")
