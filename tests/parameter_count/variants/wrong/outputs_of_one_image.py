"""The size of the batch is not used."""

import math

BREAKS = ("q5",)
HINT = {
    "en": "For how many images are the outputs kept?",
    "ja": "何枚の画像について出力を覚えておきますか。",
}


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return bytes_per_number * sum(math.prod(shape) for shape in shapes)
