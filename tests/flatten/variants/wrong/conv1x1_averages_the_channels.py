"""The sum over the channels is divided by their number."""

import numpy as np

BREAKS = ("q9",)
HINT = {"en": "Is it a sum or a mean?", "ja": "和ですか、平均ですか。"}


def conv1x1_as_dense(x, W, b):
    return np.einsum("nchw,fc->nfhw", x, W[:, :, 0, 0]) / x.shape[1] + b[:, None, None]
