"""The channels stay on an axis of their own."""

BREAKS = ("q1",)
HINT = {
    "en": "Which axes of the image should be gone afterwards?",
    "ja": "画像の軸のうち、なくなるべきものはどれですか。",
}


def flatten_forward(x):
    return x.reshape(x.shape[0], x.shape[1], -1)
