"""Windows as rows of a matrix; the gradient goes back through the same matrix of pixel numbers."""

import numpy as np


def pixel_numbers(shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = shape
    OH, OW = (H - kh) // sh + 1, (W - kw) // sw + 1
    top = (np.arange(OH) * sh)[:, None, None, None] + np.arange(kh)[:, None]
    left = (np.arange(OW) * sw)[:, None, None] + np.arange(kw)
    plane = np.arange(N * C)[:, None, None, None, None] * H * W
    return (plane + top * W + left).reshape(N * C * OH * OW, kh * kw), (N, C, OH, OW)


def max_pool_forward(x, pool_size, stride):
    numbers, out = pixel_numbers(x.shape, pool_size, stride)
    return x.reshape(-1)[numbers].max(axis=1).reshape(out)


def max_pool_grad_x(dout, x, pool_size, stride):
    numbers, out = pixel_numbers(x.shape, pool_size, stride)
    columns = x.reshape(-1)[numbers]
    winners = numbers[np.arange(len(numbers)), columns.argmax(axis=1)]
    return np.bincount(winners, dout.reshape(-1), x.size).reshape(x.shape)


def avg_pool_forward(x, pool_size, stride):
    numbers, out = pixel_numbers(x.shape, pool_size, stride)
    return x.reshape(-1)[numbers].mean(axis=1).reshape(out)


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    numbers, out = pixel_numbers(x_shape, pool_size, stride)
    shares = np.repeat(dout.reshape(-1), numbers.shape[1]) / numbers.shape[1]
    return np.bincount(numbers.reshape(-1), shares, int(np.prod(x_shape))).reshape(x_shape)
