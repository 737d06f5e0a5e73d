"""The community that is shipped holds together, before anything is loaded."""

from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from forum.accounts.names import same_spelling, usable_name
from forum.demo import shipped
from forum.demo.agenda import END, OPENING, Deed, agenda, posts
from forum.demo.loading import members_of
from forum.demo.people import PEOPLE, SHOWN
from forum.demo.shapes import LAST_HOUR, RECENT_HOUR, Fate
from forum.discussions.thread_list import MOST_PINNED
from forum.groups.membership import OVERSEERS
from forum.reactions.kinds import Kind
from forum.visitor import Role
from moderation.publishing.draft import Draft, accept
from moderation.screening import Sensitivity
from tests.forum.demo.small import SMALL

CIRCLES = shipped().circles
PERSON = {person.name: person for person in PEOPLE}
POSTS = list(posts(CIRCLES))
SHOWN_FATES = {Fate.PUBLISHED, Fate.EDITED}
UNDECIDED = {Fate.RETURNED, Fate.ASKED, Fate.HELD, Fate.APPEALED}
TURNED_DOWN = {Fate.REJECTED, Fate.TURNED_DOWN_TWICE}


def test_it_is_large_enough_to_look_like_a_forum():
    assert len(CIRCLES) >= 6
    assert Sensitivity.RARE in {circle.sensitivity for circle in CIRCLES}
    assert sum(len(circle.talks) for circle in CIRCLES) >= 40
    assert len(POSTS) >= 250
    assert any(len(members_of(circle)) > 10 for circle in CIRCLES)


def test_people_of_every_role_live_in_it():
    roles = Counter(person.role for person in PEOPLE)
    assert roles[Role.CLINICIAN] >= 5
    assert roles[Role.MODERATOR] >= 3
    assert roles[Role.ADMINISTRATOR] == 1
    assert len(PEOPLE) >= 40
    assert all(person.institution for person in PEOPLE if person.role is Role.CLINICIAN)
    assert set(SHOWN) <= set(PERSON)
    assert {PERSON[name].role for name in SHOWN} == set(Role)


def test_every_name_can_be_used_and_is_used_once():
    assert all(usable_name(person.name, person.role) == person.name for person in PEOPLE)
    assert len({same_spelling(person.name) for person in PEOPLE}) == len(PEOPLE)


def test_whoever_is_named_exists():
    for circle in CIRCLES:
        assert set(members_of(circle)) <= set(PERSON), circle.title
        assert {PERSON[name].role for name in circle.moderators} <= OVERSEERS, circle.title


def test_no_two_groups_or_talks_have_one_title():
    assert len({circle.title for circle in CIRCLES}) == len(CIRCLES)
    titles = Counter(talk.title for circle in CIRCLES for talk in circle.talks)
    assert [title for title, times in titles.items() if times > 1] == []


def test_nobody_says_the_same_twice():
    assert [body for body, times in Counter(words.body for *_, words in POSTS).items() if times > 1] == []


def test_time_goes_forward_within_each_talk_and_ends_with_the_demo():
    for circle in CIRCLES:
        for talk in circle.talks:
            hours = [words.hour for words in (talk.opening, *talk.replies)]
            assert all(before < after for before, after in pairwise(hours)), talk.title
            assert hours[0] >= 0, talk.title
            assert hours[-1] <= LAST_HOUR, talk.title


def test_every_text_could_come_from_a_form():
    for circle in CIRCLES:
        assert accept(circle.body, circle.title) == Draft(circle.body, circle.title)
        assert not circle.rules or accept(circle.rules) == Draft(circle.rules)
    for _, _, talk, words in POSTS:
        assert accept(words.body, talk.title) == Draft(words.body, talk.title)
        assert words.edited_to is None or accept(words.edited_to) == Draft(words.edited_to)


def test_quotes_point_at_an_earlier_post_that_readers_see():
    for place, _, talk, words in POSTS:
        if words.quotes is not None:
            assert 0 <= words.quotes < place.post, talk.title
            assert (talk.opening, *talk.replies)[words.quotes].fate in SHOWN_FATES, talk.title


def test_reactions_are_known_and_no_more_than_there_are_others():
    for _, circle, talk, words in POSTS:
        assert set(words.reactions) <= set(Kind), talk.title
        assert max(words.reactions.values(), default=0) < len(members_of(circle)), talk.title


def test_what_waits_or_was_turned_down_is_not_old():
    for _, _, talk, words in POSTS:
        assert words.fate not in UNDECIDED | TURNED_DOWN or words.hour > RECENT_HOUR, talk.title


def test_each_fate_has_what_it_needs_and_the_main_ones_are_told():
    for place, _, talk, words in POSTS:
        assert (words.edited_to is not None) == (words.fate is Fate.EDITED), talk.title
        assert words.edited_at is None or words.hour < words.edited_at <= END, talk.title
        assert words.reason is None or words.fate in TURNED_DOWN | {Fate.APPEALED}, talk.title
        assert place.post != OPENING or not talk.replies or words.fate in SHOWN_FATES, talk.title
    told = {words.fate for *_, words in POSTS}
    assert {Fate.HELD, Fate.RETURNED, Fate.REJECTED, Fate.APPEALED, Fate.EDITED} <= told


def test_clinicians_answer_where_they_are_welcome_and_pins_fit():
    for circle in CIRCLES:
        writers = {PERSON[words.by].role for *_, words in posts([circle])}
        assert circle.clinicians_welcome == (Role.CLINICIAN in writers), circle.title
        assert sum(talk.pinned for talk in circle.talks) <= MOST_PINNED, circle.title


@pytest.mark.parametrize("circles", [CIRCLES, SMALL.circles], ids=["shipped", "small"])
def test_the_agenda_goes_forward_says_each_text_once_and_ends_with_the_demo(circles):
    steps = agenda(circles)
    assert all(before.hour <= after.hour for before, after in pairwise(steps))
    assert steps[-1].hour <= END
    said = [step.place for step in steps if step.deed is Deed.SAY]
    assert sorted(said) == sorted(place for place, *_ in posts(circles))
    seen = set()
    for step in steps:
        if step.deed is Deed.SAY:
            seen.add(step.place)
        assert step.place in seen


@pytest.mark.parametrize("circles", [CIRCLES, SMALL.circles], ids=["shipped", "small"])
def test_a_text_is_turned_down_before_its_author_appeals(circles):
    in_order = [Deed.REJECT, Deed.APPEAL, Deed.REJECT_AGAIN]
    decided = defaultdict(list)
    for step in agenda(circles):
        if step.deed in in_order:
            decided[step.place].append(step.deed)
    assert decided
    assert all(deeds == in_order[: len(deeds)] for deeds in decided.values())
