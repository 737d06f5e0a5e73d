"""Where a thread may move: only where nobody new reads it and no stricter rules apply."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.discussions.moving_rule import GroupRules, Refusal, refusal
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity
from moderation.screening.combination.floor import floor_that_holds

ALL, MEMBERS = Audience.EVERYONE, Audience.MEMBERS
ORDINARY, RARE = Sensitivity.ORDINARY, Sensitivity.RARE
YES = None
FLOOR = st.none() | st.integers(1, 1_000)
OTHERS, STRICTER = Refusal.OTHERS_WOULD_READ, Refusal.STRICTER_RULES

# from                to: (ALL, ORDINARY) (ALL, RARE) (MEMBERS, ORDINARY) (MEMBERS, RARE)
TABLE = {
    (ALL, ORDINARY):      (YES,           STRICTER,   YES,                STRICTER),
    (ALL, RARE):          (YES,           YES,        YES,                YES),
    (MEMBERS, ORDINARY):  (OTHERS,        OTHERS,     OTHERS,             OTHERS),
    (MEMBERS, RARE):      (OTHERS,        OTHERS,     OTHERS,             OTHERS),
}  # fmt: skip
TARGETS = ((ALL, ORDINARY), (ALL, RARE), (MEMBERS, ORDINARY), (MEMBERS, RARE))


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [(source, target, row[at]) for source, row in TABLE.items() for at, target in enumerate(TARGETS)],
)
def test_a_thread_moves_where_the_table_says(source, target, expected):
    assert refusal(GroupRules(1, *source), GroupRules(2, *target)) is expected


def test_the_table_has_every_pair_of_groups():
    assert set(TABLE) == set(product(Audience, Sensitivity)) == set(TARGETS)


HIGHER = Refusal.HIGHER_FLOOR

# None is the site's floor: 1 in an ordinary group, 2 in one for a rare condition.
FLOORS = [
    ((ORDINARY, None), (ORDINARY, None), YES),
    ((ORDINARY, None), (ORDINARY, 100), HIGHER),
    ((ORDINARY, 100), (ORDINARY, None), YES),
    ((ORDINARY, 100), (ORDINARY, 100), YES),
    ((ORDINARY, 100), (ORDINARY, 101), HIGHER),
    ((ORDINARY, 100), (RARE, None), STRICTER),
    ((ORDINARY, None), (ORDINARY, 1), YES),
    ((RARE, None), (ORDINARY, 2), YES),
    ((RARE, None), (ORDINARY, 3), HIGHER),
    ((RARE, 100), (ORDINARY, 100), YES),
    ((RARE, 1), (RARE, 2), YES),  # below the site's floor there is none
    ((RARE, None), (RARE, 3), HIGHER),
]


@pytest.mark.parametrize(("source", "target", "expected"), FLOORS)
def test_a_thread_does_not_move_to_where_a_higher_floor_holds(source, target, expected):
    one, other = (
        GroupRules(number, ALL, sensitivity, floor=floor)
        for number, (sensitivity, floor) in enumerate((source, target), 1)
    )
    assert refusal(one, other) is expected


@given(st.sampled_from(Sensitivity), st.sampled_from(Sensitivity), FLOOR, FLOOR)
def test_whatever_the_groups_nothing_stricter_holds_where_a_thread_may_move(from_, to, floor, other):
    source, target = GroupRules(1, ALL, from_, floor=floor), GroupRules(2, ALL, to, floor=other)
    if refusal(source, target) is None:
        assert floor_that_holds(to, other) <= floor_that_holds(from_, floor)


@pytest.mark.parametrize("kind", TARGETS)
def test_an_archived_group_takes_no_thread(kind):
    target = GroupRules(2, *kind, is_archived=True)
    assert refusal(GroupRules(1, ALL, RARE), target) is Refusal.ARCHIVED


@pytest.mark.parametrize("kind", TARGETS)
def test_a_thread_does_not_move_to_where_it_is(kind):
    assert refusal(GroupRules(1, *kind), GroupRules(1, *kind)) is Refusal.ALREADY_THERE
