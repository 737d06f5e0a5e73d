"""Texts are compared by a few keyed hashes of each, which go when the text does.

They hang on the revision, because what waits or was held has no publication yet and
is compared too. A trigger takes them away when nobody may read the text any more:
taken down by its author, replaced, or erased. So every row that is there counts,
and a look-up needs no other table. A trigger refuses rows for text that is gone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

GONE = "('withdrawn', 'erased')"
OF_THE_GONE = f"EXISTS (SELECT 1 FROM revision WHERE id = NEW.revision_id AND status IN {GONE})"
SAYS = "a text that is gone has no fingerprint"


def upgrade() -> None:
    op.create_table(
        "fingerprint",
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("revision_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("number", "revision_id", name="pk_fingerprint"),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_fingerprint_revision_id_revision", ondelete="CASCADE"
        ),
        sa.CheckConstraint("number BETWEEN 0 AND 281474976710655", name=op.f("ck_fingerprint_holds_no_text")),
        # The key is all there is of a row, so SQLite need not keep it twice.
        sqlite_with_rowid=False,
    )
    op.create_index("ix_fingerprint_revision_id_number", "fingerprint", ["revision_id", "number"])
    forget = "DELETE FROM fingerprint WHERE revision_id = OLD.id"
    gone = f"AFTER UPDATE OF status ON revision FOR EACH ROW WHEN (NEW.status IN {GONE})"
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION openward_forget_fingerprint() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN {forget}; RETURN NULL; END $$"
        )
        op.execute(
            "CREATE FUNCTION openward_refuse_fingerprint() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN IF {OF_THE_GONE} THEN RAISE EXCEPTION USING MESSAGE = '{SAYS}',"
            " ERRCODE = 'restrict_violation'; END IF; RETURN NEW; END $$"
        )
        op.execute(
            f"CREATE TRIGGER fingerprint_goes_with_its_text {gone}"
            " EXECUTE FUNCTION openward_forget_fingerprint()"
        )
        op.execute(
            "CREATE TRIGGER fingerprint_is_of_a_text BEFORE INSERT ON fingerprint FOR EACH ROW"
            " EXECUTE FUNCTION openward_refuse_fingerprint()"
        )
    else:
        op.execute(f"CREATE TRIGGER fingerprint_goes_with_its_text {gone} BEGIN {forget}; END")
        op.execute(
            "CREATE TRIGGER fingerprint_is_of_a_text BEFORE INSERT ON fingerprint FOR EACH ROW"
            f" WHEN {OF_THE_GONE} BEGIN SELECT RAISE(ABORT, '{SAYS}'); END"
        )


def downgrade() -> None:
    """Forget the fingerprints; nothing else is lost."""
    on = " ON revision" if op.get_bind().dialect.name == "postgresql" else ""
    op.execute(f"DROP TRIGGER fingerprint_goes_with_its_text{on}")
    op.drop_table("fingerprint")
    if on:
        op.execute("DROP FUNCTION openward_forget_fingerprint()")
        op.execute("DROP FUNCTION openward_refuse_fingerprint()")
