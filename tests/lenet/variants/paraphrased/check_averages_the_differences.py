"""Reports the average error over the tried places and not the worst one."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    chosen = list(np.ndindex(*array.shape))
    if entries is not None:
        order = np.random.default_rng(rng).permutation(len(chosen))
        chosen = [chosen[i] for i in order[:entries]]
    eps = 1e-5
    errors, sizes = [], []
    for idx in chosen:
        start = array[idx]
        array[idx] = start + eps
        up = loss()
        array[idx] = start - eps
        down = loss()
        array[idx] = start
        slope = (up - down) / (2 * eps)
        errors.append(abs(slope - gradient[idx]))
        sizes += [abs(slope), abs(gradient[idx])]
    if max(sizes) == 0:
        return 0.0
    return float(sum(errors) / len(errors) / max(sizes))
