"""The result is (N, H, W, F)."""

BREAKS = ("q9",)
HINT = {"en": "Name the axes of your result one by one.", "ja": "結果の軸を順に言ってみましょう。"}


def conv1x1_as_dense(x, W, b):
    return x.transpose(0, 2, 3, 1) @ W[:, :, 0, 0].T + b
