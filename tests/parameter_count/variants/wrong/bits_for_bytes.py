"""Bits are counted, not bytes."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "Is bytes_per_number a number of bits or of bytes?",
    "ja": "bytes_per_number はビット数ですか、バイト数ですか。",
}


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return 8 * bytes_per_number * batch_size * sum(math.prod(shape) for shape in shapes)
