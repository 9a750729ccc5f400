"""dx = np.zeros(..., dtype=np.float32), for every kind of gradient."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    kh, kw = pool_size
    sh, sw = stride
    N, C, H, W = x.shape
    dx = np.zeros((N, C, H, W), dtype=np.float32)
    for n in range(N):
        for c in range(C):
            for i, top in enumerate(range(0, H - kh + 1, sh)):
                for j, left in enumerate(range(0, W - kw + 1, sw)):
                    best = (top, left)
                    for place in np.ndindex(kh, kw):
                        pixel = (top + place[0], left + place[1])
                        if x[n, c][pixel] > x[n, c][best]:
                            best = pixel
                    dx[n, c][best] += dout[n, c, i, j]
    return dx
