"""The size of the output is worked out once and then taken from self."""

import numpy as np


class Conv2D(Conv2D):
    out_size = None

    def forward(self, x):
        self.x = x
        (sh, sw), (ph, pw) = self.stride, self.padding
        KH, KW = self.kernel_size
        xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        if self.out_size is None:
            self.out_size = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
        y = np.zeros((len(x), len(self.W), *self.out_size), dtype=x.dtype)
        for i, j in np.ndindex(*self.out_size):
            patch = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            y[:, :, i, j] = np.tensordot(patch, self.W, axes=((1, 2, 3), (1, 2, 3))) + self.b
        return y
