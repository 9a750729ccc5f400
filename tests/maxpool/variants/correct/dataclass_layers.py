"""The layers are dataclasses; the mean layer is its own adjoint by einsum."""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def windows_of(array, size, step):
    return sliding_window_view(array, size, axis=(2, 3), writeable=True)[
        :, :, :: step[0], :: step[1]
    ]


@dataclass
class MaxPool2D:
    pool_size: object
    stride: object = None

    def __post_init__(self):
        both = lambda value: (value, value) if np.isscalar(value) else value
        self.pool_size = both(self.pool_size)
        self.stride = self.pool_size if self.stride is None else both(self.stride)

    def forward(self, x):
        self.x = np.array(x)
        return windows_of(self.x, self.pool_size, self.stride).max(axis=(4, 5))

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        into = windows_of(dx, self.pool_size, self.stride)
        view = windows_of(self.x, self.pool_size, self.stride)
        for place in np.ndindex(*dout.shape):
            winner = np.unravel_index(view[place].argmax(), view[place].shape)
            into[place + winner] += dout[place]
        return dx
