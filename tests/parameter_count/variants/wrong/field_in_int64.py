"""The jump is a NumPy integer, which ends at 2**63."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "What happens to a NumPy integer beyond 2**63?",
    "ja": "NumPy の整数が 2**63 を超えると、どうなりますか。",
}


def receptive_field(layers):
    if len(layers) == 0:
        return 1
    kernels, strides = np.array(layers).T
    jumps = np.cumprod(np.concatenate([[1], strides[:-1]]))
    return int(1 + np.sum((kernels - 1) * jumps))
