"""What a forum needs around its posts: membership, quotes, marks of what was read, reactions, drafts.

Columns are added by plain ALTER TABLE, which rebuilds no table on SQLite, so
that no trigger is lost.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _add("publication", sa.Column("excerpt", sa.Text, server_default="", nullable=False))
    _groups()
    _discussions()
    _readers()
    _drafts()


def _groups() -> None:
    _add_reference("forum_group", "rules_document_id")
    _add("forum_group", sa.Column("clinicians_welcome", sa.Boolean, server_default=sa.true(), nullable=False))
    _add("forum_group", sa.Column("slow_mode_minutes", sa.Integer, server_default="0", nullable=False))
    _add("forum_group", sa.Column("members", sa.Integer, server_default="0", nullable=False))
    _add("forum_group", sa.Column("archived_at", MOMENT))
    op.create_table(
        "membership",
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("moderates", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "account_id", name="pk_membership"),
        sa.ForeignKeyConstraint(["group_id"], ["forum_group.id"], name="fk_membership_group_id_forum_group"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_membership_account_id_account"),
    )
    op.create_index("ix_membership_account_id", "membership", ["account_id"])
    _group_texts()


def _group_texts() -> None:
    op.create_table(
        "group_text",
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("group_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("document_id", name="pk_group_text"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_group_text_document_id_document"),
        sa.ForeignKeyConstraint(["group_id"], ["forum_group.id"], name="fk_group_text_group_id_forum_group"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_group_text_account_id_account"),
        sa.CheckConstraint("kind IN ('group', 'group_rules')", name=op.f("ck_group_text_known_kind")),
    )
    op.create_index("ix_group_text_group_id", "group_text", ["group_id"])
    op.execute(
        "INSERT INTO group_text (document_id, group_id, kind, account_id)"
        " SELECT g.document_id, g.id, 'group', d.author_id"
        " FROM forum_group g JOIN document d ON d.id = g.document_id"
    )


def _discussions() -> None:
    _add("thread", sa.Column("locked_at", MOMENT))
    _add("thread", sa.Column("pinned_at", MOMENT))
    _add("thread", sa.Column("clinician_replies", sa.Integer, server_default="0", nullable=False))
    _add_reference("reply", "quoted_document_id")
    _add("reply", sa.Column("by_clinician", sa.Boolean, server_default=sa.false(), nullable=False))
    op.create_index("ix_thread_started", "thread", ["group_id", "shown_at", "id"])
    _partial("ix_thread_unanswered", ["group_id", "latest_at", "id"], "replies = 0")
    _partial("ix_thread_clinician", ["group_id", "latest_at", "id"], "clinician_replies > 0")
    _partial("ix_thread_pinned", ["group_id", "pinned_at"], "pinned_at IS NOT NULL")


def _readers() -> None:
    op.create_table(
        "thread_seen",
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("thread_id", sa.Integer, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("account_id", "thread_id", name="pk_thread_seen"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_thread_seen_account_id_account"),
        sa.ForeignKeyConstraint(["thread_id"], ["thread.id"], name="fk_thread_seen_thread_id_thread"),
    )
    op.create_table(
        "reaction",
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("document_id", "account_id", "kind", name="pk_reaction"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_reaction_document_id_document"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_reaction_account_id_account"),
        sa.CheckConstraint(
            "kind IN ('me_too', 'thank_you', 'helped', 'hug')", name=op.f("ck_reaction_known_kind")
        ),
    )
    op.create_table(
        "reaction_tally",
        sa.Column("document_id", sa.Integer, nullable=False),
        *(
            sa.Column(kind, sa.Integer, server_default="0", nullable=False)
            for kind in ("me_too", "thank_you", "helped", "hug")
        ),
        sa.PrimaryKeyConstraint("document_id", name="pk_reaction_tally"),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name="fk_reaction_tally_document_id_document"
        ),
    )


def _drafts() -> None:
    op.create_table(
        "unsent_draft",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("place", sa.String(40), nullable=False),
        sa.Column("sealed_text", sa.LargeBinary, nullable=False),
        sa.Column("sealed_key", sa.LargeBinary, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unsent_draft"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_unsent_draft_account_id_account"),
        sa.UniqueConstraint("account_id", "place", name="uq_unsent_draft_account_id_place"),
    )
    op.create_index("ix_unsent_draft_changed_at", "unsent_draft", ["changed_at"])


def _add(table: str, column: sa.Column[object]) -> None:
    op.add_column(table, column)


def _add_reference(table: str, column: str) -> None:
    """A nullable column that points at a document; Alembic cannot add one without rebuilding the table."""
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {column} INTEGER"
        f" CONSTRAINT fk_{table}_{column}_document REFERENCES document (id)"
    )


def _partial(name: str, columns: list[str], condition: str) -> None:
    op.create_index(
        name, "thread", columns, sqlite_where=sa.text(condition), postgresql_where=sa.text(condition)
    )


def downgrade() -> None:
    """Refuse: taking this back would delete what people wrote and where they belong."""
    raise RuntimeError("The forum's tables cannot be taken back; restore a backup instead.")
