"""The first page, and the questions that wait for an answer."""

import pytest

from forum.discussions.across_groups import MOST_LOOKED_INTO
from forum.discussions.paging import THREADS_PER_PAGE, Turn
from forum.home.reading import first_page, waiting_page
from forum.visitor import NOBODY, Role, Visitor
from tests.forum.settled import Settled, minute
from tests.forum.test_paging import add_published, statements


@pytest.fixture
def settled(session) -> Settled:
    made = Settled(session)
    made.account()
    return made


def person(role: Role = Role.MEMBER) -> Visitor:
    return Visitor(1, "Paper Boat", role)


def titles(lines) -> list[str]:
    return [line.title for line in lines]


def test_strangers_see_what_everybody_may_read_and_nothing_of_groups_for_members(session, settled):
    open_group, closed = settled.group(), settled.group("Eczema", audience="members")
    settled.thread(open_group, 1, "Open")
    settled.thread(closed, 2, "Closed", audience="members")
    settled.thread(closed, 3, "Closed, written for all")  # before its group became one for members
    page = first_page(session, NOBODY)
    assert titles(page.latest) == ["Open"]
    assert not page.waiting  # they could not answer
    assert [group.title for group in page.groups] == ["Asthma"]


def test_members_see_their_own_groups_only(session, settled):
    mine, other = settled.group("Mine", audience="members"), settled.group("Other")
    settled.member(mine, 1)
    settled.thread(mine, 1, "In mine", audience="members")
    settled.thread(other, 2, "In another")
    page = first_page(session, person())
    assert page.are_own
    assert titles(page.latest) == titles(page.waiting) == ["In mine"]
    assert page.titles == {mine: "Mine"}


@pytest.mark.parametrize("role", [Role.MEMBER, Role.MODERATOR])
def test_who_has_joined_nothing_sees_what_everybody_may_read(session, settled, role):
    settled.thread(settled.group(), 1, "Open")
    settled.thread(settled.group("Eczema", audience="members"), 2, "Closed", audience="members")
    page = first_page(session, person(role))
    assert not page.are_own
    assert titles(page.latest) == ["Open"]


def test_the_latest_come_from_whichever_groups_were_written_in_last(session, settled):
    groups = [settled.group(f"Group {number}") for number in range(9)]
    for number in range(60):
        settled.thread(groups[number % 9], number, f"Thread {number}", replies=number % 2)
    page = first_page(session, person())
    assert titles(page.latest) == [f"Thread {number}" for number in range(59, 53, -1)]
    assert titles(page.waiting) == [f"Thread {number}" for number in range(58, 46, -2)]
    assert page.more_groups


# a group's facts                   who looks                 sees its questions
WAITING = [
    ({}, Role.MEMBER, True),
    ({}, Role.CLINICIAN, True),
    ({"clinicians_welcome": False}, Role.MEMBER, True),
    ({"clinicians_welcome": False}, Role.CLINICIAN, False),
    ({"archived_at": minute(1)}, Role.MEMBER, False),
    ({"archived_at": minute(1)}, Role.CLINICIAN, False),
]


@pytest.mark.parametrize(("facts", "role", "sees"), WAITING)
def test_questions_wait_for_those_who_can_answer_them(session, settled, facts, role, sees):
    group_id = settled.group(**facts)
    settled.member(group_id, 1)
    settled.thread(group_id, 1, "A question")
    assert titles(first_page(session, person(role)).waiting) == ["A question"] * sees
    assert titles(waiting_page(session, person(role), Turn()).page.lines) == ["A question"] * sees


def test_every_question_is_on_one_page_forwards_and_backwards(session, settled):
    groups = [settled.group(f"Group {number}") for number in range(5)]
    for group_id in groups[:4]:
        settled.member(group_id, 1)
    wanted = []
    for number in range(60):
        moment = number // 4  # four of the same moment, in different groups
        thread_id = settled.thread(groups[number % 5], moment, replies=int(number % 7 == 0))
        if number % 7 and number % 5 != 4:
            wanted.append((moment, thread_id))
    wanted = [thread_id for _, thread_id in sorted(wanted, reverse=True)]
    assert len(wanted) > THREADS_PER_PAGE
    assert _walk(session, Turn(), forwards=True) == wanted
    assert _walk(session, Turn(last=True), forwards=False) == wanted


