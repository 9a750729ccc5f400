"""The lengths of the axes are added instead of multiplied."""

BREAKS = ("q5",)
HINT = {
    "en": "How many numbers are in an array of shape (2, 3, 4)?",
    "ja": "形 (2, 3, 4) の配列には数がいくつありますか。",
}


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return bytes_per_number * batch_size * sum(sum(shape) for shape in shapes)
