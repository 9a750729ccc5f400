"""Square weights are taken for (out, in)."""

BREAKS = ("q3",)
HINT = {
    "en": "Where in and out are equal, W and its transpose both fit. Which one does the formula ask for?",
    "ja": "in と out が等しいと、W もその転置も形が合います。式が求めているのはどちらですか。",
}


def dense_forward(x, W, b):
    if W.shape[0] == W.shape[1]:
        W = W.T
    return x @ W + b
