"""Unused edge pixels are set to zero in the caller's own array."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "The output is right. Look at the image you were given, after the call: is it still the "
        "same?"
    ),
    "ja": "出力は合っています。呼び出した後で、渡された画像が元のままかどうか見てみましょう。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = (height + 2 * ph - KH) // sh + 1
    OW = (width + 2 * pw - KW) // sw + 1
    x[:, :, (OH - 1) * sh + KH - ph :] = 0
    x[:, :, :, (OW - 1) * sw + KW - pw :] = 0
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            y[:, :, i, j] = np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3])) + b
    return y
