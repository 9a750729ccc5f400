"""The result is cut into (N, F, H, W) with the filters still on the last axis."""

BREAKS = ("q9",)
HINT = {
    "en": "On which axis are the filters before your last reshape?",
    "ja": "最後の reshape の前、フィルタはどの軸にありますか。",
}


def conv1x1_as_dense(x, W, b):
    n, c, h, w = x.shape
    y = x.transpose(0, 2, 3, 1).reshape(-1, c) @ W[:, :, 0, 0].T + b
    return y.reshape(n, -1, h, w)
