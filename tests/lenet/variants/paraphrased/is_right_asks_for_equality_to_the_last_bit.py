"""Uses np.array_equal, which has no tolerance for rounding."""

import numpy as np
from layers import Conv2D


def is_right(conv_class):
    gen = np.random.default_rng(1)
    configs = [((3, 2), (1, 2), (0, 1)), ((2, 3), (2, 1), (1, 0)), (3, 1, 1), (2, 2, 0)]
    try:
        for config in configs:
            a, b, c = Conv2D(3, 2, *config), conv_class(3, 2, *config), conv_class(3, 2, *config)
            for shape in ((2, 3, 7, 6), (3, 3, 5, 8)):
                a.W, a.b = gen.normal(size=a.W.shape), gen.normal(size=2)
                b.W, b.b = a.W.copy(), a.b.copy()
                x = gen.normal(size=shape)
                y, y_tested = a.forward(x), b.forward(x)
                c.forward(2 * x + 1)
                dout = gen.normal(size=y.shape)
                dx, dx_tested = a.backward(dout), b.backward(dout)
                if not np.array_equal(y, y_tested) or not np.array_equal(dx, dx_tested):
                    return False
                if not np.array_equal(a.dW, b.dW) or not np.array_equal(a.db, b.db):
                    return False
    except Exception:
        return False
    return True
