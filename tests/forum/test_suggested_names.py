"""Suggested pseudonyms: harmless, free, and offered again when something else went wrong."""

import re

import pytest

from forum.accounts.names import usable_name
from forum.accounts.suggestions import FIRST, SECOND, suggest
from forum.visitor import Role
from moderation.screening import Outcome, Submission
from tests.forum.community import PASSWORD, RULES


def test_every_word_of_a_suggestion_passes_the_filter(pipeline):
    # Each word of one list with one of the other, so that every word is screened once.
    names = [f"{first} {second}" for first, second in zip(FIRST, SECOND, strict=True)]
    names += [f"{first} {second}" for first, second in zip(FIRST, reversed(SECOND), strict=True)]
    held = [name for name in names if pipeline.screen(Submission(name)).outcome is not Outcome.CLEAR]
    assert held == []
    assert [name for name in names if usable_name(name, Role.MEMBER) != name] == []


def test_no_word_is_listed_twice():
    assert len({*FIRST, *SECOND}) == len(FIRST) + len(SECOND)


def test_names_that_somebody_has_are_not_suggested():
    taken = {f"{first} {second}" for first in FIRST[:20] for second in SECOND}
    offered = suggest(4, lambda names: taken & set(names))
    assert len(set(offered)) == 4
    assert not taken & set(offered)


def test_when_all_are_taken_none_is_suggested():
    assert suggest(4, set) == []


def first_suggestion(visitor):
    found = re.search(r'name="suggestion" type="radio" value="([^"]+)"', visitor.html)
    assert found
    return found[1]


def test_somebody_joins_with_a_suggested_name(community):
    visitor = community.stranger().get("/join")
    suggested = first_suggestion(visitor)
    visitor.send("/join", suggestion=suggested, password=PASSWORD, **RULES)
    assert visitor.address == "/welcome"
    assert suggested in visitor.words


def test_the_suggestion_that_was_picked_is_offered_again_after_a_mistake(community):
    visitor = community.stranger().get("/join")
    suggested = first_suggestion(visitor)
    visitor.send("/join", suggestion=suggested, password="short", **RULES)
    assert visitor.status == 422
    assert visitor.value("/join", "suggestion") == suggested


@pytest.mark.parametrize("chosen", [{}, {"suggestion": ""}])
def test_a_name_of_ones_own_is_taken_when_no_suggestion_was_picked(community, chosen):
    visitor = community.stranger().get("/join")
    visitor.send("/join", name="Copper Fern", password=PASSWORD, **RULES, **chosen)
    assert "Copper Fern" in visitor.words
