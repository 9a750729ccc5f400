"""The gradients of the parameters are left out."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "What does a training step keep beside the parameters themselves?",
    "ja": "学習ステップでは、パラメータそのもののほかに何を覚えておきますか。",
}


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = batch_size * sum(math.prod(shape) for shape in shapes)
    return bytes_per_number * ((1 + optimizer_copies) * parameters + outputs)
