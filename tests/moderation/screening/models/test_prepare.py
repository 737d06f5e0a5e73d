"""The personal-data model prepared for speed: the same bytes each time, whole, or not used at all."""

import logging
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper
from onnxruntime import InferenceSession

from moderation.screening.models import personal_data, prepare
from moderation.screening.models.personal_data import PersonalDataRecognizer, model_as_it_came
from moderation.screening.models.prepared import digest_path, prepared_path, whole

TEXT = "My daughter Emily was seen by Dr Okafor in Leeds, and our neighbour Wilhelmina drove us there."


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("models") / "deep" / "model.onnx"
    prepare.prepare(model_as_it_came(), target)
    return target


def test_it_is_the_same_bytes_each_time(prepared: Path, tmp_path: Path) -> None:
    prepare.prepare(model_as_it_came(), tmp_path / "again.onnx")
    assert whole(tmp_path / "again.onnx") == whole(prepared)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".onnx", ".sha256"]


def test_unpacked_weights_say_what_the_packed_ones_said() -> None:
    session = InferenceSession(prepare.unpacked(onnx.load(model_as_it_came())).SerializeToString())
    packed = InferenceSession(model_as_it_came())
    ids = np.array([[101, 2026, 3456, 2003, 1012, 102]], dtype=np.int64)
    given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
    feed = {wanted.name: given[wanted.name] for wanted in session.get_inputs()}
    np.testing.assert_allclose(session.run(None, feed)[0], packed.run(None, feed)[0], atol=1e-3)


def test_no_weight_of_4_bits_is_left_and_each_uses_7_of_its_8_bits(prepared: Path) -> None:
    model = onnx.load(prepared)
    multiplied = {node.input[1] for node in model.graph.node if node.op_type == "MatMulInteger"}
    assert len(multiplied) == 37
    assert not [node for node in model.graph.node if node.op_type == "MatMulNBits"]
    for tensor in model.graph.initializer:
        if tensor.name in multiplied:
            assert np.abs(numpy_helper.to_array(tensor).astype(int)).max() <= 64


def test_it_finds_the_names_that_the_model_as_it_came_finds(
    prepared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _names(monkeypatch, prepared) == _names(monkeypatch, prepared.with_name("none"))


@pytest.mark.parametrize("harm", ["a byte", "the end", "no digest", "no model"])
def test_a_damaged_one_is_not_used_and_somebody_is_told(
    harm: str,
    prepared: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    content = bytearray(prepared.read_bytes())
    content[len(content) // 2] ^= harm == "a byte"
    if harm != "no model":
        (tmp_path / "m.onnx").write_bytes(content[:-1] if harm == "the end" else content)
    if harm != "no digest":
        digest_path(tmp_path / "m.onnx").write_bytes(digest_path(prepared).read_bytes())
    with caplog.at_level(logging.WARNING):
        assert "Emily" in _names(monkeypatch, tmp_path / "m.onnx")
    assert "make setup" in caplog.text


def test_another_model_asks_for_another_file(tmp_path: Path) -> None:
    (tmp_path / "other.onnx").write_bytes(b"another model")
    assert prepared_path(tmp_path / "other.onnx") != prepared_path(model_as_it_came())


def test_set_up_has_prepared_the_model_that_this_suite_screens_with() -> None:
    assert whole(prepared_path(model_as_it_came())) is not None


def _names(monkeypatch: pytest.MonkeyPatch, prepared: Path) -> list[str]:
    monkeypatch.setattr(personal_data, "prepared_path", lambda _source: prepared)
    found = PersonalDataRecognizer(0.5).analyze(TEXT, (), None)
    return [TEXT[name.start : name.end] for name in found if name.entity_type in ("GIVEN_NAME", "SURNAME")]
