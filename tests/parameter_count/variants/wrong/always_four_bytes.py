"""bytes_per_number is ignored."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "Where does your function use bytes_per_number?",
    "ja": "bytes_per_number はどこで使われていますか。",
}


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return 4 * batch_size * sum(math.prod(shape) for shape in shapes)


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = batch_size * sum(math.prod(shape) for shape in shapes)
    return 4 * ((2 + optimizer_copies) * parameters + outputs)
