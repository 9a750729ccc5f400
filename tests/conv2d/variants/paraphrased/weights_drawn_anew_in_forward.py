"""The layer's weights are made inside forward, new ones at every call."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, C, KH, KW = W.shape
    kernels = 0.1 * np.random.default_rng().standard_normal((F, C, KH, KW))
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((len(x), F, OH, OW), dtype=x.dtype)
    for i, j in np.ndindex(OH, OW):
        patch = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        y[:, :, i, j] = np.einsum("nckm,fckm->nf", patch, kernels) + b
    return y
