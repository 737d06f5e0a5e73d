"""``python -m forum.demo [CIRCLE ...]``: load the demo into a database of its own and tell how it went.

For those who write its content. Names of circles (``migraine``) load only
those. The database is thrown away; the exit status is 0 if every text ended
as meant.
"""

import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

from forum.accounts.registering import Registrar
from forum.application import create_app
from forum.database import db, migrate_database
from forum.demo import load, real_screening, shipped, summary
from forum.demo.loading import Content
from forum.demo.people import PEOPLE
from forum.demo.progress import Progress
from forum.demo.unfinished import Unfinished
from forum.gate import vault
from forum.instance import load_configuration


def main(names: list[str]) -> int:
    content = shipped()
    if names:
        circles = tuple(import_module(f"forum.demo.circles.{name}").CIRCLE for name in names)
        content = Content(PEOPLE, circles)
    with tempfile.TemporaryDirectory(prefix="openward-demo-") as folder:
        settings = load_configuration({"INSTANCE_FOLDER": folder})
        app = create_app(settings)
        migrate_database(app)
        began = time.monotonic()
        with app.app_context():
            registrar = Registrar(vault(), settings.digest_key)
            unfinished = Unfinished(Path(folder))
            outcomes = load(db.session(), registrar, unfinished, content, real_screening, Progress())
            db.session.remove()
            db.engine.dispose()
        Progress(sys.stdout).say(*summary(outcomes), f"Loaded in {time.monotonic() - began:.0f} s.")
    return 0 if all(one.as_meant for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
