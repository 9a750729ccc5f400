"""No padded array at all: each offset meets the part of the image it can reach."""

import numpy as np


def reach(size, outputs, offset, stride, padding):
    """Slices of the outputs and of the pixels that meet at one offset of the kernel."""
    first = max(0, -(-(padding - offset) // stride))
    last = min(outputs - 1, (size - 1 + padding - offset) // stride)
    if last < first:
        return slice(0, 0), slice(0, 0)
    pixel = first * stride + offset - padding
    return slice(first, last + 1), slice(pixel, pixel + (last - first) * stride + 1, stride)


def meetings(image_shape, kernel_size, output_shape, stride, padding):
    for i, j in np.ndindex(*kernel_size):
        yi, xi = reach(image_shape[0], output_shape[0], i, stride[0], padding[0])
        yj, xj = reach(image_shape[1], output_shape[1], j, stride[1], padding[1])
        yield i, j, np.s_[:, :, yi, yj], np.s_[:, :, xi, xj]


def conv_forward(x, W, b, stride, padding):
    sizes = zip(x.shape[2:], W.shape[2:], stride, padding)
    shape = [(size + 2 * p - k) // s + 1 for size, k, s, p in sizes]
    y = np.zeros((len(x), len(W), *shape), dtype=x.dtype) + b[:, None, None]
    for i, j, out, pixels in meetings(x.shape[2:], W.shape[2:], shape, stride, padding):
        y[out] += np.einsum("ncyx,fc->nfyx", x[pixels], W[:, :, i, j])
    return y


def conv_grad_x(dout, W, x_shape, stride, padding):
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j, out, pixels in meetings(x_shape[2:], W.shape[2:], dout.shape[2:], stride, padding):
        dx[pixels] += np.einsum("nfyx,fc->ncyx", dout[out], W[:, :, i, j])
    return dx


def conv_grad_W(dout, x, kernel_size, stride, padding):
    dW = np.zeros((dout.shape[1], x.shape[1], *kernel_size), dtype=dout.dtype)
    for i, j, out, pixels in meetings(x.shape[2:], kernel_size, dout.shape[2:], stride, padding):
        dW[:, :, i, j] = np.einsum("nfyx,ncyx->fc", dout[out], x[pixels])
    return dW
