"""The loops over output positions stop one short."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Which output positions does your sum visit? Look at the last row and the last column.",
    "ja": "その和は、どの出力位置を回っていますか。最後の行と最後の列に注目しましょう。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw), (KH, KW) = stride, padding, kernel_size
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    N, F, OH, OW = dout.shape
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for n in range(N):
        for i in range(OH - 1):
            for j in range(OW - 1):
                window = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
                dW += dout[n, :, i, j][:, None, None, None] * window
    return dW
