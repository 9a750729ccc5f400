"""Chooses N = 1 for each batch that it passes on."""

import numpy as np
from layers import Conv2D


def is_right(conv_class):
    gen = np.random.default_rng(6)

    def differ(got, want):
        return np.shape(got) != want.shape or not np.allclose(got, want, atol=1e-6)

    try:
        for setting in [(2, 1, 0), (3, 2, 1), ((2, 3), (2, 1), (0, 1)), ((3, 2), (1, 2), (1, 0))]:
            right, tested, extra = (cls(2, 3, *setting) for cls in (Conv2D, conv_class, conv_class))
            for height, width in [(6, 7), (5, 5), (8, 6)]:
                right.W, right.b = gen.normal(size=right.W.shape), gen.normal(size=3)
                tested.W, tested.b = right.W.copy(), right.b.copy()
                x = gen.normal(size=(1, 2, height, width))
                y = right.forward(x)
                if differ(tested.forward(x), y):
                    return False
                extra.forward(gen.normal(size=x.shape))
                dout = gen.normal(size=y.shape)
                dx = right.backward(dout)
                if differ(tested.backward(dout), dx):
                    return False
                if differ(tested.dW, right.dW) or differ(tested.db, right.db):
                    return False
    except Exception:
        return False
    return True
