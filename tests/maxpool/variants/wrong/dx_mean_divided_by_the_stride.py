"""The number is divided by the product of the strides."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "By what did the forward pass divide? Choose a window of 3 and a stride of 2.",
    "ja": "順伝播では何で割りましたか。窓の大きさ3、ストライド2で考えてみましょう。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[:, :, i, j, None, None] / (
            sh * sw
        )
    return dx
