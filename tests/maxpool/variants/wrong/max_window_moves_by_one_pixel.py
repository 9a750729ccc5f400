"""The stride sets the size of the output, but the window moves one pixel at a time."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": (
        "The output has the right size. Which pixels does your last window see, and which "
        "should it see?"
    ),
    "ja": (
        "出力の大きさは合っています。最後の窓はどの画素を見ていて、本来はどの画素を見るはずですか。"
    ),
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            y[:, :, i, j] = x[:, :, i : i + kh, j : j + kw].max(axis=(2, 3))
    return y
