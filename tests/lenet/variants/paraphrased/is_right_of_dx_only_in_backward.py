"""Tests what forward and backward return and none of the gradients that are stored."""

import numpy as np


def by_loops(x, W, b, dout, stride, padding):
    (sh, sw), (ph, pw), (kh, kw) = stride, padding, W.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dxp, y = np.zeros(xp.shape), np.zeros(dout.shape)
    for i, j in np.ndindex(dout.shape[2:]):
        r, c = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        y[:, :, i, j] = np.tensordot(xp[:, :, r, c], W, ((1, 2, 3), (1, 2, 3))) + b
        dxp[:, :, r, c] += np.tensordot(dout[:, :, i, j], W, (1, 0))
    return y, dxp[:, :, ph : ph + x.shape[2], pw : pw + x.shape[3]]


def is_right(conv_class):
    gen = np.random.default_rng(2)
    cases = [((2, 3), (2, 1), (0, 1)), ((3, 2), (1, 2), (1, 0)), ((3, 3), (2, 2), (1, 1))]
    cases += [((2, 2), (1, 1), (0, 0))]
    try:
        for kernel, stride, padding in cases:
            layer, other = (conv_class(2, 3, kernel, stride, padding) for _ in range(2))
            for n, h, w in [(3, 6, 7), (1, 5, 5), (2, 8, 6)]:
                layer.W, layer.b = gen.normal(size=(3, 2, *kernel)), gen.normal(size=3)
                W, b = layer.W.copy(), layer.b.copy()
                oh = (h + 2 * padding[0] - kernel[0]) // stride[0] + 1
                ow = (w + 2 * padding[1] - kernel[1]) // stride[1] + 1
                x, dout = gen.normal(size=(n, 2, h, w)), gen.normal(size=(n, 3, oh, ow))
                y_want, dx_want = by_loops(x, W, b, dout, stride, padding)
                y = layer.forward(x)
                other.forward(x[::-1] + 1)
                dx = layer.backward(dout)
                if np.shape(y) != y_want.shape or np.shape(dx) != dx_want.shape:
                    return False
                if not np.allclose(y, y_want, atol=1e-6) or not np.allclose(dx, dx_want, atol=1e-6):
                    return False
    except Exception:
        return False
    return True
