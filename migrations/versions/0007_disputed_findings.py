"""Authors may say that a finding is wrong, and moderators whether it is.

Two tables of their own, because a finding never changes. Neither can hold a word:
which finding, when, by whom, right or wrong.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "finding_dispute",
        sa.Column("finding_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("disputed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("finding_id", name="pk_finding_dispute"),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name="fk_finding_dispute_finding_id_finding"),
    )
    op.create_table(
        "finding_mark",
        sa.Column("finding_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("is_right", sa.Boolean, nullable=False),
        sa.Column("moderator_id", sa.Integer, nullable=False),
        sa.Column("marked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("finding_id", name="pk_finding_mark"),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name="fk_finding_mark_finding_id_finding"),
    )


def downgrade() -> None:
    """Forget who disputed and marked what; the findings themselves stay."""
    op.drop_table("finding_mark")
    op.drop_table("finding_dispute")
