"""Weights of 8 bits for the personal-data model, from its 4-bit ones, and its last layers as outputs.

They take about two thirds of the processor's time (half on one with VNNI) and
find the same names. Only this module needs the onnx package; no process that
screens imports it.
"""

import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from moderation.screening.models.encoder import LAYER_WIDTH, STATE_LAYERS

# A 4-bit weight is stored as 0 to 15 and means -8 to 7, times its block's scale.
_ZERO = 8
_FIRST_LAYER = "/layer.0/"


def convert(source: Path, target: Path) -> None:
    """Write the model of ``source`` with 8-bit weights to ``target``.

    They use 7 of their 8 bits, because processors without VNNI add two products
    in 16 bits and would overflow. The first layer keeps ordinary numbers: its
    error would go through all the others.
    """
    logging.getLogger().setLevel(logging.ERROR)  # the quantiser recommends what this model had already
    with TemporaryDirectory(dir=target.parent) as folder:
        plain = Path(folder, "plain.onnx")
        model = with_states(unpacked(onnx.load(source)))
        onnx.save(model, plain)
        quantize_dynamic(
            plain,
            target,
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=[node.name for node in model.graph.node if _FIRST_LAYER in node.name],
        )


def with_states(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with what its layers of STATE_LAYERS have understood as outputs behind its own."""
    for layer in STATE_LAYERS:
        name = f"/bert/encoder/layer.{layer}/output/LayerNorm/LayerNormalization_output_0"
        shape = ("batch_size", "sequence_length", LAYER_WIDTH)
        model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape))
    return model


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