def test_who_has_joined_very_many_groups_sees_the_newest_questions(session, settled):
    for number in range(MOST_LOOKED_INTO + 44):
        group_id = settled.group(f"Group {number}")
        settled.member(group_id, 1)
        settled.thread(group_id, number, f"Question {number}")
    lines = waiting_page(session, person(), Turn()).page.lines
    assert titles(lines) == [f"Question {number}" for number in range(MOST_LOOKED_INTO + 43, -1, -1)][:20]


def _walk(session, turn: Turn, *, forwards: bool) -> list[int]:
    seen: list[int] = []
    while True:
        page = waiting_page(session, person(), turn).page
        numbers = [line.thread_id for line in page.lines]
        seen = seen + numbers if forwards else numbers + seen
        onward = page.older if forwards else page.newer
        if onward is None:
            return seen
        turn = Turn(after=onward) if forwards else Turn(before=onward)


@pytest.mark.parametrize("many", [5, 500])
def test_the_first_page_takes_few_statements_however_many_posts_there_are(community, thread, many):
    add_published(community, "thread", range(many))
    member = community.join("Night Owl")
    for browser, address, most in (
        (community.stranger(), "/", 5),
        (member, "/", 7),
        (member, "/unanswered", 7),
        (member, "/groups/1", 6),
    ):
        with statements(community) as sent:
            assert browser.get(address).status == 200
        assert len(sent) <= most, sent
        assert "Thread " in browser.words


def test_a_stranger_reads_what_this_is_and_finds_a_way_in(community, thread):
    page = community.stranger().get("/")
    assert "before anybody else can read it" in page.words
    assert "Does a spacer help?" in page.words
    assert {"/groups", "/join", "/sign-in", "/groups/1", "/threads/1"} <= set(page.links)


def test_an_empty_site_greets_strangers_and_members_alike(community):
    assert community.stranger().get("/").status == 200
    member = community.join("Night Owl").get("/")
    assert "You have not joined a group yet" in member.words
    assert "Nobody is waiting" in member.get("/unanswered").words


def test_what_came_back_is_counted_for_its_author_alone(community, thread):
    community.reply(thread.author, 1, "My number is 202-555-0147.")
    home = thread.author.get("/")
    assert "Your turn 1 text came back to you" in home.words
    assert "/my/texts?show=your-turn" in home.links
    assert "came back to you" not in community.join("Night Owl").get("/").words
    assert "came back to you" not in community.stranger().get("/").words


def test_clinicians_read_the_questions_first(community, thread):
    clinician = community.join("Dr Amara Nwosu", Role.CLINICIAN).get("/").words
    assert clinician.index("Waiting for an answer") < clinician.index("What people talk about now")
    member = community.join("Night Owl").get("/").words
    assert member.index("What people talk about now") < member.index("Waiting for an answer")


def test_beyond_the_end_of_the_questions_is_their_first_page(community, thread):
    member = community.join("Night Owl").get("/unanswered?after=1-1")
    assert (member.address, member.response.request.query_string) == ("/unanswered", b"")
    assert "Does a spacer help?" in member.words


def test_the_tabs_of_a_group_are_links_that_say_where_one_is(community, thread):
    page = community.stranger().get("/groups/1?show=waiting")
    assert page.html.count('aria-current="page">Waiting for an answer') == 1
    assert "Does a spacer help?" in page.words
    page.get("/groups/1?show=answered-by-a-clinician")
    assert "No clinician has answered here yet" in page.words
    for nonsense in ("/groups/1?show=burn", "/groups/1?show="):
        assert "Does a spacer help?" in page.get(nonsense).words
