from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.findings import Finding, Verdict
from moderation.screening.kinds import Action, Field, Kind
from moderation.screening.overlaps import one_finding_per_place


def _finding(
    kind: Kind, start: int, end: int, action: Action = Action.REVISE, overridable: bool = True
) -> Finding:
    return Finding(kind, Field.TEXT, start, end, action, overridable, "a detector", "a reason")


findings = st.builds(
    lambda kind, start, length, action, overridable: _finding(
        kind, start, start + length, action, overridable
    ),
    st.sampled_from(list(Kind)),
    st.integers(0, 30),
    st.integers(1, 12),
    st.sampled_from(list(Action)),
    st.booleans(),
)


def test_of_one_kind_the_strictest_stays() -> None:
    mild, strict = _finding(Kind.NAME, 0, 9, Action.NUDGE), _finding(Kind.NAME, 3, 9, Action.REVISE)
    assert one_finding_per_place([mild, strict]) == (strict,)


def test_what_cannot_be_overridden_wins_over_what_can() -> None:
    loose, firm = _finding(Kind.NAME, 0, 9), _finding(Kind.NAME, 3, 9, overridable=False)
    assert one_finding_per_place([loose, firm]) == (firm,)


def test_a_name_inside_a_named_thing_belongs_to_the_thing() -> None:
    hospital = _finding(Kind.CARE_PROVIDER, 0, 20, Action.NUDGE)
    assert one_finding_per_place([_finding(Kind.NAME, 3, 7), hospital]) == (hospital,)


def test_what_speaks_of_the_whole_text_hides_nothing() -> None:
    whole, name = _finding(Kind.CRISIS, 0, 80, Action.HOLD), _finding(Kind.NAME, 3, 7)
    assert set(one_finding_per_place([whole, name])) == {whole, name}


@given(st.lists(findings, max_size=12))
def test_of_one_kind_no_two_findings_overlap_unless_screening_failed(several: list[Finding]) -> None:
    kept = [f for f in one_finding_per_place(several) if f.kind is not Kind.SCREENING_FAILED]
    for at, one in enumerate(kept):
        for other in kept[at + 1 :]:
            assert one.kind is not other.kind or one.end <= other.start or other.end <= one.start


@given(st.lists(findings, max_size=12))
def test_settling_overlaps_softens_no_verdict_but_for_names_of_things(several: list[Finding]) -> None:
    others = tuple(f for f in several if f.kind not in (Kind.NAME, Kind.CLINICIAN_NAME))
    assert Verdict.of(one_finding_per_place(others)).outcome is Verdict.of(others).outcome
