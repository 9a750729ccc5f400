"""Wants to be very exact and moves by 1e-12 only."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None, h=1e-12):
    chosen = list(np.ndindex(array.shape))
    if entries is not None:
        draw = np.random.default_rng(rng).choice(len(chosen), entries, replace=False)
        chosen = [chosen[d] for d in draw]
    worst = biggest = 0.0
    for idx in chosen:
        keep = array[idx]
        array[idx] = keep + h
        f1 = loss()
        array[idx] = keep - h
        f2 = loss()
        array[idx] = keep
        slope = (f1 - f2) / (2 * h)
        worst = max(worst, abs(slope - gradient[idx]))
        biggest = max(biggest, abs(slope), abs(gradient[idx]))
    return worst / biggest if biggest else 0.0
