"""A whole text weighed together with what its author has told before."""

import pytest

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
