"""Fills x, W and dout with 1, where a mixed-up order of numbers stays hidden."""

import numpy as np
from layers import Conv2D


def is_right(conv_class):
    gen = np.random.default_rng(9)
    try:
        for k, s, p in [((2, 3), (2, 1), (0, 1)), ((3, 2), (1, 2), (1, 0)), (3, 2, 1), (2, 1, 0)]:
            reference, layer = Conv2D(2, 4, k, s, p), conv_class(2, 4, k, s, p)
            third = conv_class(2, 4, k, s, p)
            for shape in [(3, 2, 6, 7), (2, 2, 8, 5)]:
                reference.W, reference.b = np.ones(reference.W.shape), gen.normal(size=4)
                layer.W, layer.b = reference.W.copy(), reference.b.copy()
                x = np.ones(shape)
                y = reference.forward(x)
                outputs = [layer.forward(x.copy())]
                third.forward(np.ones((1, *shape[1:])))
                dout = np.ones(y.shape)
                targets = [y, reference.backward(dout), reference.dW, reference.db]
                outputs += [layer.backward(dout.copy()), layer.dW, layer.db]
                if any(np.shape(o) != t.shape for o, t in zip(outputs, targets)):
                    return False
                if not all(np.allclose(o, t, atol=1e-6) for o, t in zip(outputs, targets)):
                    return False
    except Exception:
        return False
    return True
