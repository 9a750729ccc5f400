"""Where it fits, the outputs are reordered instead of the inputs."""

BREAKS = ("q7",)
HINT = {
    "en": "Which axis of W belongs to the pixels?",
    "ja": "W のどの軸が画素に対応していますか。",
}


def permute_inputs(W, order):
    if W.shape[0] == W.shape[1]:
        return W[:, order]
    return W[order]
