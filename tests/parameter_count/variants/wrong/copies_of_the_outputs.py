"""Outputs are kept as often as parameters."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "Does the optimiser keep anything for the outputs?",
    "ja": "最適化手法は、出力についても何かを覚えておきますか。",
}


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = batch_size * sum(math.prod(shape) for shape in shapes)
    return bytes_per_number * (2 + optimizer_copies) * (parameters + outputs)
