"""Each filter's share replaces the one before it."""

import numpy as np


def share_of(gradient_map, kernel, shape, stride):
    """Stamps of one filter on the padded images: (N, OH, OW), (C, KH, KW) -> shape."""
    share = np.zeros(shape, dtype=gradient_map.dtype)
    C, KH, KW = kernel.shape
    for n, i, j in np.ndindex(*gradient_map.shape):
        r, c = i * stride[0], j * stride[1]
        share[n, :, r : r + KH, c : c + KW] += gradient_map[n, i, j] * kernel
    return share


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    ph, pw = padding
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for f in range(len(W)):
        dxp[:] = share_of(dout[:, f], W[f], dxp.shape, stride)
    return dxp[:, :, ph : ph + H, pw : pw + width]
