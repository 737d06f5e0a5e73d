"""Accounts, groups, threads and replies."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sign_in_digest", sa.String(64), nullable=False),
        sa.Column("password_hash", sa.String(200), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("session_epoch", sa.Integer, server_default="0", nullable=False),
        sa.Column("name_document_id", sa.Integer),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.ForeignKeyConstraint(
            ["name_document_id"], ["document.id"], name="fk_account_name_document_id_document"
        ),
        sa.UniqueConstraint("sign_in_digest", name="uq_account_sign_in_digest"),
        sa.UniqueConstraint("name_document_id", name="uq_account_name_document_id"),
        sa.CheckConstraint(
            "role IN ('member', 'clinician', 'moderator', 'administrator')",
            name=op.f("ck_account_known_role"),
        ),
    )
    op.create_table(
        "forum_group",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("sensitivity", sa.String(20), nullable=False),
        sa.Column("audience", sa.String(20), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_forum_group"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_forum_group_document_id_document"),
        sa.UniqueConstraint("document_id", name="uq_forum_group_document_id"),
        sa.CheckConstraint(
            "sensitivity IN ('ordinary', 'rare')", name=op.f("ck_forum_group_known_sensitivity")
        ),
        sa.CheckConstraint("audience IN ('everyone', 'members')", name=op.f("ck_forum_group_known_audience")),
    )
    op.create_table(
        "thread",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("shown_at", MOMENT),
        sa.Column("latest_at", MOMENT),
        sa.Column("replies", sa.Integer, server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_thread"),
        sa.ForeignKeyConstraint(["group_id"], ["forum_group.id"], name="fk_thread_group_id_forum_group"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_thread_document_id_document"),
        sa.UniqueConstraint("document_id", name="uq_thread_document_id"),
    )
    op.create_index("ix_thread_latest", "thread", ["group_id", "latest_at", "id"])
    op.create_table(
        "reply",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("thread_id", sa.Integer, nullable=False),
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("shown_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_reply"),
        sa.ForeignKeyConstraint(["thread_id"], ["thread.id"], name="fk_reply_thread_id_thread"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_reply_document_id_document"),
        sa.UniqueConstraint("document_id", name="uq_reply_document_id"),
    )
    op.create_index("ix_reply_page", "reply", ["thread_id", "id"])
    op.create_index("ix_reply_shown", "reply", ["thread_id", "shown_at"])


def downgrade() -> None:
    """Refuse: taking this back would leave every text without the place it belongs to."""
    raise RuntimeError("The community's tables cannot be taken back; restore a backup instead.")
