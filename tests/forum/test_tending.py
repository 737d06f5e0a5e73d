"""Locking, pinning and moving threads."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from forum.discussions.moving_rule import Refusal
from forum.discussions.tables import Thread, ThreadAct
from forum.discussions.tending import (
    Act,
    CannotMove,
    NoSuchTarget,
    NoSuchThread,
    TooManyPinned,
    move_thread,
    tend,
)
from forum.discussions.thread_list import MOST_PINNED, threads_of
from forum.visitor import Role
from moderation.publishing.tables import Document
from tests.forum.settled import Settled, minute

BY = 1


@pytest.fixture
def settled(session) -> Settled:
    made = Settled(session)
    made.account("Open Window", "moderator")
    return made


def acts(session) -> list[str]:
    return list(session.scalars(select(ThreadAct.act).order_by(ThreadAct.id)))


def audiences(session, *document_ids: int) -> set[str]:
    return set(session.scalars(select(Document.audience).where(Document.id.in_(document_ids))))


@pytest.mark.parametrize(
    ("on", "off", "column"), [(Act.LOCK, Act.UNLOCK, "locked_at"), (Act.PIN, Act.UNPIN, "pinned_at")]
)
def test_doing_it_twice_is_doing_it_once(session, settled, on, off, column):
    thread_id = settled.thread(settled.group(), 1)

    def stands_since():
        return session.scalar(select(getattr(Thread, column)).where(Thread.id == thread_id))

    assert [tend(session, on, thread_id, BY, minute(2)), tend(session, on, thread_id, BY, minute(3))] == [
        True,
        False,
    ]
    assert stands_since() == minute(2)
    assert [tend(session, off, thread_id, BY, minute(4)), tend(session, off, thread_id, BY, minute(5))] == [
        True,
        False,
    ]
    assert stands_since() is None
    assert acts(session) == [on, off]


def test_a_group_has_room_for_five_pinned_threads_and_another_group_for_five_more(session, settled):
    group_id, other = settled.group(), settled.group("Eczema")
    threads = [settled.thread(group_id, number) for number in range(MOST_PINNED + 1)]
    for thread_id in threads[:MOST_PINNED]:
        tend(session, Act.PIN, thread_id, BY, minute(9))
    with pytest.raises(TooManyPinned):
        tend(session, Act.PIN, threads[-1], BY, minute(9))
    assert not tend(session, Act.PIN, threads[0], BY, minute(9))
    assert tend(session, Act.PIN, settled.thread(other, 1), BY, minute(9))


def test_what_does_not_exist_is_neither_tended_nor_moved(session, settled):
    thread_id = settled.thread(settled.group(), 1)
    with pytest.raises(NoSuchThread):
        tend(session, Act.LOCK, 99, BY, minute(1))
    with pytest.raises(NoSuchThread):
        move_thread(session, 99, 1, BY, minute(1))
    with pytest.raises(NoSuchTarget):
        move_thread(session, thread_id, 99, BY, minute(1))


def test_a_moved_thread_stands_in_its_new_group_and_is_pinned_no_more(session, settled):
    group_id, target = settled.group(), settled.group("Eczema")
    thread_id = settled.thread(group_id, 1, pinned_at=minute(1))
    assert move_thread(session, thread_id, target, BY, minute(2))
    assert not move_thread(session, thread_id, target, BY, minute(3))
    assert threads_of(session, None, group_id).is_empty
    (line,) = threads_of(session, None, target).lines
    assert (line.thread_id, line.pinned_at) == (thread_id, None)
    (act,) = session.scalars(select(ThreadAct))
    assert (act.act, act.from_group_id, act.to_group_id) == (Act.MOVE, group_id, target)


def test_moving_to_a_members_group_takes_every_text_of_the_thread_along(session, settled):
    target = settled.group("Eczema", audience="members")
    group_id = settled.group()
    thread_id, other = settled.thread(group_id, 1), settled.thread(group_id, 2)
    opening = session.get_one(Thread, thread_id).document_id
    replies = [settled.reply(thread_id, 3), settled.reply(thread_id, None)]  # the second was never shown
    elsewhere = [session.get_one(Thread, other).document_id, settled.reply(other, 4)]
    move_thread(session, thread_id, target, BY, minute(5))
    assert audiences(session, opening, *replies) == {"members"}
    assert audiences(session, *elsewhere) == {"everyone"}
    assert threads_of(session, None, target).is_empty  # strangers, who could read it before


@pytest.mark.parametrize(
    ("source", "target", "why"),
    [
        ({"audience": "members"}, {}, Refusal.OTHERS_WOULD_READ),
        ({"audience": "members"}, {"audience": "members"}, Refusal.OTHERS_WOULD_READ),
        ({}, {"sensitivity": "rare"}, Refusal.STRICTER_RULES),
        ({}, {"archived_at": minute(1)}, Refusal.ARCHIVED),
        ({}, {"floor": 100}, Refusal.HIGHER_FLOOR),
        ({"floor": 99}, {"floor": 100}, Refusal.HIGHER_FLOOR),
    ],
)
def test_a_refused_move_changes_nothing(session, settled, source, target, why):
    group_id, target_id = settled.group(**source), settled.group("Eczema", **target)
    thread_id = settled.thread(group_id, 1, audience=source.get("audience", "everyone"))
    with pytest.raises(CannotMove) as refused:
        move_thread(session, thread_id, target_id, BY, minute(2))
    assert refused.value.why is why
    assert session.get_one(Thread, thread_id).group_id == group_id
    assert acts(session) == []


def test_a_thread_moves_where_the_floor_is_no_higher(session, settled):
    thread_id, target_id = settled.thread(settled.group(floor=100), 1), settled.group("Eczema", floor=100)
    assert move_thread(session, thread_id, target_id, BY, minute(2))


@pytest.mark.parametrize(
    "forbidden",
    [
        "UPDATE document SET audience = 'everyone' WHERE id = (SELECT document_id FROM thread)",
        "UPDATE thread_act SET actor_id = 1",
        "DELETE FROM thread_act",
        "INSERT INTO thread_act (thread_id, actor_id, act, done_at)"
        " SELECT id, 1, 'move', started_at FROM thread",
        "INSERT INTO thread_act (thread_id, actor_id, act, done_at)"
        " SELECT id, 1, 'burn', started_at FROM thread",
    ],
)
def test_the_database_refuses_to_widen_an_audience_or_to_change_the_record(session, settled, forbidden):
    thread_id = settled.thread(settled.group(), 1, audience="members")
    tend(session, Act.LOCK, thread_id, BY, minute(2))
    session.commit()
    with pytest.raises(DBAPIError):
        session.execute(text(forbidden))
    session.rollback()


@pytest.fixture
def moderator(community, thread):
    return community.join("Open Window", Role.MODERATOR)


def test_a_moderator_locks_pins_and_reads_who_did_it(community, thread, moderator):
    page = moderator.get("/threads/1/tending")
    page.send("/threads/1/tending", act="lock")
    assert page.address == "/threads/1"
    assert "The thread is locked." in page.words
    page.get("/threads/1/tending").send("/threads/1/tending", act="pin")
    words = page.get("/threads/1/tending").words
    assert "Locked by Open Window" in words
    assert "Pinned by Open Window" in words
    stranger = community.stranger().get("/groups/1")
    assert "Good to read first" in stranger.words
    assert "Locked" in stranger.words


def test_a_second_click_says_that_nothing_was_changed(community, thread, moderator):
    page = moderator.get("/threads/1/tending")
    page.send_only("/threads/1/tending", act="lock")
    page.send("/threads/1/tending", act="lock")
    assert "Nothing was changed" in page.words


def test_a_moderator_moves_a_thread_and_its_old_address_still_works(community, thread, moderator):
    target = community.found_group(thread.founder, "Eczema")
    page = moderator.get("/threads/1/tending")
    page.send("/threads/1/move", group_id=str(target))
    assert "The thread was moved." in page.words
    stranger = community.stranger()
    assert "Does a spacer help?" in stranger.get(f"/groups/{target}").words
    assert "Does a spacer help?" not in stranger.get("/groups/1").words
    assert "Eczema" in stranger.get("/threads/1").words
    assert "Moved from Asthma to Eczema by Open Window" in moderator.get("/threads/1/tending").words


def test_who_has_not_joined_the_new_group_reads_nothing_of_a_moved_thread(community, thread, moderator):
    target = community.found_group(thread.founder, "Eczema", audience="members")
    outsider = community.join("Night Owl")
    assert "Is it worth the trouble?" in outsider.get("/threads/1").words
    moderator.get("/threads/1/tending").send("/threads/1/move", group_id=str(target))
    for browser in (outsider, community.stranger()):
        for address in ("/threads/1", f"/groups/{target}", "/", "/groups/1"):
            shown = browser.get(address).words
            assert "Is it worth the trouble?" not in shown, address
            assert "Does a spacer help?" not in shown, address


def test_a_group_that_a_thread_may_not_move_to_is_named_with_the_reason(community, thread, moderator):
    rare = community.found_group(thread.founder, "Stiff person syndrome", sensitivity="rare")
    page = moderator.get("/threads/1/tending")
    assert "Stiff person syndrome: a rare condition" in page.words
    page.send("/threads/1/move", group_id=str(rare))
    assert page.status == 409
    assert "Nothing was changed" in page.words


def test_a_group_with_a_higher_floor_is_named_with_that_reason(community, thread, moderator):
    careful = community.found_group(thread.founder, "A village", floor="100")
    page = moderator.get("/threads/1/tending")
    assert "A village: stricter about small facts that together fit few people" in page.words
    page.send("/threads/1/move", group_id=str(careful))
    assert page.status == 409
    assert "That group is stricter about small facts" in page.words


@pytest.mark.parametrize(
    ("form", "typed"),
    [("/tending", {}), ("/tending", {"act": "burn"}), ("/move", {}), ("/move", {"group_id": "99"})],
)
def test_a_form_that_says_nothing_there_is_comes_back(community, thread, moderator, form, typed):
    community.found_group(thread.founder, "Eczema")
    page = moderator.get("/threads/1/tending")
    page.send(f"/threads/1{form}", **typed)
    assert page.status == 422


def test_members_are_offered_nothing_of_it(community, thread):
    assert not thread.author.get("/threads/1").offers("/threads/1/tending")
    assert thread.author.get("/threads/1/tending").status == 403
