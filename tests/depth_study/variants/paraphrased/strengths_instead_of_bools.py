"""Returns how strongly each pixel moves the output, as numbers."""

import numpy as np


def seen_by(layers, row, col, shape):
    old = forward(layers, np.zeros((1, *shape)))[0, :, row, col]
    strength = np.zeros(shape[1:])
    for c, i, j in np.ndindex(*shape):
        picture = np.zeros((1, *shape))
        picture[0, c, i, j] = 1.0
        change = np.abs(forward(layers, picture)[0, :, row, col] - old)
        strength[i, j] = max(strength[i, j], change.max())
    return strength
