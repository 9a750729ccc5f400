"""Multiplies spectra, and gets what they give: a true convolution, with the kernel turned."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    size = xp.shape[2:]
    spectrum = np.einsum("ncuv,fcuv->nfuv", np.fft.fft2(xp), np.fft.fft2(W, s=size))
    everywhere = np.fft.ifft2(spectrum).real
    return everywhere[:, :, KH - 1 :: sh, KW - 1 :: sw] + b[:, None, None]
