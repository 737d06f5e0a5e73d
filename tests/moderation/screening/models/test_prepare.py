"""What set-up prepares: the same bytes each time, whole, and with the same verdicts as what it is made of."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper
from onnxruntime import InferenceSession

from moderation.screening.models import eight_bits, encoder, languages, prepare
from moderation.screening.models.encoder import LAYER_WIDTH, STATE_LAYERS, Encoder, model_as_it_came
from moderation.screening.models.installed import ModelsMissing
from moderation.screening.models.personal_data import PersonalDataRecognizer
from moderation.screening.models.prepared import is_whole, prepared_path, put
from moderation.screening.vocabulary import medical

TEXT = "My daughter Emily was seen by Dr Okafor in Leeds, and our neighbour Wilhelmina drove us there."


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("models") / "deep" / "model.onnx"
    put(target, lambda file: eight_bits.convert(model_as_it_came(), file))
    return target


def test_set_up_has_prepared_everything_that_this_suite_screens_with() -> None:
    paths = [path for path, _ in prepare.preparations()]
    assert len(paths) == 5
    assert all(is_whole(path) for path in paths)


def test_what_is_prepared_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    for path, write in prepare.preparations():
        write(tmp_path / path.name)
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_what_is_put_stands_alone_with_its_digest(prepared: Path) -> None:
    names = [prepared.name, f"{prepared.name}.sha256"]
    assert sorted(path.name for path in prepared.parent.iterdir()) == names


def test_a_file_that_could_not_be_written_is_not_there(tmp_path: Path) -> None:
    def fail(file: Path) -> None:
        file.write_text("half")
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - any
        put(tmp_path / "file", fail)
    assert not list(tmp_path.iterdir())


def test_unpacked_weights_say_what_the_packed_ones_said() -> None:
    session = InferenceSession(eight_bits.unpacked(onnx.load(model_as_it_came())).SerializeToString())
    packed = InferenceSession(model_as_it_came())
    ids = np.array([[101, 2026, 3456, 2003, 1012, 102]], dtype=np.int64)
    given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
    feed = {wanted.name: given[wanted.name] for wanted in session.get_inputs()}
    np.testing.assert_allclose(session.run(None, feed)[0], packed.run(None, feed)[0], atol=1e-3)


def test_no_weight_of_4_bits_is_left_and_each_uses_7_of_its_8_bits(prepared: Path) -> None:
    model = onnx.load(prepared)
    multiplied = {node.input[1] for node in model.graph.node if node.op_type == "MatMulInteger"}
    assert len(multiplied) == 37 - 6  # the first layer is left alone
    assert not [node for node in model.graph.node if node.op_type == "MatMulNBits"]
    for tensor in model.graph.initializer:
        if tensor.name in multiplied:
            assert np.abs(numpy_helper.to_array(tensor).astype(int)).max() <= 64


def test_it_tells_the_states_of_its_last_layers_beside_its_labels() -> None:
    tokens = Encoder().read(TEXT)
    assert tokens is not None
    assert tokens.states.shape == (len(tokens.offsets), len(STATE_LAYERS) * LAYER_WIDTH)
    assert np.allclose(tokens.probabilities.sum(axis=1), 1, atol=1e-4)


def test_the_names_of_a_text_are_found_with_it(prepared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert {"Emily", "Okafor"} <= set(_names(monkeypatch, prepared))


@pytest.mark.parametrize("harm", ["a byte", "the end", "no digest", "no model"])
def test_a_damaged_one_is_not_used_and_somebody_is_told(
    harm: str, prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(prepared.read_bytes())
    content[len(content) // 2] ^= harm == "a byte"
    if harm != "no model":
        (tmp_path / "m.onnx").write_bytes(content[:-1] if harm == "the end" else content)
    if harm != "no digest":
        (tmp_path / "m.onnx.sha256").write_bytes(Path(f"{prepared}.sha256").read_bytes())
    with pytest.raises(ModelsMissing, match="make setup"):
        _names(monkeypatch, tmp_path / "m.onnx")


def test_another_model_asks_for_another_file(tmp_path: Path) -> None:
    (tmp_path / "other.onnx").write_bytes(b"another model")
    paths = {prepared_path("m.onnx", source) for source in (tmp_path / "other.onnx", model_as_it_came())}
    assert len(paths) == 2


@pytest.mark.parametrize(
    "text", ["ich habe seit drei jahren kopfschmerzen und weiss nicht mehr weiter", "no"]
)
def test_languages_are_told_apart_alike(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared = languages.load_identifier()
    monkeypatch.setattr(languages, "usable", lambda *_paths: False)
    assert prepared.rank(text) == languages.load_identifier().rank(text)


def test_medical_terms_are_those_of_the_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared = medical.medical_terms.__wrapped__()
    monkeypatch.setattr(medical, "usable", lambda _path: False)
    assert prepared == medical.medical_terms.__wrapped__()


def _names(monkeypatch: pytest.MonkeyPatch, prepared: Path) -> list[str]:
    monkeypatch.setattr(encoder, "prepared_model", lambda: prepared)
    found = PersonalDataRecognizer(0.5).analyze(TEXT, (), None)
    return [TEXT[name.start : name.end] for name in found if name.entity_type in ("GIVEN_NAME", "SURNAME")]
