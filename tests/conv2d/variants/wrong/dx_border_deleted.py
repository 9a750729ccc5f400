"""The image's own border is set to zero as if it were padding."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Are the outermost pixels of the image part of the padding? See which entries of dx are "
        "zero."
    ),
    "ja": (
        "画像の一番外側の画素は、パディングの一部でしょうか。dxのどこが0に"
        "なっているか見てみましょう。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    dx = dxp[:, :, ph : ph + height, pw : pw + width]
    inner = np.zeros_like(dx)
    rows, columns = slice(ph, height - ph), slice(pw, width - pw)
    inner[:, :, rows, columns] = dx[:, :, rows, columns]
    return inner
