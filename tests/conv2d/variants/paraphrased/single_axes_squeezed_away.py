"""squeeze() tidies the result up: no axis of length 1 survives."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    results = []
    for image in np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw))):
        OH, OW = (image.shape[1] - KH) // sh + 1, (image.shape[2] - KW) // sw + 1
        maps = np.zeros((len(W), OH, OW), dtype=x.dtype)
        for f, i, j in np.ndindex(*maps.shape):
            window = image[:, i * sh : i * sh + KH, j * sw : j * sw + KW]
            maps[f, i, j] = np.sum(window * W[f]) + b[f]
        results.append(maps)
    return np.array(results).squeeze()
