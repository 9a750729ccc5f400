"""The size counts the padding, but the image is never padded."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "The output is large enough for the padding. Is there anything around the image for the "
        "window to read?"
    ),
    "ja": (
        "出力の大きさはパディングを含んでいます。では、窓が読むはずの余白は画像の周りにありますか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = (height + 2 * ph - KH) // sh + 1
    OW = (width + 2 * pw - KW) // sw + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = x[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            kernel = W[:, :, : window.shape[2], : window.shape[3]]
            y[:, :, i, j] = np.einsum("ncij,fcij->nf", window, kernel) + b
    return y
