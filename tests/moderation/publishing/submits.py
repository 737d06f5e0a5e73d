"""A process of its own that submits one text when told to: ``url seal_key``, then a line on stdin."""

import sys
from datetime import UTC, datetime

from moderation.publishing.database import open_engine
from moderation.publishing.draft import Draft
from moderation.publishing.sealing import Vault
from moderation.publishing.submitting import Author, submit
from moderation.publishing.worker import sessions_of


def main(url: str, seal_key: str) -> None:
    engine = open_engine(url)
    engine.connect().close()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    with sessions_of(engine)() as session:
        receipt = submit(
            session,
            Vault([seal_key]),
            Draft("a text"),
            Author(1),
            kind="reply",
            submission_key="form",
            now=datetime(2026, 3, 1, tzinfo=UTC),
        )
        session.commit()
    sys.stdout.write(f"{receipt.revision_id} {receipt.repeated}\n")
    engine.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])
