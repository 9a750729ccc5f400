"""optimizer_copies is ignored."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "What does momentum keep for every parameter?",
    "ja": "モメンタムは、パラメータ一つごとに何を覚えておきますか。",
}


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = batch_size * sum(math.prod(shape) for shape in shapes)
    return bytes_per_number * (2 * parameters + outputs)
