"""The return stands inside the loop over samples."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Look at the indentation of your return: how many images have been seen by then?",
    "ja": "return のインデントを見てみましょう。そこまでに何枚の画像を見ましたか。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw), (KH, KW) = stride, padding, kernel_size
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    N, F, OH, OW = dout.shape
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                window = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
                dW += dout[n, :, i, j][:, None, None, None] * window
        return dW
