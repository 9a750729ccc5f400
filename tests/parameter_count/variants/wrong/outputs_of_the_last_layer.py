"""Only the outputs of the last layer are kept."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "Which outputs does the backward pass need?",
    "ja": "逆伝播では、どの層の出力が必要ですか。",
}


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return bytes_per_number * batch_size * math.prod(shapes[-1])
