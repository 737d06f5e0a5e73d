"""Waits a moment for the screener, so that most authors read the outcome at once."""

import time

from sqlalchemy import Engine, select

from moderation.publishing.statuses import Status
from moderation.publishing.tables import Revision

FIRST_PAUSE_SECONDS = 0.02
LONGEST_PAUSE_SECONDS = 0.1


def wait_for_outcome(engine: Engine, revision_id: int, seconds: float) -> bool:
    """Return True as soon as a revision is no longer pending, False after ``seconds``.

    Reads with connections of its own, held only for each look, so that the
    waiting request keeps no transaction open.
    """
    deadline = time.monotonic() + seconds
    pause = FIRST_PAUSE_SECONDS
    query = select(Revision.status).where(Revision.id == revision_id)
    while True:
        with engine.connect() as connection:
            status = connection.scalar(query)
        if status != Status.PENDING:
            return True
        if time.monotonic() + pause > deadline:
            return False
        time.sleep(pause)
        pause = min(pause * 1.5, LONGEST_PAUSE_SECONDS)
