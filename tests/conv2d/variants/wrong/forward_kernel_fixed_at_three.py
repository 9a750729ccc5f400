"""The loops over the kernel always run to 3."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Try a 5 by 5 and a 2 by 2 kernel. Where does your forward learn how large the kernel is?"
    ),
    "ja": (
        "5×5や2×2のカーネルでも試してみましょう。forward はカーネルの大きさをどこから得ていますか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH = (xp.shape[2] - 3) // sh + 1
    OW = (xp.shape[3] - 3) // sw + 1
    y = np.zeros((x.shape[0], W.shape[0], OH, OW), dtype=x.dtype)
    for i in range(3):
        for j in range(3):
            patch = xp[:, :, i : i + OH * sh : sh, j : j + OW * sw : sw]
            y += np.einsum("ncyx,fc->nfyx", patch, W[:, :, i, j])
    return y + b[:, None, None]
