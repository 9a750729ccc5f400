"""Makes a fresh layer for each case and runs it a single time with nothing in between."""

import numpy as np
from layers import Conv2D


def is_right(conv_class):
    gen = np.random.default_rng(17)
    cases = [
        ((2, 2, 6, 7), (2, 3), (2, 1), (0, 1)),
        ((3, 2, 8, 6), (3, 2), (1, 2), (1, 0)),
        ((1, 2, 5, 5), 3, 1, 1),
        ((2, 2, 7, 6), 2, 1, 0),
    ]
    try:
        for shape, *setting in cases:
            right, layer = Conv2D(2, 3, *setting), conv_class(2, 3, *setting)
            right.b = gen.normal(size=3)
            layer.W, layer.b = right.W.copy(), right.b.copy()
            x = gen.normal(size=shape)
            y = right.forward(x)
            dout = gen.normal(size=y.shape)
            wanted = {"y": y, "dx": right.backward(dout), "dW": right.dW, "db": right.db}
            found = {"y": layer.forward(x), "dx": layer.backward(dout)}
            found.update(dW=layer.dW, db=layer.db)
            for name, want in wanted.items():
                if np.shape(found[name]) != want.shape:
                    return False
                if not np.allclose(found[name], want, atol=1e-6):
                    return False
    except Exception:
        return False
    return True
