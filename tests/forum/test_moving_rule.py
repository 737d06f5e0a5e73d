"""Where a thread may move: only where nobody new reads it and no stricter rules apply."""

from itertools import product

import pytest

from forum.discussions.moving_rule import GroupRules, Refusal, refusal
from moderation.publishing.submitting import Audience
from moderation.screening import Sensitivity

ALL, MEMBERS = Audience.EVERYONE, Audience.MEMBERS
ORDINARY, RARE = Sensitivity.ORDINARY, Sensitivity.RARE
YES = None
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


@pytest.mark.parametrize("kind", TARGETS)
def test_an_archived_group_takes_no_thread(kind):
    target = GroupRules(2, *kind, is_archived=True)
    assert refusal(GroupRules(1, ALL, RARE), target) is Refusal.ARCHIVED


@pytest.mark.parametrize("kind", TARGETS)
def test_a_thread_does_not_move_to_where_it_is(kind):
    assert refusal(GroupRules(1, *kind), GroupRules(1, *kind)) is Refusal.ALREADY_THERE
