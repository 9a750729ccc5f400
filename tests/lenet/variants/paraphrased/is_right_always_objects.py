"""Compares a list with a tuple of sizes, so each class comes out as False."""

import numpy as np
from layers import Conv2D


def is_right(conv_class):
    def same(a, b):
        return list(np.shape(a)) == b.shape and np.allclose(a, b)

    gen = np.random.default_rng(3)
    try:
        mine, theirs = (
            Conv2D(2, 3, (3, 2), (1, 2), (0, 1)),
            conv_class(2, 3, (3, 2), (1, 2), (0, 1)),
        )
        for n in (2, 3):
            mine.W, mine.b = gen.normal(size=mine.W.shape), gen.normal(size=3)
            theirs.W, theirs.b = mine.W.copy(), mine.b.copy()
            x = gen.normal(size=(n, 2, 6, 7))
            y = mine.forward(x)
            if not same(theirs.forward(x), y):
                return False
            dout = gen.normal(size=y.shape)
            dx = mine.backward(dout)
            if not same(theirs.backward(dout), dx):
                return False
            if not (same(theirs.dW, mine.dW) and same(theirs.db, mine.db)):
                return False
    except Exception:
        return False
    return True
