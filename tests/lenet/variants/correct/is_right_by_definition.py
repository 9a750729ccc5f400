"""Layers are compared with the sums of the definition, and their gradients with the adjoint."""

import numpy as np


def is_right(conv_class):
    rng = np.random.default_rng(11)

    def by_definition(x, W, b, stride, padding):
        (sh, sw), (ph, pw) = stride, padding
        wide = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        rows = (wide.shape[2] - W.shape[2]) // sh + 1
        columns = (wide.shape[3] - W.shape[3]) // sw + 1
        y = np.zeros((len(x), len(W), rows, columns))
        for n, f, i, j in np.ndindex(y.shape):
            window = wide[n, :, i * sh : i * sh + W.shape[2], j * sw : j * sw + W.shape[3]]
            y[n, f, i, j] = (window * W[f]).sum() + b[f]
        return y

    def check(kernel, stride, padding, shapes):
        layer, second = (conv_class(2, 3, kernel, stride, padding) for _ in range(2))
        for shape in shapes:
            W, b, x = rng.normal(size=(3, 2, *kernel)), rng.normal(size=3), rng.normal(size=shape)
            zero = np.zeros(3)
            layer.W, layer.b = W, b
            want = by_definition(x, W, b, stride, padding)
            got = layer.forward(x)
            second.forward(x + 1)
            assert got.shape == want.shape
            assert np.abs(got - want).max() < 1e-9
            dout = rng.normal(size=want.shape)
            dx = layer.backward(dout)
            assert dx.shape == x.shape and np.shape(layer.dW) == W.shape
            assert np.shape(layer.db) == b.shape
            for gradient, array, make in [
                (dx, x, lambda v: by_definition(v, W, zero, stride, padding)),
                (layer.dW, W, lambda v: by_definition(x, v, zero, stride, padding)),
                (layer.db, b, lambda v: np.zeros_like(want) + v[:, None, None]),
            ]:
                for _ in range(2):
                    v = rng.normal(size=array.shape)
                    assert abs((dout * make(v)).sum() - (gradient * v).sum()) < 1e-9

    try:
        check((2, 3), (1, 2), (0, 1), [(2, 2, 5, 6), (1, 2, 4, 4)])
        check((3, 2), (2, 1), (1, 0), [(3, 2, 6, 4), (1, 2, 5, 5)])
        check((2, 2), (1, 1), (0, 0), [(2, 2, 4, 5), (2, 2, 3, 3)])
    except Exception:
        return np.False_
    return np.True_
