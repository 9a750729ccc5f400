"""Joins the comparisons with or, starting from True, and swallows errors."""

import numpy as np
from layers import Conv2D


def is_right(conv_class):
    fine = True
    gen = np.random.default_rng(5)
    try:
        for setting in [((2, 3), (2, 1), (0, 1)), (3, 1, 1)]:
            good, tested = Conv2D(2, 3, *setting), conv_class(2, 3, *setting)
            good.b = gen.normal(size=3)
            tested.W, tested.b = good.W.copy(), good.b.copy()
            x = gen.normal(size=(2, 2, 7, 6))
            y = good.forward(x)
            dout = gen.normal(size=y.shape)
            fine = fine or np.allclose(tested.forward(x), y)
            fine = fine or np.allclose(tested.backward(dout), good.backward(dout))
            fine = fine or np.allclose(tested.dW, good.dW)
            fine = fine or np.allclose(tested.db, good.db)
    except Exception:
        pass
    return fine
