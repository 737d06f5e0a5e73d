"""The engine and the request's session. The tables are those of moderation plus the forum's own."""

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

from forum.configuration import Configuration
from forum.setting import PROJECT_ROOT
from moderation.publishing.database import Base, prepare_engine

db = SQLAlchemy(metadata=Base.metadata)


def init_app(app: Flask, settings: Configuration) -> None:
    """Give ``app`` its engine. ``hide_parameters`` keeps user text out of database errors."""
    options: dict[str, object] = {"hide_parameters": True}
    if settings.database_url.startswith("postgresql"):
        options |= {"pool_pre_ping": True, "pool_size": settings.web_threads, "max_overflow": 2}
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = options
    db.init_app(app)
    with app.app_context():
        prepare_engine(db.engine)


def forget_connections(app: Flask) -> None:
    """Drop connections inherited over a fork, without closing them under the parent's feet."""
    with app.app_context():
        db.engine.dispose(close=False)


def migrate_database(app: Flask) -> None:
    """Bring the database of ``app`` to the newest schema; do nothing when it is there."""
    # Web workers never migrate, and Alembic would cost each of them memory.
    import flask_migrate  # noqa: PLC0415

    folder = str(PROJECT_ROOT / "migrations")
    flask_migrate.Migrate(app, db, directory=folder)
    with app.app_context():
        flask_migrate.upgrade(directory=folder)
