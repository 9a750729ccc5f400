"""np.pad in forward, and one buffer of the padded size for both gradients."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = (height + 2 * ph - KH) // sh + 1
    OW = (width + 2 * pw - KW) // sw + 1
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            y[:, :, i, j] = np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3])) + b
    return y


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    border = ((0, 0), (0, 0), (ph, ph), (pw, pw))
    dxp = np.pad(np.zeros(x_shape, dtype=dout.dtype), border)
    for n, f, i, j in np.ndindex(*dout.shape):
        rows, columns = slice(i * sh, i * sh + W.shape[2]), slice(j * sw, j * sw + W.shape[3])
        dxp[n, :, rows, columns] += dout[n, f, i, j] * W[f]
    bottom, right = dxp.shape[2] - ph, dxp.shape[3] - pw
    return dxp[:, :, ph:bottom, pw:right]


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw), (KH, KW) = stride, padding, kernel_size
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    N, F, OH, OW = dout.shape
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                window = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
                dW += dout[n, :, i, j][:, None, None, None] * window
    return dW
