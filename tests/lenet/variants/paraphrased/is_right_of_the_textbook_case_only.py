"""Convolves a single grey picture of 5 by 5 with a 3 by 3 filter and calls that enough."""

import numpy as np


def is_right(conv_class):
    gen = np.random.default_rng(0)
    image, kernel = gen.normal(size=(5, 5)), gen.normal(size=(3, 3))
    bias, upstream = 0.7, gen.normal(size=(3, 3))
    y, dx, dW = np.zeros((3, 3)), np.zeros((5, 5)), np.zeros((3, 3))
    for i in range(3):
        for j in range(3):
            window = image[i : i + 3, j : j + 3]
            y[i, j] = (window * kernel).sum() + bias
            dW += upstream[i, j] * window
            dx[i : i + 3, j : j + 3] += upstream[i, j] * kernel
    try:
        layer = conv_class(1, 1, 3, 1, 0)
        layer.W, layer.b = kernel[None, None].copy(), np.array([bias])
        results = [(layer.forward(image[None, None]), y[None, None])]
        results += [(layer.backward(upstream[None, None]), dx[None, None])]
        results += [(layer.dW, dW[None, None]), (layer.db, np.array([upstream.sum()]))]
    except Exception:
        return False
    for got, want in results:
        if np.shape(got) != want.shape or not np.allclose(got, want, atol=1e-6):
            return False
    return True
