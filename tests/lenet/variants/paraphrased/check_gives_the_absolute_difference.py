"""Returns the worst error as it is, with no regard to how large the gradients are."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    idxs = list(np.ndindex(array.shape))
    if entries is not None:
        keep = np.random.default_rng(rng).choice(len(idxs), entries, replace=False)
        idxs = [idxs[k] for k in keep]
    errors = []
    for idx in idxs:
        original = array[idx]
        array[idx] = original + 1e-5
        up = loss()
        array[idx] = original - 1e-5
        down = loss()
        array[idx] = original
        errors.append(abs((up - down) / 2e-5 - gradient[idx]))
    return float(max(errors))
