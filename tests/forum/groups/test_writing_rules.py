from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from forum.discussions.tables import Reply, Thread
from forum.groups.membership import NoSuchGroup, join
from forum.groups.obstacles import standing_obstacle
from forum.groups.writing_rules import writing_rule
from forum.visitor import Role
from moderation.publishing.tables import Document
from tests.forum.groups.small_world import NOW, add_account, add_group, small_world


@dataclass(frozen=True)
class Facts:
    audience: str = "everyone"
    clinicians_welcome: bool = True
    archived_at: datetime | None = None


OPEN, CLOSED = Facts(), Facts("members")
AMONG_THEMSELVES, ARCHIVED = Facts(clinicians_welcome=False), Facts("members", False, NOW)
MEMBER, CLINICIAN = "not_a_member", "clinician"

# group              joined  member   clinician  moderator   administrator
WRITERS = [
    (OPEN,             False, (None,   None,      None,       None)),
    (OPEN,             True,  (None,   None,      None,       None)),
    (CLOSED,           False, (MEMBER, MEMBER,    None,       None)),
    (CLOSED,           True,  (None,   None,      None,       None)),
    (AMONG_THEMSELVES, False, (None,   CLINICIAN, None,       None)),
    (AMONG_THEMSELVES, True,  (None,   CLINICIAN, None,       None)),
    (ARCHIVED,         False, (MEMBER, MEMBER,    "archived", "archived")),
    (ARCHIVED,         True,  ("archived",) * 4),
]  # fmt: skip


@pytest.mark.parametrize(("group", "joined", "expected"), WRITERS)
def test_what_keeps_somebody_from_writing(group, joined, expected):
    found = [standing_obstacle(group, joined, role) for role in Role]
    assert tuple(one and one.reason for one in found) == expected


@pytest.mark.parametrize(("group", "joined", "expected"), WRITERS)
def test_the_database_is_asked_the_same(sqlite_url, group, joined, expected):
    with small_world(sqlite_url) as session:
        somebody = add_account(session)
        facts = {"audience": group.audience, "clinicians_welcome": group.clinicians_welcome}
        group_id = add_group(session, somebody, archived_at=group.archived_at, **facts)
        if joined:
            join(session, group_id, somebody, NOW)
        found = [writing_rule(session, group_id, somebody, role, NOW) for role in Role]
        assert tuple(one and one.reason for one in found) == expected


def test_in_slow_mode_everybody_but_moderators_waits_after_a_post(database_url):
    with small_world(database_url) as session:
        somebody, another = add_account(session), add_account(session)
        slow = add_group(session, somebody, slow_mode_minutes=30)
        brisk = add_group(session, somebody)

        def asked(minutes, group_id=slow, account_id=somebody, role=Role.MEMBER):
            return writing_rule(session, group_id, account_id, role, NOW + timedelta(minutes=minutes))

        thread_id = _starts_a_thread(session, brisk, somebody, NOW)
        assert asked(1) is None  # what is written elsewhere does not count
        elsewhere = _starts_a_thread(session, slow, another, NOW)
        assert asked(1) is None  # nor what somebody else writes
        _replies(session, elsewhere, somebody, NOW)
        waiting = asked(1)
        assert waiting.reason == "slow_mode"
        assert waiting.free_from == NOW + timedelta(minutes=30)
        assert "30 minutes between two posts" in waiting.meaning
        assert "in 29 minutes" in waiting.advice
        assert "in a minute" in asked(29.5).advice
        assert asked(30) is None
        assert asked(1, role=Role.CLINICIAN) is not None
        assert asked(1, role=Role.MODERATOR) is None
        assert asked(1, group_id=brisk) is None
        _replies(session, thread_id, somebody, NOW)
        _starts_a_thread(session, slow, somebody, NOW + timedelta(minutes=40))
        assert asked(41).free_from == NOW + timedelta(minutes=70)


def test_there_is_no_rule_for_a_group_that_does_not_exist(sqlite_url):
    with small_world(sqlite_url) as session, pytest.raises(NoSuchGroup):
        writing_rule(session, 99, add_account(session), Role.MEMBER, NOW)


def _document(session, kind, author, at):
    document = Document(author_id=author, kind=kind, audience="everyone", created_at=at)
    session.add(document)
    session.flush()
    return document.id


def _starts_a_thread(session, group_id, author, at):
    thread = Thread(group_id=group_id, document_id=_document(session, "thread", author, at), started_at=at)
    session.add(thread)
    session.flush()
    return thread.id


def _replies(session, thread_id, author, at):
    session.add(Reply(thread_id=thread_id, document_id=_document(session, "reply", author, at)))
    session.flush()
