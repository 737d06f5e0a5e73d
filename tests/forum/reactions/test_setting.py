"""The rows and the counts, on both databases."""

import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from forum.reactions.kinds import LOOKS, Kind
from forum.reactions.reading import reactions_at
from forum.reactions.setting import set_reaction
from forum.reactions.tables import Reaction, ReactionTally
from moderation.publishing.tables import Document
from tests.forum.groups.small_world import NOW, add_account, small_world


def test_the_reactions_are_those_that_the_tables_know():
    assert {look.kind for look in LOOKS} == set(Kind)
    assert {kind.value for kind in Kind} == set(ReactionTally.__table__.c.keys()) - {"document_id"}
    assert sorted(look.bit for look in LOOKS) == [1, 2, 4, 8]


def counted(session, document_id):
    """The tally, and what the rows say."""
    tally = {one.kind: one.times for one in reactions_at(session, document_id, 0)}
    rows = dict.fromkeys(Kind, 0)
    query = (
        select(Reaction.kind, func.count()).where(Reaction.document_id == document_id).group_by(Reaction.kind)
    )
    rows.update({Kind(kind): number for kind, number in session.execute(query)})
    return tally, rows


CLICKS = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(Kind), st.booleans()), max_size=25)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(clicks=CLICKS)
def test_the_count_is_the_number_of_rows_whatever_is_clicked(database_url, clicks):
    with small_world(database_url) as session:
        people = [add_account(session) for _ in range(3)]
        document = Document(author_id=people[0], kind="reply", audience="everyone", created_at=NOW)
        session.add(document)
        session.flush()
        standing = set()
        for who, kind, chosen in clicks:
            before = (who, kind) in standing
            changed = set_reaction(session, document.id, people[who], kind, chosen, NOW)
            assert changed == (before != chosen)
            (standing.add if chosen else standing.discard)((who, kind))
        tally, rows = counted(session, document.id)
        assert tally == rows
        for who, account_id in enumerate(people):
            own = {one.kind for one in reactions_at(session, document.id, account_id) if one.is_own}
            assert own == {kind for person, kind in standing if person == who}
        session.rollback()


@pytest.mark.parametrize("chosen", [True, False])
def test_clicks_at_the_same_moment_count_once(database_url, chosen):
    with small_world(database_url) as session:
        somebody, another = add_account(session), add_account(session)
        document = Document(author_id=another, kind="reply", audience="everyone", created_at=NOW)
        session.add(document)
        session.flush()
        document_id = document.id
        if not chosen:
            set_reaction(session, document_id, somebody, Kind.HUG, True, NOW)
        set_reaction(session, document_id, another, Kind.HUG, True, NOW)
        session.commit()
    start, changes = threading.Barrier(4), []

    def click():
        with small_world(database_url) as own:
            start.wait()
            changes.append(set_reaction(own, document_id, somebody, Kind.HUG, chosen, NOW))
            own.commit()

    clicks = [threading.Thread(target=click) for _ in range(4)]
    for one in clicks:
        one.start()
    for one in clicks:
        one.join()
    assert sorted(changes) == [False, False, False, True]
    with small_world(database_url) as session:
        tally, rows = counted(session, document_id)
        assert tally == rows
        assert tally[Kind.HUG] == 1 + chosen
