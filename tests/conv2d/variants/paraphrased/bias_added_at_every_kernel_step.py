"""The line with the bias slipped into the loop over the kernel."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    OH, OW = (H + 2 * ph - KH) // sh + 1, (width + 2 * pw - KW) // sw + 1
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for k in range(KH):
        for m in range(KW):
            pixels = xp[:, :, k : k + sh * OH : sh, m : m + sw * OW : sw]
            y += np.einsum("fc,ncij->nfij", W[:, :, k, m], pixels)
            y += b[None, :, None, None]
    return y
