"""Sums are kept in float16 to save memory."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Saving memory is a nice idea. How many digits survive in the dtype in which you add up?",
    "ja": "メモリの節約はよい着眼点です。足し算をしているdtypeでは、何桁まで残りますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH = (xp.shape[2] - KH) // sh + 1
    OW = (xp.shape[3] - KW) // sw + 1
    y = np.zeros((x.shape[0], F, OH, OW), dtype=np.float16)
    for i in range(KH):
        for j in range(KW):
            patch = xp[:, :, i : i + OH * sh : sh, j : j + OW * sw : sw]
            y += np.einsum("ncyx,fc->nfyx", patch, W[:, :, i, j]).astype(np.float16)
    return y.astype(x.dtype) + b[:, None, None]
