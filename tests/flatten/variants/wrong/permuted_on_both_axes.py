"""Where it fits, inputs and outputs are both reordered."""

BREAKS = ("q7",)
HINT = {
    "en": "The outputs keep their order. What do you do to the columns of W?",
    "ja": "出力の順序は変わりません。W の列に対して何をしていますか。",
}


def permute_inputs(W, order):
    if W.shape[0] == W.shape[1]:
        return W[order][:, order]
    return W[order]
