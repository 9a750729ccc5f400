"""Forward and both gradients as products of spectra, nothing rounded."""

import numpy as np


def spectra(*arrays, shape):
    return [np.fft.rfft2(array.astype(np.float64), shape) for array in arrays]


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    height, width = xp.shape[2:]
    image, kernel = spectra(xp, W, shape=(height, width))
    full = np.fft.irfft2(np.einsum("ncyx,fcyx->nfyx", image, kernel.conj()), (height, width))
    valid = full[:, :, : height - W.shape[2] + 1 : sh, : width - W.shape[3] + 1 : sw]
    return valid.astype(x.dtype) + b[:, None, None]


def dilate(dout, stride, shape):
    (sh, sw), (OH, OW) = stride, dout.shape[2:]
    dilated = np.zeros((*dout.shape[:2], *shape))
    dilated[:, :, : (OH - 1) * sh + 1 : sh, : (OW - 1) * sw + 1 : sw] = dout
    return dilated


def conv_grad_x(dout, W, x_shape, stride, padding):
    (ph, pw), (height, width) = padding, x_shape[2:]
    shape = (height + 2 * ph, width + 2 * pw)
    upstream, kernel = spectra(dilate(dout, stride, shape), W, shape=shape)
    dxp = np.fft.irfft2(np.einsum("nfyx,fcyx->ncyx", upstream, kernel), shape)
    return dxp[:, :, ph : ph + height, pw : pw + width].astype(dout.dtype)


def conv_grad_W(dout, x, kernel_size, stride, padding):
    ph, pw = padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    shape = xp.shape[2:]
    image, upstream = spectra(xp, dilate(dout, stride, shape), shape=shape)
    full = np.fft.irfft2(np.einsum("ncyx,nfyx->fcyx", image, upstream.conj()), shape)
    return full[:, :, : kernel_size[0], : kernel_size[1]].astype(dout.dtype)
