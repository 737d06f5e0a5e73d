"""What a form hands in becomes a clean draft, or every problem is told at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.publishing.draft import LONGEST_BODY, LONGEST_TITLE, Draft, accept, is_acceptable
from moderation.publishing.errors import UnacceptableText


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("plain words", "plain words"),
        ("  around  \n", "around"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\tb", "a\tb"),
        ("a\x00b", "ab"),
        ("a\x0bb\x1fc\x7fd\x85e", "abcde"),
        ("a\ufffe\uffffb", "ab"),
        ("half a pair \ud83d", "half a pair \N{REPLACEMENT CHARACTER}"),
        ("\udcff bytes", "\N{REPLACEMENT CHARACTER} bytes"),
        ("\u202eolleh\u202c", "olleh\u202c"),
        ("\u202dhello", "hello"),
        ("family 👩\u200d👧", "family 👩\u200d👧"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("e\u0301", "e\u0301"),
    ],
)
def test_control_characters_go_and_the_rest_stays(written: str, kept: str) -> None:
    assert accept(written).body == kept


@pytest.mark.parametrize(
    "nothing",
    [
        "", " ", "\n\t \r\n", "\x00\x01", "\u200b\u200c\u200d\u2060\ufeff", "\u00a0\u2003\u3000", "\u00ad",
        "\u202e\u202c", "\u0301", "\u034f\ufe0f", "\u3164", "\u115f\u1160\uffa0", "\u2800", "\ue000",
    ],
)  # fmt: skip
def test_a_text_that_nobody_can_see_is_empty(nothing: str) -> None:
    with pytest.raises(UnacceptableText) as refused:
        accept(nothing, nothing)
    assert len(refused.value.problems) == 2


@pytest.mark.parametrize("little", ["?", "1", "+", "é", "ß", "痛", "👍", "\u3164!"])
def test_one_visible_character_is_a_text(little: str) -> None:
    assert accept(little).body == little


def test_lengths_count_code_points_and_the_limit_itself_fits() -> None:
    assert accept("👍" * LONGEST_BODY, "é" * LONGEST_TITLE).body
    with pytest.raises(UnacceptableText) as refused:
        accept("👍" * (LONGEST_BODY + 1), "é" * (LONGEST_TITLE + 7))
    assert "Shorten it by 1," in refused.value.problems[0]
    assert "Shorten it by 7." in refused.value.problems[1]


def test_length_counts_what_is_kept() -> None:
    assert accept("\x00" * 50_000 + "a" + " " * 50_000).body == "a"


def test_a_shorter_limit_can_be_asked_for() -> None:
    assert accept("12345", longest_body=5)
    with pytest.raises(UnacceptableText):
        accept("123456", longest_body=5)


def test_a_title_is_one_line() -> None:
    assert accept("body", " a\r\n title\twith   gaps ").title == "a title with gaps"


def test_a_problem_is_told_without_the_text() -> None:
    secret = "Xylophone" * 2_000
    with pytest.raises(UnacceptableText) as refused:
        accept(secret, secret)
    assert "Xylo" not in str(refused.value) + repr(refused.value) + "".join(refused.value.problems)


@given(st.text(st.characters(), max_size=200), st.none() | st.text(st.characters(), max_size=100))
def test_an_accepted_draft_is_accepted_again_as_it_is(body: str, title: str | None) -> None:
    try:
        draft = accept(body, title)
    except UnacceptableText:
        return
    assert accept(draft.body, draft.title) == draft
    assert is_acceptable(draft)
    draft.body.encode()  # every database takes it
    assert "\x00" not in draft.body


@pytest.mark.parametrize(
    "draft", [Draft("body", ""), Draft(" "), Draft("a" * (LONGEST_BODY + 1)), Draft("body", "two\nlines")]
)
def test_a_draft_that_no_form_would_let_through_is_not_acceptable(draft: Draft) -> None:
    assert not is_acceptable(draft)
