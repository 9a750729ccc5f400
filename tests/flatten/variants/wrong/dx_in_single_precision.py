"""The product is computed in float32."""

BREAKS = ("q4",)
HINT = {
    "en": "Which dtype does dx have when everything comes in float64?",
    "ja": "すべてが float64 のとき、dx の dtype は何ですか。",
}


def dense_grad_x(dout, W):
    return dout.astype("float32") @ W.T.astype("float32")
