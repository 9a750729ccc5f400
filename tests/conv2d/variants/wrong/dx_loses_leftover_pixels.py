"""dx ends with the last window, so leftover pixels are missing from its shape."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Pixels that no window reads have a gradient too. What is it, and does your dx have "
        "room for it?"
    ),
    "ja": "どの窓にも読まれない画素にも勾配はあります。それはいくつで、dxにその場所はありますか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    used = ((dout.shape[2] - 1) * sh + KH, (dout.shape[3] - 1) * sw + KW)
    dxp = dxp[:, :, : used[0], : used[1]]
    return dxp[:, :, ph : ph + height, pw : pw + width]
