"""The weights are returned as they were."""

BREAKS = ("q7",)
HINT = {
    "en": "Compare the outputs for an image and for the shuffled image.",
    "ja": "元の画像と並べ替えた画像とで、出力を比べてみましょう。",
}


def permute_inputs(W, order):
    return W.copy()
