"""The computation runs in float32."""

BREAKS = ("q3",)
HINT = {
    "en": "Which dtype does your result have when x is float64?",
    "ja": "x が float64 のとき、結果の dtype は何ですか。",
}


def dense_forward(x, W, b):
    return x.astype("float32") @ W.astype("float32") + b
