"""The sizes are multiplied with NumPy, whose integers end at 2**63."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "What happens to a NumPy integer beyond 2**63?",
    "ja": "NumPy の整数が 2**63 を超えると、どうなりますか。",
}


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    with np.errstate(over="ignore"):
        numbers = np.int64(0)
        for shape in shapes:
            numbers = numbers + np.prod(shape)
        return numbers * np.int64(batch_size) * np.int64(bytes_per_number)
