"""The columns have the image as their fastest index; the result is read with it as the slowest."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N = x.shape[0]
    F, C, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    columns = []
    for i in range(OH):
        for j in range(OW):
            for n in range(N):
                columns.append(xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW].ravel())
    product = W.reshape(F, -1) @ np.array(columns).T + b.reshape(-1, 1)
    return product.reshape(F, N, OH, OW).swapaxes(0, 1)
