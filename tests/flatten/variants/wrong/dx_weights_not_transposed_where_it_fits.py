"""Square weights are not transposed."""

BREAKS = ("q4",)
HINT = {
    "en": "Where in and out are equal, W and its transpose both fit. Over which index does the formula add?",
    "ja": "in と out が等しいと、W もその転置も形が合います。式はどの添字について和を取っていますか。",
}


def dense_grad_x(dout, W):
    if W.shape[0] == W.shape[1]:
        return dout @ W
    return dout @ W.T
