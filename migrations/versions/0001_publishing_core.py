"""Documents, revisions, publications, decisions, and what the database refuses."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

MOMENT = sa.DateTime(timezone=True)

# Moves that statuses.MOVES allows, as they stood when this was written: status, and whose turn it is.
MOVES = (
    ("pending", "cleared"), ("pending", "held/moderator"), ("pending", "held/author"),
    ("pending", "withdrawn"),
    ("held/author", "held/moderator"), ("held/author", "withdrawn"), ("held/author", "erased"),
    ("held/moderator", "cleared"), ("held/moderator", "held/author"), ("held/moderator", "rejected"),
    ("held/moderator", "withdrawn"),
    ("cleared", "held/moderator"), ("cleared", "withdrawn"),
    ("rejected", "erased"), ("withdrawn", "erased"),
)  # fmt: skip

WHAT_A_DOCUMENT_IS = ("id", "author_id", "kind", "created_at")
WHAT_A_REVISION_IS = (
    "id", "document_id", "number", "author_role", "sensitivity", "submission_key", "created_at",
)  # fmt: skip
WHAT_A_PUBLICATION_SHOWS = ("document_id", "revision_id", "title", "body")


def upgrade() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("author_id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("audience", sa.String(20), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.CheckConstraint("audience IN ('everyone', 'members')", name=op.f("ck_document_known_audience")),
    )
    op.create_index("ix_document_author_id_kind", "document", ["author_id", "kind"])
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("turn", sa.String(20)),
        sa.Column("gravity", sa.Integer, server_default="0", nullable=False),
        sa.Column("author_role", sa.String(20), nullable=False),
        sa.Column("sensitivity", sa.String(20), nullable=False),
        sa.Column("submission_key", sa.String(64), nullable=False),
        sa.Column("sealed_text", sa.LargeBinary),
        sa.Column("sealed_key", sa.LargeBinary),
        sa.Column("sealed_advice", sa.LargeBinary),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("lease_until", MOMENT),
        sa.Column("tries", sa.Integer, server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_revision_document_id_document"),
        sa.UniqueConstraint("submission_key", name="uq_revision_submission_key"),
        sa.UniqueConstraint("document_id", "number", name="uq_revision_document_id_number"),
        sa.UniqueConstraint("document_id", "id", "status", name="uq_revision_document_id_id_status"),
        sa.CheckConstraint(
            "status IN ('pending', 'cleared', 'held', 'rejected', 'withdrawn', 'erased')",
            name=op.f("ck_revision_known_status"),
        ),
        sa.CheckConstraint(
            "(status = 'held' AND turn IS NOT NULL AND turn IN ('author', 'moderator'))"
            " OR (status <> 'held' AND turn IS NULL)",
            name=op.f("ck_revision_turn_while_held"),
        ),
        sa.CheckConstraint(
            "(status = 'erased' AND sealed_text IS NULL AND sealed_key IS NULL AND sealed_advice IS NULL)"
            " OR (status <> 'erased' AND sealed_text IS NOT NULL AND sealed_key IS NOT NULL)",
            name=op.f("ck_revision_erased_has_no_text"),
        ),
    )
    op.create_index(
        "ix_revision_queue", "revision", ["status", "turn", sa.text("gravity DESC"), "changed_at", "id"]
    )
    op.create_table(
        "publication",
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("revision_id", sa.Integer, nullable=False),
        sa.Column("revision_status", sa.String(20), nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("html", sa.Text, nullable=False),
        sa.Column("renderer", sa.String(40), nullable=False),
        sa.Column("first_published_at", MOMENT, nullable=False),
        sa.Column("published_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("document_id", name="pk_publication"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_publication_document_id_document"),
        sa.ForeignKeyConstraint(
            ["document_id", "revision_id", "revision_status"],
            ["revision.document_id", "revision.id", "revision.status"],
            name="fk_publication_cleared_revision",
        ),
        sa.CheckConstraint("revision_status = 'cleared'", name=op.f("ck_publication_cleared_only")),
    )
    op.create_index("uq_publication_revision_id", "publication", ["revision_id"], unique=True)
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("document_id", sa.Integer, nullable=False),
        sa.Column("revision_id", sa.Integer, nullable=False),
        sa.Column("act", sa.String(20), nullable=False),
        sa.Column("actor", sa.String(20), nullable=False),
        sa.Column("actor_id", sa.Integer),
        sa.Column("reason", sa.String(60)),
        sa.Column("kinds", sa.String(1000), server_default="", nullable=False),
        sa.Column("decided_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_decision_document_id_document"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_decision_revision_id_revision"),
    )
    op.create_index("ix_decision_revision_id", "decision", ["revision_id"])
    op.create_table(
        "finding",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("revision_id", sa.Integer, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("field", sa.String(10), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("action", sa.String(10), nullable=False),
        sa.Column("overridable", sa.Boolean, nullable=False),
        sa.Column("detector", sa.String(60), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_finding"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_finding_revision_id_revision"),
        sa.UniqueConstraint("revision_id", "ordinal", name="uq_finding_revision_id_ordinal"),
    )
    op.create_index("ix_finding_revision_id", "finding", ["revision_id"])
    guard = _guard_postgresql if op.get_bind().dialect.name == "postgresql" else _guard_sqlite
    guard()


def _conditions(is_distinct: str) -> dict[str, tuple[str, str, str]]:
    """Trigger name -> (event and table, when it fires, what it says)."""

    def changed(columns: tuple[str, ...]) -> str:
        return " OR ".join(f"OLD.{column} {is_distinct} NEW.{column}" for column in columns)

    def standing(row: str) -> str:
        return f"({row}.status || COALESCE('/' || {row}.turn, ''))"

    allowed = ", ".join(f"'{before}>{after}'" for before, after in MOVES)
    return {
        "document_is_fixed": (
            "UPDATE ON document",
            changed(WHAT_A_DOCUMENT_IS),
            "what a document is cannot change",
        ),
        "document_stays": ("DELETE ON document", "1 = 1", "a document is never deleted"),
        "revision_starts_pending": (
            "INSERT ON revision",
            "NEW.status <> 'pending'",
            "a revision starts as pending",
        ),
        "revision_is_fixed": (
            "UPDATE ON revision",
            changed(WHAT_A_REVISION_IS),
            "what a revision is cannot change",
        ),
        "revision_text_is_fixed": (
            "UPDATE ON revision",
            f"OLD.sealed_text {is_distinct} NEW.sealed_text AND NEW.status <> 'erased'",
            "the text of a revision cannot change",
        ),
        "revision_advice_is_fixed": (
            "UPDATE ON revision",
            f"OLD.sealed_advice IS NOT NULL AND OLD.sealed_advice {is_distinct} NEW.sealed_advice"
            " AND NEW.status <> 'erased'",
            "the advice of a revision cannot change",
        ),
        "revision_moves_as_allowed": (
            "UPDATE ON revision",
            f"{standing('OLD')} <> {standing('NEW')}"
            f" AND {standing('OLD')} || '>' || {standing('NEW')} NOT IN ({allowed})",
            "this move is not allowed",
        ),
        "revision_stays": ("DELETE ON revision", "1 = 1", "a revision is never deleted"),
        "publication_text_is_fixed": (
            "UPDATE ON publication",
            changed(WHAT_A_PUBLICATION_SHOWS),
            "the text of a publication cannot change",
        ),
        "publication_html_is_fixed": (
            "UPDATE ON publication",
            "OLD.html <> NEW.html AND OLD.renderer = NEW.renderer",
            "the same renderer makes the same page",
        ),
        "decision_never_changes": ("UPDATE ON decision", "1 = 1", "a decision never changes"),
        "decision_stays": ("DELETE ON decision", "1 = 1", "a decision is never deleted"),
        "finding_never_changes": ("UPDATE ON finding", "1 = 1", "a finding never changes"),
        "finding_stays": ("DELETE ON finding", "1 = 1", "a finding is never deleted"),
    }


def _conditions_without_pragmas() -> dict[str, tuple[str, str, str]]:
    """What SQLite would allow a connection that did not ask for foreign keys or recursive triggers.

    The application always asks; the sqlite3 shell and most tools do not.
    """

    def taken(table: str, *keys: tuple[str, ...]) -> str:
        same = (" AND ".join(f"{column} = NEW.{column}" for column in key) for key in keys)
        return " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE {key})" for key in same)

    def once(table: str, *keys: tuple[str, ...]) -> tuple[str, str, str]:
        return f"INSERT ON {table}", taken(table, *keys), f"a {table} is never replaced"

    return {
        "document_is_never_replaced": once("document", ("id",)),
        "revision_is_never_replaced": once(
            "revision", ("id",), ("submission_key",), ("document_id", "number")
        ),
        "publication_is_never_replaced": once("publication", ("document_id",), ("revision_id",)),
        "decision_is_never_replaced": once("decision", ("id",)),
        "finding_is_never_replaced": once("finding", ("id",), ("revision_id", "ordinal")),
        "publication_is_of_cleared_text": (
            "INSERT ON publication",
            "NOT EXISTS (SELECT 1 FROM revision WHERE id = NEW.revision_id"
            " AND document_id = NEW.document_id AND status = 'cleared')",
            "only cleared text of its own document can be published",
        ),
        "revision_stays_cleared_while_published": (
            "UPDATE ON revision",
            "NEW.status <> 'cleared' AND EXISTS (SELECT 1 FROM publication WHERE revision_id = OLD.id)",
            "published text stays cleared",
        ),
    }


def _guard_sqlite() -> None:
    for name, (event, when, says) in (_conditions("IS NOT") | _conditions_without_pragmas()).items():
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} FOR EACH ROW WHEN {when}"
            f" BEGIN SELECT RAISE(ABORT, '{says}'); END"
        )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION openward_refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'restrict_violation'; END $$"
    )
    for name, (event, when, says) in _conditions("IS DISTINCT FROM").items():
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} FOR EACH ROW WHEN ({when})"
            f" EXECUTE FUNCTION openward_refuse('{says}')"
        )
    for table in ("document", "revision", "decision", "finding"):
        op.execute(
            f"CREATE TRIGGER {table}_is_never_emptied BEFORE TRUNCATE ON {table}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION openward_refuse('{table} is never emptied')"
        )


def downgrade() -> None:
    """Refuse: taking this back would delete every text and every decision."""
    raise RuntimeError("The publishing core cannot be taken back; restore a backup instead.")
