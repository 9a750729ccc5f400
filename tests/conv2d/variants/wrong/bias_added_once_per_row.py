"""The bias is added to the whole output at the start of every output row."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "With a kernel of zeros every output row should look the same. Do your rows?",
    "ja": "カーネルをすべて0にすると、出力のどの行も同じになるはずです。実際はどうですか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = (height + 2 * ph - KH) // sh + 1
    OW = (width + 2 * pw - KW) // sw + 1
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        y += b[:, None, None]
        for j in range(OW):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            y[:, :, i, j] += np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3]))
    return y
