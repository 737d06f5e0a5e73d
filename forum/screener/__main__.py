"""``python -m forum.screener [PARENT]``: take pending texts, have them screened, store the verdicts.

Besides it answers what would be found in a text that somebody is still writing.

With the number of the process that started it, it ends when that one does;
without, as on a machine of its own, it runs until it is told to stop.
"""

import sys
from datetime import timedelta

from forum.configuration import ConfigurationProblem
from forum.discussions import counting
from forum.discussions.pseudonyms import pseudonyms_around
from forum.drafts.keeping import erase_old
from forum.groups import texts as group_texts
from forum.instance import load_configuration
from forum.interests import disclosures
from forum.quiet_log import configure_logging
from forum.screener.answering import answering
from forum.screener.door import path_of
from forum.screener.patience import PatientWork, Readiness
from forum.serve.parent import die_with
from moderation.publishing.database import open_engine
from moderation.publishing.own_site import is_reached_as
from moderation.publishing.queue import open_queue
from moderation.publishing.retention import erase_what_is_over
from moderation.publishing.sealing import Vault
from moderation.publishing.worker import serve, sessions_of
from moderation.screening.deadline import Screener

# A text may wait for the one before it and for a question to end, then take its
# own time; the margin is for storing the verdict. Only then may another screener take it.
LEASE_DEADLINES = 3
LEASE_MARGIN_SECONDS = 20

ERASERS = (erase_what_is_over, erase_old)


def main() -> int:
    """Work until told to stop, or until the parent that was named is gone."""
    if len(sys.argv) > 1:
        die_with(int(sys.argv[1]))
    configure_logging()
    try:
        settings = load_configuration()
    except ConfigurationProblem as problem:
        print("The screener cannot start:", *problem.problems, sep="\n  - ", file=sys.stderr)
        return 2
    is_reached_as(*settings.own_hosts)
    counting.register()
    group_texts.register()
    disclosures.register()
    deadline = settings.screening_deadline_seconds
    with Screener(deadline) as screener, answering(screener, path_of(settings.instance_folder)):
        work = PatientWork(
            sessions_of(open_engine(settings.database_url)),
            Vault(settings.seal_keys),
            screener.screen,
            timedelta(seconds=LEASE_DEADLINES * deadline + LEASE_MARGIN_SECONDS),
            can_screen=Readiness(screener),
            erasers=ERASERS,
            digest_key=settings.digest_key,
            pseudonyms=pseudonyms_around,
            may_repeat=group_texts.MAY_REPEAT,
        )
        serve(open_queue(settings.queue_url), work, timedelta(days=settings.retention_days))
    return 0


if __name__ == "__main__":
    sys.exit(main())
