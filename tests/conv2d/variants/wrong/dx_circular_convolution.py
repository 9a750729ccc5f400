"""The FFT is as short as the image, so the gradient wraps round the edges."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "An FFT of n points treats its input as a ring. Is there enough room for the kernel at "
        "the end?"
    ),
    "ja": (
        "n点のFFTは、データを輪のようにつながったものとして扱います。"
        "端にカーネルの分の余裕はありますか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    height, width = x_shape[2:]
    (OH, OW), (KH, KW) = dout.shape[2:], W.shape[2:]
    size = (max(OH * sh, KH), max(OW * sw, KW))
    dilated = np.zeros((*dout.shape[:2], *size))
    dilated[:, :, : OH * sh : sh, : OW * sw : sw] = dout
    spectrum = np.einsum("nfyx,fcyx->ncyx", np.fft.fft2(dilated), np.fft.fft2(W, size))
    full = np.fft.ifft2(spectrum).real[:, :, : height + 2 * ph, : width + 2 * pw]
    dxp = np.zeros((*x_shape[:2], height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    dxp[:, :, : full.shape[2], : full.shape[3]] = full
    return dxp[:, :, ph : ph + height, pw : pw + width]
