"""The weights that were handed in are overwritten."""

BREAKS = ("q7",)
HINT = {
    "en": "Whose array did you change? Look at W afterwards.",
    "ja": "誰の配列を変えましたか。あとで W を見てみましょう。",
}


def permute_inputs(W, order):
    W[:] = W[order]
    return W
