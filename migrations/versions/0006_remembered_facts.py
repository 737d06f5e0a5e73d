"""Facts of published texts are remembered as a kind, a keyed hash and a rarity, and go with the text.

The text goes when its publication does: withdrawn, taken down, replaced by a newer
revision or by a newer text. So the row hangs on the publication. A trigger does the
same on SQLite for a connection that did not ask for foreign keys.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "remembered_fact",
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("author_id", sa.Integer, nullable=False),
        sa.Column("rarity", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("document_id", "kind", "digest", name="pk_remembered_fact"),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["publication.document_id"],
            name="fk_remembered_fact_document_id_publication",
            ondelete="CASCADE",
        ),
        sa.CheckConstraint(
            "length(digest) = 32 AND rarity BETWEEN 0 AND 40", name=op.f("ck_remembered_fact_holds_no_text")
        ),
    )
    op.create_index("ix_remembered_fact_author_id", "remembered_fact", ["author_id"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER remembered_facts_go_with_their_text AFTER DELETE ON publication FOR EACH ROW"
            " BEGIN DELETE FROM remembered_fact WHERE document_id = OLD.document_id; END"
        )


def downgrade() -> None:
    """Forget what is remembered; nothing else is lost."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER remembered_facts_go_with_their_text")
    op.drop_table("remembered_fact")
