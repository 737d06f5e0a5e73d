"""What a button of the check does to a text, and what it is carried in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from forum.checking.applying import Suggestion, with_one
from forum.checking.asked import MOST_EARLIER, Asked, News, carried, carry_out
from forum.checking.asking import Checked, NotChecked, Why
from forum.checking.showing import NOT_CHECKED, view_of
from forum.screener.wire import NoVerdict
from moderation.publishing.draft import Draft
from moderation.screening import Action, Field, Finding, Kind, Submission

SENTINEL = "Zebrafinch"


def clean(_draft: Draft) -> Checked:
    return Checked(())


def finding(start: int, end: int, suggestion: str | None) -> Finding:
    return Finding(Kind.NAME, Field.TEXT, start, end, Action.REVISE, True, "names", "Because.", suggestion)


@given(st.sampled_from(Field), st.integers(0, 10_000), st.text(min_size=1), st.text())
def test_a_suggestion_comes_back_as_it_was_carried(
    field: Field, start: int, words: str, instead: str
) -> None:
    suggestion = Suggestion(field, start, words, instead)
    assert Suggestion.read(str(suggestion)) == suggestion


@given(st.text())
def test_nothing_that_a_form_can_carry_breaks_the_reading(given_: str) -> None:
    Suggestion.read(given_)
    Asked.read(MultiDict([("use", given_), ("earlier", given_), ("undo", given_)]))


@pytest.mark.parametrize(
    ("text", "start", "after"),
    [
        ("Bev, Bev and Bev", 5, "Bev, X and Bev"),
        ("now Bev and Bev", 12, "now Bev and X"),
        ("Bev", 90, "X"),
        ("nobody", 0, None),
    ],
)
def test_the_words_nearest_to_where_they_stood_are_meant(text: str, start: int, after: str | None) -> None:
    changed = with_one(Draft(text), Suggestion(Field.TEXT, start, "Bev", "X"))
    assert (changed.body if changed else None) == after


def test_only_the_last_few_texts_are_carried_for_undo() -> None:
    form: MultiDict[str, str] = MultiDict()
    draft = Draft("a b c d e f")
    for letter in "abcde":
        asked = Asked.read(form)
        asked = Asked(use=Suggestion(Field.TEXT, 0, letter, letter.upper()), earlier=asked.earlier)
        outcome = carry_out(asked, draft, clean)
        draft = outcome.draft
        form = MultiDict([("earlier", carried(text)) for text in outcome.earlier])
    assert len(outcome.earlier) == MOST_EARLIER
    assert outcome.earlier[-1] == Draft("A B C D e f")


def test_what_could_not_be_checked_is_not_rewritten() -> None:
    outcome = carry_out(Asked(use_all=True), Draft("Emily"), lambda _: NotChecked(Why.BUSY))
    assert (outcome.draft, outcome.news) == (Draft("Emily"), News.NOTHING)


def test_every_reason_for_no_answer_has_words() -> None:
    assert set(NOT_CHECKED) == set(Why)
    assert {why.value for why in NoVerdict} <= {why.value for why in Why}


def test_no_representation_shows_words() -> None:
    checked = Checked((finding(0, len(SENTINEL), SENTINEL),))
    draft = Draft(f"{SENTINEL} said {SENTINEL}", SENTINEL)
    suggestion = Suggestion(Field.TEXT, 0, SENTINEL, SENTINEL)
    outcome = carry_out(Asked(use=suggestion, earlier=(draft,)), draft, lambda _: checked)
    for holder in (checked, suggestion, Asked(suggestion, earlier=(draft,)), outcome, view_of(outcome)):
        assert SENTINEL not in repr(holder)
    assert SENTINEL not in repr(Submission(SENTINEL, SENTINEL))
