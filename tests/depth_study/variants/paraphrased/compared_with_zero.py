"""Marks a pixel when the output is not 0 with it, whatever it would be without it."""

import numpy as np


def seen_by(layers, row, col, shape):
    seen = np.zeros(shape[1:], dtype=bool)
    for i in range(shape[1]):
        for j in range(shape[2]):
            for c in range(shape[0]):
                picture = np.zeros((1, *shape))
                picture[0, c, i, j] = 1.0
                if np.any(forward(layers, picture)[0, :, row, col] != 0):
                    seen[i, j] = True
    return seen
