"""One window after the other in plain Python, number by number."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.empty((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n in range(N):
        for c in range(C):
            for i in range(y.shape[2]):
                for j in range(y.shape[3]):
                    largest = x[n, c, i * sh, j * sw]
                    for k in range(kh):
                        for m in range(kw):
                            if x[n, c, i * sh + k, j * sw + m] > largest:
                                largest = x[n, c, i * sh + k, j * sw + m]
                    y[n, c, i, j] = largest
    return y


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros_like(x)
    for n, c, i, j in np.ndindex(*dout.shape):
        row, column = i * sh, j * sw
        for k in range(kh):
            for m in range(kw):
                if x[n, c, i * sh + k, j * sw + m] > x[n, c, row, column]:
                    row, column = i * sh + k, j * sw + m
        dx[n, c, row, column] += dout[n, c, i, j]
    return dx


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n, c, i, j in np.ndindex(*y.shape):
        for k in range(kh):
            for m in range(kw):
                y[n, c, i, j] += x[n, c, i * sh + k, j * sw + m]
        y[n, c, i, j] /= kh * kw
    return y


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        for k in range(kh):
            for m in range(kw):
                dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j] / (kh * kw)
    return dx


def global_avg_pool(x):
    N, C, H, W = x.shape
    means = np.zeros((N, C), dtype=x.dtype)
    for n in range(N):
        for c in range(C):
            means[n, c] = sum(sum(row) for row in x[n, c]) / (H * W)
    return means


def relative_change(before, after):
    changes = []
    for old, new in zip(before, after):
        difference = sum(abs(b - a) for a, b in zip(old.ravel(), new.ravel()))
        changes.append(difference / sum(abs(a) for a in old.ravel()))
    return np.array(changes)
