"""Interests can be declared, and a published text carries what its author had declared.

What is shown with a text is fixed when it is published. What was declared is not
rewritten but ended, confirmed, checked or withdrawn, and every change is recorded
in a table that only grows. Plain ALTER TABLE rebuilds no table on SQLite, so that no
trigger is lost. An upgrade that was cut off halfway can be run again.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

MOMENT = sa.DateTime(timezone=True)

CATEGORIES = (
    "'grant', 'consulting', 'speaking', 'testimony', 'travel', 'employment', 'stock', 'patent',"
    " 'royalties', 'board', 'leadership', 'goods', 'other'"
)
WHAT_WAS_DECLARED = ("id", "account_id", "category", "company", "from_year", "declared_at")


def upgrade() -> None:
    there = sa.inspect(op.get_bind())
    if "disclosure" not in {column["name"] for column in there.get_columns("publication")}:
        op.execute("ALTER TABLE publication ADD COLUMN disclosure TEXT")
    for name, make in (("interest", _interest), ("no_interest", _none), ("interest_change", _change)):
        if not there.has_table(name):
            make()
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    for name, (event, table, when, says) in _guards(
        "IS DISTINCT FROM" if is_postgresql else "IS NOT"
    ).items():
        op.execute(f"DROP TRIGGER IF EXISTS {name}" + (f" ON {table}" if is_postgresql else ""))
        head = f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW WHEN ({when})"
        if is_postgresql:
            op.execute(f"{head} EXECUTE FUNCTION openward_refuse('{says}')")
        else:
            op.execute(f"{head} BEGIN SELECT RAISE(ABORT, '{says}'); END")
    if is_postgresql:
        _guard_against_emptying()
    else:
        _guard_against_replacing()


def _guard_against_emptying() -> None:
    """TRUNCATE asks no trigger of a row."""
    for table in ("interest", "interest_change"):
        op.execute(f"DROP TRIGGER IF EXISTS {table}_is_never_emptied ON {table}")
        op.execute(
            f"CREATE TRIGGER {table}_is_never_emptied BEFORE TRUNCATE ON {table}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION openward_refuse('{table} is never emptied')"
        )


def _guard_against_replacing() -> None:
    """INSERT OR REPLACE asks no trigger on a connection without recursive triggers."""
    for table in ("interest", "interest_change"):
        name = f"{table}_is_never_replaced"
        op.execute(f"DROP TRIGGER IF EXISTS {name}")
        op.execute(
            f"CREATE TRIGGER {name} BEFORE INSERT ON {table} FOR EACH ROW"
            f" WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"
            f" BEGIN SELECT RAISE(ABORT, 'an {table} is never replaced'); END"
        )


def _interest() -> None:
    op.create_table(
        "interest",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("category", sa.String(20), nullable=False),
        sa.Column("company", sa.String(60), nullable=False),
        sa.Column("from_year", sa.Integer, nullable=False),
        sa.Column("to_year", sa.Integer),
        sa.Column("declared_at", MOMENT, nullable=False),
        sa.Column("confirmed_until", MOMENT),
        sa.Column("withdrawn_at", MOMENT),
        sa.Column("register", sa.String(40)),
        sa.Column("checked_on", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_interest"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_interest_account_id_account"),
        sa.CheckConstraint(f"category IN ({CATEGORIES})", name=op.f("ck_interest_known_category")),
        sa.CheckConstraint(
            "from_year BETWEEN 1900 AND 2200 AND to_year BETWEEN from_year AND 2200",
            name=op.f("ck_interest_years"),
        ),
        sa.CheckConstraint(
            "(to_year IS NULL) = (confirmed_until IS NOT NULL)",
            name=op.f("ck_interest_confirmed_while_it_lasts"),
        ),
        sa.CheckConstraint(
            "(register IS NULL) = (checked_on IS NULL)", name=op.f("ck_interest_checked_with_a_register")
        ),
    )
    op.create_index("ix_interest_account_id", "interest", ["account_id"])


def _none() -> None:
    op.create_table(
        "no_interest",
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("company", sa.String(60), nullable=False),
        sa.Column("stated_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("account_id", "company", name="pk_no_interest"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_no_interest_account_id_account"),
    )


def _change() -> None:
    op.create_table(
        "interest_change",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("act", sa.String(20), nullable=False),
        sa.Column("actor_id", sa.Integer, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("company", sa.String(60), nullable=False),
        sa.Column("category", sa.String(20)),
        sa.Column("from_year", sa.Integer),
        sa.Column("to_year", sa.Integer),
        sa.Column("register", sa.String(40)),
        sa.PrimaryKeyConstraint("id", name="pk_interest_change"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_interest_change_account_id_account"),
        sa.CheckConstraint(
            "act IN ('declared', 'confirmed', 'ended', 'withdrawn', 'checked',"
            " 'said_none', 'took_none_back')",
            name=op.f("ck_interest_change_known_act"),
        ),
    )
    op.create_index("ix_interest_change_account_id", "interest_change", ["account_id"])


def _guards(is_distinct: str) -> dict[str, tuple[str, str, str, str]]:
    changed = " OR ".join(f"OLD.{column} {is_distinct} NEW.{column}" for column in WHAT_WAS_DECLARED)
    return {
        "publication_disclosure_is_fixed": (
            "UPDATE",
            "publication",
            f"OLD.disclosure {is_distinct} NEW.disclosure",
            "what was disclosed with a text cannot change",
        ),
        "interest_is_fixed": ("UPDATE", "interest", changed, "what was declared cannot change"),
        "interest_stays_withdrawn": (
            "UPDATE",
            "interest",
            "OLD.withdrawn_at IS NOT NULL",
            "a withdrawn declaration does not change",
        ),
        "interest_stays": ("DELETE", "interest", "1 = 1", "a declaration is never deleted"),
        "interest_change_never_changes": ("UPDATE", "interest_change", "1 = 1", "a record never changes"),
        "interest_change_stays": ("DELETE", "interest_change", "1 = 1", "a record is never deleted"),
    }


def downgrade() -> None:
    """Refuse: texts would stand without what was disclosed with them."""
    raise RuntimeError("Declared interests cannot be taken back; restore a backup instead.")
