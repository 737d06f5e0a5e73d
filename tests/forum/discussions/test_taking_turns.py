"""What is asked of a group's rules before a text is taken still holds when it is stored."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from forum.discussions.posting import Sent, reply, start_thread
from forum.groups.settings import Choices, change_settings
from forum.groups.writing_rules import writing_rule
from forum.visitor import Role
from moderation.publishing.database import open_engine
from moderation.publishing.draft import Draft
from moderation.publishing.submitting import Audience, Author
from moderation.publishing.worker import sessions_of
from tests.forum.settled import Settled, minute


@pytest.fixture
def settled(session) -> Settled:
    made = Settled(session)
    made.account()
    made.thread(made.group(), 1)
    made.leave_room()
    session.commit()
    return made


@contextmanager
def impatient(url: str) -> Iterator:
    """Somebody else's session, which waits for nobody."""
    engine = open_engine(url)
    with sessions_of(engine)() as other:
        timeout = "PRAGMA busy_timeout = 0" if url.startswith("sqlite") else "SET lock_timeout = '200ms'"
        other.execute(text(timeout))
        yield other
    engine.dispose()


SENT = Sent(Draft("Hello", "A title"), Author(1), "key", minute(5))


@pytest.mark.parametrize("begins", [True, False])
def test_a_group_is_not_closed_between_the_question_and_the_text(
    session, settled, vault, database_url, begins
):
    refused = []

    def close_the_group(_connection, _cursor, statement, *_more) -> None:
        if statement.startswith("INSERT INTO document") and not refused:
            with impatient(database_url) as other, pytest.raises(OperationalError) as problem:
                change_settings(other, 1, Choices(audience=Audience.MEMBERS))
            refused.append(problem)

    event.listen(session.get_bind(), "before_cursor_execute", close_the_group)
    if begins:
        start_thread(session, vault, 1, SENT, Role.MEMBER)
    else:
        reply(session, vault, 1, replace(SENT, draft=Draft("Hello")), Role.MEMBER)
    session.commit()
    assert len(refused) == 1


def test_two_posts_that_are_sent_at_once_take_turns_in_slow_mode(session, settled, database_url):
    session.execute(text("UPDATE forum_group SET slow_mode_minutes = 30"))
    session.commit()
    assert writing_rule(session, 1, 1, Role.MEMBER, minute(50)) is None
    with impatient(database_url) as other, pytest.raises(OperationalError):
        writing_rule(other, 1, 1, Role.MEMBER, minute(50))
