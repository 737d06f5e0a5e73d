"""The list of a group's threads: what is in it, in which order, on which page."""

import random
from itertools import product

import pytest
from sqlalchemy import event, text

from forum.discussions.paging import THREADS_PER_PAGE, Turn, Way
from forum.discussions.tables import Thread, ThreadSeen
from forum.discussions.thread_list import Show, ThreadList, threads_of
from tests.forum.settled import Settled, minute

READERS = [None, 1]


@pytest.fixture
def settled(session) -> Settled:
    made = Settled(session)
    made.account()
    return made


def titles(page: ThreadList) -> list[str]:
    return [line.title for line in (*page.essentials, *page.lines)]


def a_mixed_group(settled: Settled, many: int, seed: int) -> int:
    """A group with threads of every sort, many of them with the same moment; and a second one beside it."""
    chance = random.Random(seed)
    group_id, other = settled.group(), settled.group("Eczema")
    for number in range(many):
        started = chance.randrange(many // 4)
        settled.thread(
            group_id,
            started,
            f"Thread {number}",
            latest=started + chance.choice([0, 0, 5]),
            replies=chance.choice([0, 0, 3]),
            clinician_replies=chance.choice([0, 0, 1]),
            locked_at=chance.choice([None, None, None, minute(1)]),
            pinned_at=minute(number) if number in {3, 11, 12} else None,
            hidden=chance.random() < 0.1,
        )
        if number % 9 == 0:
            settled.thread(other, started, f"Other {number}")
    return group_id


def expected(settled: Settled, group_id: int, show: Show) -> list[int]:
    """What a plain reading of the rules gives, worked out thread by thread."""
    shown = [
        one
        for one in settled.session.query(Thread).filter_by(group_id=group_id)
        if one.shown_at and one.latest_at
    ]
    if show is Show.WAITING:
        shown = [one for one in shown if not (one.replies or one.locked_at or one.pinned_at)]
    if show is Show.CLINICIAN:
        shown = [one for one in shown if one.clinician_replies]
    moment = {Show.NEWEST: lambda one: one.shown_at}.get(show, lambda one: one.latest_at)
    ordered = sorted(shown, key=lambda one: (moment(one), one.id), reverse=True)
    if show in {Show.LATEST, Show.NEWEST}:
        pinned = sorted((one for one in ordered if one.pinned_at), key=lambda one: one.pinned_at)
        ordered = [*pinned, *(one for one in ordered if not one.pinned_at)]
    return [one.id for one in ordered]


def walk(session, account_id, group_id, show, turn: Turn) -> list[ThreadList]:
    pages = [threads_of(session, account_id, group_id, show, turn)]
    while True:
        onward = pages[-1].older if turn.way is Way.FIRST else pages[-1].newer
        if onward is None:
            return pages
        pages.append(
            threads_of(
                session,
                account_id,
                group_id,
                show,
                Turn(after=onward) if turn.way is Way.FIRST else Turn(before=onward),
            )
        )


def test_every_thread_is_on_one_page_forwards_and_backwards(session, settled):
    group_id = a_mixed_group(settled, 90, seed=7)
    for show, account_id in product(Show, READERS):
        wanted = expected(settled, group_id, show)
        assert len(wanted) > THREADS_PER_PAGE, show
        forwards = walk(session, account_id, group_id, show, Turn())
        assert [line.thread_id for page in forwards for line in (*page.essentials, *page.lines)] == wanted
        assert forwards[0].newer is None
        backwards = walk(session, account_id, group_id, show, Turn(last=True))[::-1]
        assert [line.thread_id for page in backwards for line in (*page.essentials, *page.lines)] == wanted
        assert backwards[-1].older is None
        assert all(len(page.lines) <= THREADS_PER_PAGE for page in (*forwards, *backwards))


@pytest.mark.parametrize("many", [0, 1, THREADS_PER_PAGE, THREADS_PER_PAGE + 1])
def test_a_page_leads_on_only_where_there_is_more(session, settled, many):
    group_id = settled.group()
    for number in range(many):
        settled.thread(group_id, number)
    first = threads_of(session, None, group_id)
    assert (first.older is not None) is (many > THREADS_PER_PAGE)
    last = threads_of(session, None, group_id, turn=Turn(last=True))
    assert (last.newer is not None) is (many > THREADS_PER_PAGE)
    assert first.is_empty is (many == 0)


LISTS = {"latest", "newest"}
CLINICIANS = "answered-by-a-clinician"
ANSWERED = {"replies": 2, "clinician_replies": 1}

# what a thread is               what the table says of it               shown among
KINDS = [
    ("an open question",         {},                                     LISTS | {"waiting"}),
    ("an answered one",          {"replies": 2},                         LISTS),
    ("answered by a clinician",  ANSWERED,                               LISTS | {CLINICIANS}),
    ("a locked question",        {"locked_at": minute(1)},               LISTS),
    ("a pinned text",            {"pinned_at": minute(1)},               LISTS),
    ("a pinned, answered one",   {"pinned_at": minute(1), **ANSWERED},   LISTS | {CLINICIANS}),
    ("taken down",               {"hidden": True},                       set()),
    ("taken down, with replies", {"hidden": True, **ANSWERED},           set()),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "among"), [kind[1:] for kind in KINDS], ids=[kind[0] for kind in KINDS])
def test_each_kind_of_thread_stands_where_it_belongs(session, settled, facts, among):
    group_id = settled.group()
    settled.thread(group_id, 5, **facts)
    assert {show.value for show in Show if titles(threads_of(session, None, group_id, show))} == among


