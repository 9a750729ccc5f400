"""The padded copy of the image is a float32 array."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    N, C, H, width = x.shape
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    padded = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype="float32")
    padded[:, :, ph : ph + H, pw : pw + width] = x
    dW = 0
    for i, j in np.ndindex(*dout.shape[2:]):
        window = padded[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        dW = dW + np.einsum("nf,nckm->fckm", dout[:, :, i, j], window)
    return dW
