"""A whole text weighed together with what its author has told before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.screening import Action, Kind, Outcome, Submission
from moderation.screening.combination.facts import FactKind, Memory, RememberedFact
from moderation.screening.combination.weighing import Weighed
from moderation.screening.detectors import DETECTORS
from moderation.screening.findings import Finding
from moderation.screening.kinds import Sensitivity
from moderation.screening.pipeline import Pipeline
from tests.moderation.screening.combination.weighed import case_of, said_of, weigh_text

KEY = b"a key of one author, for tests"
WHOLE = "I'm a 43-year-old teacher from Boston, and I have twins."
PIECES = (
    "I'm 43.",
    "I'm a teacher.",
    "I live in Boston.",
    "I have twins.",
    "I was diagnosed in 2012.",
    "I have Wilson disease.",
    "I'm a widow.",
    "I am of Korean descent.",
)


def screened(
    text: str,
    *earlier: RememberedFact,
    sensitivity: Sensitivity = Sensitivity.ORDINARY,
    title: str | None = None,
) -> list[Finding]:
    verdict = Pipeline((), DETECTORS).screen(
        Submission(text, sensitivity=sensitivity, memory=Memory(KEY, earlier))
    )
    return [finding for finding in verdict.findings if finding.kind is Kind.COMBINATION]


@pytest.mark.parametrize(
    "text",
    [
        "I'm a 43-year-old teacher from Duluth with Wilson disease.",
        "I am a 51 year old veterinarian in Vermont with Huntington, father of triplets.",
        "Hello from Aberystwyth! I'm 58, a beekeeper, and have Castleman disease.",
        "43F, nurse, Duluth MN, mum of 3, diagnosed 2012.",
        "I'm a black woman in my early forties, working as a firefighter in Marquette, Michigan.",
        "At 41 I tune church organs in Malta, I have triplets, and now it is Castleman disease.",
        "My husband is 58 and the only deaf falconer in Iceland, and we have six sons.",
        "47, glassblower, Estonia, widow, five kids, stiff person syndrome.",
    ],
)
def test_so_many_facts_that_nobody_else_is_left_are_held(text: str) -> None:
    assert case_of(weigh_text(text)) == "combination_below_floor"


@pytest.mark.parametrize("text", [WHOLE, "Teacher here, 34, from Vermont, widow."])
def test_a_few_people_left_asks_for_an_edit_only(text: str) -> None:
    assert case_of(weigh_text(text)) == "combination"


@pytest.mark.parametrize(
    "text",
    [
        "I'm 67, a retired engineer from Lagos, on insulin since 2001.",
        "I'm a 43-year-old teacher with Wilson disease.",
        "I live in Ohio, have lupus and three kids.",
        "My teacher is 43, I have cystic fibrosis.",
        "I'm 43 and live in Texas with sarcoidosis.",
        "I'm a 45-year-old teacher in India with sarcoidosis.",
        "I'm a 52-year-old nurse in England, mother of two, diagnosed in 2015.",
        "My mother, a 73 year old retired nurse from Duluth, has Fabry and is a widow.",
        "52, nurse, Germany, two kids, type 2 diabetes.",
        "Retired miner, 70, South Africa, widower.",
        "A case report I read: a 44-year-old beekeeper in Malta with amyloidosis.",
        "My wife's a nurse, 39, we're in England with a toddler.",
    ],
)
def test_many_weak_facts_among_many_people_are_nobodys_fingerprint(text: str) -> None:
    assert case_of(weigh_text(text)) is None


def test_title_and_text_are_told_together() -> None:
    body = "I'm a 43-year-old teacher, and I have twins."
    assert case_of(weigh_text(body)) is None
    assert case_of(weigh_text(body, title="Living in Boston")) == "combination"


def test_a_rare_group_weighs_its_condition() -> None:
    text = "I'm a 43-year-old teacher from Texas."
    assert case_of(weigh_text(text)) is None
    assert case_of(weigh_text(text, sensitivity=Sensitivity.RARE)) == "combination"
    assert case_of(weigh_text("I'm 43 and from Vermont.", sensitivity=Sensitivity.RARE)) is None


# --- the group's floor --------------------------------------------------------------------------

# 10, 100,000 and 30,000 people, about.
CLOSE, FAR, BETWEEN = WHOLE, "I'm a 43-year-old teacher, and I have twins.", "I'm 67, from Vermont, a nurse."


@pytest.mark.parametrize(
    ("text", "floor", "case"),
    [
        (CLOSE, None, "combination"),
        (CLOSE, 1, "combination"),
        (CLOSE, 5, "combination"),
        (CLOSE, 100, "combination_below_floor"),
        (FAR, None, None),
        (FAR, 1_000, None),
        (FAR, 1_000_000, "combination_below_floor"),  # far from few, and below the floor all the same
        ("I'm a teacher from Boston.", 1_000_000_000, None),  # two answers are no combination
    ],
)
def test_below_the_floor_of_its_group_a_text_is_held(text: str, floor: int | None, case: str | None) -> None:
    assert case_of(weigh_text(text, floor=floor)) == case


SEVERITY = {None: 0, "combination": 1, "combination_below_floor": 2}


@pytest.mark.parametrize("text", [CLOSE, FAR, BETWEEN])
@given(one=st.integers(1, 10**6), more=st.integers(0, 10**6), sensitivity=st.sampled_from(Sensitivity))
@settings(max_examples=25, deadline=None)
def test_a_higher_floor_is_never_milder(text: str, one: int, more: int, sensitivity: Sensitivity) -> None:
    lower, higher = (
        case_of(weigh_text(text, floor=floor, sensitivity=sensitivity)) for floor in (one, one + more)
    )
    assert SEVERITY[higher] >= SEVERITY[lower]


@given(
    st.lists(st.sampled_from(PIECES), max_size=3, unique=True),
    st.lists(st.sampled_from(PIECES), max_size=3, unique=True),
    st.none() | st.integers(1, 10**6),
)
@settings(max_examples=60, deadline=None)
def test_a_text_that_tells_more_is_never_treated_more_mildly(
    told: list[str], more: list[str], floor: int | None
) -> None:
    first = case_of(weigh_text(" ".join(told), floor=floor))
    then = case_of(weigh_text(" ".join([*told, *more]), floor=floor))
    assert SEVERITY[then] >= SEVERITY[first]


@pytest.mark.parametrize("floor", [1, 2])
def test_a_floor_below_the_sites_changes_nothing(floor: int) -> None:
    for text in (CLOSE, FAR, BETWEEN):
        rare = weigh_text(text, sensitivity=Sensitivity.RARE)
        assert weigh_text(text, sensitivity=Sensitivity.RARE, floor=floor) == rare


def test_the_author_reads_what_holds_the_text_here_and_what_helps_beyond_it() -> None:
    assert said_of(weigh_text(CLOSE, floor=100)) == (
        "About 10 people (5 to 40) fit what you have told here so far: town, age, multiple birth and work."
        " This group asks a moderator below 100. Without the town it would be about 100,000."
    )
    everywhere = said_of(weigh_text("I'm a 43-year-old teacher from Duluth with Wilson disease.", floor=100))
    assert everywhere is not None
    assert "This group" not in everywhere  # anywhere else it would be held too


def test_two_facts_are_named_where_without_one_it_would_still_be_below_the_floor() -> None:
    one, two = (said_of(weigh_text(CLOSE, floor=floor)) for floor in (100, 1_000_000))
    assert one is not None
    assert two is not None
    assert "Without the town it" in one
    assert "Without the town and the age it" in two


def test_a_text_that_adds_nothing_is_not_held_below_the_floor_either() -> None:
    before = weigh_text(FAR).facts
    assert case_of(weigh_text("Thank you all, that helped.", *before, floor=10**9)) is None
    assert case_of(weigh_text(FAR, *before, floor=10**9)) is None


def test_the_pipeline_hands_the_floor_of_the_submission_on() -> None:
    verdict = Pipeline((), DETECTORS).screen(Submission(CLOSE, memory=Memory(KEY), floor=100))
    assert verdict.outcome is Outcome.HOLD
    assert Pipeline((), DETECTORS).screen(Submission(CLOSE, memory=Memory(KEY))).outcome is Outcome.REVISE


# --- earlier texts ------------------------------------------------------------------------------


def test_what_was_told_before_counts_with_what_is_told_now() -> None:
    before = weigh_text("I'm a 43-year-old teacher, and I have twins.").facts
    now = weigh_text("I live in Boston.", *before)
    assert case_of(now) == "combination"
    assert said_of(now) == (
        "About 10 people (5 to 40) fit what you have told here so far: town now, age, multiple birth and work"
        " before. Without the town it would be about 100,000."
    )


def test_the_same_told_again_costs_nothing_more() -> None:
    before = weigh_text(WHOLE).facts
    assert case_of(weigh_text(WHOLE, *before)) is None
    assert case_of(weigh_text("As a teacher in Boston I wonder.", *before)) is None


def test_only_what_is_new_is_marked() -> None:
    before = weigh_text("I'm a 43-year-old teacher from Boston.").facts
    found = screened("I'm 43, from Boston, and I have twins.", *before)
    assert ["I'm 43, from Boston, and I have twins."[f.start : f.end] for f in found] == ["twins"]


def test_what_another_author_told_is_not_this_authors() -> None:
    before = weigh_text(WHOLE, key=b"another author").facts
    assert not set(before) & set(weigh_text(WHOLE).facts)


def test_a_text_that_tells_nothing_new_is_never_stopped_for_what_was_told_before() -> None:
    before = weigh_text("I'm a 43-year-old teacher from Duluth with Wilson disease.").facts
    assert case_of(weigh_text("Thank you all, that helped.", *before)) is None
    assert case_of(weigh_text("Thank you all.", *before, sensitivity=Sensitivity.RARE)) is None


def test_what_comes_back_to_be_remembered_holds_no_word_of_the_text() -> None:
    facts = weigh_text(WHOLE).facts
    assert {fact.kind for fact in facts} == {
        FactKind.AGE,
        FactKind.OCCUPATION,
        FactKind.MULTIPLE_BIRTH,
        FactKind.TOWN,
    }
    for fact in facts:
        assert len(fact.digest) == 32
        assert not {"43", "teacher", "twin", "boston"} & {fact.digest, str(fact.kind)}


def test_without_a_memory_nothing_comes_back_to_be_remembered() -> None:
    verdict = Pipeline((), DETECTORS).screen(Submission(WHOLE))
    assert verdict.facts == ()
    assert Kind.COMBINATION in {finding.kind for finding in verdict.findings}


# --- findings ---------------------------------------------------------------------------------------


def test_each_stretch_that_counts_is_marked_with_the_same_sentence_and_kinds_only() -> None:
    found = screened(WHOLE)
    assert {WHOLE[f.start : f.end] for f in found} == {"43", "teacher", "Boston", "twins"}
    (said,) = {f.reason for f in found}
    assert {f.action for f in found} == {Action.REVISE}
    assert not any(word in said for word in ("43", "teacher", "Boston"))
    assert len(said) <= 200


def test_below_the_floor_a_moderator_looks() -> None:
    found = screened("I'm a 43-year-old teacher from Duluth with Wilson disease.")
    assert {f.action for f in found} == {Action.HOLD}


def test_a_step_that_breaks_holds_title_and_text_and_is_named() -> None:
    def breaks(*_: object) -> Weighed:
        raise RuntimeError(WHOLE)

    verdict = Pipeline((), DETECTORS, weigh=breaks).screen(Submission(WHOLE, "Boston"))
    failed = [f for f in verdict.findings if f.kind is Kind.SCREENING_FAILED]
    assert verdict.outcome is Outcome.HOLD
    assert [(f.field, f.detector) for f in failed] == [("text", "combination"), ("title", "combination")]
    assert "teacher" not in repr(failed)