def test_the_latest_activity_and_the_newest_are_two_orders(session, settled):
    group_id = settled.group()
    settled.thread(group_id, 1, "Old, with a new reply", latest=9, replies=1)
    settled.thread(group_id, 2, "Newer")
    assert titles(threads_of(session, None, group_id)) == ["Old, with a new reply", "Newer"]
    assert titles(threads_of(session, None, group_id, Show.NEWEST)) == ["Newer", "Old, with a new reply"]


def test_pinned_threads_stand_first_in_the_order_of_pinning_and_on_no_later_page(session, settled):
    group_id = settled.group()
    for number in range(30):
        settled.thread(group_id, number)
    settled.thread(group_id, 1, "Second", pinned_at=minute(8))
    settled.thread(group_id, 2, "First", pinned_at=minute(7))
    page = threads_of(session, None, group_id)
    assert [line.title for line in page.essentials] == ["First", "Second"]
    assert len(page.lines) == THREADS_PER_PAGE
    assert not threads_of(session, None, group_id, turn=Turn(after=page.older)).essentials
    assert not threads_of(session, None, group_id, turn=Turn(last=True)).essentials


def test_a_line_says_who_wrote_what_and_what_happened(session, settled):
    group_id = settled.group()
    settled.thread(group_id, 3, "Spacers", latest=9, replies=4, clinician_replies=1, locked_at=minute(5))
    (line,) = threads_of(session, None, group_id).lines
    assert (line.title, line.byline.name, line.replies) == ("Spacers", "Paper Boat", 4)
    assert line.excerpt.startswith("Excerpt ")
    assert (line.latest_at, line.moment) == (minute(9), minute(9))
    assert (line.clinician_answered, line.is_locked, line.pinned_at, line.has_news) == (
        True,
        True,
        None,
        False,
    )
    assert "Spacers" not in repr(line)


# whose thread it is, seen until, latest activity -> something new
NEWS = [
    ("another's", None, 9, False),  # never opened: all of it is new, so nothing is marked
    ("another's", 5, 9, True),
    ("another's", 9, 9, False),
    ("another's", 9, 5, False),
    ("their own", None, 9, True),  # who began a thread knows how it begins
    ("their own", None, 0, False),
    ("their own", 9, 9, False),
]


@pytest.mark.parametrize(("whose", "seen", "latest", "news"), NEWS)
def test_news_is_what_came_since_the_last_look_or_to_a_thread_of_ones_own(
    session, settled, whose, seen, latest, news
):
    group_id, author, other = settled.group(), 1, settled.account("Night Owl")
    reader = author if whose == "their own" else other
    settled.member(group_id, reader)
    thread_id = settled.thread(group_id, 0, latest=latest)
    if seen is not None:
        session.add(ThreadSeen(account_id=reader, thread_id=thread_id, seen_at=minute(seen)))
        session.flush()
    (line,) = threads_of(session, reader, group_id).lines
    assert line.has_news is news
    (stranger,) = threads_of(session, None, group_id).lines
    assert stranger.has_news is False


def test_what_is_new_for_one_is_not_for_another(session, settled):
    group_id, one, other = settled.group(), settled.account("Night Owl"), settled.account("Steady Cello")
    thread_id = settled.thread(group_id, 5, latest=7)
    session.add(ThreadSeen(account_id=one, thread_id=thread_id, seen_at=minute(6)))
    session.flush()
    assert threads_of(session, one, group_id).lines[0].has_news
    assert not threads_of(session, other, group_id).lines[0].has_news


def test_strangers_see_no_thread_that_was_written_for_members(session, settled):
    group_id = settled.group()
    settled.thread(group_id, 5, audience="members")
    assert threads_of(session, None, group_id).is_empty
    assert not threads_of(session, 1, group_id).is_empty


INDEXES = {
    Show.LATEST: "ix_thread_latest",
    Show.NEWEST: "ix_thread_started",
    Show.WAITING: "ix_thread_unanswered",
    Show.CLINICIAN: "ix_thread_clinician",
}


def test_no_page_sorts_or_reads_the_whole_group(session, settled):
    group_id = settled.group()
    for number in range(60):
        settled.thread(group_id, number, replies=number % 2, clinician_replies=number % 2)
    settled.thread(group_id, 60, pinned_at=minute(1))
    session.commit()
    _prefer_indexes(session)
    for show, account_id in product(Show, READERS):
        place = threads_of(session, account_id, group_id, show).older
        for turn in (Turn(), Turn(last=True), Turn(after=place), Turn(before=place)):
            plan = _plan_of(session, lambda: threads_of(session, account_id, group_id, show, turn))  # noqa: B023
            assert INDEXES[show] in plan, plan
            assert "Seq Scan on thread" not in plan, plan
            assert "TEMP B-TREE" not in plan, plan
            assert "Sort" not in plan, plan


def _prefer_indexes(session) -> None:
    """Sixty rows are few enough to read and sort them all; ask for the plan of many."""
    if session.get_bind().dialect.name == "postgresql":
        for way in ("seqscan", "bitmapscan", "sort"):
            session.execute(text(f"SET enable_{way} = off"))


def _plan_of(session, ask) -> str:
    """The plan of the one statement that ``ask`` sends."""
    sent = []
    engine = session.get_bind()

    def note(_connection, _cursor, statement, parameters, *_rest):
        sent.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        ask()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    assert len(sent) == 1, [statement for statement, _ in sent]
    explain = "EXPLAIN QUERY PLAN " if engine.dialect.name == "sqlite" else "EXPLAIN "
    rows = session.connection().exec_driver_sql(explain + sent[0][0], sent[0][1]).all()
    return "\n".join(str(row[-1]) for row in rows)
