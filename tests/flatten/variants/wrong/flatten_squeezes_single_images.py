"""A batch of one image loses its batch axis."""

BREAKS = ("q1",)
HINT = {
    "en": "Try a batch of one image, and images of one pixel.",
    "ja": "画像が 1 枚だけのバッチや、1 画素だけの画像で試してみましょう。",
}


def flatten_forward(x):
    return x.reshape(len(x), -1).squeeze()
