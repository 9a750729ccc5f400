"""Uses -= on the gradient that was passed to get the errors."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    spots = list(np.ndindex(array.shape))
    if entries is not None:
        order = np.random.default_rng(rng).permutation(len(spots))[:entries]
        spots = [spots[o] for o in order]
    largest = 0.0
    for spot in spots:
        w = array[spot]
        array[spot] = w + 1e-5
        f_up = loss()
        array[spot] = w - 1e-5
        f_down = loss()
        array[spot] = w
        slope = (f_up - f_down) / 2e-5
        largest = max(largest, abs(slope), abs(gradient[spot]))
        gradient[spot] -= slope
    if largest == 0:
        return 0.0
    return max(abs(gradient[spot]) for spot in spots) / largest
