"""Each channel is read column by column."""

BREAKS = ("q1",)
HINT = {
    "en": "Follow the first row of an image: are its pixels next to one another in the result?",
    "ja": "画像の最初の行をたどってみましょう。その画素は結果の中で隣り合っていますか。",
}


def flatten_forward(x):
    return x.transpose(0, 1, 3, 2).reshape(len(x), -1)
