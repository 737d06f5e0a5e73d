import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from forum.groups.membership import (
    NoSuchGroup,
    is_member,
    join,
    leave,
    may_read,
    my_groups,
    readable_by,
    readable_to,
    with_membership,
)
from forum.groups.tables import Group, Membership
from forum.visitor import Role
from tests.forum.groups.small_world import NOW, add_account, add_group, small_world

# audience     joined  stranger member clinician moderator administrator
READERS = [
    ("everyone", False, (True,  True,  True,  True, True)),
    ("everyone", True,  (True,  True,  True,  True, True)),
    ("members",  False, (False, False, False, True, True)),
    ("members",  True,  (True,  True,  True,  True, True)),
]  # fmt: skip
ROLES = (None, *Role)


@pytest.mark.parametrize(("audience", "joined", "expected"), READERS)
def test_who_may_read_a_group(audience, joined, expected):
    assert tuple(may_read(audience, joined, role) for role in ROLES) == expected


def test_a_statement_lets_the_same_people_read_as_the_rule_does(database_url):
    with small_world(database_url) as session:
        founder, visitor = add_account(session), add_account(session)
        for audience in ("everyone", "members"):
            add_group(session, founder, audience=audience)
            join(session, add_group(session, founder, audience=audience), visitor, NOW)
        for role in ROLES:
            account_id = None if role is None else visitor
            every = with_membership(select(Group.id, Group.audience, is_member))
            rows = session.execute(every, {"visitor_id": account_id}).all()
            assert len(rows) == 4
            found = session.execute(every.where(readable_by(role)), {"visitor_id": account_id}).all()
            assert {row.id for row in found} == {
                row.id for row in rows if may_read(row.audience, row.is_member, role)
            }
            assert sum(row.is_member for row in rows) == (0 if role is None else 2)


def test_an_account_alone_lets_the_same_people_read_as_the_rule_does(database_url):
    with small_world(database_url) as session:
        founder = add_account(session)
        people = {role: None if role is None else add_account(session, role) for role in ROLES}
        groups = [(add_group(session, founder, audience=one), one) for one in ("everyone", "members") * 2]
        for group_id, _ in groups[2:]:
            for account_id in filter(None, people.values()):
                join(session, group_id, account_id, NOW)
        for role, account_id in people.items():
            found = set(session.scalars(select(Group.id).where(readable_to(account_id))))
            joined = {one for one, _ in groups[2:]} if account_id else set()
            assert found == {one for one, audience in groups if may_read(audience, one in joined, role)}


def test_joining_and_leaving_twice_counts_once(database_url):
    with small_world(database_url) as session:
        somebody = add_account(session)
        group_id = add_group(session, somebody)
        assert [join(session, group_id, somebody, NOW) for _ in range(2)] == [True, False]
        assert _members(session, group_id) == 1
        assert [leave(session, group_id, somebody) for _ in range(2)] == [True, False]
        assert _members(session, group_id) == 0
        assert join(session, group_id, somebody, NOW)


def test_nobody_joins_or_leaves_a_group_that_does_not_exist(sqlite_url):
    with small_world(sqlite_url) as session:
        somebody = add_account(session)
        with pytest.raises(NoSuchGroup):
            join(session, 99, somebody, NOW)
        with pytest.raises(NoSuchGroup):
            leave(session, 99, somebody)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["join", "leave", "roll back", "commit"]), st.integers(0, 2), st.integers(0, 1)
    ),
    max_size=25,
)


@given(STEPS)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None
)
def test_the_counter_equals_the_rows_whatever_the_order(sqlite_url, steps):
    with small_world(sqlite_url) as session:
        people = [add_account(session) for _ in range(3)]
        groups = [add_group(session, people[0]) for _ in range(2)]
        session.commit()
        joined, kept = set(), set()
        for act, person, group in steps:
            pair = (groups[group], people[person])
            if act == "join":
                assert join(session, *pair, NOW) is (pair not in joined)
                joined.add(pair)
            elif act == "leave":
                assert leave(session, *pair) is (pair in joined)
                joined.discard(pair)
            elif act == "commit":
                session.commit()
                kept = set(joined)
            else:
                session.rollback()
                joined = set(kept)
            for one in groups:
                rows = session.scalar(select(func.count()).where(Membership.group_id == one))
                assert _members(session, one) == rows == sum(pair[0] == one for pair in joined)
        for person in people:
            assert set(my_groups(session, person)) == {one for one, who in joined if who == person}


def _members(session, group_id):
    return session.scalar(select(Group.members).where(Group.id == group_id))
