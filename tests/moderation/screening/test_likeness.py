"""Texts that say nearly the same are recognised by a few numbers, and no others are."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.publishing.draft import LONGEST_BODY
from moderation.screening import Action, Kind, Outcome, Submission
from moderation.screening.kinds import Role, Sensitivity
from moderation.screening.likeness import (
    KEPT,
    NOT_COMPARED,
    Comparison,
    are_alike,
    fingerprint,
    likeness,
)
from moderation.screening.pipeline import Pipeline
from moderation.screening.policy import POLICY, Case

KEY, ANOTHER_KEY = b"k" * 32, b"another key of the same length.."
TEXT = (
    "I tried this herbal tea for 3 weeks and my sugar went down so much that the nurse asked what I did,"
    " so order yours while they have any left at https://tea.example/buy and tell them who sent you."
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
words = st.lists(st.text(LETTERS, min_size=3, max_size=9), min_size=100, max_size=250, unique=True)
WORDS_OF_OTHERS = st.lists(st.text(LETTERS.upper(), min_size=10, max_size=14), min_size=20, max_size=250)


def are_found_alike(one: str, other: str) -> bool:
    return are_alike(fingerprint(one, KEY), fingerprint(other, KEY))


@pytest.mark.parametrize(
    "again",
    [
        TEXT,
        TEXT.upper(),
        TEXT.replace("tea", "téa").replace("nurse", "nürse"),
        TEXT.replace(",", " -").replace(".", "!"),
        TEXT.replace("3 weeks", "21 weeks"),
        TEXT.replace("https://tea.example/buy", "www.other.example/7?ref=9"),
        TEXT.replace("https://tea.example/buy", "cheap-tea.shop"),
        TEXT.replace("herbal", "**herbal**").replace("order", "[order](https://x.example/y)"),
        TEXT.replace("a", "\u0430"),
        TEXT.replace("tea", "t\u200bea"),
        TEXT.replace(" ", "\n"),
        TEXT.replace("herbal", "green"),
        TEXT.replace("nurse", "doctor"),
        f"{TEXT} It is worth it.",
        f"Hello all! {TEXT}",
        f"> You asked what helped me, and I said that I would write it down here.\n\n{TEXT}",
    ],
    ids=lambda again: again[:30],
)
def test_the_same_again_is_found_however_it_is_dressed(again: str) -> None:
    assert are_found_alike(TEXT, again)


@pytest.mark.parametrize(
    "other",
    [
        "I tried metformin for 3 weeks and my sugar went down, but the nurse asked me to stop because of my"
        " kidneys, so now I am on something else and wonder who of you has been there.",
        "What did the nurse say about your sugar? Mine asked what I did and then told me who to ask.",
        "",
        "> " + TEXT,
        f"> {TEXT}\n\nThis is an advert, and I wonder why anybody here wants us to believe such things.",
    ],
    ids=lambda other: other[:30],
)
def test_another_text_about_the_same_is_not_and_a_quotation_does_not_count(other: str) -> None:
    assert not are_found_alike(TEXT, other)


@pytest.mark.parametrize(
    "short",
    [
        "",
        "Thank you so much everybody",
        "Thank you all so much for your kind replies, it really means the world to me. Hugs to everyone!",
        "Thank you so much everybody, I really appreciate all the help and wish you all the best!",
        "Hello everybody, thanks for having me, I am so grateful for all your lovely answers.",
        "Has anyone tried the new inhaler with a spacer yet?",
        "ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18",
        "https://a.example https://b.example https://c.example",
    ],
)
def test_what_is_short_polite_or_says_one_thing_over_and_over_has_no_fingerprint(short: str) -> None:
    assert fingerprint(short, KEY) == ()


def test_twelve_words_are_enough() -> None:
    twelve = "My rash comes back whenever I stop taking prednisone before breakfast, always"
    assert len(fingerprint(twelve, KEY)) == 10
    assert fingerprint(twelve.rpartition(" ")[0], KEY) == ()


@given(words, st.data())
@settings(derandomize=True, deadline=None, max_examples=50)
def test_changing_a_few_words_of_a_text_keeps_it_found(text: list[str], data: st.DataObject) -> None:
    changed = list(text)
    for place in data.draw(st.lists(st.integers(0, len(text) - 1), max_size=3)):
        changed[place] = "changed"
    assert are_found_alike(" ".join(text), " ".join(changed))


@given(words, st.data())
@settings(derandomize=True, deadline=None, max_examples=50)
def test_a_text_of_other_words_is_never_found(text: list[str], data: st.DataObject) -> None:
    other = data.draw(WORDS_OF_OTHERS)
    assert likeness(fingerprint(" ".join(text), KEY), fingerprint(" ".join(other), KEY)) == 0


@given(words, words)
@settings(deadline=None, max_examples=50)
def test_likeness_is_mutual_and_a_text_is_like_itself(one: list[str], other: list[str]) -> None:
    first, second = (fingerprint(" ".join(text), KEY) for text in (one, other))
    assert likeness(first, second) == likeness(second, first)
    assert likeness(first, first) == 1
    assert 0 <= likeness(first, second) <= 1


@given(st.text(max_size=400))
@settings(deadline=None, max_examples=50)
def test_any_text_has_a_few_ascending_numbers_that_a_database_can_hold(text: str) -> None:
    numbers = fingerprint(text, KEY)
    assert len(numbers) <= KEPT
    assert list(numbers) == sorted(set(numbers))
    assert all(0 <= number < 2**48 for number in numbers)


def test_the_estimate_is_about_right() -> None:
    """Two texts of 300 runs that share a known part of them, many times over."""
    draw = random.Random(7)
    for shared in (0.3, 0.6, 0.9):
        estimates = []
        for _ in range(60):
            pool = draw.sample(range(10**6), 1200)
            both = 300 * shared
            one, other = pool[:300], pool[round(300 - both) : round(600 - both)]
            estimates.append(likeness(tuple(sorted(one)[:KEPT]), tuple(sorted(other)[:KEPT])))
        assert sum(estimates) / len(estimates) == pytest.approx(both / (600 - both), abs=0.05)


def test_with_another_key_nothing_is_recognised() -> None:
    assert likeness(fingerprint(TEXT, KEY), fingerprint(TEXT, ANOTHER_KEY)) == 0


def test_the_longest_text_has_no_more_numbers_than_others() -> None:
    long = " ".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}" for n in range(1400))[:LONGEST_BODY]
    assert len(fingerprint(long, KEY)) == KEPT


# --- what the pipeline makes of it -----------------------------------------------------------------------

OWN = fingerprint(TEXT, KEY)
UNLIKE = fingerprint(" ".join(f"q{letter}w" for letter in LETTERS), KEY)
NOTHING_ELSE = Pipeline((), ())


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("sensitivity", list(Sensitivity))
def test_a_copy_is_held_whoever_writes_it_and_wherever(role: Role, sensitivity: Sensitivity) -> None:
    submission = Submission(
        TEXT, "A title", role, sensitivity, comparison=Comparison(OWN, (UNLIKE, OWN, UNLIKE))
    )
    verdict = NOTHING_ELSE.screen(submission)
    assert verdict.outcome is Outcome.HOLD
    (found,) = verdict.findings
    assert (found.kind, found.action, found.field) == (Kind.COPIED_TEXT, Action.HOLD, "text")
    assert (found.start, found.end) == (0, len(TEXT))
    assert found.reason == POLICY[Case.COPIED_TEXT].reason
    assert found.overridable


@pytest.mark.parametrize("comparison", [None, Comparison(OWN), Comparison(OWN, (UNLIKE,)), Comparison(())])
def test_what_resembles_nothing_is_clear(comparison: Comparison | None) -> None:
    assert NOTHING_ELSE.screen(Submission(TEXT, comparison=comparison)).findings == ()


@given(st.permutations([OWN, UNLIKE, (), UNLIKE[:12], OWN[:3]]))
def test_the_order_of_the_other_texts_does_not_matter(others: list[tuple[int, ...]]) -> None:
    submission = Submission(TEXT, comparison=Comparison(OWN, tuple(others)))
    assert NOTHING_ELSE.screen(submission).outcome is Outcome.HOLD


def test_what_could_not_be_compared_waits_for_a_person() -> None:
    verdict = NOTHING_ELSE.screen(Submission(TEXT, "A title", comparison=NOT_COMPARED))
    assert verdict.outcome is Outcome.HOLD
    (failure,) = verdict.findings
    assert (failure.kind, failure.detector) == (Kind.SCREENING_FAILED, "copies")
    assert "(copies)" in failure.reason


def test_a_comparison_shows_no_number() -> None:
    shown = repr(Comparison(OWN, (OWN,)))
    assert not any(str(number) in shown for number in OWN)
