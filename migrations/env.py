"""Runs migrations on the application's database.

On SQLite foreign keys are off meanwhile: Alembic rebuilds a table by copying
it and dropping the old one, and a cascade would delete the rows that point at
it. Such a rebuild drops triggers too, so a migration that rebuilds a guarded
table creates its triggers again.
"""

from alembic import context
from flask import current_app
from sqlalchemy import Connection, text

database = current_app.extensions["migrate"].db


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=database.metadata,
        compare_type=True,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


with database.engine.connect() as connection:
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA foreign_keys = OFF"))
        connection.commit()
    try:
        run(connection)
        connection.commit()
    finally:
        if connection.dialect.name == "sqlite":
            connection.rollback()
            connection.execute(text("PRAGMA foreign_keys = ON"))
            connection.commit()
