"""Whatever part of the pipeline breaks, the text waits for a person and the other parts still speak."""

import logging
from dataclasses import replace

import pytest

from moderation.screening import Action, Kind, Outcome, Submission
from moderation.screening.detectors import DETECTORS
from moderation.screening.kinds import Role
from moderation.screening.passage import Detector, Entity, Passage
from moderation.screening.pipeline import ModelReader, Pipeline
from moderation.screening.policy import failure_reason

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
    assert failure.reason == failure_reason(name)
    assert f"({name})" in failure.reason
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


def test_nothing_is_logged_or_printed_of_a_text_on_which_everything_breaks(
    pipeline: Pipeline, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    broken = replace(
        pipeline,
        readers=tuple((name, _reader_raises) for name, _ in pipeline.readers),
        detectors=tuple(Detector(detector.name, _raises) for detector in DETECTORS),  # type: ignore[arg-type]
    )
    verdict = broken.screen(Submission(TEXT, title=TEXT))
    assert {finding.kind for finding in verdict.findings} == {Kind.SCREENING_FAILED}
    assert {f.detector for f in verdict.findings} == {name for name, _ in broken.readers} | {
        detector.name for detector in DETECTORS
    }
    printed = capfd.readouterr()
    assert "Waldeinsamkeit" not in caplog.text + printed.out + printed.err


@pytest.mark.parametrize("name", [detector.name for detector in DETECTORS])
def test_each_detector_is_announced_before_it_starts(name: str) -> None:
    noted: list[str] = []
    told: list[str] = []

    def look(_passage: Passage) -> tuple[()]:
        told.append(noted[-1])
        return ()

    watched = tuple(Detector(d.name, look) if d.name == name else d for d in DETECTORS)
    Pipeline((), watched, note=noted.append).screen(Submission(TEXT))
    assert set(told) == {name}


def test_each_reader_is_announced_before_it_starts(pipeline: Pipeline) -> None:
    noted: list[str] = []

    def reader(own: str) -> ModelReader:
        def read(_text: str) -> tuple[()]:
            assert noted[-1] == own
            return ()

        return read

    readers = tuple((name, reader(name)) for name, _ in pipeline.readers)
    verdict = Pipeline(readers, (), note=noted.append).screen(Submission(TEXT))
    assert verdict.outcome is Outcome.CLEAR
    assert set(noted) >= {name for name, _ in readers}


def test_facts_that_cannot_be_weighed_hold_the_text() -> None:
    def breaks(looked: object, memory: object, floor: object) -> object:
        raise ZeroDivisionError(TEXT)

    verdict = Pipeline((), (), weigh=breaks).screen(Submission(TEXT))  # type: ignore[arg-type]
    assert verdict.outcome is Outcome.HOLD
    assert [finding.detector for finding in verdict.findings] == ["combination"]
    assert "Waldeinsamkeit" not in repr(verdict)


def test_a_title_that_breaks_a_detector_holds_text_and_title() -> None:
    def only_on_titles(passage: Passage) -> list[object]:
        if passage.field == "title":
            raise RuntimeError
        return []

    verdict = Pipeline((), (Detector("picky", only_on_titles),)).screen(Submission("all is well", title="Hm"))  # type: ignore[arg-type]
    assert verdict.outcome is Outcome.HOLD
    assert [(finding.field, finding.detector) for finding in verdict.findings] == [("title", "picky")]
