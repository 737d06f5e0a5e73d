"""An author may ask for a second look at a rejected text, once.

The trigger that knows the allowed moves is made anew with one move more; no
table is rebuilt, so that every other trigger stays. An upgrade that was cut off
halfway can be run again.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# Moves that statuses.MOVES allows, as they stood when this was written: status, and whose turn it is.
MOVES = (
    ("pending", "cleared"), ("pending", "held/moderator"), ("pending", "held/author"),
    ("pending", "withdrawn"),
    ("held/author", "held/moderator"), ("held/author", "withdrawn"), ("held/author", "erased"),
    ("held/moderator", "cleared"), ("held/moderator", "held/author"), ("held/moderator", "rejected"),
    ("held/moderator", "withdrawn"),
    ("cleared", "held/moderator"), ("cleared", "withdrawn"),
    ("rejected", "held/moderator"),
    ("rejected", "erased"), ("withdrawn", "erased"),
)  # fmt: skip
SAYS = "this move is not allowed"


def upgrade() -> None:
    is_appeal = sa.text("act = 'appeal'")
    op.create_index(
        "uq_decision_one_appeal",
        "decision",
        ["revision_id"],
        unique=True,
        if_not_exists=True,
        sqlite_where=is_appeal,
        postgresql_where=is_appeal,
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER IF EXISTS revision_moves_as_allowed ON revision")
        then = f"EXECUTE FUNCTION openward_refuse('{SAYS}')"
    else:
        op.execute("DROP TRIGGER IF EXISTS revision_moves_as_allowed")
        then = f"BEGIN SELECT RAISE(ABORT, '{SAYS}'); END"
    op.execute(
        "CREATE TRIGGER revision_moves_as_allowed BEFORE UPDATE ON revision"
        f" FOR EACH ROW WHEN ({_is_forbidden()}) {then}"
    )


def _is_forbidden() -> str:
    def standing(row: str) -> str:
        return f"({row}.status || COALESCE('/' || {row}.turn, ''))"

    allowed = ", ".join(f"'{before}>{after}'" for before, after in MOVES)
    return (
        f"{standing('OLD')} <> {standing('NEW')}"
        f" AND {standing('OLD')} || '>' || {standing('NEW')} NOT IN ({allowed})"
    )


def downgrade() -> None:
    """Refuse: appeals that wait now would stand where no move leads."""
    raise RuntimeError("Appeals cannot be taken back; restore a backup instead.")
