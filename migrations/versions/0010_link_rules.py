"""What moderators decided about single sites in the policy of links, append-only.

A host, a standing and a reason, who and when; never text. Acts on one host are
numbered, so that of two moderators who decide at once one is told that the other
was first.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

# Trigger name -> (event, what it says).
GUARDS = {
    "link_rule_act_never_changes": ("UPDATE", "an act never changes"),
    "link_rule_act_stays": ("DELETE", "an act is never deleted"),
}


def upgrade() -> None:
    op.create_table(
        "link_rule_act",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("host", sa.String(253), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("standing", sa.String(20)),
        sa.Column("reason", sa.String(40)),
        sa.Column("moderator_id", sa.Integer, nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_link_rule_act"),
        sa.UniqueConstraint("host", "number", name="uq_link_rule_act_host_number"),
        sa.CheckConstraint("number >= 1", name=op.f("ck_link_rule_act_counts_from_one")),
        sa.CheckConstraint(
            "host = lower(host) AND host LIKE '%_._%' AND host NOT LIKE '% %'",
            name=op.f("ck_link_rule_act_is_a_host"),
        ),
        sa.CheckConstraint(
            "(standing IS NULL AND reason IS NULL)"
            " OR (standing IS NOT NULL AND reason IS NOT NULL"
            " AND standing IN ('trusted', 'ordinary', 'commercial', 'refused'))",
            name=op.f("ck_link_rule_act_known_standing_with_a_reason"),
        ),
    )
    on_postgresql = op.get_bind().dialect.name == "postgresql"
    for name, (event, says) in GUARDS.items():
        if on_postgresql:
            then = f"EXECUTE FUNCTION openward_refuse('{says}')"
        else:
            then = f"BEGIN SELECT RAISE(ABORT, '{says}'); END"
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON link_rule_act FOR EACH ROW {then}")
    if on_postgresql:
        op.execute(
            "CREATE TRIGGER link_rule_act_is_never_emptied BEFORE TRUNCATE ON link_rule_act"
            " FOR EACH STATEMENT EXECUTE FUNCTION openward_refuse('link_rule_act is never emptied')"
        )
    else:  # "INSERT OR REPLACE" deletes without asking the trigger above
        op.execute(
            "CREATE TRIGGER link_rule_act_is_never_replaced BEFORE INSERT ON link_rule_act FOR EACH ROW"
            " WHEN EXISTS (SELECT 1 FROM link_rule_act"
            " WHERE id = NEW.id OR (host = NEW.host AND number = NEW.number))"
            " BEGIN SELECT RAISE(ABORT, 'an act is never replaced'); END"
        )


def downgrade() -> None:
    """Refuse: taking this back would delete the record of who decided what."""
    raise RuntimeError("The record of acts cannot be taken back; restore a backup instead.")
