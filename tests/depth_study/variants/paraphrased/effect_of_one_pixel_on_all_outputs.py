"""Changes the input at the given place and maps where the output answers."""

import numpy as np


def seen_by(layers, row, col, shape):
    blank = forward(layers, np.zeros((1, *shape)))[0]
    touched = np.zeros(blank.shape[1:], dtype=bool)
    for c in range(shape[0]):
        picture = np.zeros((1, *shape))
        picture[0, c, row, col] = 1.0
        moved = forward(layers, picture)[0] != blank
        touched |= moved.any(axis=0)
    return touched
