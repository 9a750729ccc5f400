"""Multiplies spectra of the image's own size; what leaves at one edge comes in at the other."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    spread = np.zeros((N, len(W), H, width), dtype=np.float64)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            spread[:, :, i * stride[0] % H, j * stride[1] % width] += dout[:, :, i, j]
    kernel = np.zeros((*W.shape[:2], H, width))
    for k, m in np.ndindex(*W.shape[2:]):
        kernel[:, :, (k - padding[0]) % H, (m - padding[1]) % width] += W[:, :, k, m]
    product = np.einsum("nfij,fcij->ncij", np.fft.fft2(spread), np.fft.fft2(kernel))
    return np.fft.ifft2(product).real
