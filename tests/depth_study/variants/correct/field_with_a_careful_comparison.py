"""Random images, both directions of change, and np.isclose to compare."""

import numpy as np


def out(layers, x, row, col):
    for layer in layers:
        x = layer.forward(x)
    return x[0, :, row, col].copy()


def seen_by(layers, row, col, shape):
    rng = np.random.default_rng(3)
    x = rng.random((1, *shape))
    before = out(layers, x, row, col)
    seen = np.full(shape[1:], False)
    for i in range(shape[1]):
        for j in range(shape[2]):
            for change in (-5.0, 5.0):
                for c in range(shape[0]):
                    y = x.copy()
                    y[0, c, i, j] += change
                    if not np.allclose(out(layers, y, row, col), before, rtol=1e-9, atol=1e-12):
                        seen[i][j] = True
    return seen
