"""The images of gradients are float32 arrays in any case."""

import numpy as np


def flatten_backward(dout, x_shape):
    dx = np.zeros(x_shape, dtype=np.float32)
    for n in range(x_shape[0]):
        dx[n] = dout[n].reshape(x_shape[1:])
    return dx
