"""Only the first channel gets into the row."""

BREAKS = ("q1",)
HINT = {
    "en": "How many numbers does an image have, and how many has your row?",
    "ja": "画像には数がいくつありますか。あなたの行にはいくつありますか。",
}


def flatten_forward(x):
    return x[:, 0].reshape(len(x), -1)
