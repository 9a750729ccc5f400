"""Takes the relative error place by place, then the largest of these ratios."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    indices = list(np.ndindex(array.shape))
    if entries is not None:
        generator = np.random.default_rng(rng)
        indices = [indices[i] for i in generator.choice(len(indices), entries, replace=False)]
    gap = 0.0
    for idx in indices:
        before = array[idx]
        array[idx] = before + 1e-5
        high = loss()
        array[idx] = before - 1e-5
        low = loss()
        array[idx] = before
        numeric, analytic = (high - low) / 2e-5, gradient[idx]
        scale = max(abs(numeric), abs(analytic))
        if scale > 0:
            gap = max(gap, abs(numeric - analytic) / scale)
    return float(gap)
