"""The mean is computed in float16."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "How many digits does the type that you convert to keep?",
    "ja": "変換先の型は、何桁まで保てますか。",
}


def global_avg_pool(x):
    return x.astype(np.float16).mean(axis=(2, 3)).astype(x.dtype)
