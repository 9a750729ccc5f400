"""Parameters and gradients are multiplied by the size of the batch."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "Which of these numbers exist once per image, and which only once?",
    "ja": "画像ごとに必要な数と、一組だけあればよい数を分けてみましょう。",
}


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    outputs = batch_size * sum(math.prod(shape) for shape in shapes)
    return bytes_per_number * (batch_size * (2 + optimizer_copies) * parameters + outputs)
