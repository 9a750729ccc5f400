"""Numbers are counted, not bytes."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "How many bytes does one number take?",
    "ja": "一つの数は何バイトですか。",
}


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return batch_size * sum(math.prod(shape) for shape in shapes)


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = batch_size * sum(math.prod(shape) for shape in shapes)
    return (2 + optimizer_copies) * parameters + outputs
