"""Height and width change places on the way."""

BREAKS = ("q9",)
HINT = {
    "en": "Try an image that is wider than high.",
    "ja": "縦より横が長い画像で試してみましょう。",
}


def conv1x1_as_dense(x, W, b):
    return (x.transpose(0, 3, 2, 1) @ W[:, :, 0, 0].T + b).transpose(0, 3, 1, 2)
