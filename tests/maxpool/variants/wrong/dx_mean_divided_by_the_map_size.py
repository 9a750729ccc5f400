"""The number is divided by the number of windows."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "By which count do you divide: windows in the map, or pixels in a window?",
    "ja": "何の個数で割っていますか。マップの中の窓の数でしょうか、窓の中の画素の数でしょうか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[:, :, i, j, None, None] / (
            dout.shape[2] * dout.shape[3]
        )
    return dx
