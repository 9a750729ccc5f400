"""The loop over output positions assigns instead of adding."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "A weight takes part in every output position. How many of them are left in your dW?",
    "ja": "1つの重みは、すべての出力位置に関わります。dWには、そのうちいくつが残っていますか。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw), (KH, KW) = stride, padding, kernel_size
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = dout.shape[2:]
    for i in range(OH):
        for j in range(OW):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            dW = np.tensordot(dout[:, :, i, j], window, axes=([0], [0]))
    return dW
