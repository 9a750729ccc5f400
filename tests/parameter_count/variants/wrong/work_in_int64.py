"""The product is taken with NumPy, whose integers end at 2**63."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "What happens to a NumPy integer beyond 2**63?",
    "ja": "NumPy の整数が 2**63 を超えると、どうなりますか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return int(np.prod([filters, height, width, input_shape[0], kh, kw], dtype=np.int64))
