"""The gradient check walks through both arrays with nditer; its step grows with the entry."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    chosen = np.ones(array.size, bool)
    if entries is not None:
        chosen[:] = False
        chosen[np.random.default_rng(rng).choice(array.size, size=entries, replace=False)] = True
    gap = top = 0.0
    walk = np.nditer(array, flags=["multi_index"], order="C")
    for number, _ in enumerate(walk):
        if not chosen[number]:
            continue
        i = walk.multi_index
        old = float(array[i])
        h = 6e-6 * max(1.0, abs(old))
        values = []
        for new in (old + h, old - h):
            array[i] = new
            values.append(loss())
        array[i] = old
        slope = (values[0] - values[1]) / (2 * h)
        gap, top = max(gap, abs(slope - gradient[i])), max(top, abs(slope), abs(gradient[i]))
    return gap / top if top > 0 else 0.0
