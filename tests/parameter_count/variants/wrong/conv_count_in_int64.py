"""The count is multiplied with NumPy, whose integers end at 2**63."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "What happens to a NumPy integer beyond 2**63?",
    "ja": "NumPy の整数が 2**63 を超えると、どうなりますか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kernel = np.broadcast_to(kernel_size, 2)
    weights = int(np.prod([in_channels, out_channels, *kernel]))
    return weights + out_channels if bias else weights
