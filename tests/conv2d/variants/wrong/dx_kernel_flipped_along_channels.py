"""np.fliplr flips the channel axis; height and width stay as they were."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3",)
HINT = {
    "en": (
        "Turning a kernel by 180 degrees concerns which of its four axes? Check which ones your "
        "call turns."
    ),
    "ja": (
        "カーネルを180度回すとき、4つの軸のうちどれが関係しますか。"
        "その関数がどの軸を反転するか確かめましょう。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, _, height, width = x_shape
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    dilated = np.zeros((N, F, height + 2 * ph + KH - 1, width + 2 * pw + KW - 1), dtype=dout.dtype)
    dilated[:, :, KH - 1 : KH - 1 + OH * sh : sh, KW - 1 : KW - 1 + OW * sw : sw] = dout
    rotated = np.fliplr(W)
    windows = sliding_window_view(dilated, (KH, KW), axis=(2, 3))
    dxp = np.einsum("nfyxij,fcij->ncyx", windows, rotated)
    return dxp[:, :, ph : ph + height, pw : pw + width]
