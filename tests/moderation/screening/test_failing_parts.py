"""Whatever part of the pipeline breaks, the text waits for a person and the other parts still speak."""

from dataclasses import replace

import pytest

from moderation.screening import Action, Kind, Outcome, Submission
from moderation.screening.detectors import DETECTORS
from moderation.screening.kinds import Role
from moderation.screening.passage import Detector, Entity, Passage
from moderation.screening.pipeline import Pipeline
from moderation.screening.policy import Case, rule_for

TEXT = "My daughter Emily can be reached at emily@example.org, says Waldeinsamkeit."


def _raises(passage: Passage) -> list[object]:
    raise RuntimeError(passage.visible)


def _raises_late(passage: Passage) -> object:
    yield from ()
    raise RecursionError(passage.visible)


def _reader_raises(text: str) -> list[Entity]:
    raise MemoryError(text)


@pytest.mark.parametrize("breaks", [_raises, _raises_late])
@pytest.mark.parametrize("name", [detector.name for detector in DETECTORS])
@pytest.mark.parametrize("role", [Role.PATIENT, Role.CLINICIAN])
def test_a_detector_that_raises_holds_the_text_and_is_named(name: str, breaks: object, role: Role) -> None:
    broken = tuple(
        Detector(name, breaks) if detector.name == name else detector  # type: ignore[arg-type]
        for detector in DETECTORS
    )
    verdict = Pipeline((), broken).screen(Submission(TEXT, role=role))
    assert verdict.outcome is Outcome.HOLD
    (failure,) = [finding for finding in verdict.findings if finding.kind is Kind.SCREENING_FAILED]
    assert (failure.detector, failure.action) == (name, Action.HOLD)
    assert (failure.start, failure.end) == (0, len(TEXT))
    assert failure.reason == rule_for(Case.SCREENING_FAILED, role).reason
    assert "Waldeinsamkeit" not in repr(verdict)
    if name != "emails":
        assert Kind.EMAIL in {finding.kind for finding in verdict.findings}


def test_each_reader_that_raises_holds_the_text_and_is_named(pipeline: Pipeline) -> None:
    assert pipeline.readers
    for name, _ in pipeline.readers:
        readers = tuple((own, _reader_raises if own == name else read) for own, read in pipeline.readers)
        verdict = replace(pipeline, readers=readers).screen(Submission(TEXT))
        assert verdict.outcome is Outcome.HOLD
        (failure,) = [finding for finding in verdict.findings if finding.kind is Kind.SCREENING_FAILED]
        assert failure.detector == name
        assert "Waldeinsamkeit" not in repr(verdict)
        assert Kind.EMAIL in {finding.kind for finding in verdict.findings}


def test_a_title_that_breaks_a_detector_holds_text_and_title() -> None:
    def only_on_titles(passage: Passage) -> list[object]:
        if passage.field == "title":
            raise RuntimeError
        return []

    verdict = Pipeline((), (Detector("picky", only_on_titles),)).screen(Submission("all is well", title="Hm"))  # type: ignore[arg-type]
    assert verdict.outcome is Outcome.HOLD
    assert [(finding.field, finding.detector) for finding in verdict.findings] == [("title", "picky")]
