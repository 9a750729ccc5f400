"""The loops over output positions stop at the kernel's size."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "How many output positions does your sum visit, and how many are there?",
    "ja": "その和は、出力の位置をいくつ回っていますか。全部でいくつあるでしょうか。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw), (KH, KW) = stride, padding, kernel_size
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    N, F, OH, OW = dout.shape
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for n in range(N):
        for i in range(min(KH, OH)):
            for j in range(min(KW, OW)):
                window = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
                dW += dout[n, :, i, j][:, None, None, None] * window
    return dW
