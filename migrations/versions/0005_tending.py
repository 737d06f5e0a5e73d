"""Who locked, pinned or moved a thread; and a document's audience only narrows.

A thread that moves to a group for members takes its texts along. No code may
do the opposite: what was written for members never becomes readable by all.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# Trigger name -> (event and table, when it fires, what it says).
GUARDS = {
    "document_audience_only_narrows": (
        "UPDATE ON document",
        "OLD.audience <> NEW.audience AND NEW.audience <> 'members'",
        "a text is never shown to more people than it was written for",
    ),
    "thread_act_never_changes": ("UPDATE ON thread_act", "1 = 1", "an act never changes"),
    "thread_act_stays": ("DELETE ON thread_act", "1 = 1", "an act is never deleted"),
}


def upgrade() -> None:
    op.create_table(
        "thread_act",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("thread_id", sa.Integer, nullable=False),
        sa.Column("actor_id", sa.Integer, nullable=False),
        sa.Column("act", sa.String(20), nullable=False),
        sa.Column("from_group_id", sa.Integer),
        sa.Column("to_group_id", sa.Integer),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_thread_act"),
        sa.ForeignKeyConstraint(["thread_id"], ["thread.id"], name="fk_thread_act_thread_id_thread"),
        sa.ForeignKeyConstraint(["actor_id"], ["account.id"], name="fk_thread_act_actor_id_account"),
        sa.ForeignKeyConstraint(
            ["from_group_id"], ["forum_group.id"], name="fk_thread_act_from_group_id_forum_group"
        ),
        sa.ForeignKeyConstraint(
            ["to_group_id"], ["forum_group.id"], name="fk_thread_act_to_group_id_forum_group"
        ),
        sa.CheckConstraint(
            "act IN ('lock', 'unlock', 'pin', 'unpin', 'move')", name=op.f("ck_thread_act_known_act")
        ),
        sa.CheckConstraint(
            "(act = 'move') = (from_group_id IS NOT NULL AND to_group_id IS NOT NULL)",
            name=op.f("ck_thread_act_move_has_groups"),
        ),
    )
    op.create_index("ix_thread_act_thread_id", "thread_act", ["thread_id"])
    on_postgresql = op.get_bind().dialect.name == "postgresql"
    for name, (event, when, says) in GUARDS.items():
        if on_postgresql:
            then = f"EXECUTE FUNCTION openward_refuse('{says}')"
        else:
            then = f"BEGIN SELECT RAISE(ABORT, '{says}'); END"
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} FOR EACH ROW WHEN ({when}) {then}")
    if on_postgresql:
        op.execute(
            "CREATE TRIGGER thread_act_is_never_emptied BEFORE TRUNCATE ON thread_act"
            " FOR EACH STATEMENT EXECUTE FUNCTION openward_refuse('thread_act is never emptied')"
        )


def downgrade() -> None:
    """Refuse: taking this back would delete the record of who did what."""
    raise RuntimeError("The record of acts cannot be taken back; restore a backup instead.")
