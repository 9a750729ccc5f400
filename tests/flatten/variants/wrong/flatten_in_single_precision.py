"""Everything is converted to float32."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Compare the dtype of what goes in with that of what comes out.",
    "ja": "入力と出力の dtype を比べてみましょう。",
}


def flatten_forward(x):
    return x.reshape(len(x), -1).astype(np.float32)
