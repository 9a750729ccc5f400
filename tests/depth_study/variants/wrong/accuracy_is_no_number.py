"""The accuracy is 0 / 0."""

BREAKS = ("q6",)
HINT = {
    "en": "NaN comes from 0 / 0. Of what do you count none, and by what do you divide?",
    "ja": "NaN は 0 / 0 で生まれます。数えた結果が 0 になるのは何で、何で割っていますか。",
}


def accuracy(layers, x, y):
    return float("nan")
