"""The bias is added once for every kernel position."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Give your layer a kernel of zeros: the output should then be the bias. Is it?",
    "ja": "カーネルをすべて0にすると、出力はバイアスそのものになるはずです。そうなっていますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH = (xp.shape[2] - KH) // sh + 1
    OW = (xp.shape[3] - KW) // sw + 1
    y = np.zeros((x.shape[0], F, OH, OW), dtype=x.dtype)
    for i in range(KH):
        for j in range(KW):
            patch = xp[:, :, i : i + OH * sh : sh, j : j + OW * sw : sw]
            y += np.einsum("ncyx,fc->nfyx", patch, W[:, :, i, j]) + b[:, None, None]
    return y
