"""The layer is inverted, where it should be transposed."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "backward does not ask which input made the output. It asks how strongly the loss reacts to each input.",
    "ja": "backward が求めるのは「どの入力からこの出力ができたか」ではありません。損失が各入力にどれだけ敏感かです。",
}


def dense_grad_x(dout, W):
    return dout @ np.linalg.pinv(W)
